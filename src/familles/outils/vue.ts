/** A tool as it is shown: in the order in which a person decides, prepares, does, and passes on. */

import { sayTravail } from '../../core/temps/durees.ts';
import { deroule, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { listLiens } from '../../vues/fiche/liens.ts';
import { nommer, sayPlage } from '../../vues/mots.ts';
import { corps, defineVue } from '../definir-vue.ts';
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
import { carton } from './carton.ts';
import { derives, listAFaire, materiel, sayAAdapter } from './contenus.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';
import { listPapiers, saySupports } from './supports-vue.ts';

export const vue = defineVue('outils', {
	documents: listPapiers,
	essentiel,
	chiffres: [
		{
			picto: 'temps',
			nom: 'Travail',
			dire: ({ donnees: { duree } }) => sayTravail([duree.preparation, duree.animation]),
		},
		{
			picto: 'monde',
			nom: 'Groupe',
			dire: ({ donnees }) => donnees.participants && sayPlage(donnees.participants),
		},
		chiffreCout,
		{
			picto: 'marche',
			nom: 'Animation',
			dire: ({ catalogue, donnees }) => nommer(catalogue, 'difficultes', donnees.difficulte.niveau),
		},
	],
	gestes: ({ donnees }) => listAFaire(donnees),
	parties: definePartiesPratique('Animer'),
	rangement,
	debut: 'recto',
	sections: [
		{
			id: 'usages',
			champs: ['a_quoi_ca_sert'],
			titre: 'À quoi ça sert',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.a_quoi_ca_sert)],
		},
		{
			id: 'limites',
			champs: ['quand_ne_pas_utiliser'],
			titre: 'Quand ne pas l’utiliser',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.quand_ne_pas_utiliser)],
		},
		{
			id: 'avant',
			champs: ['prealables', 'materiel'],
			titre: 'Avant de commencer',
			partie: 'preparer',
			papier: 'recto',
			dire: ({ donnees }) => [
				...titrer('Préalables', liste(donnees.prealables)),
				...titrer('Matériel', materiel(donnees.materiel)),
			],
		},
		{
			id: 'supports',
			champs: ['supports'],
			titre: 'Ce que l’on accroche, distribue, remplit',
			partie: 'preparer',
			dire: ({ donnees }) => saySupports(donnees.supports),
		},
		{
			id: 'deroule',
			champs: ['etapes'],
			titre: 'Déroulé',
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
			dire: ({ donnees }) => [paragraphe(donnees.resultat_attendu)],
		},
		{
			id: 'ici',
			champs: ['a_faire_ici'],
			titre: 'À faire dans le navigateur',
			partie: 'faire',
			papier: 'libre',
			dire: ({ donnees }) => [listLiens(listAFaire(donnees))],
		},
		corps('faire'),
		{
			id: 'vigilance',
			champs: [],
			titre: 'Points de vigilance',
			partie: 'faire',
			papier: 'verso',
			vigilances: true,
			dire: () => [],
		},
		{
			id: 'adapter',
			champs: ['a_adapter'],
			titre: 'À adapter',
			partie: 'apres',
			papier: 'verso',
			dire: ({ donnees }) => [sayAAdapter(donnees.a_adapter)],
		},
		conseils,
		{
			id: 'variantes',
			champs: ['variantes', 'derive_de'],
			titre: 'Variantes',
			partie: 'apres',
			pli: true,
			dire: ({ catalogue, fiche, donnees }) => [
				sayVariantes(catalogue, donnees.variantes),
				...derives(catalogue, fiche),
			],
		},
		...preuves,
		{
			id: 'lies',
			champs: ['outils'],
			titre: 'Avec quoi l’utiliser',
			partie: 'apres',
			dire: ({ catalogue, fiche, donnees }) => avecQuoi(catalogue, fiche, donnees.outils),
		},
		...suites,
	],
	tus: {
		'supports.blocs': 'each support is a paper of its own, which shows them',
		'cout.niveau': 'dit quand aucune somme n’est connue',
	},
	surAxe: 'liens',
	kit,
	cartonOf: carton,
	livret,
});
