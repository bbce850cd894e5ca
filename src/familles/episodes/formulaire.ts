import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('episodes', {
	titre: 'Proposer un épisode',
	correction: 'Améliorer un épisode',
	phrase: 'Un script, des questions, des sons à prendre : de quoi enregistrer une émission.',
	duree: 'Comptez deux heures.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('De quoi parle l’épisode, et comment s’en servir chez soi.'),
	},
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'numero', 'enregistrement', 'but'],
		moyens: ['invites', 'sons'],
		faire: ['deroule', 'fiches', 'explicite'],
		sources: ['sources', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'mic',
});
