/** Several hands on the same interviews: the files that volunteers bring back, the tabs of one browser. */
import { maxOf } from '../formats/suites.ts';
import { keepPosees } from './entretiens.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

/** What became of several recueils. */
export interface Reunion {
	recueil: Recueil;
	/** How many interviews came more than once, the same. */
	deja: number;
	/** Interviews that came with other answers under the same identifier: each is kept beside the first. */
	conflits: readonly Entretien[];
	/** Those that ask other questions: nothing of them was taken. */
	autres: readonly Recueil[];
}

/** Whether both ask the same: the same questions, of the same types, with the same answers and conditions. */
export const isMemeQuestionnaire = (a: Questionnaire, b: Questionnaire): boolean =>
	isMeme(a.questions.map(toPosee), b.questions.map(toPosee));

/** In one order, whoever wrote it; follow-ups change nothing of what is asked. */
const toPosee = ({ id, texte, type, options, si }: Questionnaire['questions'][number]): unknown => [
	...[id, texte, type],
	options.map((o) => [o.id, o.texte]),
	si ? [si.question, si.reponse] : [],
];

/** Of an interview and of those kept beside it: `k3v~2` is another `k3v`. */
const racineOf = (id: string): string => id.replace(/~\d+$/, '');

/**
 * The interviews of all that ask what the first asks, once each. The same file, read again, adds nothing: a conflict
 * that is there already is one no more.
 */
export function joinRecueils(recueils: readonly [Recueil, ...Recueil[]]): Reunion {
	const [{ questionnaire }] = recueils;
	const entretiens: Entretien[] = [];
	const parRacine = new Map<string, { id: string; dit: string }[]>();
	const conflits: Entretien[] = [];
	let deja = 0;
	const memes = recueils.filter((r) => isMemeQuestionnaire(r.questionnaire, questionnaire));
	for (const entretien of memes.flatMap((recueil) => recueil.entretiens)) {
		const racine = racineOf(entretien.id);
		const parents = parRacine.get(racine) ?? [];
		const dit = sayReponses(entretien, questionnaire);
		if (parents.some((parent) => parent.dit === dit)) {
			deja += 1;
			continue;
		}
		const pris = parents.some(({ id }) => id === entretien.id);
		const garde = pris ? { ...entretien, id: nameAutre(racine, parents) } : entretien;
		entretiens.push(garde);
		parRacine.set(racine, [...parents, { id: garde.id, dit }]);
		if (pris) conflits.push(garde);
	}
	return {
		recueil: { questionnaire, entretiens },
		deja,
		conflits,
		autres: recueils.filter((recueil) => !memes.includes(recueil)),
	};
}

function nameAutre(racine: string, parents: readonly { id: string }[]): string {
	const rangs = parents.map(({ id }) => Number(/~(\d+)$/.exec(id)?.[1] ?? 1));
	return `${racine}~${maxOf(rangs) + 1}`;
}

/** What goes out of an interview, in one order, whoever wrote it. */
function sayReponses(entretien: Entretien, questionnaire: Questionnaire): string {
	const { reponses } = keepPosees(entretien, questionnaire);
	return JSON.stringify(Object.entries(reponses).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isMeme = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * What was changed from `base` to `ici`, done to `ailleurs`: the rest is what another hand wrote. An interview taken
 * out comes back at its place; one that another hand took out stays out.
 */
export function mergeRecueils(base: Recueil, ici: Recueil, ailleurs: Recueil): Recueil {
	const find = ({ entretiens }: Recueil, cherche: string): Entretien | undefined =>
		entretiens.find(({ id }) => id === cherche);
	const entretiens = ailleurs.entretiens.flatMap((present) => {
		const [hier, voulu] = [find(base, present.id), find(ici, present.id)];
		if (hier && !voulu) return isMeme(hier, present) ? [] : [present];
		return [hier && voulu ? mergeEntretien(hier, voulu, present) : present];
	});
	for (const [i, voulu] of ici.entretiens.entries())
		if (!find(base, voulu.id) && !find(ailleurs, voulu.id)) entretiens.splice(i, 0, voulu);
	return { questionnaire: ailleurs.questionnaire, entretiens };
}

const choose = <T>(base: T, ici: T, ailleurs: T): T => (ici === base ? ailleurs : ici);

function mergeEntretien(base: Entretien, ici: Entretien, ailleurs: Entretien): Entretien {
	const ids = new Set([ici, ailleurs].flatMap(({ reponses }) => Object.keys(reponses)));
	const reponses = [...ids].flatMap((id) => {
		const dite = choose(base.reponses[id], ici.reponses[id], ailleurs.reponses[id]);
		return dite === undefined ? [] : [[id, dite] as const];
	});
	return {
		id: ailleurs.id,
		numero: choose(base.numero, ici.numero, ailleurs.numero),
		jour: choose(base.jour, ici.jour, ailleurs.jour),
		par: choose(base.par, ici.par, ailleurs.par),
		reponses: Object.fromEntries(reponses),
	};
}
