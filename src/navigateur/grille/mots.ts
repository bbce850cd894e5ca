/** What the page of a grid says of answers. */
import { type Critere, countReponses, type Feuille } from '../../core/grille/reponses.ts';
import { sayDate } from '../../vues/mots.ts';

/** Who answered, or which of those who did not say. */
export const nameFeuille = ({ qui }: Feuille, rang: number): string =>
	qui.trim() || `Sans nom (${rang + 1})`;

export function sayFeuille(feuille: Feuille, criteres: readonly Critere[]): string {
	const nombre = countReponses(feuille, criteres);
	const jour = feuille.date ? `, ${sayDate(feuille.date)}` : '';
	return `${nombre}\u00a0réponse${nombre > 1 ? 's' : ''} sur ${criteres.length}${jour}`;
}

/** A level that may fall between two: « 2 », « entre 2 et 3 ». */
export const sayNiveau = (niveau: number): string =>
	Number.isInteger(niveau) ? `${niveau}` : `entre ${Math.floor(niveau)} et ${Math.ceil(niveau)}`;

/** A mean, with one decimal: « 2,5 ». */
export const sayMoyenne = (moyenne: number): string =>
	moyenne.toLocaleString('fr-FR', { maximumFractionDigits: 1 });

export const sayEcart = (ecart: number): string =>
	`${ecart}\u00a0niveau${ecart > 1 ? 'x' : ''} d’écart`;
