/** The first answers to a query, from the few slices of the index that its words stand in. */
import { mergeDebuts, mergeProches } from './approche.ts';
import { type Compagne, type Demande, readDemande } from './demande.ts';
import {
	type Lues,
	listGraphies,
	listMotsDe,
	readLues,
	type Sommaire,
	saysLittle,
} from './lecture.ts';
import { toRadical } from './radical.ts';
import { cutRang, type Place, rank, type Terme } from './rang.ts';
import { decodeRenvois } from './renvois.ts';

export type { Sommaire };

export interface Premieres {
	/** The query, as it was understood: its words, normalised; none where it only says numbers. */
	requete: string;
	/** Numbers of what answers, the best first. */
	numeros: number[];
	/** The words that nothing holds as they are, and those of which nothing at all is known. */
	absents: string[];
	inconnus: string[];
	/** How much of what is asked the fullest answer holds, from 0 to 1. */
	couvert: number;
	/** The page that is asked for, of the sheets that answer. */
	compagne?: Compagne;
}

/** What a word counts for when it is guessed, and a number that a text may say. */
const PART_DEVINEE = 0.8;
const PART_NOMBRE = 0.5;

/** Nothing where there is too little in common with what is asked. */
export async function findPremieres(saisie: string, sommaire: Sommaire): Promise<Premieres> {
	const demande = readDemande(saisie);
	const lues = await readLues(sommaire, demande);
	const lectures = listRequetes(demande, lues).map((requete) => lookUp(requete, demande, lues));
	const { fiches } = sommaire;
	const places = mergePlaces(lectures.map((lecture) => rankLecture(lecture, fiches)));
	const [sens = AUCUN_SENS] = lectures.toSorted(
		(a, b) => a.inconnus.length - b.inconnus.length || a.absents.length - b.absents.length,
	);
	return {
		requete: sens.requete,
		numeros: cutRang(places),
		absents: sens.absents,
		inconnus: sens.inconnus,
		couvert: places.reduce((plus, { couvert }) => Math.max(plus, couvert), 0),
		...(demande.compagne ? { compagne: demande.compagne } : {}),
	};
}

/**
 * The ways of reading a query: with some of its words in one piece where a sheet writes them so, whichever
 * way they were typed; both ways where only neighbours answer for that.
 */
function listRequetes({ requete, variantes }: Demande, lues: Lues): string[] {
	const variante = variantes.find(({ joint }) => lues.has(toRadical(joint)));
	if (!variante) return [requete];
	const { tel } = decodeRenvois(lues.get(toRadical(variante.joint)) ?? []);
	return tel ? [variante.requete] : [requete, variante.requete];
}

const AUCUN_SENS: Lecture = { requete: '', absents: [], inconnus: [], termes: [] };

interface Lecture extends Pick<Premieres, 'requete' | 'absents' | 'inconnus'> {
	termes: Terme[];
}

/** What nothing is known of says as much as the rarest word would. */
const rankLecture = ({ termes, inconnus }: Lecture, fiches: number): Place[] =>
	rank(termes, { inconnu: inconnus.length * Math.log(1 + 2 * fiches), fiches });

/** The best place of each, whichever way the query was read. */
function mergePlaces(lectures: readonly Place[][]): Place[] {
	const meilleures = new Map<number, Place>();
	for (const place of lectures.flat())
		if (place.score > (meilleures.get(place.numero)?.score ?? 0))
			meilleures.set(place.numero, place);
	return [...meilleures.values()].sort((a, b) => b.score - a.score || a.numero - b.numero);
}

function lookUp(requete: string, demande: Demande, lues: Lues): Lecture {
	const pleins = listMotsDe(requete);
	const lecture: Lecture = { requete, termes: [], absents: [], inconnus: [] };
	for (const [i, mot] of pleins.entries()) {
		const liste = lues.get(toRadical(mot));
		const lus = liste ? decodeRenvois(liste) : guess(mot, i === pleins.length - 1, lues);
		if (!liste || !lus?.tel) lecture.absents.push(mot);
		if (lus) lecture.termes.push({ lus, part: liste ? 1 : PART_DEVINEE, du: true });
		else lecture.inconnus.push(mot);
	}
	const ajouts = [
		...(pleins.length > 0 && saysLittle(pleins, lues) ? demande.outils : []).map(
			(m) => [m, 1] as const,
		),
		...demande.paliers.map((palier) => [palier, 1] as const),
		...demande.nombres.map((nombre) => [nombre, PART_NOMBRE] as const),
	];
	for (const [mot, part] of ajouts) {
		const liste = lues.get(toRadical(mot));
		if (liste) lecture.termes.push({ lus: decodeRenvois(liste), part, du: part === 1 });
	}
	return lecture;
}

const guess = (mot: string, dernier: boolean, lues: Lues) =>
	(dernier ? mergeDebuts(lues, mot) : undefined) ?? mergeProches(lues, listGraphies(mot));
