/**
 * How hard a text is to read, by the index that Kandel and Moles (1958) set for French. It looks at
 * the length of sentences and of words, never at what they mean: a sign, not a judgement.
 */
import { maxOf } from '../formats/suites.ts';

export interface Lisibilite {
	mots: number;
	phrases: number;
	/** 100 reads with ease, 0 hardly; to one decimal. */
	indice: number;
	motsParPhrase: number;
	/** Words of the longest sentence. */
	plusLongue: number;
	/** Sentences of more than `LONGUE` words. */
	longues: number;
}

/** Words beyond which a sentence must often be read twice. */
export const LONGUE = 35;

/** The figures of all the sentences, or undefined when there is none. */
export function lisibiliteOf(passages: readonly string[]): Lisibilite | undefined {
	const phrases = passages.flatMap(splitPhrases).map(splitMots);
	const longueurs = phrases.map((p) => p.length).filter((n) => n > 0);
	if (longueurs.length === 0) return undefined;
	const mots = longueurs.reduce((somme, n) => somme + n, 0);
	const syllabes = phrases.flat().reduce((somme, mot) => somme + countSyllabes(mot), 0);
	const motsParPhrase = mots / longueurs.length;
	return {
		mots,
		phrases: longueurs.length,
		indice: round(207 - 1.015 * motsParPhrase - 73.6 * (syllabes / mots)),
		motsParPhrase: round(motsParPhrase),
		plusLongue: maxOf(longueurs),
		longues: longueurs.filter((n) => n > LONGUE).length,
	};
}

const round = (n: number): number => Math.round(n * 10) / 10;

const ACHEVE = /[.!?…:;][\s»”)\]]*$/u;
/** After a full stop and its quotes, before a capital or a figure; not after « J. », « Mme. », « art. ». */
const ENTRE_PHRASES =
	/(?<=[.!?…](?:\s?[»”)])?)(?<!(?:^|[\s(«’])(?:\p{Lu}|MM|Mmes?|Dr|Ste?|cf|art|ex|env|p|n)\.) +(?=[«“(]?\s?[\p{Lu}\p{N}])/u;

/** The sentences of a passage; one that nothing ends is a label (« Un tableau »): none. */
export function splitPhrases(passage: string): string[] {
	const texte = passage.replaceAll('\n', ' ').trim();
	return ACHEVE.test(texte) ? texte.split(ENTRE_PHRASES) : [];
}

/** Words are what stands between spaces: « l’eau » and « rendez-vous » are one, « 1 000 » too. */
export function splitMots(phrase: string): string[] {
	return phrase
		.replace(/(?<=\d)\u202f(?=\d)/gu, '')
		.split(/\s+/u)
		.filter((mot) => /[\p{L}\p{N}]/u.test(mot));
}

/**
 * Syllables as one hears them in plain speech, from the spelling alone: one for each run of vowels,
 * where what follows opens or closes a run. A mute « e » at the end does not count. A figure counts
 * for one. Not told apart: the mute « -ent » of verbs (« parlent » gives 2), rarer vowels in hiatus
 * (« chaos » gives 1), initials spelt out (« SCIC » gives 1). The errors go both ways and are rare.
 */
export function countSyllabes(mot: string): number {
	const connu = COMPTES.get(mot);
	if (connu !== undefined) return connu;
	const compte = countUnMot(mot);
	COMPTES.set(mot, compte);
	return compte;
}

/** A text says the same words again and again; there are fewer of them than of sentences. */
const COMPTES = new Map<string, number>();

function countUnMot(mot: string): number {
	const morceaux = mot
		.normalize('NFC')
		.toLowerCase()
		.replace(/·\p{L}+/gu, '')
		.split(/[^\p{L}]+/u);
	return Math.max(
		1,
		morceaux.reduce((somme, m) => somme + countMorceau(m), 0),
	);
}

const V = 'aeiouyàâäéèêëîïôöùûüœæ';
/** What is written with several letters and heard as one, then where two vowels part. */
const REGLES: readonly [RegExp, string][] = [
	[/qu/g, 'q'],
	[/gu(?=[eéèêiîy])/g, 'g'],
	[/pays/g, 'pa.is'],
	[new RegExp(`(?<=[${V}])y(?=[${V}])`, 'g'), 'j'],
	[/(?<=[aeou])(?=[ïë])/g, '.'],
	[new RegExp(`é(?=[${V}])(?!es?$)`, 'g'), 'é.'],
	[/(?<=[ao])(?=[éè])/g, '.'],
	[new RegExp(`(?<=[bcdfgptv][rl](?:i|ou))(?=[${V}])(?!es?$)`, 'g'), '.'],
];
const VOYELLES = new RegExp(`[${V}]+`, 'g');
const MUET = new RegExp(`[^${V}.]es?$`);

function countMorceau(morceau: string): number {
	let entendu = morceau;
	for (const [motif, par] of REGLES) entendu = entendu.replace(motif, par);
	const n = entendu.match(VOYELLES)?.length ?? 0;
	return n > 1 && MUET.test(entendu) ? n - 1 : n;
}
