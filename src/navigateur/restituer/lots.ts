/** The words among which one chooses: those that were marked when people read together, theme by theme, then all answers. */
import type { Recueil } from '../../core/enquete/recueil.ts';
import { countThemes } from '../../core/lecture-commune/comptes.ts';
import type { Lecture } from '../../core/lecture-commune/lecture.ts';
import { type LotParoles, listReponsesOuvertes, listUniques } from './paroles.ts';

/** `lecture`: the one that this browser keeps; what it holds of other interviews is left out. */
export const listLots = (recueil: Recueil, lecture: Lecture): LotParoles[] => [
	...listLus(recueil, lecture),
	...listReponsesOuvertes(recueil),
];

function listLus({ entretiens }: Recueil, lecture: Lecture): LotParoles[] {
	const ids = new Set(entretiens.map(({ id }) => id));
	return countThemes(lecture)
		.map(({ theme: { nom: theme }, citations }) => {
			const siennes = citations.filter(({ entretien }) => ids.has(entretien));
			const paroles = listUniques(
				siennes.map(({ dit }) => dit),
				theme,
			);
			return { theme, paroles };
		})
		.filter(({ paroles }) => paroles.length > 0);
}
