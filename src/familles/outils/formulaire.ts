import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('outils', {
	titre: 'Proposer un outil',
	correction: 'Améliorer un outil',
	phrase:
		'Une méthode assez petite pour servir seule, que vous avez utilisée ou qu’une source décrit.',
	duree: 'Comptez une heure. Une ébauche est bienvenue : d’autres la compléteront.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('Le déroulé en détail, les pièges, les questions à poser.'),
	},
	ticket: true,
	groupes: {
		essentiel: [
			'titre',
			'en_une_phrase',
			'format',
			'axes',
			'a_quoi_ca_sert',
			'quand_ne_pas_utiliser',
		],
		decider: [
			'phases',
			'publics',
			'participants',
			'duree',
			'temps_par_role',
			'cout',
			'difficulte',
			'participation',
			'presence',
			'sujet_clivant',
		],
		faire: [
			'prealables',
			'materiel',
			'lieu',
			'etapes',
			'resultat_attendu',
			'conseils',
			'a_adapter',
			'variantes',
			'inclusion',
			'indicateurs',
			'exemples',
			'a_faire_ici',
		],
		sources: ['sources', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'construction',
});
