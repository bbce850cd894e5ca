import { defineBloc } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Question',
	affiche: 'Question',
	forme: 'bloc',
	enfants: 'texte',
	description: 'Une question à poser, avec ses relances.',
	attributs: {
		theme: { type: 'texte', requis: false, description: 'Le thème : « se déplacer ».' },
		relance: { type: 'texte', requis: false, description: 'Ce qu’on demande ensuite.' },
	},
	exemples: [
		{
			nom: 'Une question d’entretien',
			mdx: '<Question theme="Se déplacer" relance="Et quand la voiture est en panne ?">\nRacontez-moi votre dernier trajet hors de la commune.\n</Question>',
		},
	],
});
