/** Two tabs on the same answers: neither writes over what it has not read. */
import type { Feuille, Reponse } from './reponses.ts';

/**
 * One's own answers once another tab has written: what was changed here since `base` (the last that was read or
 * written here) stays, all else is what the other wrote. Where both wrote a note of their own, both are kept.
 */
export function mergeFeuilles(base: Feuille, ici: Feuille, ailleurs: Feuille): Feuille {
	const ids = new Set([ici, ailleurs].flatMap(({ reponses }) => Object.keys(reponses)));
	const reponses = [...ids].flatMap((id) => {
		const reponse = mergeReponse(base.reponses[id], ici.reponses[id], ailleurs.reponses[id]);
		return Object.keys(reponse).length > 0 ? [[id, reponse] as const] : [];
	});
	return {
		qui: choose(base.qui, ici.qui, ailleurs.qui),
		date: choose(base.date, ici.date, ailleurs.date),
		reponses: Object.fromEntries(reponses),
	};
}

const choose = <T>(base: T, ici: T, ailleurs: T): T => (ici === base ? ailleurs : ici);

function mergeReponse(base: Reponse = {}, ici: Reponse = {}, ailleurs: Reponse = {}): Reponse {
	const niveau = choose(base.niveau, ici.niveau, ailleurs.niveau);
	const constat = mergeTexte(base.constat, ici.constat, ailleurs.constat);
	const prive = mergeTexte(base.prive, ici.prive, ailleurs.prive);
	return {
		...(niveau === undefined ? {} : { niveau }),
		...(constat ? { constat } : {}),
		...(prive ? { prive } : {}),
	};
}

function mergeTexte(base = '', ici = '', ailleurs = ''): string {
	if (ici === base || ici === ailleurs) return ailleurs;
	if (ailleurs === base || ici.includes(ailleurs)) return ici;
	return ailleurs.includes(ici) ? ailleurs : `${ailleurs}\n${ici}`;
}
