import { defineBloc, TITRE } from '../definir.ts';

export const definition = defineBloc({
	nom: 'Materiel',
	affiche: 'Matériel',
	forme: 'bloc',
	enfants: 'texte',
	description: 'Ce qu’il faut avoir sous la main pour le passage qui suit.',
	attributs: { titre: TITRE },
	exemples: [
		{
			nom: 'Une liste de matériel',
			mdx: '<Materiel>\n- une carte de la commune au format A1 ;\n- des gommettes de trois couleurs.\n</Materiel>',
		},
	],
});
