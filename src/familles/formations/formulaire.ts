import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('formations', {
	titre: 'Proposer une formation',
	correction: 'Améliorer une formation',
	phrase: 'Une journée ou plusieurs, séance par séance, avec ses exercices et ses papiers.',
	duree: 'Comptez une journée. Une ébauche est bienvenue : d’autres la compléteront.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('À qui sert cette formation, et ce qu’elle ne fait pas.'),
	},
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'pour_qui', 'objectifs', 'groupe'],
		moyens: ['salle', 'materiel', 'avant'],
		faire: ['jours', 'cas', 'exercices', 'carnet', 'evaluation', 'suites'],
		sources: ['sources', 'droits', 'droits_de', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'school',
});
