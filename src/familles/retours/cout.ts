import { sayNombre } from '../../core/temps/durees.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import { COUT_INCONNU } from '../../vues/mots.ts';
import type { DonneesRetour } from './schema.ts';

/** « 5 510 € », or that it is not known. */
export const sayMontant = ({ montant }: DonneesRetour['budget']): string =>
	typeof montant === 'number' ? `${sayNombre(montant)}\u00a0€` : COUT_INCONNU;

/** « Coût : 5 510 € (2021) »: the years are those of the story. */
export function sayCout({ budget, periode }: Pick<DonneesRetour, 'budget' | 'periode'>): string {
	if (typeof budget.montant !== 'number') return COUT_INCONNU;
	const annees = [...new Set([periode.debut, periode.fin].flatMap((d) => d?.slice(0, 4) ?? []))];
	return capitalize(`coût\u00a0: ${sayNombre(budget.montant)}\u00a0€ (${annees.join('-')})`);
}
