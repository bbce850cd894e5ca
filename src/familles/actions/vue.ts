/** An action as it is shown: why, when not, how, with what right, and what it changes elsewhere. */

import { sayDuree } from '../../core/temps/durees.ts';
import { constats, deroule, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { sayCommunesEssai } from '../../vues/fiche/essais.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { nommer, sayCompetences } from '../../vues/mots.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import {
	avecQuoi,
	chiffreCout,
	conseils,
	definePartiesPratique,
	preuves,
	rangement,
	sayVariantes,
	suites,
} from '../pratiques-vue.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';
import { sayActe, sayChiffres, sayDroit, sayFinancements } from './mairie-vue.ts';
import type { DonneesAction } from './schema.ts';

export const vue = defineVue('actions', {
	essentiel,
	chiffres: [
		{
			picto: 'calendrier',
			nom: 'Durée',
			dire: ({ donnees }) => sayDuree(donnees.duree.etalement),
		},
		chiffreCout,
		{
			picto: 'mairie',
			nom: 'Compétence',
			dire: ({ catalogue, donnees: { competences } }) =>
				competences.every((c) => c === 'sans')
					? undefined
					: sayCompetences(catalogue, competences.slice(0, 2)),
		},
		{
			picto: 'recit',
			nom: 'Essayée dans',
			dire: ({ catalogue, fiche }) => sayCommunesEssai(catalogue, fiche),
		},
	],
	parties: definePartiesPratique('Faire'),
	rangement,
	debut: 'recto',
	sections: [
		{
			id: 'pourquoi',
			champs: ['pourquoi'],
			titre: 'Pourquoi agir',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees, numeros }) => [constats(donnees.pourquoi, numeros)],
		},
		{
			id: 'limites',
			champs: ['quand_ne_pas_utiliser'],
			titre: 'Quand s’abstenir',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.quand_ne_pas_utiliser)],
		},
		{
			id: 'avant',
			champs: ['prealables'],
			titre: 'Avant de commencer',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees }) => titrer('Préalables', liste(donnees.prealables)),
		},
		{
			id: 'deroule',
			champs: ['etapes'],
			titre: 'Étapes',
			partie: 'faire',
			papier: 'large',
			dire: ({ donnees }) => deroule(donnees.etapes),
		},
		{
			id: 'resultat',
			champs: ['resultat_attendu'],
			titre: 'Résultat attendu',
			partie: 'apres',
			papier: 'libre',
			rang: 3,
			dire: ({ donnees }) => [paragraphe(donnees.resultat_attendu)],
		},
		corps('faire'),
		{
			id: 'effets',
			champs: ['effets_sur_autres_axes'],
			titre: 'Effets sur les autres axes',
			partie: 'comprendre',
			pli: true,
			papier: 'libre',
			rang: 7,
			siPlace: true,
			dire: (regard) => [sayEffets(regard)],
		},
		{
			id: 'droit',
			champs: ['cadre_legal'],
			titre: 'Ce que la loi demande',
			partie: 'preparer',
			papier: 'libre',
			rang: 1,
			dire: sayDroit,
		},
		{
			id: 'chiffre',
			champs: ['chiffres_publics'],
			titre: 'Où lire votre chiffre',
			partie: 'preparer',
			papier: 'libre',
			rang: 4,
			siPlace: true,
			dire: ({ catalogue, donnees }) => [sayChiffres(catalogue, donnees.chiffres_publics)],
		},
		{
			id: 'acte',
			champs: ['acte'],
			titre: 'L’acte à signer',
			partie: 'preparer',
			papier: 'libre',
			rang: 5,
			siPlace: true,
			dire: sayActe,
		},
		{
			id: 'argent',
			champs: ['financements'],
			titre: 'Qui paie',
			partie: 'preparer',
			papier: 'libre',
			rang: 6,
			siPlace: true,
			dire: ({ catalogue, donnees }) => [sayFinancements(catalogue, donnees.financements)],
		},
		{
			id: 'vigilance',
			champs: ['vigilance'],
			titre: 'Points de vigilance',
			partie: 'faire',
			papier: 'verso',
			vigilances: true,
			dire: ({ donnees, numeros }) => [constats(donnees.vigilance, numeros)],
		},
		conseils,
		{
			id: 'variantes',
			champs: ['variantes'],
			titre: 'Variantes',
			partie: 'apres',
			pli: true,
			dire: ({ catalogue, donnees }) => [sayVariantes(catalogue, donnees.variantes)],
		},
		...preuves,
		{
			id: 'aides',
			champs: ['aides'],
			titre: 'Aides mobilisables',
			partie: 'preparer',
			dire: ({ donnees }) => [sayAides(donnees.aides)],
		},
		{
			id: 'lies',
			champs: ['outils'],
			titre: 'Avec quels outils',
			partie: 'apres',
			dire: ({ catalogue, fiche, donnees }) => avecQuoi(catalogue, fiche, donnees.outils),
		},
		...suites,
	],
	tus: {
		'acte.vus': 'dit dans le projet du kit',
		'acte.motifs': 'dit dans le projet du kit',
		'acte.articles': 'dit dans le projet du kit',
		'cout.niveau': 'dit quand aucune somme n’est connue',
		'aides.consulte': 'pour qui tient la fiche : le jour où le lien a été relu',
	},
	kit,
	livret,
});

const SENS = {
	favorable: '+ favorable',
	defavorable: '− défavorable',
	mitige: '± mitigé',
} as const;

const sayEffets = ({ catalogue, donnees }: Regard<'actions'>): VueContenu => ({
	genre: 'tableau',
	legende: 'Ce que cette action change sur les autres axes',
	entetes: ['Axe', 'Effet', 'Pourquoi'],
	lignes: donnees.effets_sur_autres_axes.map(({ axe, sens, pourquoi }) => [
		nommer(catalogue, 'axes', axe),
		SENS[sens],
		pourquoi,
	]),
});

function sayAides(aides: DonneesAction['aides']): VueContenu | undefined {
	if (!aides?.length) return undefined;
	const elements = aides.map(({ titre, url }) => ({ texte: '', lien: { titre, href: url } }));
	return { genre: 'liste', elements };
}
