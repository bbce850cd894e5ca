/** The answers gathered, a line each. */
import type { Feuille } from '../../core/grille/reponses.ts';
import { create } from '../creer.ts';
import type { GrilleLue } from './grille-lue.ts';
import { nameFeuille, sayFeuille } from './mots.ts';

/** One's own first, when it says something; `data-rang` names those that one may take out. */
export function createListe(
	grille: GrilleLue,
	mienne: Feuille | undefined,
	autres: readonly Feuille[],
): HTMLLIElement[] {
	const siennes = mienne
		? [
				createLigne(
					`${mienne.qui.trim() || 'Mes réponses'} (ici)`,
					sayFeuille(mienne, grille.criteres),
				),
			]
		: [];
	const debut = siennes.length;
	return [
		...siennes,
		...autres.map((feuille, i) => {
			const nom = nameFeuille(feuille, debut + i);
			const retirer = create(
				'button',
				{ type: 'button', className: 'lien-bouton' },
				'Retirer',
				create('span', { className: 'invisible' }, ` ${nom}`),
			);
			retirer.dataset.rang = `${i}`;
			return createLigne(nom, sayFeuille(feuille, grille.criteres), retirer);
		}),
	];
}

const createLigne = (nom: string, dit: string, ...gestes: Node[]): HTMLLIElement =>
	create('li', {}, create('strong', {}, nom), ` ${dit} `, ...gestes);
