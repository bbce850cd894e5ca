/** The answers, kept in this browser only; a browser may refuse to keep anything. */
import { nameGarde } from '../noms.ts';
import { mergeReponses, parseReponses, type Reponses } from './reponses-gardees.ts';

export const CLE = nameGarde('mairie');

export function readReponses(): Reponses {
	try {
		return parseReponses(localStorage.getItem(CLE));
	} catch {
		return {};
	}
}

/** Keeps these answers; the others stay as another page may have written them since. */
export function writeReponses(reponses: Reponses): void {
	const gardees = mergeReponses(readReponses(), reponses);
	try {
		localStorage.setItem(CLE, JSON.stringify(gardees));
	} catch {
		// Nothing is lost but the comfort of the next page.
	}
}

export function effacer(): void {
	try {
		localStorage.removeItem(CLE);
	} catch {
		// Refused too: there is nothing to clear.
	}
}
