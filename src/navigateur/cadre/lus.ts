/** The last sheets read in this browser, and nowhere else. */
import { nameGarde } from '../noms.ts';
import { addLu, type Lu, parseLus } from './lus-valeurs.ts';

export const CLE = nameGarde('lus');

export function readLus(): Lu[] {
	try {
		return parseLus(localStorage.getItem(CLE));
	} catch {
		return [];
	}
}

/** A browser may refuse to keep anything: nothing is lost but comfort. */
export function keepLu(lu: Lu): void {
	try {
		localStorage.setItem(CLE, JSON.stringify(addLu(readLus(), lu)));
	} catch {
		return;
	}
}

export function forgetLus(): void {
	try {
		localStorage.removeItem(CLE);
	} catch {
		return;
	}
}
