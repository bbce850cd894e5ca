/**
 * Compound words: « bio-déchets », « biodéchets » and « bio déchets » are one for who reads. No list:
 * words that follow each other are taken for one when the commons writes them in one piece somewhere.
 */
import { normalizeMot, splitMots } from './normaliseur.ts';
import { isOutil, isVide } from './requete.ts';

/** Without the mark of the plural: « micro crèches » is the plural of « microcrèche ». */
const radicalOf = (mot: string): string => mot.replace(/[sx]$/, '');

/** The shortest word that two others may make. */
const JOINT_MIN = 6;

function joinMot(brut: string): string {
	const mot = normalizeMot(brut);
	return /[-']/.test(mot) ? mot.replace(/[-']/g, '') : mot;
}

/** What texts write in one piece or with hyphens, by the words of each as typed: to recognise it written apart. */
export class MotsJoints {
	private readonly radicaux: ReadonlySet<string>;

	/** `soudes`: what `listSoudes` says of each text. */
	constructor(soudes: Iterable<Iterable<string>>) {
		const radicaux = new Set<string>();
		for (const siens of soudes) for (const radical of siens) radicaux.add(radical);
		this.radicaux = radicaux;
	}

	has(mot: string): boolean {
		return mot.length >= JOINT_MIN && this.radicaux.has(radicalOf(mot));
	}
}

/** The words of a text long enough to be two, folded, in one piece, without their plural. */
export function listSoudes(bruts: readonly string[]): Set<string> {
	const mots = [...new Set(bruts)].map(joinMot);
	return new Set(mots.filter((mot) => mot.length >= JOINT_MIN).map(radicalOf));
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
	const plies = bruts.map(joinMot);
	const fenetres: Fenetre[] = [];
	for (let debut = 0; debut < bruts.length; debut++) {
		if (!plein[debut]) continue;
		const fin = plein[debut + 1] ? debut + 1 : plein[debut + 2] ? debut + 2 : undefined;
		if (fin === undefined) continue;
		const joint = plies.slice(debut, fin + 1).join('');
		if (joint.length >= JOINT_MIN) fenetres.push({ debut, fin, joint });
	}
	return fenetres;
}

/** What a text says apart and the commons may say in one piece, folded. */
export const listJoints = (bruts: readonly string[]): string[] =>
	listFenetres(bruts).map(({ joint }) => joint);

/** A query with more words than this, those of grammar aside, is a sentence: they are not tried together. */
const MOTS_MAX = 3;

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
	const pleins = bruts.filter((brut) => !isOutil(normalizeMot(brut)));
	const fenetres = pleins.length <= MOTS_MAX ? listFenetres(bruts) : [];
	return [...composes, ...fenetres].map(({ debut, fin, joint }) => ({
		joint,
		requete: bruts
			.flatMap((brut, i) => {
				if (i === debut) return [joint];
				if (i > debut && i <= fin) return [];
				return normalizeMot(brut)
					.split(/[-']/u)
					.filter((mot) => !isOutil(mot));
			})
			.filter(Boolean)
			.join(' '),
	}));
}
