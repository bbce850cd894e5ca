/** An exhibition as its page shows it: how one hangs it, its panels whole, their places, where it comes from. */
import { liste, listeNumerotee, titrer } from '../../vues/fiche/contenus.ts';
import { citantsOf, citeePar, liens } from '../../vues/fiche/liens.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';
import { corps, defineVue, type Regard } from '../definir-vue.ts';
import { countPanneaux, essentiel, sayPlaces } from './essentiel.ts';
import { noms } from './noms.ts';
import { gatherAffiches, listPanneaux, sayEnseigne } from './panneaux-vue.ts';
import { sayPanneau } from './un-panneau-vue.ts';

export const vue = defineVue('expositions', {
	essentiel,
	chiffres: [
		{ picto: 'etapes', nom: 'Panneaux', dire: (regard) => `${countPanneaux(regard)}` },
		{ picto: 'mairie', nom: 'Places à remplir', dire: sayPlaces },
	],
	gestes: ({ fiche }) => [
		{ titre: 'Y mettre ce qui est d’ici', href: `/exposition/composer/#depart-${fiche.id}` },
		{ titre: 'La montrer en diapositives', href: `${fiche.page}diapositives/` },
	],
	parties: [
		{ id: 'comprendre', titre: 'Comprendre' },
		{ id: 'panneaux', titre: 'Les panneaux' },
		{ id: 'sources', titre: 'Sources' },
	],
	rangement: [],
	sections: [
		corps('comprendre'),
		{
			id: 'coup-d-oeil',
			champs: ['panneaux'],
			titre: 'Les panneaux, dans l’ordre',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ catalogue, donnees }) => [
				listeNumerotee(listPanneaux(catalogue, donnees).map(({ titre }) => titre)),
			],
		},
		{
			id: 'accrocher',
			champs: ['accrocher'],
			titre: 'Où accrocher',
			partie: 'comprendre',
			papier: 'recto',
			dire: ({ donnees }) => [liste(donnees.accrocher)],
		},
		{
			id: 'demander',
			champs: ['demander'],
			titre: 'Comment demander',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ donnees }) => [liste(donnees.demander)],
		},
		{
			id: 'recueillir',
			champs: ['recueillir'],
			titre: 'Comment recueillir',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ donnees }) => [liste(donnees.recueillir)],
		},
		{
			id: 'ensuite',
			champs: ['et_ensuite'],
			titre: 'Ce que l’on en fait',
			partie: 'comprendre',
			papier: 'verso',
			dire: ({ donnees }) => [liste(donnees.et_ensuite)],
		},
		{
			id: 'panneaux',
			champs: ['panneaux', 'remplis', 'retires'],
			titre: 'Ce qu’ils disent, et leurs places',
			partie: 'panneaux',
			dire: (regard) =>
				listPanneaux(regard.catalogue, regard.donnees).flatMap((panneau, i) =>
					sayPanneau(regard, panneau, i + 1),
				),
		},
		{
			id: 'lignee',
			champs: ['derive_de'],
			titre: 'D’où elle vient, ce qui en vient',
			partie: 'sources',
			dire: sayLignee,
		},
		{
			id: 'lies',
			champs: [],
			titre: 'À lire aussi',
			partie: 'sources',
			dire: ({ catalogue, fiche }) => citeePar(catalogue, fiche, ['expositions']),
		},
	],
	tus: {
		'panneaux.dessin.credit': 'dit sur le panneau imprimé',
		'panneaux.emplacements': 'dits quand rien ne les remplit : essayés à part',
		remplis: 'dits dans la place qu’ils remplissent : essayés à part',
		retires: 'ce qui n’est pas accroché n’est pas dit : essayé à part',
	},
	affichesOf: (catalogue, { id }) => ({
		enseigne: sayEnseigne(catalogue, id),
		matieres: gatherAffiches(catalogue, id),
	}),
	livret: {
		rang: 8,
		tout: ({ expositions }) => [
			{ titre: noms.plusieurs, refs: [...expositions.values()].map(({ ref }) => ref) },
		],
	},
});

function sayLignee({ catalogue, donnees, fiche }: Regard<'expositions'>): VueContenu[] {
	const origines = (donnees.derive_de ?? []).flatMap((id) => catalogue.expositions.get(id) ?? []);
	const derives = citantsOf(catalogue, fiche, 'expositions', 'derive_de');
	return [...titrer('Dérivée de', liens(origines)), ...titrer('Reprise par', liens(derives))];
}
