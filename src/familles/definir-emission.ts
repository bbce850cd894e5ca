/** What a family that is heard gives to the feed of its recordings. */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import type { Son } from './definir.ts';

/** One recording, with all that players show of it. */
export interface Emission {
	ref: string;
	/** From the root of the site. */
	page: string;
	numero: number;
	titre: string;
	phrase: string;
	explicite: boolean;
	son: Son;
	voix: readonly { qui: string; place: 'animation' | 'invitation' }[];
	/** Seconds from its beginning. */
	chapitres: readonly { debut: number; titre: string }[];
	passages: readonly { debut: number; qui: string; dit: string }[];
}

/** What the file of a sound says of itself. */
export interface APreparer extends Pick<Emission, 'numero' | 'titre' | 'chapitres'> {
	/** Of its sheet. */
	chemin: string;
}

export interface DefinitionEmission {
	/** Of the whole series, as players show it. */
	titre: string;
	phrase: string;
	/** Where the series is told, from the root of the site. */
	page: string;
	/** What one writes in the file of a sound before it is published; undefined for what is not of the series. */
	preparer(catalogue: Catalogue, id: string): APreparer | undefined;
	/** Those that are published, the first one first. */
	list(catalogue: Catalogue): readonly Emission[];
}
