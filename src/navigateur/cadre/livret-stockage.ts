/** The livret that this browser keeps. */
import { nameGarde } from '../noms.ts';
import { type LivretGarde, parseLivret } from './livret-valeurs.ts';

export const CLE = nameGarde('livret');
/** Told to this tab; the browser tells the others by `storage`. */
export const CHANGE = 'livret-change';

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
