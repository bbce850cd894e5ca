/** A tool as it is shown: in the order in which a person decides, prepares, does, and passes on. */
import { deroule, liste, paragraphe, titrer } from '../../vues/fiche/contenus.ts';
import { corps, defineVue } from '../definir-vue.ts';
import { avecQuoi, conseils, preuves, sayVariantes, suites } from '../pratiques-vue.ts';
import { derives, materiel, sayAAdapter } from './contenus.ts';
import { essentiel } from './essentiel.ts';
import { kit } from './kit.ts';
import { livret } from './livret.ts';

export const vue = defineVue('outils', {
	essentiel,
	sections: [
		{
			id: 'usages',
			champs: ['a_quoi_ca_sert'],
			titre: 'À quoi ça sert',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.a_quoi_ca_sert)],
		},
		{
			id: 'limites',
			champs: ['quand_ne_pas_utiliser'],
			titre: 'Quand ne pas l’utiliser',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.quand_ne_pas_utiliser)],
		},
		{
			id: 'avant',
			champs: ['prealables', 'materiel'],
			titre: 'Avant de commencer',
			papier: 'recto',
			dire: ({ donnees }) => [
				...titrer('Préalables', liste(donnees.prealables)),
				...titrer('Matériel', materiel(donnees.materiel)),
			],
		},
		{
			id: 'deroule',
			champs: ['etapes'],
			titre: 'Déroulé',
			papier: 'large',
			dire: ({ donnees }) => deroule(donnees.etapes),
		},
		{
			id: 'resultat',
			champs: ['resultat_attendu'],
			titre: 'Résultat attendu',
			papier: 'libre',
			dire: ({ donnees }) => [paragraphe(donnees.resultat_attendu)],
		},
		corps(),
		{
			id: 'vigilance',
			champs: [],
			titre: 'Points de vigilance',
			papier: 'verso',
			vigilances: true,
			dire: () => [],
		},
		{
			id: 'adapter',
			champs: ['a_adapter'],
			titre: 'À adapter',
			papier: 'verso',
			dire: ({ donnees }) => [sayAAdapter(donnees.a_adapter)],
		},
		conseils,
		{
			id: 'variantes',
			champs: ['variantes', 'derive_de'],
			titre: 'Variantes',
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
			dire: ({ catalogue, fiche, donnees }) => avecQuoi(catalogue, fiche, donnees.outils),
		},
		...suites,
	],
	tus: { 'cout.niveau': 'dit quand aucune somme n’est connue' },
	surAxe: 'liens',
	kit,
	livret,
});
