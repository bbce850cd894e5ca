/** What one does to a livret, sheet by sheet. */
export type Geste = 'monter' | 'descendre' | 'retirer';

/** The list after the gesture, or nothing when it changes nothing. */
export function applyGeste(
	refs: readonly string[],
	ref: string,
	geste: Geste,
): string[] | undefined {
	const rang = refs.indexOf(ref);
	const autres = refs.filter((r) => r !== ref);
	if (rang === -1) return undefined;
	if (geste === 'retirer') return autres;
	const vers = geste === 'monter' ? rang - 1 : rang + 1;
	return vers < 0 || vers >= refs.length ? undefined : autres.toSpliced(vers, 0, ref);
}
