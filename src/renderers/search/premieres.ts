/** The first answers to a query, from the few slices of the index that its words stand in. */
import { DEBUT_MIN, mergeDebuts, mergeProches } from './approche.ts';
import { type Annexe, type Demande, readDemande } from './demande.ts';
import { toRadical } from './radical.ts';
import { cutRang, rank, type Terme } from './rang.ts';
import { decodeRenvois, type Liste } from './renvois.ts';
import type { Entrees } from './tranches.ts';

/** What says where to read: all the slices. */
export interface Sommaire {
	/** Their first radicals, in the order of the alphabet. */
	premiers: readonly string[];
	/** Things whose number is lower are sheets. */
	fiches: number;
	/** The slice of that rank. */
	load: (rang: number) => Promise<Entrees>;
}

export interface Premieres {
	/** The query, as it was understood: its words, normalised. */
	requete: string;
	/** Numbers of what answers, the best first. */
	numeros: number[];
	/** The words that nothing holds as they are. */
	inconnus: string[];
	/** The paper of the first sheet that is asked for, rather than the sheet. */
	annexe?: Annexe;
}

/** Slices that a word being typed may begin in, and those that a whole query may ask for. */
const DEBUTS_MAX = 2;
const TRANCHES_MAX = 12;
/** What a word counts for when it is guessed, and a number that a text may say. */
const PART_DEVINEE = 0.8;
const PART_NOMBRE = 0.5;

/** Nothing where there is too little in common with what is asked. */
export async function findPremieres(saisie: string, sommaire: Sommaire): Promise<Premieres> {
	const demande = readDemande(saisie);
	const { jetons, variantes, annexe } = demande;
	const simple = demande.requete;
	if (simple === '' && jetons.length === 0) return { requete: '', numeros: [], inconnus: [] };
	const lecture = await completeEntrees(sommaire, demande, await readEntrees(sommaire, demande));
	const variante = variantes.find(({ joint }) => lecture.has(toRadical(joint)));
	const requetes = variante ? [simple, variante.requete] : [simple];
	const lues = requetes.map((requete) => lookUp(requete, demande, lecture));
	const scores = new Map<number, number>();
	for (const { termes, inconnus } of lues) {
		const inconnu = inconnus.length * Math.log(1 + 2 * sommaire.fiches);
		for (const [numero, score] of rank(termes, { inconnu, fiches: sommaire.fiches }))
			scores.set(numero, Math.max(score, scores.get(numero) ?? 0));
	}
	const classes = new Map([...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]));
	return {
		requete: variante?.requete ?? simple,
		numeros: cutRang(classes),
		inconnus: lues.at(-1)?.absents ?? [],
		...(annexe ? { annexe } : {}),
	};
}

interface Lecture {
	termes: Terme[];
	/** Words that count for nothing known. */
	inconnus: string[];
	/** Words that nothing holds as they are. */
	absents: string[];
}

function lookUp(
	requete: string,
	{ jetons, nombres, outils }: Demande,
	entrees: ReadonlyMap<string, Liste>,
): Lecture {
	const pleins = requete.split(' ').filter(Boolean);
	const mots = saysLittle(pleins, entrees) ? [...pleins, ...outils] : pleins;
	const lecture: Lecture = { termes: [], inconnus: [], absents: [] };
	for (const [i, mot] of mots.entries()) {
		const liste = entrees.get(toRadical(mot));
		if (!liste && i >= pleins.length) continue;
		if (liste) {
			const lus = decodeRenvois(liste);
			if (!lus.tel) lecture.absents.push(mot);
			lecture.termes.push({ lus, part: 1, du: true });
			continue;
		}
		lecture.absents.push(mot);
		const devines =
			(i === pleins.length - 1 ? mergeDebuts(entrees, mot) : undefined) ??
			mergeProches(entrees, listGraphies(mot));
		if (devines) lecture.termes.push({ lus: devines, part: PART_DEVINEE, du: true });
		else lecture.inconnus.push(mot);
	}
	for (const [jeton, part, du] of [
		...jetons.map((jeton) => [jeton, 1, true] as const),
		...nombres.map((nombre) => [nombre, PART_NOMBRE, false] as const),
	]) {
		const liste = entrees.get(jeton);
		if (liste) lecture.termes.push({ lus: decodeRenvois(liste), part, du });
	}
	return lecture;
}

