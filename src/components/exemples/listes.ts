/** Examples: sheets one after the other. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { buildTuile, buildVueListe } from '../../vues/listes/liste.ts';
import Liens from '../Liens.astro';
import LigneNouveaute from '../LigneNouveaute.astro';
import ListeFiches from '../ListeFiches.astro';
import Tuile from '../Tuile.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';

const COURTE = 3;

export const listes = ({ catalogue, fiche, liens }: Echantillon): Documentation[] => [
	tuile(catalogue, fiche),
	listeFiches(catalogue, fiche),
	buildDocumentation({
		nom: 'Liens',
		composant: Liens,
		role: 'Une liste de fiches où aller : leur titre, leur famille, une phrase.',
		evite: 'pour choisir parmi beaucoup de fiches : ListeFiches filtre.',
		proprietes: {
			liens: {
				type: 'liste de liens',
				requis: true,
				texte: 'Un titre et une adresse ; la famille et la phrase sont facultatives.',
			},
			ordonnes: {
				type: 'vrai ou faux',
				requis: false,
				texte: 'Numérote la liste, quand l’ordre compte.',
			},
			sansFamille: {
				type: 'vrai ou faux',
				requis: false,
				texte: 'Tait la famille, quand la page ne montre que celle-là.',
			},
		},
		exemples: [
			{ nom: 'Des fiches, avec leur phrase', props: { liens } },
			{
				nom: 'Dans l’ordre, sans phrase',
				props: { liens: liens.map(({ titre, href }) => ({ titre, href })), ordonnes: true },
			},
			{ nom: 'Sans leur famille', props: { liens, sansFamille: true } },
		],
	}),
	buildDocumentation({
		nom: 'LigneNouveaute',
		composant: LigneNouveaute,
		role: 'Une fiche nouvelle ou modifiée, avec sa date ; ou plusieurs du même jour, repliées.',
		evite: 'hors de la page des nouveautés : une date suffit.',
		proprietes: {
			ligne: {
				type: 'ligne de nouveautés',
				requis: true,
				texte: 'Une date, des fiches, et le nom qui les compte si elles sont repliées.',
			},
		},
		exemples: [
			{
				nom: 'Une fiche',
				props: { ligne: { date: 'Ici, la date', fiches: liens.slice(0, 1) } },
			},
			{
				nom: 'Plusieurs fiches, repliées',
				props: {
					ligne: {
						date: 'Ici, la date',
						groupe: 'Ici, leur nombre et leur famille',
						fiches: liens.map(({ titre, href }) => ({ titre, href })),
					},
				},
			},
		],
		enveloppe: { balise: 'ul', classe: 'nouveautes-lignes' },
	}),
];

function tuile(catalogue: Catalogue, fiche: Fiche): Documentation {
	const tuiles = listFiches(catalogue).map((f) => buildTuile(catalogue, f));
	const sansAxe = tuiles.find((c) => c.axe === undefined) ?? buildTuile(catalogue, fiche);
	const depuis = { tuile: 'buildTuile(catalogue, fiche)' };
	const avecAxe = tuiles.find((c) => c.picto !== undefined);
	return buildDocumentation({
		nom: 'Tuile',
		composant: Tuile,
		role: 'Une fiche dans une liste : ce qu’elle est, et de quoi décider de l’ouvrir.',
		evite: 'dans une phrase ou un « voir aussi » : un lien suffit.',
		proprietes: {
			tuile: {
				type: 'tuile d’une fiche',
				requis: true,
				texte:
					'Faite par buildTuile. Si la fiche n’a qu’un axe, il donne la couleur ; une action en porte le pictogramme.',
			},
		},
		exemples: [
			{ nom: 'Une fiche sans axe principal', props: { tuile: sansAxe }, depuis },
			...(avecAxe
				? [
						{
							nom: 'Une action, à la couleur et au pictogramme de son axe',
							props: { tuile: avecAxe },
							depuis,
						},
					]
				: []),
		],
		enveloppe: { balise: 'ul', classe: 'cartes' },
	});
}

function listeFiches(catalogue: Catalogue, fiche: Fiche): Documentation {
	const outils = new Map([...catalogue.outils].slice(0, COURTE));
	const page = `/${fiche.famille}/`;
	const [facette, valeur] =
		Object.entries(buildTuile(catalogue, fiche).facettes).flatMap(([id, valeurs]) =>
			id !== 'type' && valeurs[0] ? [[id, valeurs[0]] as const] : [],
		)[0] ?? [];
	return buildDocumentation({
		nom: 'ListeFiches',
		composant: ListeFiches,
		role: 'Toutes les fiches d’une famille, avec leurs filtres et leur nombre.',
		evite: 'pour moins de dix fiches : une liste de Tuile suffit.',
		proprietes: {
			liste: {
				type: 'liste de fiches',
				requis: true,
				texte: 'Les tuiles et les facettes, comptées ensemble par buildVueListe.',
			},
			page: {
				type: 'adresse',
				requis: true,
				texte: 'La page de la famille. Sur elle, le script change les filtres en cases à cocher.',
			},
			choix: {
				type: 'facette, valeur et nom',
				requis: false,
				texte: 'Le filtre que montre cette page, quand elle est celle d’une valeur.',
			},
			rang: {
				type: 'nombre',
				requis: false,
				texte: 'Des pages d’une liste de plus de soixante fiches, celle à montrer.',
			},
		},
		exemples: [
			{
				nom: 'Trois outils, avec leurs filtres',
				props: { liste: buildVueListe({ ...catalogue, outils }, 'outils'), page: '/outils/' },
				depuis: { liste: "buildVueListe(catalogue, 'outils')" },
			},
			...(facette && valeur
				? [
						{
							nom: 'La page d’une valeur, sans autre filtre',
							props: {
								liste: { tuiles: [buildTuile(catalogue, fiche)], facettes: [], tris: [] },
								page,
								choix: { facette, valeur, nom: valeur },
							},
							depuis: { liste: 'liste' },
						},
					]
				: []),
		],
	});
}
