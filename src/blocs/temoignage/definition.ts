import { defineBloc, SOURCE } from '../definir.ts';

/** How the words of a person may be published, and how readers are told. */
export const ACCORDS = {
	ecrit: 'publié avec son accord écrit',
	public: 'propos publics',
} as const;

export const definition = defineBloc({
	nom: 'Temoignage',
	forme: 'bloc',
	enfants: 'texte',
	description:
		'Les mots d’une personne, publiés avec son accord écrit ou tirés d’une source publique.',
	attributs: {
		qui: {
			type: 'texte',
			requis: true,
			description: 'Qui parle : un rôle suffit (« une habitante »).',
		},
		accord: {
			type: 'choix',
			requis: true,
			choix: Object.keys(ACCORDS),
			description: '« ecrit » : la personne a donné son accord ; « public » : propos déjà publiés.',
		},
		source: SOURCE,
	},
	exemples: [
		{
			nom: 'Un témoignage (texte d’essai)',
			mdx: '<Temoignage qui="Texte d’essai" accord="ecrit">\nIci, les mots de la personne, entre deux lignes vides.\n</Temoignage>',
		},
	],
});
