/** « Vouliez-vous dire »: a spelling is proposed when it finds what was asked, and not for want of better. */
import { listSuggestions } from '../../renderers/search/suggestion.ts';
import { loadMots } from './fichiers.ts';
import { askPremieres } from './premieres.ts';

/** How much of a query, once corrected, an answer must hold. */
const COUVERT_MIN = 0.75;

/** The first spelling whose words are all known, and that something holds together. */
export async function findSuggestion(
	moteur: string,
	saisie: string,
	absents: readonly string[],
): Promise<string | undefined> {
	const mots = await loadMots(moteur);
	for (const essai of listSuggestions(saisie, mots, absents)) {
		const trouve = await askPremieres(moteur, essai).catch(() => undefined);
		if (trouve && trouve.absents.length === 0 && trouve.couvert >= COUVERT_MIN) return essai;
	}
	return undefined;
}
