import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('recettes', {
	titre: 'Proposer une recette',
	correction: 'Améliorer une recette',
	phrase: 'Un repas que vous avez partagé.',
	duree: 'Comptez dix minutes.',
	recit: { titre: 'Le texte', aide: aideRecit('Comment on s’y prend.') },
	ticket: true,
	groupes: { essentiel: ['titre', 'en_une_phrase', 'convives', 'ingredients'] },
	icone: 'restaurant',
});
