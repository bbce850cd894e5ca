/** Two persons changed the same record, each from the same version: what the second one adds to the first. */
import { isEgal } from './egalite.ts';

type Donnees = Readonly<Record<string, unknown>>;

export interface Fusion {
	valeurs: Record<string, unknown>;
	/** Names of the fields that both changed, each in its own way: `miennes` has them. */
	conflits: string[];
}

/**
 * `avant`: the version from which `miennes` were written. `leurs`: the version of today. A field that I
 * left alone is theirs, one that I changed is mine.
 */
export function mergeValeurs(avant: Donnees, leurs: Donnees, miennes: Donnees): Fusion {
	const noms = new Set([...Object.keys(leurs), ...Object.keys(miennes)]);
	const conflits: string[] = [];
	const entrees = [...noms].map((nom) => {
		const [a, l, m] = [avant, leurs, miennes].map((d) =>
			Object.hasOwn(d, nom) ? d[nom] : undefined,
		);
		if (isEgal(m, a)) return [nom, l] as const;
		if (!isEgal(l, a) && !isEgal(l, m)) conflits.push(nom);
		return [nom, m] as const;
	});
	const valeurs = Object.fromEntries(entrees.filter(([, valeur]) => valeur !== undefined));
	return { valeurs, conflits };
}
