/** A text cut into sentences, as French is read: what a reader marks is one of them. */

/** Where a sentence stands in its text, in UTF-16 units, without the spaces around it. */
export interface Phrase {
	debut: number;
	/** After its last unit. */
	fin: number;
}

const BLANC = '[\\s\\u00a0\\u202f]';
/** Words that a full stop shortens, and that another word follows. */
const ABREGES =
	'M|MM|Mr|Mme|Mmes|Mlle|Mlles|Mgr|Dr|Pr|Me|St|Ste|av|bd|bld|ch|rte|cf|ex|art|chap|env|fig|n|no|p|pp|tél|vol';
/** Or an initial, « J. », « J.-P. », or the number of a list, « 2. ». */
const ABREGE_AVANT = new RegExp(
	`(?:^|${BLANC}|[(«'’.-])(?:${ABREGES}|\\p{Lu})\\.${BLANC}*$|^${BLANC}*\\d+[.)]${BLANC}*$`,
	'u',
);
const MINUSCULE = new RegExp(`^${BLANC}*\\p{Ll}`, 'u');
/** What closes what was said: it belongs to what it closes. */
const FERMETURES = new RegExp(`^${BLANC}*[»”)\\]]+${BLANC}*`, 'u');
const FINIE = /[.!?…:;»”)\]]\s*$/u;
/** A quotation that its sentence goes on after: « Je pars ! » dit-il. Beyond, a guillemet was left open. */
const CITATIONS = new RegExp(`(?:«[^«»\\n]{0,400}»|“[^“”\\n]{0,400}”)(?=,?${BLANC}*\\p{Ll})`, 'gu');

/** « Oui. [nom] vient. », « Non. [rires] » : what stands in brackets may begin a sentence, in lower case. */
const NOTES = /\[\p{Ll}/gu;

/**
 * The sentences of a text, in order. The cuts of Unicode (UAX 29), without those that French does not make: after
 * « M. », an initial, a number of a list, before a word in lower case, inside a quotation that « dit-il » follows. The
 * end of a line cuts, unless the sentence goes on below.
 */
export function cutPhrases(texte: string): Phrase[] {
	const citations = [...texte.matchAll(CITATIONS)].map(({ index, 0: dit }) => ({
		debut: index,
		fin: index + dit.length,
	}));
	const segments = new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(
		texte.replace(NOTES, (note) => `[${'A'.repeat(note.length - 1)}`),
	);
	const coupes: number[] = [];
	let debut = 0;
	for (const { index } of segments) {
		const coupe = index + (FERMETURES.exec(texte.slice(index))?.[0].length ?? 0);
		const dedans = citations.some((c) => c.debut < coupe && coupe <= c.fin);
		if (coupe <= debut || dedans || goesOn(texte.slice(debut, coupe), texte.slice(coupe))) continue;
		coupes.push(coupe);
		debut = coupe;
	}
	return [...coupes, texte.length].flatMap((fin, i) => trim(texte, coupes[i - 1] ?? 0, fin));
}

/** Whether what comes after is of the same sentence. */
function goesOn(avant: string, apres: string): boolean {
	if (/\n\s*$/.test(avant))
		return !FINIE.test(avant) && MINUSCULE.test(apres) && !/\n\s*\n\s*$/.test(avant);
	return MINUSCULE.test(apres) || ABREGE_AVANT.test(avant);
}

function trim(texte: string, debut: number, fin: number): Phrase[] {
	const dit = texte.slice(debut, fin);
	const vrai = debut + dit.length - dit.trimStart().length;
	return dit.trim() === '' ? [] : [{ debut: vrai, fin: vrai + dit.trim().length }];
}
