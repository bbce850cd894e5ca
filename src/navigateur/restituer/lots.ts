/** The words among which one chooses. */
import type { Recueil } from '../../core/enquete/recueil.ts';
import { type LotParoles, listReponsesOuvertes } from './paroles.ts';

export const listLots = (recueil: Recueil, _exemple: boolean): LotParoles[] =>
	listReponsesOuvertes(recueil);
