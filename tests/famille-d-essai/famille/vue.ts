import { liste } from '../../vues/fiche/contenus.ts';
import { liens } from '../../vues/fiche/liens.ts';
import { nommerTous } from '../../vues/fiche/lignes.ts';
import { corps, defineEssentiel, defineVue } from '../definir-vue.ts';

const essentiel = defineEssentiel('recettes', [
	{
		id: 'convives',
		champs: ['convives'],
		terme: 'Convives',
		dire: ({ donnees }) => [`${donnees.convives} personnes`],
	},
	{
		id: 'axes',
		champs: ['axes'],
		terme: 'Axes',
		dire: ({ catalogue, donnees }) => [nommerTous(catalogue, 'axes', donnees.axes)],
	},
]);

export const vue = defineVue('recettes', {
	essentiel,
	chiffres: [{ picto: 'monde', nom: 'Convives', dire: ({ donnees }) => `${donnees.convives}` }],
	parties: [
		{ id: 'cuisine', titre: 'En cuisine' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [],
	sections: [
		{
			id: 'ingredients',
			champs: ['ingredients'],
			titre: 'Ce qu’il faut',
			partie: 'cuisine',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.ingredients)],
		},
		{
			id: 'outil',
			champs: ['outil'],
			titre: 'Avec quel outil',
			partie: 'cuisine',
			papier: 'recto',
			dire: ({ catalogue, donnees: { outil = '' } }) => {
				const fiche = catalogue.outils.get(outil);
				return [liens(fiche ? [fiche] : [])];
			},
		},
		corps('cuisine', 'verso'),
	],
	surAxe: 'liens',
	livret: {
		rang: 9,
		tout: ({ recettes }) => [
			{ titre: 'Recettes', refs: [...recettes.values()].map(({ ref }) => ref) },
		],
	},
});