/** Letters that stand for others where one writes as one hears: what a word may begin with instead. */
const DEBUTS: readonly (readonly [RegExp, string])[] = [
	[/^[ldjmnst](?=[aeiouyh]\p{L}{3})/u, ''],
	[/^(?:k|qu?)/, 'c'],
	[/^f/, 'ph'],
	[/^s(?=[ei])/, 'c'],
	[/^h/, ''],
	[/^(?=[eo])/, 'h'],
];
/** Slices that may be read for the words that the first ones do not know. */
const SUITE_MAX = 8;
const ETENDUE_MAX = 3;

/** With the slices that misspelt words may stand in, and words of grammar where there is little else. */
async function completeEntrees(
	sommaire: Sommaire,
	{ requete, outils }: Demande,
	entrees: Map<string, Liste>,
): Promise<Map<string, Liste>> {
	const mots = requete.split(' ').filter(Boolean);
	const inconnus = mots.filter((mot) => mot.length >= DEBUT_MIN && !entrees.has(toRadical(mot)));
	const rangs = inconnus.flatMap((mot) =>
		listGraphies(mot).flatMap((graphie) => listRangs(sommaire, graphie)),
	);
	if (saysLittle(mots, entrees))
		rangs.unshift(...outils.map((mot) => rangOf(sommaire, toRadical(mot))));
	const tranches = await Promise.all(
		[...new Set(rangs)].slice(0, SUITE_MAX).map((rang) => sommaire.load(rang)),
	);
	return new Map([...entrees, ...tranches.flatMap((lue) => Object.entries(lue))]);
}

/** Words that every sheet holds say so little that those of grammar count too: « qui fait quoi ». */
const PEU = 1;
const saysLittle = (mots: readonly string[], entrees: ReadonlyMap<string, Liste>): boolean =>
	mots.every((mot) => entrees.has(toRadical(mot))) &&
	mots.reduce((somme, mot) => somme + decodeRenvois(entrees.get(toRadical(mot)) ?? []).rarete, 0) <
		PEU;

const listGraphies = (mot: string): string[] => [
	mot,
	...DEBUTS.filter(([motif]) => motif.test(mot)).map(([motif, mis]) => mot.replace(motif, mis)),
];

/** The slices of the words that begin alike, as few letters of them as a few slices hold. */
function listRangs(sommaire: Sommaire, mot: string): number[] {
	for (const longueur of [3, 4, 5]) {
		const debut = mot.slice(0, longueur);
		const [de, a] = [rangOf(sommaire, debut), rangOf(sommaire, `${debut}\uffff`)];
		if (a - de < ETENDUE_MAX) return Array.from({ length: a - de + 1 }, (_, i) => de + i);
	}
	return [rangOf(sommaire, mot)];
}

/** The rank of the slice that a radical stands in, were it there. */
function rangOf({ premiers }: Sommaire, radical: string): number {
	const suivant = premiers.findIndex((premier) => premier > radical);
	return Math.max(0, (suivant === -1 ? premiers.length : suivant) - 1);
}

/** The radicals of the slices that a query asks for: the longest words first, they say more. */
async function readEntrees(
	sommaire: Sommaire,
	{ requete, jetons, nombres, variantes }: Demande,
): Promise<Map<string, Liste>> {
	if (sommaire.premiers.length === 0) return new Map();
	const mots = requete.split(' ').filter(Boolean);
	const ordre = [
		...jetons,
		...mots.toSorted((a, b) => b.length - a.length),
		...nombres,
		...variantes.map(({ joint }) => joint),
	];
	const rangs = new Set(ordre.map((mot) => rangOf(sommaire, toRadical(mot))));
	const debut = mots.at(-1) ?? '';
	const [de, a] = [rangOf(sommaire, debut), rangOf(sommaire, `${debut}\uffff`)];
	if (debut.length >= DEBUT_MIN && a - de < DEBUTS_MAX)
		for (let r = de; r <= a; r++) rangs.add(r);
	const tranches = await Promise.all(
		[...rangs].slice(0, TRANCHES_MAX).map((rang) => sommaire.load(rang)),
	);
	return new Map(tranches.flatMap((entrees) => Object.entries(entrees)));
}
