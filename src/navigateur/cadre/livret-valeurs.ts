/** What a livret may hold. What a browser or an address gives is a stranger's: only refs pass. */
import { parseRef } from '../../familles/registre/ids.ts';

export interface LivretGarde {
	titre: string;
	refs: string[];
}

export const FICHES_MAX = 200;
export const TITRE_MAX = 120;

/** Whether a value has the form of the ref of a sheet: `outils/arpentage`. */
export const isRef = (brut: unknown): brut is string =>
	typeof brut === 'string' && parseRef(brut) !== undefined;

/** Each ref once, those that have the form of one, no more than a livret holds. */
export const cleanRefs = (brut: unknown): string[] =>
	[...new Set(Array.isArray(brut) ? brut.filter(isRef) : [])].slice(0, FICHES_MAX);

/** One line, without signs that do not show, no longer than a title. */
export const cleanTitre = (brut: unknown): string =>
	typeof brut === 'string' ? brut.replace(/\p{C}/gu, ' ').trim().slice(0, TITRE_MAX) : '';

/** The livret that a browser kept; an empty one when it is not that of a livret. */
export function parseLivret(texte: string | null): LivretGarde {
	try {
		const brut = JSON.parse(texte ?? '{}');
		return { titre: cleanTitre(brut?.titre), refs: cleanRefs(brut?.refs) };
	} catch {
		return { titre: '', refs: [] };
	}
}
