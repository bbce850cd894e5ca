/** What the criteria say together. */
import { type Critere, RESULTATS, type Resultat } from './schema.ts';

export interface BilanDeConformite {
	comptes: Readonly<Record<Resultat, number>>;
	/** Those that apply to the site. */
	applicables: number;
	/**
	 * Of those that apply, the share that is met, in whole percent and rounded down: what nobody looked at is not met.
	 * Undefined when none applies.
	 */
	taux: number | undefined;
	/** The day of the last look; undefined without a criterion. */
	date: string | undefined;
}

export function sumConformite(criteres: readonly Critere[]): BilanDeConformite {
	const comptes = Object.fromEntries(
		RESULTATS.map((r) => [r, criteres.filter(({ resultat }) => resultat === r).length]),
	) as Record<Resultat, number>;
	const applicables = criteres.length - comptes['non-applicable'];
	return {
		comptes,
		applicables,
		taux: applicables === 0 ? undefined : Math.floor((100 * comptes.conforme) / applicables),
		date: criteres
			.map((c) => c.date)
			.sort()
			.at(-1),
	};
}

/**
 * The state that a French declaration of accessibility names (RGAA, « établir une déclaration »): nothing is more
 * than partly met while a criterion waits to be looked at.
 */
export function sayEtat({ comptes, taux, applicables }: BilanDeConformite): string {
	if (taux === undefined) return 'non évalué';
	if (comptes['a-verifier'] === 0 && comptes.conforme === applicables) return 'totalement conforme';
	return taux >= 50 ? 'partiellement conforme' : 'non conforme';
}
