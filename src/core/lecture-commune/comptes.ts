/** What comes out of a reading: how many people speak of what, and in which words. */
import { type Case, hideCases } from '../formats/petits-nombres.ts';
import { type Choix, type Lecture, listThemes, type Theme } from './lecture.ts';

export interface Citation {
	/** Of the text, by identifier. */
	texte: string;
	debut: number;
	fin: number;
	dit: string;
	/** The person who said it. */
	entretien: string;
	numero: string;
	/** Who marked it, in the order in which they did. */
	par: readonly string[];
}

export interface Compte {
	theme: Theme;
	/** In how many interviews somebody marked it. */
	entretiens: number;
	/** In the order of the texts, once each, however many readers marked it. */
	citations: readonly Citation[];
}

export const countEntretiens = ({ textes }: Pick<Lecture, 'textes'>): number =>
	new Set(textes.map(({ entretien }) => entretien)).size;

/** Every theme, in the order of the codebook. One reader who marks it is enough. */
export function countThemes(lecture: Lecture): Compte[] {
	return listThemes(lecture).map((theme) => {
		const citations = listCitations(lecture, theme.id);
		const entretiens = new Set(citations.map(({ entretien }) => entretien)).size;
		return { theme, entretiens, citations };
	});
}

function listCitations({ textes, passages }: Lecture, theme: string): Citation[] {
	const siens = passages.filter((passage) => passage.theme === theme);
	return textes.flatMap(({ id, texte, entretien, numero }) => {
		const ici = new Map<string, Citation>();
		for (const { debut, fin, par } of siens.filter((passage) => passage.texte === id)) {
			const cle = `${debut} ${fin}`;
			const dite = ici.get(cle);
			const dit = texte.slice(debut, fin);
			ici.set(
				cle,
				dite
					? { ...dite, par: [...dite.par, par] }
					: { texte: id, debut, fin, dit, entretien, numero, par: [par] },
			);
		}
		return [...ici.values()].sort((a, b) => a.debut - b.debut || a.fin - b.fin);
	});
}

export interface Croisement {
	/** The answers, then « Sans réponse » where some gave none. */
	colonnes: readonly string[];
	lignes: readonly { theme: Theme; total: number; cases: readonly Case[] }[];
	/** How many people gave each answer. */
	ensemble: readonly Case[];
	total: number;
}

/** In how many interviews of each group a theme is: what is below the threshold is not said, nor what would tell it. */
export function crossThemes(lecture: Lecture, choix: Choix): Croisement {
	const entretiens = [...new Set(lecture.textes.map(({ entretien }) => entretien))];
	const groupes = [...choix.options.map(({ id }) => id), ''];
	const groupeOf = (entretien: string): string => choix.reponses[entretien] ?? '';
	const count = (gens: readonly string[]): number[] =>
		groupes.map((groupe) => gens.filter((e) => groupeOf(e) === groupe).length);
	const tous = count(entretiens);
	const utiles = groupes.flatMap((_, i) => ((tous[i] ?? 0) > 0 ? [i] : []));
	const keep = <T>(valeurs: readonly T[]): T[] => utiles.flatMap((i) => valeurs[i] ?? []);
	const ensemble = hideCases(
		keep(tous),
		utiles.map(() => Number.POSITIVE_INFINITY),
	);
	const plafonds = ensemble.map((n) => (typeof n === 'number' ? n : Number.POSITIVE_INFINITY));
	const lignes = countThemes(lecture).flatMap(({ theme, entretiens: total, citations }) => {
		const gens = [...new Set(citations.map(({ entretien }) => entretien))];
		return total === 0 ? [] : [{ theme, total, cases: hideCases(keep(count(gens)), plafonds) }];
	});
	const colonnes = keep([...choix.options.map(({ texte }) => texte), 'Sans réponse']);
	return { colonnes, lignes, ensemble, total: entretiens.length };
}
