/**
 * Numbers of people that would tell who they are, kept silent in tables whose sums are known.
 * Source: primary and secondary suppression, ESSnet, Handbook on Statistical Disclosure Control (2010).
 */
import { minOf } from './suites.ts';

/** Below, a number might tell who said what. */
export const GROUPE_MIN = 5;

/** A number of people; or that it is below the threshold; or that it would tell another that is. */
export type Case = number | 'peu' | 'masque';

/**
 * The cells of a row whose sum is known, as they may be said. Where the sum would tell what a small one holds, the next
 * smallest is kept silent too, until it tells nothing; then none of the silent ones says that it is small.
 * `plafonds`: what each cannot be above, as anyone can read it.
 */
export function hideCases(nombres: readonly number[], plafonds: readonly number[]): Case[] {
	const tues = new Set(nombres.flatMap((n, i) => (n < GROUPE_MIN ? [i] : [])));
	const petits = plafonds.map((plafond) => Math.min(plafond, GROUPE_MIN - 1));
	if (tues.size === 0 || !isDeductible(nombres, tues, petits))
		return nombres.map((n, i) => (tues.has(i) ? 'peu' : n));
	while (tues.size < nombres.length && isDeductible(nombres, tues, plafonds)) {
		const dits = nombres.flatMap((n, i) => (tues.has(i) ? [] : [n]));
		tues.add(nombres.findIndex((n, i) => !tues.has(i) && n === minOf(dits)));
	}
	return nombres.map((n, i) => (tues.has(i) ? 'masque' : n));
}

/** Whether one of the silent cells can hold only what it holds, given their sum. */
function isDeductible(
	nombres: readonly number[],
	tues: ReadonlySet<number>,
	plafonds: readonly number[],
): boolean {
	const rangs = [...tues];
	const somme = rangs.reduce((total, i) => total + (nombres[i] ?? 0), 0);
	return rangs.some((i) => {
		const autres = rangs.reduce((total, j) => (j === i ? total : total + (plafonds[j] ?? 0)), 0);
		return Math.max(0, somme - autres) >= Math.min(plafonds[i] ?? 0, somme);
	});
}

/**
 * Which cells of a table are kept silent: small ones, then, in each row and each column whose sum is known, the next
 * smallest where that sum would tell a silent one. Whoever reads knows nothing of a silent cell.
 */
export function hideTable(comptes: readonly (readonly number[])[]): boolean[][] {
	// Where nobody is, everyone knows it: such a cell hides nothing of another.
	const vides = (comptes[0] ?? []).map((_, j) => comptes.every((ligne) => ligne[j] === 0));
	const tues = comptes.map((ligne) => {
		const vide = ligne.every((n) => n === 0);
		return ligne.map((n, j) => n < GROUPE_MIN && !vide && vides[j] !== true);
	});
	const places = comptes.flatMap((ligne, i) => ligne.map((n, j) => ({ n, i, j })));
	const suites = [
		...comptes.map((_, i) => places.filter((place) => place.i === i)),
		...(comptes[0] ?? []).map((_, j) => places.filter((place) => place.j === j)),
	];
	while (suites.some((suite) => hideSuite(suite, tues)));
	return tues;
}

/** Silences one more cell of a row or a column, if need be; whether it did. */
function hideSuite(
	suite: readonly { n: number; i: number; j: number }[],
	tues: boolean[][],
): boolean {
	const rangs = suite.flatMap(({ i, j }, rang) => (tues[i]?.[j] ? [rang] : []));
	const nombres = suite.map(({ n }) => n);
	const sansPlafond = nombres.map(() => Number.POSITIVE_INFINITY);
	const ouvertes = suite.filter(({ n, i, j }) => n > 0 && !tues[i]?.[j]);
	if (rangs.length === 0 || !isDeductible(nombres, new Set(rangs), sansPlafond)) return false;
	const petite = ouvertes.reduce<(typeof suite)[number] | undefined>(
		(moindre, place) => (moindre && moindre.n <= place.n ? moindre : place),
		undefined,
	);
	const ligne = petite && tues[petite.i];
	if (!ligne) return false;
	ligne[petite.j] = true;
	return true;
}
