import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('questionnaires', {
	titre: 'Proposer un questionnaire',
	correction: 'Améliorer un questionnaire',
	phrase: 'Des questions à poser autour de soi, dans l’ordre où on les dit.',
	duree: 'Comptez une heure.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('À quoi servent ces questions, et comment les poser.'),
	},
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'pour_qui'],
		faire: ['avant', 'questions'],
		sources: ['sources', 'auteurs', 'structures', 'derive_de', 'contact', 'statut'],
	},
	icone: 'forum',
});
