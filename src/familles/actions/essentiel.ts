/** An action at a glance. */
import { findObjectif } from '../../core/catalogue/axes.ts';
import { sayDuree } from '../../core/temps/durees.ts';
import { sayEssais } from '../../vues/fiche/contenus.ts';
import { listStructures, nommerTous, sayCout, sayTempsParRole } from '../../vues/fiche/lignes.ts';
import { sayCompetences } from '../../vues/mots.ts';
import { defineEssentiel, type Regard } from '../definir-vue.ts';

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
	{
		id: 'phase',
		champs: ['phases'],
		terme: 'Phase',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'phases', donnees.phases)],
	},
	{
		id: 'publics',
		champs: ['publics'],
		terme: 'Pour qui',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'publics', donnees.publics)],
	},
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
	{
		id: 'temps-par-role',
		champs: ['temps_par_role'],
		terme: 'Temps par rôle',
		dire: ({ catalogue, donnees }) => sayTempsParRole(catalogue, donnees.temps_par_role),
	},
	{
		id: 'cout',
		champs: ['cout'],
		terme: 'Coût',
		dire: ({ catalogue, donnees }) => sayCout(catalogue, donnees.cout),
		sourceOf: ({ cout }) => cout.source,
	},
	{
		id: 'essais',
		champs: [],
		terme: 'Retours',
		dire: ({ catalogue, fiche, temoins }) => [temoins.length > 0 && sayEssais(catalogue, fiche)],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
