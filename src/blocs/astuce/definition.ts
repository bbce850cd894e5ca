import { defineBloc, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Astuce',
	affiche: 'Astuce',
	forme: 'bloc',
	enfants: 'texte',
	description: 'Un conseil qui fait gagner du temps.',
	attributs: { titre: TITRE },
	exemples: [
		{
			nom: 'Une astuce',
			mdx: '<Astuce>\nEssayez le questionnaire sur trois personnes avant de l’imprimer.\n</Astuce>',
		},
	],
});
