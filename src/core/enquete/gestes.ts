/** What one does to a guide: each returns another, the one it was given is left as it was. */

import type { TypeLigne } from '../schema/types-de-question.ts';
import {
	A_NOUS,
	type CadreGuide,
	type Guide,
	hasQuestion,
	isANous,
	LIGNES_MAX,
	type LigneGuide,
	TEXTE_MAX,
} from './guide.ts';

/** At the end; a question stands there once. */
export const addQuestion = (guide: Guide, id: string): Guide =>
	hasQuestion(guide, id) || guide.lignes.length >= LIGNES_MAX
		? guide
		: { ...guide, lignes: [...guide.lignes, { id }] };

/** A question of one's own, at the end; a story, unless its type is said. */
export function addANous(guide: Guide, texte: string, type?: TypeLigne): Guide {
	const rangs = guide.lignes.map(({ id }) => Number(A_NOUS.exec(id)?.[1] ?? 0));
	const ligne = {
		id: `a-nous-${Math.max(0, ...rangs) + 1}`,
		texte: texte.trim().slice(0, TEXTE_MAX),
		...(type ? { type } : {}),
	};
	return guide.lignes.length >= LIGNES_MAX ? guide : { ...guide, lignes: [...guide.lignes, ligne] };
}

export const removeQuestion = (guide: Guide, id: string): Guide => ({
	...guide,
	lignes: guide.lignes.filter((ligne) => ligne.id !== id),
});

/** One place up (`-1`) or down (`1`). */
export function moveQuestion(guide: Guide, id: string, sens: -1 | 1): Guide {
	const lignes = [...guide.lignes];
	const i = lignes.findIndex((ligne) => ligne.id === id);
	const [ici, la] = [lignes[i], lignes[i + sens]];
	if (ici && la) [lignes[i], lignes[i + sens]] = [la, ici];
	return { ...guide, lignes };
}

/** The line of that question, changed. */
export const changeLigne = (
	guide: Guide,
	id: string,
	run: (ligne: LigneGuide) => LigneGuide,
): Guide => ({
	...guide,
	lignes: guide.lignes.map((ligne) => (ligne.id === id ? run(ligne) : ligne)),
});

/** How one's own question is answered, what to ask next, and when it is asked. */
export type ReglageLigne = Pick<LigneGuide, 'type' | 'options' | 'relances' | 'si'>;

/** The settings of a line; those that are undefined or empty are taken away. */
export const setReglage = (guide: Guide, id: string, reglage: ReglageLigne): Guide =>
	changeLigne(guide, id, (ligne) => {
		const suite = { ...ligne, ...reglage };
		const vides = Object.entries(suite).filter(
			([, valeur]) => valeur === undefined || (Array.isArray(valeur) && valeur.length === 0),
		);
		for (const [champ] of vides) delete suite[champ as keyof ReglageLigne];
		return suite;
	});

/** With one's own words; those of the bank are no words of one's own. */
export const rewordQuestion = (guide: Guide, id: string, texte: string, banque: string): Guide =>
	changeLigne(guide, id, ({ texte: _, ...ligne }) => {
		const dite = texte.slice(0, TEXTE_MAX);
		return dite.trim() === banque || (dite.trim() === '' && !isANous(id))
			? ligne
			: { ...ligne, texte: dite };
	});

/** What is said of who asks and of what is promised; an empty value takes it away. */
export function changeCadre(
	{ cadre, ...guide }: Guide,
	champ: keyof CadreGuide,
	dit: string,
): Guide {
	const { [champ]: _, ...reste } = cadre ?? {};
	const suivant = dit === '' ? reste : { ...reste, [champ]: dit };
	return { ...guide, ...(Object.keys(suivant).length > 0 ? { cadre: suivant } : {}) };
}

/**
 * The present guide without what was done from `avant` to `apres`: what is elsewhere in it stays. A question taken
 * out comes back at its place, one put in leaves; words, title and frame come back where nobody changed them since.
 */
export function undoGuide(avant: Guide, apres: Guide, present: Guide): Guide {
	if (isSame(present, apres)) return avant;
	const find = ({ lignes }: Guide, id: string): LigneGuide | undefined =>
		lignes.find((ligne) => ligne.id === id);
	const restees = present.lignes
		.filter(({ id }) => find(avant, id) || !find(apres, id))
		.map((ligne) => {
			const hier = find(avant, ligne.id);
			return hier && isSame(find(apres, ligne.id), ligne) ? hier : ligne;
		});
	const lignes = [...restees];
	for (const [i, ligne] of avant.lignes.entries())
		if (!find(apres, ligne.id) && !find(present, ligne.id)) lignes.splice(i, 0, ligne);
	const { cadre } = isSame(present.cadre, apres.cadre) ? avant : present;
	return {
		titre: present.titre === apres.titre ? avant.titre : present.titre,
		...(cadre ? { cadre } : {}),
		lignes,
	};
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
