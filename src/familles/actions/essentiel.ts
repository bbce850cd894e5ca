/** An action at a glance. */
import { findObjectif } from '../../core/catalogue/axes.ts';
import { sayDuree } from '../../core/temps/durees.ts';
import { nommerTous } from '../../vues/fiche/lignes.ts';
import { sayCompetences } from '../../vues/mots.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';
import { cout, origine, phase, publics, retours, tempsParRole } from '../pratiques-vue.ts';

/** Its place in the tree: where its main objectif stands. */
const findPlace = ({ catalogue, donnees }: Regard<'actions'>) =>
	findObjectif(catalogue.axes, donnees.objectifs[0] ?? '');

export const essentiel = defineEssentiel('actions', [
	{
		id: 'axe',
		champs: ['objectifs'],
		terme: 'Axe',
		dire: (regard) => {
			const axe = findPlace(regard)?.axe;
			return [axe && { texte: axe.nom, lien: { titre: axe.nom, href: `/axes/${axe.id}/` } }];
		},
	},
	{
		id: 'orientation',
		champs: ['objectifs'],
		terme: 'Orientation',
		dire: (regard) => [findPlace(regard)?.orientation.nom],
	},
	{
		id: 'objectifs',
		champs: ['objectifs'],
		terme: ({ donnees }) => (donnees.objectifs.length > 1 ? 'Objectifs' : 'Objectif'),
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'objectifs', donnees.objectifs)],
	},
	phase,
	publics,
	{
		id: 'competences',
		champs: ['competences'],
		terme: 'Qui est compétent',
		dire: ({ catalogue, donnees }) => [sayCompetences(catalogue, donnees.competences)],
	},
	{
		id: 'preparation',
		champs: ['duree'],
		terme: 'Préparation',
		dire: ({ donnees: { duree } }) => [duree.preparation && sayDuree(duree.preparation)],
	},
	{
		id: 'animation',
		champs: ['duree'],
		terme: 'Réunions, chantier',
		dire: ({ donnees: { duree } }) => [duree.animation && sayDuree(duree.animation)],
	},
	{
		id: 'etalement',
		champs: ['duree'],
		terme: 'Étalement',
		dire: ({ donnees }) => [sayDuree(donnees.duree.etalement)],
	},
	tempsParRole,
	cout,
	retours,
	origine,
]);
