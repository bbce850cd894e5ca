/** Whether two plain values, as JSON knows them, say the same; the order of keys does not matter. */
export function isEgal(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
	if (Array.isArray(a) !== Array.isArray(b)) return false;
	const [clesA, clesB] = [Object.keys(a), Object.keys(b)];
	return (
		clesA.length === clesB.length &&
		clesA.every(
			(cle) =>
				Object.hasOwn(b, cle) &&
				isEgal((a as Record<string, unknown>)[cle], (b as Record<string, unknown>)[cle]),
		)
	);
}
