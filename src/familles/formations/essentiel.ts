/** A training at a glance. */
import { sayMinutes } from '../../core/temps/durees.ts';
import { compteInsecable } from '../../core/texte/comptes.ts';
import { listStructures } from '../../vues/fiche/lignes.ts';
import { sayPlage } from '../../vues/mots.ts';
import { defineEssentiel } from '../definir-vue.ts';
import { nameJour, poseJours, sayJournee, sumTemps } from './programme-vue.ts';

export const sayJours = (nombre: number): string => compteInsecable(nombre, 'jour');

export const essentiel = defineEssentiel('formations', [
	{
		id: 'pour-qui',
		champs: ['pour_qui'],
		terme: 'Pour qui, et qui forme',
		dire: ({ donnees }) => [donnees.pour_qui],
	},
	{
		id: 'duree',
		champs: ['jours'],
		terme: 'Durée',
		dire: ({ donnees }) => {
			const { total, repos } = sumTemps(poseJours(donnees));
			return [
				`${sayJours(donnees.jours.length)}\u00a0: ${sayMinutes(total)} en tout, dont ${sayMinutes(repos)} de pauses et de repas`,
			];
		},
	},
	{
		id: 'horaires',
		champs: ['jours'],
		terme: 'Horaires',
		dire: ({ donnees }) => {
			const jours = poseJours(donnees);
			return jours.map((jour, i) =>
				jours.length > 1
					? `${nameJour(jours, i)}\u00a0: ${minuscule(sayJournee(jour))}`
					: sayJournee(jour),
			);
		},
	},
	{
		id: 'groupe',
		champs: ['groupe'],
		terme: 'Groupe',
		dire: ({ donnees }) => [sayPlage(donnees.groupe, 'personnes')],
	},
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);
