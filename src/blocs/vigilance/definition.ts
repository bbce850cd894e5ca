import { defineBloc, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Vigilance',
	affiche: 'Vigilance',
	forme: 'bloc',
	enfants: 'texte',
	description: 'Ce qui peut mal tourner, et comment l’éviter.',
	attributs: { titre: TITRE },
	alerte: true,
	exemples: [
		{
			nom: 'Un point de vigilance titré',
			mdx: '<Vigilance titre="Ne promettez rien">\nDites dès le début ce qui sera fait des réponses, et ce qui ne le sera pas.\n</Vigilance>',
		},
	],
});
