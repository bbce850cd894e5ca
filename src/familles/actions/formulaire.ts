import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('actions', {
	titre: 'Proposer une action',
	correction: 'Améliorer une action',
	phrase: 'Ce qu’une commune peut faire, avec le droit, les coûts connus et des exemples.',
	duree: 'Comptez une heure. Une ébauche est bienvenue : d’autres la compléteront.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('Par où commencer, les pièges, ce que disent les communes.'),
	},
	ticket: true,
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'objectifs', 'pourquoi', 'quand_ne_pas_utiliser'],
		decider: [
			'phases',
			'publics',
			'duree',
			'temps_par_role',
			'cout',
			'competences',
			'cadre_legal',
			'effets_sur_autres_axes',
		],
		faire: [
			'prealables',
			'etapes',
			'resultat_attendu',
			'conseils',
			'variantes',
			'inclusion',
			'indicateurs',
			'vigilance',
			'exemples',
		],
		sources: ['sources', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'bolt',
});
