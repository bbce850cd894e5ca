/** A parcours at a glance. */
import { isSollicitable } from '../../core/catalogue/derives.ts';
import { listStructures, nommerTous } from '../../vues/fiche/lignes.ts';
import { defineEssentiel } from '../definir-vue.ts';

export const essentiel = defineEssentiel('parcours', [
	{
		id: 'publics',
		champs: ['publics'],
		terme: 'Pour qui',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'publics', donnees.publics)],
	},
	{
		id: 'etapes',
		champs: ['etapes'],
		terme: 'Étapes',
		dire: ({ fiche, donnees: { etapes } }) => {
			const facultatives = etapes.filter((e) => e.facultative).length;
			// Writing to the mairie in the end is one more.
			const nombre = etapes.length + (isSollicitable(fiche) ? 0 : 1);
			return [`${nombre}${facultatives > 0 ? `, dont ${facultatives} au choix` : ''}`];
		},
	},
	{ id: 'but', champs: ['but'], terme: 'Au bout', dire: ({ donnees }) => [donnees.but] },
	{
		id: 'origine',
		champs: ['structures'],
		terme: 'À l’origine',
		dire: ({ catalogue, donnees }) => listStructures(catalogue, donnees.structures),
	},
]);
