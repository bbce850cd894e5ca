import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('expositions', {
	titre: 'Proposer une exposition',
	correction: 'Améliorer une exposition',
	phrase: 'Des panneaux à imprimer, ou ceux d’une autre exposition avec ce qui est de chez vous.',
	duree: 'Comptez deux heures. Remplir une exposition qui existe demande moins.',
	recit: {
		titre: 'Le texte',
		aide: aideRecit('À quoi sert cette exposition, et comment elle a vécu.'),
	},
	groupes: {
		essentiel: ['titre', 'en_une_phrase', 'enseigne', 'commune', 'derive_de'],
		faire: ['panneaux', 'retires', 'remplis', 'accrocher', 'demander', 'recueillir', 'et_ensuite'],
		sources: ['sources', 'auteurs', 'structures', 'contact', 'statut'],
	},
	icone: 'palette',
});
