/** An episode at a glance. */
import { sayDate } from '../../core/temps/dates.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { sayLongueur } from '../../core/temps/instants.ts';
import { listStructures } from '../../vues/fiche/lignes.ts';
import { defineEssentiel } from '../definir-vue.ts';
import { sumMinutes } from './minutes-vue.ts';
import { NOMS_PLACES } from './noms.ts';

export const essentiel = defineEssentiel('episodes', [
	{
		id: 'etat',
		champs: ['enregistrement', 'audio'],
		terme: 'Enregistrement',
		dire: ({ donnees: { enregistrement, audio } }) => [
			audio && enregistrement === 'publie'
				? `Publié le ${sayDate(audio.date)}`
				: 'Pas encore\u00a0: script prêt',
		],
	},
	{
		id: 'numero',
		champs: ['numero'],
		terme: 'Dans la série',
		dire: ({ donnees, catalogue }) => [`Épisode ${donnees.numero} sur ${catalogue.episodes.size}`],
	},
	{
		id: 'duree',
		champs: ['deroule', 'audio'],
		terme: 'Durée',
		dire: ({ donnees }) => [
			donnees.audio
				? sayLongueur(donnees.audio.duree)
				: `${sayMinutes(sumMinutes(donnees))} prévues`,
		],
	},
	{
		id: 'but',
		champs: ['but'],
		terme: 'But',
		dire: ({ donnees }) => [donnees.but],
	},
	{
		id: 'voix',
		champs: ['voix'],
		terme: 'Voix',
		dire: ({ donnees: { voix = [] } }) =>
			voix.map(({ qui, place }) => `${qui} (${NOMS_PLACES[place].toLowerCase()})`),
	},
	{
		id: 'explicite',
		champs: ['explicite'],
		terme: 'À savoir',
		dire: ({ donnees }) => [donnees.explicite && 'Des propos crus'],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
