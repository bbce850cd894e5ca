import { aideRecit, defineFormulaire } from '../definir-formulaire.ts';

export const formulaire = defineFormulaire('retours', {
	titre: 'Raconter un retour d’expérience',
	correction: 'Améliorer un retour d’expérience',
	phrase:
		'Ce que vous avez essayé, avec qui, combien de temps, ce qui a marché et ce qui n’a pas marché. Un essai raté aide autant qu’une réussite.',
	duree: 'Comptez vingt minutes. Vous pouvez vous arrêter et reprendre : rien n’est perdu.',
	recit: {
		titre: 'Le récit',
		aide: aideRecit('Racontez avec vos mots ce que les champs ne disent pas.'),
	},
	ticket: true,
	groupes: {
		essentiel: [
			'titre',
			'en_une_phrase',
			'objectifs',
			'code_insee',
			'territoire',
			'periode',
			'axes',
		],
		moyens: [
			'phases',
			'porteur',
			'partenaires',
			'outils_utilises',
			'actions_menees',
			'jours',
			'budget',
			'participants',
		],
		faire: [
			'contexte',
			'resultats',
			'ce_qui_a_marche',
			'ce_qui_n_a_pas_marche',
			'a_refaire_autrement',
			'suites',
			'temoignages',
		],
		sources: [
			'sources',
			'auteurs',
			'structures',
			'contact',
			'date_recueil',
			'relu_par_la_commune',
			'statut',
		],
	},
	amorceOf: (demande, jour) => {
		const [outil, action] = [demande.get('outil'), demande.get('action')];
		return {
			date_recueil: jour.slice(0, 7),
			...(outil ? { outils_utilises: [{ outil }] } : {}),
			...(action ? { actions_menees: [action] } : {}),
		};
	},
	icone: 'forum',
});
