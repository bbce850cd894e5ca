/**
 * Compound words: « bio-déchets », « biodéchets » and « bio déchets » are one for who reads. No list:
 * words that follow each other are taken for one when the commons writes them in one piece somewhere.
 */
import { isVide, normalizeMot, splitMots } from './normaliseur.ts';

/** Without the mark of the plural: « micro crèches » is the plural of « microcrèche ». */
const radicalOf = (mot: string): string => mot.replace(/[sx]$/, '');

/** The shortest word that two others may make. */
const JOINT_MIN = 6;

const joinMot = (brut: string): string => normalizeMot(brut).replace(/[-']/gu, '');

/** The words that these texts write in one piece or with hyphens, to recognise them written apart. */
export class MotsJoints {
	private readonly radicaux = new Set<string>();

	constructor(textes: Iterable<string>) {
		for (const texte of textes)
			for (const brut of splitMots(texte)) {
				const mot = joinMot(brut);
				if (mot.length >= JOINT_MIN) this.radicaux.add(radicalOf(mot));
			}
	}

	has(mot: string): boolean {
		return mot.length >= JOINT_MIN && this.radicaux.has(radicalOf(mot));
	}
}

export interface Fenetre {
	/** Rank of its first and of its last word. */
	debut: number;
	fin: number;
	/** Its words in one, folded. */
	joint: string;
}

/** Words that may be one: two that follow each other, or two with a small one between, « porte à porte ». */
export function listFenetres(bruts: readonly string[]): Fenetre[] {
	const plein = bruts.map((b) => /^\p{L}/u.test(b) && !isVide(b));
	const fenetres: Fenetre[] = [];
	for (const [debut, brut] of bruts.entries()) {
		if (!plein[debut]) continue;
		const fin = plein[debut + 1] ? debut + 1 : plein[debut + 2] ? debut + 2 : undefined;
		if (fin === undefined) continue;
		const joint = [brut, ...bruts.slice(debut + 1, fin + 1)].map(joinMot).join('');
		if (joint.length >= JOINT_MIN) fenetres.push({ debut, fin, joint });
	}
	return fenetres;
}

/** What a text says apart and the commons in one piece, folded, for the index. */
export const listJoints = (texte: string, connus: MotsJoints): string[] =>
	listFenetres(splitMots(texte))
		.map(({ joint }) => joint)
		.filter((joint) => connus.has(joint));

/** A query with more words than this is a sentence: its words are not tried together. */
const MOTS_MAX = 5;

export interface Variante {
	/** The word in one piece, to be asked as such. */
	joint: string;
	/** The query with that word in place of the others, normalised. */
	requete: string;
}

/** The ways of asking a query with some of its words in one piece, the ones typed with a hyphen first. */
export function listVariantes(saisie: string): Variante[] {
	const bruts = splitMots(saisie);
	const composes = bruts.flatMap((brut, i): Fenetre[] =>
		/[\p{L}\d][-'][\p{L}\d]/u.test(normalizeMot(brut))
			? [{ debut: i, fin: i, joint: joinMot(brut) }]
			: [],
	);
	const fenetres = bruts.length <= MOTS_MAX ? listFenetres(bruts) : [];
	return [...composes, ...fenetres].map(({ debut, fin, joint }) => ({
		joint,
		requete: bruts
			.flatMap((brut, i) => {
				if (i === debut) return [joint];
				if ((i > debut && i <= fin) || isVide(brut)) return [];
				return normalizeMot(brut).split(/[-']/u);
			})
			.filter(Boolean)
			.join(' '),
	}));
}
