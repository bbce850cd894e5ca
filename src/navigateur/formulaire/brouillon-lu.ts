/** A draft as a browser gives it back: of another version of the site, or of anyone. */
import type { Commune } from '../../core/catalogue/catalogue.ts';
import { isObjet } from '../../core/formats/objet.ts';
import type { Valeurs } from './champs.ts';

export interface Brouillon {
	valeurs: Valeurs;
	recit: string;
	blocs: boolean;
	/** Those that were picked by name, to name them again. */
	communes: Commune[];
	/** ISO date and time; empty when it is not known. */
	garde: string;
	/** The file that was being mended, as it was then. */
	original?: string | undefined;
}

const isCommune = (v: unknown): v is Commune =>
	isObjet(v) &&
	typeof v.code === 'string' &&
	typeof v.nom === 'string' &&
	isObjet(v.departement) &&
	typeof v.departement.nom === 'string';

/** The draft, or nothing when it cannot be read. The answers are sorted later (conformes.ts). */
export function parseBrouillon(brut: string): Brouillon | undefined {
	try {
		const lu: unknown = JSON.parse(brut);
		if (!isObjet(lu) || !isObjet(lu.valeurs)) return undefined;
		const { valeurs, recit, blocs, communes, garde, original } = lu;
		if (recit !== undefined && typeof recit !== 'string') return undefined;
		const jour = typeof garde === 'string' && !Number.isNaN(Date.parse(garde)) ? garde : '';
		return {
			valeurs,
			recit: recit ?? '',
			blocs: blocs === true,
			communes: Array.isArray(communes) ? communes.filter(isCommune) : [],
			garde: jour,
			...(typeof original === 'string' ? { original } : {}),
		};
	} catch {
		return undefined;
	}
}
