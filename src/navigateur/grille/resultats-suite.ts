/** What comes after the differences: the dimensions, then what changed since another date. */
import type { Feuille } from '../../core/grille/reponses.ts';
import { compareDates, compareFeuilles, profileDimensions } from '../../core/grille/synthese.ts';
import { create } from '../creer.ts';
import { sayMoyenne, sayNiveau } from './mots.ts';
import { createRadar } from './radar.ts';
import { nameCritere, type Regard, section } from './section.ts';
import { createTableau } from './tableau.ts';

export function sectionDimensions({ grille, comparaisons }: Regard): HTMLElement {
	const profils = profileDimensions(comparaisons, grille.dimensions);
	const radar = createRadar(profils);
	const lignes = profils.map(({ titre, niveau, repondus, criteres }, i) => [
		`${i + 1}. ${titre}`,
		niveau === undefined ? 'pas de réponse' : `${sayMoyenne(niveau)} sur 4`,
		`${repondus} sur ${criteres}`,
	]);
	return section(
		'Domaine par domaine',
		create(
			'div',
			{ className: 'grille-domaines' },
			...(radar ? [radar] : []),
			createTableau(['Domaine', 'Niveau moyen', 'Questions répondues'], lignes),
		),
		create(
			'p',
			{ className: 'precision' },
			'Une question sans réponse ne compte pas\u00a0: ce n’est pas un zéro. On ne compare pas des communes avec ces chiffres.',
		),
	);
}

const SENS = { monte: 'plus haut', descend: 'plus bas', reste: 'pareil' };

export function sectionDates(
	{ grille, comparaisons, critereOf }: Regard,
	avant: readonly Feuille[],
	maintenant: number,
): HTMLElement[] {
	const changements = compareDates(compareFeuilles(avant, grille.criteres), comparaisons);
	if (changements.length === 0) return [];
	const bouge = changements.filter(({ sens }) => sens !== 'reste');
	const lignes = bouge.map(({ id, avant: hier, apres, sens }) => [
		nameCritere(critereOf(id)),
		sayNiveau(hier),
		`${sayNiveau(apres)}, ${SENS[sens]}`,
	]);
	const pareils = changements.length - bouge.length;
	return [
		section(
			'Ce qui a changé depuis',
			...(avant.length === maintenant
				? []
				: [create('p', {}, sayNombres(avant.length, maintenant))]),
			...(lignes.length > 0 ? [createTableau(['Question', 'Avant', 'Maintenant'], lignes)] : []),
			create('p', {}, sayPareils(pareils, changements.length)),
		),
	];
}

/** A change may be that of the people, not of the commune. */
const sayNombres = (avant: number, maintenant: number): string =>
	`Attention\u00a0: ${avant} réponse${avant > 1 ? 's' : ''} alors, ${maintenant} maintenant. Un écart peut venir de ceux qui répondent.`;

const sayPareils = (pareils: number, total: number): string =>
	pareils === 0
		? `Les ${total}\u00a0questions répondues aux deux dates ont toutes changé.`
		: `${pareils} sur ${total} au même niveau qu’avant.`;
