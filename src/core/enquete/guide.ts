/** A guide for a conversation: questions in the order in which one says them. */
import { isObjet } from '../formats/objet.ts';
import { TYPES_LIGNE, type TypeLigne } from '../schema/types-de-question.ts';
import { toTexte } from './lecture.ts';

export interface OptionQuestion {
	id: string;
	texte: string;
}

/** Asked only of those who gave this answer to a question that comes before. */
export interface Condition {
	question: string;
	/** One of its options, by identifier. */
	reponse: string;
}

/** A question of the bank, or one of one's own. */
export interface LigneGuide {
	/** Of the bank, or `a-nous-1`. */
	id: string;
	/** When it is worded otherwise than in the bank, or is one's own. */
	texte?: string;
	/** Of one's own question: those of the bank have theirs. */
	type?: TypeLigne;
	options?: OptionQuestion[];
	relances?: string[];
	si?: Condition;
}

/** Who asks, and what is promised: said to the person, printed on the sheets, kept with the answers. */
export interface CadreGuide {
	commune?: string;
	/** Who keeps the answers. */
	porteur?: string;
	/** How to reach them: a telephone number or an address. */
	contact?: string;
	/** What the answers are for. */
	but?: string;
	/** The day when the answers are destroyed: `2027-06-30`. */
	effacement?: string;
}

export interface Guide {
	titre: string;
	cadre?: CadreGuide;
	lignes: LigneGuide[];
}

export const GUIDE_VIDE: Guide = { titre: '', lignes: [] };

export const TITRE_MAX = 120;
export const TEXTE_MAX = 300;
export const OPTION_MAX = 120;
export const CADRE_MAX = 200;
/** Beyond, it is no longer a conversation; the questions of a survey on paper may be many. */
export const LIGNES_MAX = 300;
export const OPTIONS_MAX = 15;
const RELANCES_MAX = 5;

export const CHAMPS_CADRE = ['commune', 'porteur', 'contact', 'but', 'effacement'] as const;

/** Of one's own questions, with its rank. */
export const A_NOUS = /^a-nous-(\d+)$/;
export const isANous = (id: string): boolean => A_NOUS.test(id);

/** Of the consent that every way out asks first: no other question is called so. */
export const ID_ACCORD = 'accord';

const ID = /^[a-z0-9-]{1,80}$/;
const isId = (valeur: unknown): valeur is string => typeof valeur === 'string' && ID.test(valeur);

/** What can be read of a value from elsewhere; undefined when it is no guide. */
export function parseGuide(valeur: unknown): Guide | undefined {
	if (!isObjet(valeur) || !Array.isArray(valeur.lignes)) return undefined;
	const lues = valeur.lignes.slice(0, LIGNES_MAX).flatMap((brute) => parseLigne(brute) ?? []);
	const vus = new Set<string>();
	const uniques = lues.filter(({ id }) => !vus.has(id) && vus.add(id));
	const cadre = parseCadre(valeur.cadre);
	return {
		titre: toTexte(valeur.titre, TITRE_MAX),
		...(Object.keys(cadre).length > 0 ? { cadre } : {}),
		lignes: uniques,
	};
}

export function parseCadre(valeur: unknown): CadreGuide {
	if (!isObjet(valeur)) return {};
	const dits = CHAMPS_CADRE.map((champ) => [champ, toTexte(valeur[champ], CADRE_MAX)] as const);
	return Object.fromEntries(dits.filter(([, dit]) => dit !== ''));
}

function parseLigne(valeur: unknown): LigneGuide | undefined {
	if (!isObjet(valeur) || !isId(valeur.id) || valeur.id === ID_ACCORD) return undefined;
	const texte = toTexte(valeur.texte, TEXTE_MAX);
	const type = TYPES_LIGNE.find((connu) => connu === valeur.type);
	const options = parseOptions(valeur.options);
	const relances = Array.isArray(valeur.relances)
		? valeur.relances.slice(0, RELANCES_MAX).flatMap((dite) => toTexte(dite, TEXTE_MAX) || [])
		: [];
	const { question, reponse } = isObjet(valeur.si) ? valeur.si : {};
	return {
		id: valeur.id,
		...(texte ? { texte } : {}),
		...(type ? { type } : {}),
		...(options.length > 0 ? { options } : {}),
		...(relances.length > 0 ? { relances } : {}),
		...(isId(question) && isId(reponse) ? { si: { question, reponse } } : {}),
	};
}

export function parseOptions(valeur: unknown): OptionQuestion[] {
	if (!Array.isArray(valeur)) return [];
	const vus = new Set<string>();
	return valeur.slice(0, OPTIONS_MAX).flatMap((brute): OptionQuestion[] => {
		if (!isObjet(brute) || !isId(brute.id) || vus.has(brute.id)) return [];
		vus.add(brute.id);
		return [{ id: brute.id, texte: toTexte(brute.texte, OPTION_MAX) }];
	});
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

/** Minutes around the questions: one arrives, one thanks, one leaves. */
export const AUTOUR = 10;
/** Of a question of one's own, that nobody measured: a story, or a word. */
const RECIT_MINUTES = 4;
const MOT_MINUTES = 1;

function countSiennes({ type = 'ouverte' }: LigneGuide): number {
	if (type === 'note') return 0;
	return type === 'ouverte' ? RECIT_MINUTES : MOT_MINUTES;
}

/** How long the conversation lasts, minutes; `minutesOf`: of a question of the bank. */
export const countMinutes = (
	{ lignes }: Guide,
	minutesOf: (id: string) => number | undefined,
): number =>
	lignes.length === 0
		? 0
		: AUTOUR +
			lignes.reduce((somme, ligne) => somme + (minutesOf(ligne.id) ?? countSiennes(ligne)), 0);
