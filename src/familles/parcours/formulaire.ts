import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('parcours', {
	titre: 'Proposer un parcours',
	correction: 'Améliorer un parcours',
	phrase: 'Des fiches dans un ordre qui a un sens, pour quelqu’un qui sait où il veut aller.',
	duree: 'Comptez vingt minutes.',
	recit: { titre: 'Le texte', aide: aideRecit('À qui s’adresse ce parcours, et ce qu’il évite.') },
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'but'],
		decider: ['publics', 'conditions'],
		faire: ['etapes'],
		sources: ['sources', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'route',
});
