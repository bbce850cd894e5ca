/** Asks the press of the page for a PDF. Loaded when one asks for the first. */
import type { FeuillePapier } from '../../renderers/papier/feuille.ts';
import type { PlaquettePapier } from '../../renderers/typst/commun.ts';
import type { ExpositionPapier } from '../../renderers/typst/exposition.ts';
import { trustProgramme } from '../confiance.ts';
import adressePresse from './presse.ts?worker&url';

/** What the press composes, with the name of its template (renderers/typst/modeles). */
export type PapierDePresse =
	| ({ modele: 'feuille' } & FeuillePapier)
	| ({ modele: 'plaquette' } & PlaquettePapier)
	| ({ modele: 'exposition' | 'depliant' } & ExpositionPapier);

/** What goes with a paper. */
export interface Fournitures {
	/** Path in the workspace of the compiler, bytes. */
	images?: readonly (readonly [chemin: string, octets: Uint8Array])[];
	/** What the template is told besides. */
	reglages?: Readonly<Record<string, string>>;
}

export interface Demande extends Fournitures {
	/** The paper, as JSON. */
	donnees: string;
}

interface Reponse {
	octets?: Uint8Array<ArrayBuffer>;
	faute?: string;
}

let presse: Worker | undefined;

/** The bytes of a tagged PDF. Throws when the press cannot be fetched, or refuses the paper. */
export async function composePapier(
	papier: PapierDePresse,
	fournitures: Fournitures = {},
): Promise<Uint8Array<ArrayBuffer>> {
	presse ??= new Worker(trustProgramme(adressePresse), { type: 'module' });
	const mienne = presse;
	try {
		return await new Promise((resolve, reject) => {
			mienne.onmessage = ({ data: { octets, faute } }: MessageEvent<Reponse>) =>
				octets ? resolve(octets) : reject(new Error(faute));
			mienne.onerror = (e) => reject(new Error(e.message));
			const demande: Demande = { donnees: JSON.stringify(papier), ...fournitures };
			mienne.postMessage(demande);
		});
	} catch (cause) {
		mienne.terminate();
		presse = undefined;
		throw cause;
	}
}
