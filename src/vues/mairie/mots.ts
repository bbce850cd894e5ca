/** What the three documents say in the same way. */

import { quoteTexte } from '../../core/texte/typographie.ts';
import type { Faits } from '../../familles/definir-kit.ts';
import { pointilles } from './champs.ts';
import { de, type Morceau } from './document.ts';

/** A sheet named by its title, with its place when it happened somewhere. */
export const sayFiche = ({ titre, lieu }: Pick<Faits, 'titre' | 'lieu'>): string =>
	lieu ? `${quoteTexte(titre)}, ${lieu}` : quoteTexte(titre);

/** « le temps de préparation, le coût et le lieu » */
export const sayListe = (textes: readonly string[]): string =>
	new Intl.ListFormat('fr', { type: 'conjunction' }).format(textes);

/** What the council decides, in the note (`court`) and as articles. */
export function sayDecisions({ accord }: Faits): { court: Morceau[]; article: Morceau[] }[] {
	return [
		{ court: accord, article: accord },
		{
			court: ['De désigner une personne élue référente.'],
			article: [
				`De désigner ${pointilles(14)} comme élu·e référent·e, qui suivra la démarche et répondra aux habitantes et habitants.`,
			],
		},
		{
			court: ['D’ouvrir la démarche à toutes les habitantes et tous les habitants.'],
			article: [
				'D’ouvrir cette démarche à toutes les habitantes et tous les habitants ',
				de('commune'),
				`, et de les en informer par ${pointilles(14)}.`,
			],
		},
		{
			court: [`D’y consacrer au plus ${pointilles(5)} euros, ou seulement du temps et une salle.`],
			article: [
				`D’y consacrer au plus ${pointilles(6)} euros, inscrits au budget ${pointilles(6)}, chapitre ${pointilles(4)}, article ${pointilles(4)}.`,
			],
		},
		{
			court: [`D’en faire le bilan devant le conseil avant le ${pointilles(6)}.`],
			article: [
				`D’en entendre le bilan en séance du conseil municipal, au plus tard le ${pointilles(8)}, et de rendre ce bilan public.`,
			],
		},
	];
}
