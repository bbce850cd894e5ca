/** What several people read together: texts, the themes they see in them, and which sentences each of them marked. */
import { CADRE_MAX, type OptionQuestion, parseOptions } from '../enquete/guide.ts';
import { toTexte } from '../enquete/lecture.ts';
import { isObjet } from '../formats/objet.ts';
import type { Phrase } from './phrases.ts';

/** An open answer of an interview, or the transcript of a whole one. */
export interface Texte {
	/** `<entretien>/<question>`. */
	id: string;
	/** The person: several texts may be of the same one. */
	entretien: string;
	/** Of the question, or `transcription`. */
	question: string;
	/** The question in words; the title of a transcript. */
	intitule: string;
	texte: string;
	/** As it is written on the sheet of paper. */
	numero: string;
}

export interface Theme {
	id: string;
	nom: string;
	/** What is of this theme, and what is not. */
	definition?: string;
	/** A theme of the first level that holds this one. */
	parent?: string;
	/** Themes that became this one: a file of before still says them. */
	remplace?: readonly string[];
}

/** That a reader saw a theme in a sentence. */
export interface Passage extends Phrase {
	/** Of the text, by identifier. */
	texte: string;
	theme: string;
	/** The name of the reader. */
	par: string;
}

/** A choice question, by which what was said may be told apart. */
export interface Choix {
	id: string;
	texte: string;
	options: readonly OptionQuestion[];
	/** By interview, the option that was chosen. */
	reponses: Readonly<Record<string, string>>;
}

export interface Lecture {
	titre: string;
	/** The day when the answers are destroyed, as it was promised to people: `2027-06-30`. */
	effacement?: string;
	textes: readonly Texte[];
	/** In the order in which they are shown. */
	themes: readonly Theme[];
	passages: readonly Passage[];
	choix: readonly Choix[];
}

export const LECTURE_VIDE: Lecture = {
	titre: '',
	textes: [],
	themes: [],
	passages: [],
	choix: [],
};

export const TRANSCRIPTION = 'transcription';

export const TITRE_MAX = 120;
export const INTITULE_MAX = 300;
/** UTF-16 units of a text: four hours of talk. */
export const TEXTE_MAX = 300_000;
export const NOM_MAX = 60;
export const DEFINITION_MAX = 300;
export const PAR_MAX = 80;
const TEXTES_MAX = 5000;
const THEMES_MAX = 300;
const PASSAGES_MAX = 100_000;
const CHOIX_MAX = 50;
const ID = /^[a-z0-9~-]{1,80}$/;

const isId = (valeur: unknown): valeur is string => typeof valeur === 'string' && ID.test(valeur);

export const idTexte = (entretien: string, question: string): string => `${entretien}/${question}`;

/** As everyone keeps it: lines end the same way everywhere, or positions would not agree. */
export const cleanTexte = (texte: string): string =>
	toTexte(texte.replace(/\r\n?/g, '\n'), TEXTE_MAX);

/** « Se  déplacer » and « se déplacer » are one theme. */
export const cleanNom = (nom: string): string =>
	toTexte(nom, NOM_MAX * 4)
		.normalize('NFC')
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, NOM_MAX)
		.toWellFormed();

export const isMemeNom = (a: string, b: string): boolean =>
	cleanNom(a).toLocaleLowerCase('fr') === cleanNom(b).toLocaleLowerCase('fr');

/** Two passages are one where all four agree. */
export const keyPassage = ({ texte, debut, fin, theme, par }: Passage): string =>
	JSON.stringify([texte, debut, fin, theme, par]);

/** What can be read of a value from elsewhere; undefined when there is nothing to read in it. */
export function parseLecture(valeur: unknown): Lecture | undefined {
	if (!isObjet(valeur) || !Array.isArray(valeur.textes)) return undefined;
	const textes = readListe(valeur.textes, TEXTES_MAX, parseTexte, ({ id }) => id);
	const themes = settleParents(readListe(valeur.themes, THEMES_MAX, parseTheme, ({ id }) => id));
	const tailles = new Map(textes.map(({ id, texte }) => [id, texte.length]));
	const connus = new Set(themes.map(({ id }) => id));
	const passages = readListe(valeur.passages, PASSAGES_MAX, parsePassage, keyPassage).filter(
		({ texte, fin, theme }) => connus.has(theme) && fin <= (tailles.get(texte) ?? -1),
	);
	const choix = readListe(valeur.choix, CHOIX_MAX, parseChoix, ({ id }) => id);
	const effacement = toTexte(valeur.effacement, CADRE_MAX).trim();
	return {
		titre: toTexte(valeur.titre, TITRE_MAX),
		...(effacement ? { effacement } : {}),
		...{ textes, themes, passages, choix },
	};
}

