/** The livret that this browser keeps. What it gives back is a stranger's: only refs pass. */
import { parseRef } from '../../familles/registre/ids.ts';
import { nameGarde } from '../noms.ts';

export interface LivretGarde {
	titre: string;
	refs: string[];
}

export const CLE = nameGarde('livret');
/** Told to this tab; the browser tells the others by `storage`. */
export const CHANGE = 'livret-change';
export const FICHES_MAX = 200;
export const TITRE_MAX = 120;

/** Each ref once, those that have the form of one, no more than a livret holds. */
export function cleanRefs(brut: unknown): string[] {
	const refs = Array.isArray(brut) ? brut.filter((r) => typeof r === 'string' && parseRef(r)) : [];
	return [...new Set<string>(refs)].slice(0, FICHES_MAX);
}

export const cleanTitre = (brut: unknown): string =>
	typeof brut === 'string' ? brut.replace(/\p{C}/gu, ' ').trim().slice(0, TITRE_MAX) : '';

export function parseLivret(texte: string | null): LivretGarde {
	try {
		const brut = JSON.parse(texte ?? '{}');
		return { titre: cleanTitre(brut?.titre), refs: cleanRefs(brut?.refs) };
	} catch {
		return { titre: '', refs: [] };
	}
}

export function readLivret(): LivretGarde {
	try {
		return parseLivret(localStorage.getItem(CLE));
	} catch {
		return parseLivret(null);
	}
}

/** False when the browser refuses to keep it. */
export function writeLivret(livret: LivretGarde): boolean {
	try {
		localStorage.setItem(CLE, JSON.stringify(livret));
	} catch {
		return false;
	}
	dispatchEvent(new Event(CHANGE));
	return true;
}

/** Calls `voir` now, then each time the livret changes, in this tab or in another. */
export function followLivret(voir: () => void): void {
	addEventListener(CHANGE, voir);
	addEventListener('storage', voir);
	addEventListener('pageshow', voir);
	voir();
}
