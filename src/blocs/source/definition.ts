import { defineBloc, SOURCE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Source',
	forme: 'ligne',
	enfants: 'rien',
	description: 'Un appel de source : un petit numéro qui mène à la liste des sources.',
	attributs: { cle: { ...SOURCE, requis: true } },
	appel: true,
	exemples: [
		{
			nom: 'Un chiffre et sa source',
			mdx: 'La réunion a rassemblé près de 80 personnes<Source cle="exemple" />.',
		},
	],
});
