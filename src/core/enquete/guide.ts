/** A guide for a conversation: questions in the order in which one says them. */

/** A question of the bank, or one of one's own. */
export interface LigneGuide {
	/** Of the bank, or `a-nous-1`. */
	id: string;
	/** When it is worded otherwise than in the bank, or is one's own. */
	texte?: string;
}

export interface Guide {
	titre: string;
	lignes: LigneGuide[];
}

export const GUIDE_VIDE: Guide = { titre: '', lignes: [] };

export const TITRE_MAX = 120;
export const TEXTE_MAX = 300;
/** Beyond, it is no longer a conversation. */
const LIGNES_MAX = 60;

const A_NOUS = /^a-nous-(\d+)$/;
export const isANous = (id: string): boolean => A_NOUS.test(id);

const toTexte = (valeur: unknown, max: number): string =>
	typeof valeur === 'string' ? valeur.toWellFormed().slice(0, max) : '';

/** What can be read of a value from elsewhere; undefined when it is no guide. */
export function parseGuide(valeur: unknown): Guide | undefined {
	if (typeof valeur !== 'object' || valeur === null) return undefined;
	const { titre, lignes } = valeur as { titre?: unknown; lignes?: unknown };
	if (!Array.isArray(lignes)) return undefined;
	const lues = lignes.slice(0, LIGNES_MAX).flatMap((brute): LigneGuide[] => {
		const { id, texte } = (brute ?? {}) as { id?: unknown; texte?: unknown };
		const dite = toTexte(texte, TEXTE_MAX);
		if (typeof id !== 'string' || !/^[a-z0-9-]{1,80}$/.test(id)) return [];
		return [{ id, ...(dite ? { texte: dite } : {}) }];
	});
	const vus = new Set<string>();
	const uniques = lues.filter(({ id }) => !vus.has(id) && vus.add(id));
	return { titre: toTexte(titre, TITRE_MAX), lignes: uniques };
}

export const parseTexteGuide = (texte: string): Guide | undefined => {
	try {
		return parseGuide(JSON.parse(texte));
	} catch {
		return undefined;
	}
};

export const hasQuestion = ({ lignes }: Guide, id: string): boolean =>
	lignes.some((ligne) => ligne.id === id);

/** At the end; a question stands there once. */
export const addQuestion = (guide: Guide, id: string): Guide =>
	hasQuestion(guide, id) || guide.lignes.length >= LIGNES_MAX
		? guide
		: { ...guide, lignes: [...guide.lignes, { id }] };

/** A question of one's own, at the end. */
export function addANous(guide: Guide, texte: string): Guide {
	const rangs = guide.lignes.map(({ id }) => Number(A_NOUS.exec(id)?.[1] ?? 0));
	const ligne = {
		id: `a-nous-${Math.max(0, ...rangs) + 1}`,
		texte: texte.trim().slice(0, TEXTE_MAX),
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

/** With one's own words; those of the bank are no words of one's own. */
export const rewordQuestion = (guide: Guide, id: string, texte: string, banque: string): Guide => ({
	...guide,
	lignes: guide.lignes.map((ligne) => {
		if (ligne.id !== id) return ligne;
		const dite = texte.slice(0, TEXTE_MAX);
		return dite.trim() === banque || (dite.trim() === '' && !isANous(id))
			? { id }
			: { id, texte: dite };
	}),
});

/**
 * The present guide without what was done from `avant` to `apres`: what is elsewhere in it stays. A question taken
 * out comes back at its place, one put in leaves; words and title come back where nobody changed them since.
 */
export function undoGuide(avant: Guide, apres: Guide, present: Guide): Guide {
	if (JSON.stringify(present) === JSON.stringify(apres)) return avant;
	const find = ({ lignes }: Guide, id: string): LigneGuide | undefined =>
		lignes.find((ligne) => ligne.id === id);
	const restees = present.lignes
		.filter(({ id }) => find(avant, id) || !find(apres, id))
		.map((ligne) => {
			const [hier, alors] = [find(avant, ligne.id), find(apres, ligne.id)];
			return hier && alors?.texte === ligne.texte ? hier : ligne;
		});
	const lignes = [...restees];
	for (const [i, ligne] of avant.lignes.entries())
		if (!find(apres, ligne.id) && !find(present, ligne.id)) lignes.splice(i, 0, ligne);
	return { titre: present.titre === apres.titre ? avant.titre : present.titre, lignes };
}

/** Minutes around the questions: one arrives, one thanks, one leaves. */
export const AUTOUR = 10;
/** Of a question that nobody measured. */
const A_NOUS_MINUTES = 4;

/** How long the conversation lasts, minutes; `minutesOf`: of a question of the bank. */
export const countMinutes = (
	{ lignes }: Guide,
	minutesOf: (id: string) => number | undefined,
): number =>
	lignes.length === 0
		? 0
		: AUTOUR + lignes.reduce((somme, { id }) => somme + (minutesOf(id) ?? A_NOUS_MINUTES), 0);
