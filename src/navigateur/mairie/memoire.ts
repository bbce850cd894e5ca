/** The answers, kept in this browser only; a browser may refuse to keep anything. */
import { CHAMPS, type IdChamp } from '../../vues/mairie/champs.ts';
import { nameGarde } from '../noms.ts';

export const CLE = nameGarde('mairie');
/** Said again at each visit, or of one sheet only. */
const OUBLIES: readonly IdChamp[] = ['date', 'raison'];

type Reponses = Partial<Record<IdChamp, string>>;

export function readReponses(): Reponses {
	try {
		const lues: unknown = JSON.parse(localStorage.getItem(CLE) ?? '{}');
		if (typeof lues !== 'object' || lues === null) return {};
		const connues = CHAMPS.flatMap(({ id }) => {
			const valeur = (lues as Record<string, unknown>)[id];
			return typeof valeur === 'string' ? [[id, valeur]] : [];
		});
		return Object.fromEntries(connues);
	} catch {
		return {};
	}
}

/** Keeps these answers; the others stay as another page may have written them since. */
export function writeReponses(reponses: Reponses): void {
	const gardees = Object.entries({ ...readReponses(), ...reponses }).filter(
		([id, valeur]) => valeur !== '' && !OUBLIES.includes(id as IdChamp),
	);
	try {
		localStorage.setItem(CLE, JSON.stringify(Object.fromEntries(gardees)));
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
