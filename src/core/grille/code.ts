/**
 * Levels in words of eight signs, to be read aloud: twelve answers each, and two signs that tell a mistake.
 * The signs are digits of base 31, a prime: with two weighted sums of the eight, any wrong sign, any two wrong
 * signs and any two signs exchanged are seen (a Reed–Solomon code of distance 3; Reed and Solomon, « Polynomial
 * Codes over Certain Finite Fields », 1960).
 */
import { NIVEAUX, type Niveau } from './reponses.ts';

/** Neither O, I, L, nor 0, 1, which are taken for each other. */
export const SIGNES = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SIGNES.length;
/** Levels that a word holds; the twelfth power of 5 is less than the sixth of 31. */
export const PAR_MOT = 12;
const UTILES = 6;
const LONGUEUR = UTILES + 2;

const modulo = (n: number): number => ((n % BASE) + BASE) % BASE;

/** Two numbers that tell a word of this grid, at this place, from the others. */
function clesOf(criteres: readonly string[], rang: number): [number, number] {
	let cle = rang;
	for (const signe of criteres.join(' '))
		cle = (cle * 33 + (signe.codePointAt(0) ?? 0)) % BASE ** 2;
	return [Math.floor(cle / BASE), cle % BASE];
}

/** The two sums that every word must have, of signs numbered from 1. */
function sumsOf(chiffres: readonly number[]): [number, number] {
	const somme = chiffres.reduce((s, c) => s + c, 0);
	const pesee = chiffres.reduce((s, c, i) => s + c * (i + 1), 0);
	return [modulo(somme), modulo(pesee)];
}

/** Levels of the criteria in their order (undefined: not answered), in words; one for twelve. */
export function encodeNiveaux(
	niveaux: readonly (Niveau | undefined)[],
	criteres: readonly string[],
): string[] {
	return cutParMot(criteres).map((_, rang) => {
		const debut = rang * PAR_MOT;
		let nombre = 0;
		for (let i = PAR_MOT - 1; i >= 0; i--) nombre = nombre * 5 + (niveaux[debut + i] ?? 0);
		const chiffres = Array.from(
			{ length: UTILES },
			(_, i) => Math.floor(nombre / BASE ** i) % BASE,
		);
		const [s, p] = sumsOf(chiffres);
		const [cleS, cleP] = clesOf(criteres, rang);
		// Two unknowns: a + b = cleS - s, 7a + 8b = cleP - p.
		const b = modulo(cleP - p - (UTILES + 1) * (cleS - s));
		const a = modulo(cleS - s - b);
		return [...chiffres, a, b].map((c) => SIGNES[c]).join('');
	});
}

const cutParMot = (criteres: readonly string[]): number[] =>
	Array.from({ length: Math.ceil(criteres.length / PAR_MOT) }, (_, i) => i);

/** Why a code cannot be read, in French. */
export interface Refus {
	refus: string;
}

/** The levels that words say; or why they say none, and which. Spaces, hyphens and case are free. */
export function decodeNiveaux(
	saisie: string,
	criteres: readonly string[],
): (Niveau | undefined)[] | Refus {
	const signes = saisie.toUpperCase().replace(/[\s.,;:·_–—-]+/gu, '');
	const attendus = cutParMot(criteres).length;
	const intrus = [...signes].find((signe) => !SIGNES.includes(signe));
	if (intrus !== undefined)
		return {
			refus: `Le signe «\u00a0${intrus}\u00a0» n’est dans aucun code\u00a0: ni O, ni I, ni L, ni zéro, ni un.`,
		};
	if (signes.length !== attendus * LONGUEUR)
		return {
			refus: `Le code compte ${sayMots(attendus)}\u00a0; vous en avez tapé ${signes.length}.`,
		};
	const lus = cutParMot(criteres).map((rang) =>
		decodeMot(signes.slice(rang * LONGUEUR, (rang + 1) * LONGUEUR), criteres, rang),
	);
	const faux = lus.flatMap((mot, i) => (mot === undefined ? [i + 1] : []));
	if (faux.length > 0) return { refus: sayFaux(faux, attendus) };
	return lus.flatMap((mot) => mot ?? []).slice(0, criteres.length);
}

const sayMots = (mots: number): string =>
	mots === 1 ? 'huit signes' : `${mots * LONGUEUR} signes, en ${mots} mots de huit`;

function sayFaux(faux: readonly number[], mots: number): string {
	if (faux.length > 1)
		return `Les mots ${faux.join(' et ')} ne sont pas justes\u00a0: des signes ont changé, ou ils viennent d’une autre grille. Relisez-les à voix haute.`;
	const lequel = mots === 1 ? 'Ce code' : `Le mot ${faux[0]}`;
	return `${lequel} n’est pas juste\u00a0: un signe a changé, ou il vient d’une autre grille. Relisez-le à voix haute.`;
}

function decodeMot(
	mot: string,
	criteres: readonly string[],
	rang: number,
): (Niveau | undefined)[] | undefined {
	const chiffres = [...mot].map((signe) => SIGNES.indexOf(signe));
	const [s, p] = sumsOf(chiffres);
	const [cleS, cleP] = clesOf(criteres, rang);
	if (s !== cleS || p !== cleP) return undefined;
	let nombre = chiffres.slice(0, UTILES).reduceRight((n, c) => n * BASE + c, 0);
	if (nombre >= 5 ** PAR_MOT) return undefined;
	return Array.from({ length: PAR_MOT }, () => {
		const reste = nombre % 5;
		nombre = Math.floor(nombre / 5);
		return NIVEAUX.find((n) => n === reste);
	});
}

/** « K7QF 2M9D »: in fours, as one reads aloud. */
export const sayCode = (mots: readonly string[]): string =>
	mots.map((mot) => `${mot.slice(0, 4)}\u00a0${mot.slice(4)}`).join(' – ');
