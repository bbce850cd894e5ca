/** Words that no list is of: what they begin, what they may be misspelt for, among the radicals at hand. */
import { distance } from 'fastest-levenshtein';
import { minOf } from '../../core/formats/suites.ts';
import { DEBUT_MIN } from './lecture.ts';
import { toRacine, toRadical } from './radical.ts';
import { decodeRenvois, type Liste, type Lus } from './renvois.ts';

/** Letters of a word that may be misspelt, and how many may differ by how long it is. */
const FAUTE_MIN = 5;
const ecartOf = (longueur: number): number => (longueur >= 9 ? 2 : 1);

/** A word that is being typed: what holds one that begins so, each by its best. */
export function mergeDebuts(entrees: ReadonlyMap<string, Liste>, debut: string): Lus | undefined {
	if (debut.length < DEBUT_MIN) return undefined;
	return merge([...entrees].filter(([radical]) => radical.startsWith(debut)));
}

/** How a folded word sounds, roughly: « chofage » and « chauffage », « jardain » and « jardin ». */
export const toSon = (mot: string): string =>
	mot
		.replace(/ph/g, 'f')
		.replace(/qu|ck|k/g, 'c')
		.replace(/c(?=[eiy])|ss|z/g, 's')
		.replace(/g(?=[eiy])/g, 'j')
		.replace(/eau|au/g, 'o')
		.replace(/[aei]?in(?![aeiouy])|un(?![aeiouy])/g, '1')
		.replace(/[ae][nm](?![aeiouy])/g, '2')
		.replace(/ai|ei|oe/g, 'e')
		.replace(/y/g, 'i')
		.replace(/(?<!c)h/g, '')
		.replace(/(.)\1/g, '$1')
		.replace(/[tdsxe]$/, '');

/** The radicals that a misspelt word is nearest to, first letter kept. */
export function mergeProches(
	entrees: ReadonlyMap<string, Liste>,
	graphies: readonly string[],
): Lus | undefined {
	const proches = graphies.flatMap((mot) => findProches(entrees, toRadical(mot)));
	const moindre = minOf(proches.map(({ d }) => d));
	return merge(proches.filter(({ d }) => d === moindre).map(({ connu, liste }) => [connu, liste]));
}

interface Proche {
	connu: string;
	liste: Liste;
	/** Letters that differ; none where it sounds the same, fewer than one where one is made of the other. */
	d: number;
}

function findProches(entrees: ReadonlyMap<string, Liste>, radical: string): Proche[] {
	if (radical.length < FAUTE_MIN || /\d/.test(radical)) return [];
	const ecart = ecartOf(radical.length);
	const son = toSon(radical);
	const racine = toRacine(radical);
	return [...entrees].flatMap(([connu, liste]) => {
		if (connu[0] !== radical[0] || connu.length < FAUTE_MIN - 1) return [];
		if (connu === radical || toSon(connu) === son) return [{ connu, liste, d: 0 }];
		if (racine !== undefined && toRacine(connu) === racine) return [{ connu, liste, d: 0.5 }];
		if (Math.abs(connu.length - radical.length) > ecart) return [];
		const d = distance(radical, connu);
		return d <= ecart ? [{ connu, liste, d }] : [];
	});
}

function merge(listes: readonly (readonly [string, Liste])[]): Lus | undefined {
	if (listes.length === 0) return undefined;
	const lus = listes.map(([, liste]) => decodeRenvois(liste));
	return {
		rarete: minOf(lus.map(({ rarete }) => rarete)),
		tel: false,
		fiches: mergePoids(lus.map(({ fiches }) => fiches)),
		unites: mergePoids(lus.map(({ unites }) => unites)),
	};
}

function mergePoids(listes: readonly ReadonlyMap<number, number>[]): Map<number, number> {
	const poids = new Map<number, number>();
	for (const liste of listes)
		for (const [numero, p] of liste) poids.set(numero, Math.max(p, poids.get(numero) ?? 0));
	return poids;
}
