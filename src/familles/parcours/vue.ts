/** A parcours as it is shown: what it takes, then the sheets in order, each with its reason. */
import { findFiche } from '../../core/catalogue/catalogue.ts';
import { isSollicitable } from '../../core/catalogue/derives.ts';
import { liste } from '../../vues/fiche/contenus.ts';
import type { VueLien } from '../../vues/fiche/vue.ts';
import { ECRIRE, TITRE_ECRIRE } from '../../vues/mairie/ecrire-adresse.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';

/** Those who have not the mairie with them yet write to it in the end. */
const ECRIRE_ENFIN: VueLien = {
	titre: TITRE_ECRIRE,
	href: ECRIRE,
	texte:
		'Au moment de demander, choisissez la fiche que vous proposez\u00a0: sa lettre, sa note d’une page pour le conseil et son projet de délibération sont prêts à remplir.',
};

export const vue = defineVue('parcours', {
	essentiel,
	sections: [
		{
			id: 'conditions',
			champs: ['conditions'],
			titre: 'Ce qu’il faut pour commencer',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.conditions)],
		},
		{
			id: 'etapes',
			champs: ['etapes'],
			titre: 'Les étapes',
			papier: 'recto',
			dire: (regard) => [{ genre: 'liens', liens: listEtapes(regard), ordonnes: true }],
		},
		corps('verso'),
	],
	enBref: 'recto',
	kit,
	livret,
});

function listEtapes({ catalogue, fiche, donnees }: Regard<'parcours'>): VueLien[] {
	const etapes = donnees.etapes.flatMap((e): VueLien[] => {
		const cible = findFiche(catalogue, e.fiche);
		if (!cible) return [];
		const raison = e.facultative ? `Au choix. ${e.raison}` : e.raison;
		return [
			{ titre: cible.donnees.titre, href: cible.page, texte: raison, famille: cible.famille },
		];
	});
	return isSollicitable(fiche) ? etapes : [...etapes, ECRIRE_ENFIN];
}
