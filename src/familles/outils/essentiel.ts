/** A tool at a glance. */
import { sayDuree } from '../../core/temps/durees.ts';
import { nommerTous } from '../../vues/fiche/lignes.ts';
import { nommer, sayPlage } from '../../vues/mots.ts';
import { defineEssentiel } from '../definir-vue.ts';
import { cout, origine, phase, publics, retours, tempsParRole } from '../pratiques-vue.ts';
import { NOMS_PRESENCES } from './schema.ts';

export const essentiel = defineEssentiel('outils', [
	{
		id: 'format',
		champs: ['format'],
		terme: 'Format',
		dire: ({ catalogue, donnees }) => [nommer(catalogue, 'formats', donnees.format)],
	},
	phase,
	publics,
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
	tempsParRole,
	{
		id: 'participants',
		champs: ['participants'],
		terme: 'Participant·es',
		dire: ({ donnees }) => [donnees.participants && sayPlage(donnees.participants)],
	},
	cout,
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
	retours,
	origine,
]);
