import { defineBloc } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Figure',
	forme: 'bloc',
	enfants: 'image',
	description: 'Une image du dossier de la fiche, avec sa légende et son crédit.',
	attributs: {
		legende: { type: 'texte', requis: true, description: 'Ce que l’image montre et apporte.' },
		credit: { type: 'texte', requis: true, description: 'Auteur ou autrice, et licence.' },
	},
	exemples: [
		{
			nom: 'Une figure légendée',
			mdx: '<Figure legende="Trois panneaux suffisent pour commencer." credit="Impulser, CC BY-SA 4.0">\n![Schéma de trois panneaux côte à côte](./panneaux.png)\n</Figure>',
		},
	],
});
