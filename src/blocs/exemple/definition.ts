import { defineBloc, SOURCE, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Exemple',
	affiche: 'Exemple',
	forme: 'bloc',
	enfants: 'texte',
	description: 'Un cas réel, avec sa commune et sa source.',
	attributs: {
		titre: TITRE,
		commune: {
			type: 'commune',
			requis: false,
			description: 'Le code INSEE de la commune : son nom et sa population s’affichent.',
		},
		source: SOURCE,
	},
	exemples: [
		{
			nom: 'Un exemple situé',
			mdx: '<Exemple titre="Une enquête de porte en porte" commune="34144">\nDes habitantes et habitants ont mené l’enquête avec une association.\n</Exemple>',
		},
	],
});
