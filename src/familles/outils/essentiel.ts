/** A tool at a glance. */
import { sayDuree } from '../../core/temps/durees.ts';
import { sayEssais } from '../../vues/fiche/contenus.ts';
import { listStructures, nommerTous, sayCout, sayTempsParRole } from '../../vues/fiche/lignes.ts';
import { nommer, sayPlage } from '../../vues/mots.ts';
import { defineEssentiel } from '../definir-vue.ts';
import { NOMS_PRESENCES } from './schema.ts';

export const essentiel = defineEssentiel('outils', [
	{
		id: 'format',
		champs: ['format'],
		terme: 'Format',
		dire: ({ catalogue, donnees }) => [nommer(catalogue, 'formats', donnees.format)],
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
		id: 'preparation',
		champs: ['duree'],
		terme: 'Préparation',
		dire: ({ donnees }) => [sayDuree(donnees.duree.preparation)],
	},
	{
		id: 'animation',
		champs: ['duree'],
		terme: 'Animation',
		dire: ({ donnees }) => [sayDuree(donnees.duree.animation)],
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
		id: 'participants',
		champs: ['participants'],
		terme: 'Participant·es',
		dire: ({ donnees }) => [donnees.participants && sayPlage(donnees.participants)],
	},
	{
		id: 'cout',
		champs: ['cout'],
		terme: 'Coût',
		dire: ({ catalogue, donnees }) => sayCout(catalogue, donnees.cout),
		sourceOf: ({ cout }) => cout.source,
	},
	{
		id: 'difficulte',
		champs: ['difficulte'],
		terme: 'Difficulté',
		dire: ({ catalogue, donnees: { difficulte } }) => [
			nommer(catalogue, 'difficultes', difficulte.niveau),
			difficulte.precision,
		],
	},
	{
		id: 'lieu',
		champs: ['presence', 'lieu'],
		terme: 'Lieu',
		dire: ({ donnees: { presence, lieu } }) => {
			const ou = presence === 'presentiel' ? undefined : NOMS_PRESENCES[presence];
			return [ou && lieu ? `${ou}. ${lieu}` : (ou ?? lieu)];
		},
	},
	{
		id: 'participation',
		champs: ['participation'],
		terme: 'Participation',
		dire: ({ catalogue, donnees: { participation } }) => [
			participation && nommer(catalogue, 'participations', participation),
		],
	},
	{
		id: 'clivant',
		champs: ['sujet_clivant'],
		terme: 'Sujet clivant',
		dire: ({ donnees }) => [donnees.sujet_clivant === true && 'Tient quand les avis s’opposent'],
	},
	{
		id: 'axes',
		champs: ['axes'],
		terme: 'Axes',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'axes', donnees.axes)],
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
