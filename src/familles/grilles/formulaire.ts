import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('grilles', {
	titre: 'Proposer une grille',
	correction: 'Améliorer une grille',
	phrase: 'Des questions à se poser à plusieurs, avec quatre niveaux que l’on peut voir.',
	duree: 'Comptez une heure.',
	recit: { titre: 'Le texte', aide: aideRecit('À quoi sert cette grille, et comment la remplir.') },
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'pour_qui', 'duree_minutes'],
		faire: ['regles', 'dimensions'],
		sources: ['sources', 'auteurs', 'structures', 'adoptee_par', 'contact', 'statut'],
	},
	icone: 'checklist',
});
