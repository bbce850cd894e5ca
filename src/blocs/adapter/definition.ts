import { AIDE_STATUT, STATUTS_ADAPTER } from '../../core/schema/adapter.ts';
import { defineBloc, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Adapter',
	forme: 'bloc',
	enfants: 'texte',
	description:
		'Ce que l’on peut reprendre seul, ce qu’il faut adapter, ce qu’il ne faut pas perdre.',
	attributs: {
		statut: {
			type: 'choix',
			requis: true,
			choix: STATUTS_ADAPTER,
			description: AIDE_STATUT,
		},
		titre: TITRE,
	},
	exemples: [
		{
			nom: 'Un passage à adapter',
			mdx: '<Adapter statut="adapter">\nRemplacez les questions 7 à 9 par celles qui occupent votre village.\n</Adapter>',
		},
		{
			nom: 'Un passage à garder',
			mdx: '<Adapter statut="garder" titre="Le temps de restitution">\nSans restitution, l’enquête ressemble à un sondage de plus.\n</Adapter>',
		},
	],
});
