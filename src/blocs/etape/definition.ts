import { defineBloc, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Etape',
	affiche: 'Étape',
	forme: 'bloc',
	enfants: 'texte',
	description:
		'Une étape détaillée du déroulé, quand l’étape de l’en-tête demande plus qu’une consigne.',
	attributs: {
		titre: { ...TITRE, requis: true },
		duree: { type: 'texte', requis: false, description: 'La durée, en clair : « 20 min ».' },
		qui: { type: 'texte', requis: false, description: 'Qui s’en charge.' },
	},
	exemples: [
		{
			nom: 'Une étape avec sa durée',
			mdx: '<Etape titre="Installer la salle" duree="20 min" qui="deux bénévoles">\nDisposez les chaises en cercle, sans table au milieu.\n</Etape>',
		},
	],
});
