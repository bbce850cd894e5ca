/** A tool as it is shown: in the order in which a person decides, prepares, does, and passes on. */
import {
	acteurs,
	deroule,
	essais,
	exemples,
	fichiers,
	liste,
	paragraphe,
	references,
	titrer,
} from '../../vues/fiche/contenus.ts';
import { corps, defineVue } from '../definir-vue.ts';
import { avecQuoi, derives, materiel, sayAAdapter, sayVariantes } from './contenus.ts';
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
		{
			id: 'conseils',
			champs: ['conseils', 'inclusion', 'indicateurs'],
			titre: 'Conseils',
			dire: ({ donnees }) => [
				liste(donnees.conseils),
				...titrer('Pour n’oublier personne', liste(donnees.inclusion)),
				...titrer('Comment savoir si cela marche', liste(donnees.indicateurs)),
			],
		},
		{
			id: 'variantes',
			champs: ['variantes', 'derive_de'],
			titre: 'Variantes',
			dire: ({ catalogue, fiche, donnees }) => [
				sayVariantes(catalogue, donnees.variantes),
				...derives(catalogue, fiche),
			],
		},
		{
			id: 'fichiers',
			champs: ['fichiers'],
			titre: 'Fichiers à emporter',
			dire: ({ fiche, donnees }) => [fichiers(fiche, donnees.fichiers)],
		},
		{
			id: 'exemples',
			champs: ['exemples'],
			titre: 'Des communes l’ont fait',
			dire: ({ catalogue, donnees, numeros }) => [
				exemples(catalogue, donnees.exemples, numeros, true),
			],
		},
		{
			id: 'exemples-autres',
			champs: ['exemples'],
			titre: 'D’autres exemples, pour comparer',
			dire: ({ catalogue, donnees, numeros }) => [
				exemples(catalogue, donnees.exemples, numeros, false),
			],
		},
		{
			id: 'retours',
			champs: [],
			titre: 'Retours d’expérience',
			dire: ({ catalogue, fiche, temoins }) => essais(catalogue, fiche, temoins),
		},
		{
			id: 'lies',
			champs: ['outils'],
			titre: 'Avec quoi l’utiliser',
			dire: ({ catalogue, fiche, donnees }) => avecQuoi(catalogue, fiche, donnees.outils),
		},
		{
			id: 'acteurs',
			champs: ['acteurs_ressources'],
			titre: 'Sur qui s’appuyer',
			dire: ({ catalogue, donnees }) => [acteurs(catalogue, donnees.acteurs_ressources)],
		},
		{
			id: 'bibliographie',
			champs: ['bibliographie'],
			titre: 'Pour aller plus loin',
			dire: ({ catalogue, donnees }) => [references(catalogue, donnees.bibliographie)],
		},
	],
	tus: { 'cout.niveau': 'dit quand aucune somme n’est connue' },
	surAxe: 'liens',
	kit,
	livret,
});