/** What can be read of a list, each once. */
function readListe<T>(
	valeur: unknown,
	max: number,
	parse: (brut: unknown) => T | undefined,
	keyOf: (lu: T) => string,
): T[] {
	if (!Array.isArray(valeur)) return [];
	const vus = new Set<string>();
	return valeur.slice(0, max).flatMap((brut): T[] => {
		const lu = parse(brut);
		if (!lu || vus.has(keyOf(lu))) return [];
		vus.add(keyOf(lu));
		return [lu];
	});
}

function parseTexte(valeur: unknown): Texte | undefined {
	if (!isObjet(valeur) || !isId(valeur.entretien) || !isId(valeur.question)) return undefined;
	const { entretien, question } = valeur;
	const texte = typeof valeur.texte === 'string' ? cleanTexte(valeur.texte) : '';
	if (texte.trim() === '') return undefined;
	return {
		id: idTexte(entretien, question),
		...{ entretien, question, texte },
		intitule: toTexte(valeur.intitule, INTITULE_MAX),
		numero: toTexte(valeur.numero, 20),
	};
}

function parseTheme(valeur: unknown): Theme | undefined {
	if (!isObjet(valeur) || !isId(valeur.id)) return undefined;
	const nom = typeof valeur.nom === 'string' ? cleanNom(valeur.nom) : '';
	if (nom === '') return undefined;
	const definition = toTexte(valeur.definition, DEFINITION_MAX);
	const remplace = Array.isArray(valeur.remplace)
		? valeur.remplace.slice(0, THEMES_MAX).filter(isId)
		: [];
	return {
		...{ id: valeur.id, nom },
		...(definition.trim() ? { definition } : {}),
		...(isId(valeur.parent) && valeur.parent !== valeur.id ? { parent: valeur.parent } : {}),
		...(remplace.length > 0 ? { remplace } : {}),
	};
}

/** Two levels: whoever is in a theme holds none. */
export function settleParents(themes: readonly Theme[]): Theme[] {
	const premiers = new Set(themes.filter(({ parent }) => !parent).map(({ id }) => id));
	return themes.map((theme) => {
		const { parent, ...seul } = theme;
		return parent && !premiers.has(parent) ? seul : theme;
	});
}

function parsePassage(valeur: unknown): Passage | undefined {
	if (!isObjet(valeur) || typeof valeur.texte !== 'string' || !isId(valeur.theme)) return undefined;
	const { texte, debut, fin, theme } = valeur;
	if (!Number.isSafeInteger(debut) || !Number.isSafeInteger(fin)) return undefined;
	const [d, f] = [Number(debut), Number(fin)];
	if (d < 0 || f <= d) return undefined;
	return { texte, debut: d, fin: f, theme, par: toTexte(valeur.par, PAR_MAX).trim() };
}

function parseChoix(valeur: unknown): Choix | undefined {
	if (!isObjet(valeur) || !isId(valeur.id) || !isObjet(valeur.reponses)) return undefined;
	const options = parseOptions(valeur.options);
	if (options.length < 2) return undefined;
	const connues = new Set(options.map(({ id }) => id));
	const reponses = Object.entries(valeur.reponses).flatMap(([entretien, option]) =>
		isId(entretien) && typeof option === 'string' && connues.has(option)
			? [[entretien, option] as const]
			: [],
	);
	return {
		...{ id: valeur.id, options },
		texte: toTexte(valeur.texte, INTITULE_MAX),
		reponses: Object.fromEntries(reponses),
	};
}

/** In the order of the codebook: each theme of the first level, then those that it holds. */
export const listThemes = ({ themes }: Pick<Lecture, 'themes'>): Theme[] =>
	themes
		.filter(({ parent }) => !parent)
		.flatMap((theme) => [theme, ...themes.filter(({ parent }) => parent === theme.id)]);

/** Those who marked something, in the order in which they did. */
export const listLecteurs = ({ passages }: Pick<Lecture, 'passages'>): string[] => [
	...new Set(passages.map(({ par }) => par)),
];

/** Whether a passage is on a sentence, whole or in part: names taken out of a text may move its cuts. */
export const isSur = (passage: Phrase, phrase: Phrase): boolean =>
	passage.debut < phrase.fin && passage.fin > phrase.debut;
