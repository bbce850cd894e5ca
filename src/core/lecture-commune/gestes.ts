/** What one does to a reading: each returns another, the one it was given is left as it was. */
import { findIdentifiants, type Identifiant } from '../enquete/identite.ts';
import { MASQUES } from '../enquete/masque.ts';
import {
	cleanNom,
	DEFINITION_MAX,
	isMemeNom,
	isSur,
	keyPassage,
	type Lecture,
	type Passage,
	settleParents,
	type Theme,
} from './lecture.ts';
import type { Phrase } from './phrases.ts';

/** The theme that bears this name, if any. */
export const findNom = ({ themes }: Pick<Lecture, 'themes'>, nom: string): Theme | undefined =>
	themes.find((theme) => isMemeNom(theme.nom, nom));

/** Comes last; nothing when it has no name, or when another bears it. */
export function addTheme(lecture: Lecture, id: string, nom: string): Lecture {
	const propre = cleanNom(nom);
	return propre === '' || findNom(lecture, propre)
		? lecture
		: { ...lecture, themes: [...lecture.themes, { id, nom: propre }] };
}

const changeTheme = (lecture: Lecture, id: string, run: (theme: Theme) => Theme): Lecture => ({
	...lecture,
	themes: lecture.themes.map((theme) => (theme.id === id ? run(theme) : theme)),
});

/** Nothing when another bears this name: they are to be merged. */
export function renameTheme(lecture: Lecture, id: string, nom: string): Lecture {
	const propre = cleanNom(nom);
	const autre = findNom(lecture, propre);
	if (propre === '' || (autre && autre.id !== id)) return lecture;
	return changeTheme(lecture, id, (theme) => ({ ...theme, nom: propre }));
}

export const defineTheme = (lecture: Lecture, id: string, definition: string): Lecture =>
	changeTheme(lecture, id, ({ definition: _, ...theme }) =>
		definition.trim() === ''
			? theme
			: { ...theme, definition: definition.slice(0, DEFINITION_MAX) },
	);

/** Puts a theme in another, or out of any when `parent` is empty. Nothing where that would make three levels. */
export function placeTheme(lecture: Lecture, id: string, parent: string): Lecture {
	const { themes } = lecture;
	const accueil = themes.find((theme) => theme.id === parent);
	const tient = themes.some((theme) => theme.parent === id);
	if (parent !== '' && (!accueil || accueil.parent || tient || parent === id)) return lecture;
	return changeTheme(lecture, id, ({ parent: _, ...theme }) =>
		parent === '' ? theme : { ...theme, parent },
	);
}

/** Makes one theme of two: what was marked `de` is marked `vers`, and so is what it held. */
export function mergeThemes(lecture: Lecture, de: string, vers: string): Lecture {
	const absorbe = lecture.themes.find(({ id }) => id === de);
	const reste = lecture.themes.find(({ id }) => id === vers);
	if (!absorbe || !reste || de === vers) return lecture;
	const haut = reste.parent === de ? undefined : reste.parent;
	const themes = lecture.themes
		.filter(({ id }) => id !== de)
		.map((theme): Theme => {
			const { parent, ...seul } = theme;
			if (theme.id === vers) {
				const remplace = [...new Set([...(theme.remplace ?? []), de, ...(absorbe.remplace ?? [])])];
				return { ...seul, ...(haut ? { parent: haut } : {}), remplace };
			}
			return parent === de ? { ...seul, parent: haut ?? vers } : theme;
		});
	return {
		...lecture,
		themes: settleParents(themes),
		passages: keepUniques(
			lecture.passages.map((passage) =>
				passage.theme === de ? { ...passage, theme: vers } : passage,
			),
		),
	};
}

/** With what was marked of it; the themes that it held are of the first level again. */
export const removeTheme = (lecture: Lecture, id: string): Lecture => ({
	...lecture,
	themes: settleParents(lecture.themes.filter((theme) => theme.id !== id)),
	passages: lecture.passages.filter(({ theme }) => theme !== id),
});

export function keepUniques(passages: readonly Passage[]): Passage[] {
	const vus = new Set<string>();
	return passages.filter((passage) => {
		const cle = keyPassage(passage);
		return !vus.has(cle) && vus.add(cle);
	});
}

/** Marks a sentence, or takes the mark off where this reader had put it. */
export function togglePassage(
	lecture: Lecture,
	{ texte, theme, par }: Pick<Passage, 'texte' | 'theme' | 'par'>,
	phrase: Phrase,
): Lecture {
	const isLe = (p: Passage): boolean =>
		p.texte === texte && p.theme === theme && p.par === par && isSur(p, phrase);
	const { debut, fin } = phrase;
	const passages = lecture.passages.some(isLe)
		? lecture.passages.filter((p) => !isLe(p))
		: [...lecture.passages, { texte, debut, fin, theme, par }];
	return { ...lecture, passages };
}

/** What was marked under a name goes under another: the first word that one types is often not one’s name. */
export const renameLecteur = (lecture: Lecture, de: string, vers: string): Lecture => ({
	...lecture,
	passages: keepUniques(
		lecture.passages.map((passage) => (passage.par === de ? { ...passage, par: vers } : passage)),
	),
});

/** With what was marked in it. */
export const removeTexte = (lecture: Lecture, id: string): Lecture => ({
	...lecture,
	textes: lecture.textes.filter((texte) => texte.id !== id),
	passages: lecture.passages.filter(({ texte }) => texte !== id),
});

/** Puts « [nom] », « [téléphone] » in a text instead of what tells who it is of; what was marked stays where it was. */
export function maskTexte(lecture: Lecture, id: string): Lecture {
	const lu = lecture.textes.find((texte) => texte.id === id);
	const trouves = lu ? findSepares(lu.texte) : [];
	if (!lu || trouves.length === 0) return lecture;
	const place = (position: number, fin: boolean): number => movePosition(trouves, position, fin);
	const texte = trouves.reduceRight(
		(dit, { genre, debut, fin }) => dit.slice(0, debut) + MASQUES[genre] + dit.slice(fin),
		lu.texte,
	);
	return {
		...lecture,
		textes: lecture.textes.map((t) => (t.id === id ? { ...t, texte } : t)),
		passages: lecture.passages.map((p) =>
			p.texte === id ? { ...p, debut: place(p.debut, false), fin: place(p.fin, true) } : p,
		),
	};
}

/** The same in every text. */
export const maskTextes = (lecture: Lecture): Lecture =>
	lecture.textes.reduce((masquee, { id }) => maskTexte(masquee, id), lecture);

/** In order, none over another. */
function findSepares(texte: string): Identifiant[] {
	let libre = 0;
	return findIdentifiants(texte).filter(({ debut, fin }) => {
		if (debut < libre) return false;
		libre = fin;
		return true;
	});
}

/** Where a position of the text goes; inside what is replaced, to its end or its beginning. */
function movePosition(trouves: readonly Identifiant[], position: number, fin: boolean): number {
	let ecart = 0;
	for (const trouve of trouves) {
		if (trouve.debut >= position) break;
		const masque = MASQUES[trouve.genre].length;
		if (trouve.fin > position) return trouve.debut + ecart + (fin ? masque : 0);
		ecart += masque - (trouve.fin - trouve.debut);
	}
	return position + ecart;
}
