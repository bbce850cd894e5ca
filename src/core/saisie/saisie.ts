/**
 * What people write in a form or in a document, as French is written every day: numbers, dates, addresses.
 * What can be read in two ways is not guessed: it stays as it was typed, and the check asks again.
 */

import { isDate } from '../temps/dates.ts';
import { parseAdresseWeb } from '../texte/adresses.ts';
import { fold } from '../texte/proche.ts';

/** What a number counts, when its field says so: the words that may follow it. */
export type UniteSaisie = 'euro' | 'autre';

export interface Bornes {
	entier?: boolean | undefined;
	min?: number | undefined;
	max?: number | undefined;
	unite?: UniteSaisie | undefined;
}

const MOTS: Readonly<Record<UniteSaisie, RegExp>> = {
	euro: /^(?:€|euros?|eur)$/,
	autre:
		/^(?:jours?|j|journees?|personnes?|pers|habitante?s?|participante?s?|benevoles?|agents?|elus?)\.?$/,
};
const EN_LETTRES =
	'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(
		' ',
	);
const FRACTIONS: Readonly<Record<string, string>> = { '½': '5', '¼': '25', '¾': '75' };
/** Digits, spaces and apostrophes between thousands, dots and commas. */
const CHIFFRES = /^-?\d[\d .,'’]*$/;

/**
 * « 5 000 € », « 6,5 jours », « 1 200,50 », « deux », « 6 jours et demi », « 3 k€ ». Undefined for what is
 * no number, has a word that its field does not count (« 2 semaines » for days), or has two readings
 * (« 1.250 »: a thousand or one and a quarter) that the bounds of the field both accept.
 */
export function parseNombre(texte: string, bornes: Bornes = {}): number | undefined {
	const dit = fold(openFractions(texte.trim()))
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.replace(/^[−–-] ?(?=\d)/, '-')
		.replace(/^\+(?=\d)/, '');
	const m =
		/^(?:(€) ?)?(-?[\d.,'][\d .,']*?|[a-z]+(?= |$)) ?(k|m)? ?(€|[a-z]+\.?)?( et demie?)?$/.exec(
			dit,
		);
	if (!m) return undefined;
	const [, devant, nombre = '', multiple, mot = devant, demi] = m;
	if (mot !== undefined && !MOTS[bornes.unite ?? 'autre'].test(mot)) return undefined;
	if (multiple !== undefined && (mot === undefined || !MOTS.euro.test(mot))) return undefined;
	const facteur = multiple === 'k' ? 1000 : multiple === 'm' ? 1_000_000 : 1;
	const lus = [...new Set(readChiffres(nombre).map((n) => (n + (demi ? 0.5 : 0)) * facteur))];
	const possibles = lus.filter((n) => isDans(n, bornes));
	// Out of bounds, the check says which: a number that has one reading is that number.
	return possibles.length === 1 ? possibles[0] : lus.length === 1 ? lus[0] : undefined;
}

/** « 2 ½ » as « 2,5 ». */
const openFractions = (texte: string): string =>
	texte.replace(
		/(\d*)\s?([½¼¾])/gu,
		(_, entier: string, signe: string) => `${entier || '0'},${FRACTIONS[signe]}`,
	);

const isDans = (n: number, { entier, min = -Infinity, max = Infinity }: Bornes): boolean =>
	n >= min && n <= max && (!entier || Number.isInteger(n));

/** The readings of digits, one or two. */
function readChiffres(nombre: string): number[] {
	const rang = EN_LETTRES.indexOf(nombre === 'une' ? 'un' : nombre);
	if (rang !== -1) return [rang];
	if (!CHIFFRES.test(nombre)) return [];
	const lus = [...readDecimal(nombre, ','), ...readDecimal(nombre, '.')];
	return [...new Set(lus)];
}

/** With this decimal mark, the other one and spaces between thousands, three digits by three. */
function readDecimal(nombre: string, virgule: string): number[] {
	const milliers = virgule === ',' ? "[ .']" : "[ ,']";
	const motif = new RegExp(
		`^-?(?:\\d+|\\d{1,3}(?:(${milliers})\\d{3})(?:\\1\\d{3})*)(?:\\${virgule}\\d+)?$`,
	);
	if (!motif.test(nombre)) return [];
	const [entier = '', suite] = nombre.split(virgule);
	return [Number(`${entier.replace(/[ .,']/g, '')}${suite === undefined ? '' : `.${suite}`}`)];
}

const MOIS: readonly RegExp[] = [
	/^janv(?:ier)?\.?$/,
	/^fevr?(?:ier)?\.?$/,
	/^mars\.?$/,
	/^avr(?:il)?\.?$/,
	/^mai$/,
	/^juin$/,
	/^juil(?:let)?\.?$/,
	/^aout$/,
	/^sept(?:embre)?\.?$/,
	/^oct(?:obre)?\.?$/,
	/^nov(?:embre)?\.?$/,
	/^dec(?:embre)?\.?$/,
];
const JOUR_NOMME = /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?/;

/**
 * « 15/03/2024 », « 15 mars 2024 », « décembre 2024 », « 03/2024 », « 2024 » as the files write them:
 * `2024-03-15`, `2024-03`, `2024`. Undefined for a day that does not exist, a year of two digits, a season,
 * a month before its day: nothing is guessed.
 */
export function parseDate(texte: string): string | undefined {
	const dit = fold(texte.trim())
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.replace(/\.$/, '');
	const lue =
		readParties(dit.replace(JOUR_NOMME, '')) ?? readParties(dit.replace(/^(?:en|depuis) /, ''));
	if (!lue) return undefined;
	const [annee = '', mois, jour] = lue;
	const date = [annee, mois?.padStart(2, '0'), jour?.padStart(2, '0')].filter(Boolean).join('-');
	return isDate(date) ? date : undefined;
}

/** Year, month, day, from the largest. */
function readParties(dit: string): string[] | undefined {
	const grande = /^(\d{4})(?:([-/. ])(\d{1,2})(?:\2(\d{1,2}))?)?$/.exec(dit);
	if (grande) return [grande[1], grande[3], grande[4]].filter((p) => p !== undefined);
	const petite = /^(?:(\d{1,2}) ?([-/. ]) ?)?(\d{1,2}) ?[-/. ] ?(\d{4})$/.exec(dit);
	if (petite) return [petite[4], petite[3], petite[1]].filter((p) => p !== undefined);
	const lettres = /^(?:(\d{1,2})(?:er)? )?([a-z]+\.?) (\d{4})$/.exec(dit);
	const rang = lettres ? MOIS.findIndex((mois) => mois.test(lettres[2] ?? '')) : -1;
	if (!lettres || rang === -1) return undefined;
	return [lettres[3], String(rang + 1), lettres[1]].filter((p) => p !== undefined);
}

/** Ends of names of sites that a French village meets; « compte-rendu.pdf » is no site. */
const SITE =
	/^(?:www\.[a-z0-9-]+(?:\.[a-z0-9-]+)+|(?:[a-z0-9-]+\.)+(?:fr|org|com|net|eu|info|coop|bzh|corsica|alsace|paris|re|gp|mq|gf|yt|nc|pf|be|ch|lu|ca|es|it|de|uk|io))(?=[/?#:]|$)/i;

/** « www.mairie.fr », « <https://mairie.fr> », « mairie.fr/page. » as the whole address of a site. */
export function parseAdresse(texte: string): string | undefined {
	const nue = texte
		.trim()
		.replace(/^<(.*)>$/u, '$1')
		.replace(/[\s.,;]+$/u, '');
	if (nue.includes('@') || /\s/u.test(nue)) return undefined;
	const protocole = /^https?:\/{0,2}(?=[a-z0-9])|^https?\/\/(?=[a-z0-9])/i.exec(nue)?.[0];
	const reste = protocole ? nue.slice(protocole.length) : nue;
	if (!protocole && !SITE.test(reste)) return undefined;
	const debut = protocole && /^http(?!s)/i.test(protocole) ? 'http://' : 'https://';
	const entiere = /^https?:\/\//.test(nue) ? nue : debut + reste;
	return parseAdresseWeb(entiere) === undefined ? undefined : entiere;
}

export interface Intervalle {
	min: number;
	max?: number;
}

/** « 8 », « 8 à 40 », « de 1 000 à 2 000 personnes », « entre 8 et 40 », « 8-40 ». */
export function parseIntervalle(texte: string, bornes: Bornes = {}): Intervalle | undefined {
	const dit = texte
		.trim()
		.replace(/[\s\u00a0\u202f]+/gu, ' ')
		.replace(/^(?:de|entre) /i, '');
	const [un = '', deux, trop] = dit.split(/ ?(?:à|–|—|(?<=\d)-(?=\d)|\bet\b(?! demi)|\bou\b) ?/u);
	if (trop !== undefined) return undefined;
	const min = parseNombre(un, bornes);
	const max = deux === undefined ? undefined : parseNombre(deux, bornes);
	if (min === undefined || (deux !== undefined && max === undefined)) return undefined;
	return max === undefined ? { min } : { min, max };
}
