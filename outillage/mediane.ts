/** The middle of measures. */

/** The upper of the two middles of an even number of them; not a number without any. */
export function median(valeurs: readonly number[]): number {
	const triees = [...valeurs].sort((a, b) => a - b);
	return triees[Math.floor(triees.length / 2)] ?? Number.NaN;
}
