/** Examples: the pieces of the text of a sheet. */
import type { OptionsHast } from '../../renderers/html/index.ts';
import { sourcesOf } from '../../vues/fiche/acces.ts';
import type { VueContenu, VueEtape, VueSource, VueTerme } from '../../vues/fiche/vue.ts';
import Appel from '../Appel.astro';
import Contenu from '../Contenu.astro';
import Etapes from '../Etapes.astro';
import MotsFiche from '../MotsFiche.astro';
import Sources from '../Sources.astro';
import { buildDocumentation, type Documentation } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';

const ETAPES = 3;
const MOTS = 2;

export function texte({ vue }: Echantillon): Documentation[] {
	const termes = vue.termes.slice(0, MOTS);
	const sources = sourcesOf(vue);
	const etapes = vue.sections
		.flatMap((s) => s.contenus)
		.flatMap((c) => (c.genre === 'etapes' ? c.etapes : []))
		.slice(0, ETAPES)
		.map(({ termes: _, ...etape }) => etape);
	return [
		documentEtapes(etapes),
		contenu(),
		appel(termes, sources),
		motsFiche(termes),
		documentSources(sources),
	];
}

const documentEtapes = (etapes: VueEtape[]): Documentation =>
	buildDocumentation({
		nom: 'Etapes',
		composant: Etapes,
		role: 'Un déroulé : des étapes numérotées, chacune avec sa durée, qui la mène, et quoi faire.',
		evite: 'pour des choses à faire dans n’importe quel ordre : une liste suffit.',
		proprietes: {
			etapes: {
				type: 'liste d’étapes',
				requis: true,
				texte: 'Le premier numéro est celui de la première étape : une liste peut continuer.',
			},
		},
		exemples:
			etapes.length > 0
				? [
						{
							nom: 'Les premières étapes d’une fiche',
							props: { etapes },
							depuis: { etapes: 'etapes' },
						},
					]
				: [],
		enveloppe: { balise: 'div', classe: 'prose' },
	});

function contenu(): Documentation {
	const options: OptionsHast = {
		base: '',
		dossier: '/exemples/',
		sources: new Map(),
		communes: new Map(),
	};
	const montre = (nom: string, piece: VueContenu) => ({
		nom,
		props: { contenu: piece, options },
		depuis: { options: 'options' },
	});
	return buildDocumentation({
		nom: 'Contenu',
		composant: Contenu,
		role: 'Un morceau d’une section de fiche, montré selon son genre.',
		evite: 'sur une page qui ne vient pas d’une vue : écrivez le HTML.',
		proprietes: {
			contenu: {
				type: 'contenu d’une section',
				requis: true,
				texte:
					'L’un des quinze genres : arbre, paragraphes, liste, coches, definitions, sous-titre, etapes, tableau, liens, titres, inconnu, conducteur, ecoute, transcription, sources.',
			},
			options: {
				type: 'options de rendu',
				requis: true,
				texte:
					'Ce qu’il faut pour écrire le texte : numéros des sources, noms des communes, images.',
			},
		},
		exemples: [
			montre('À cocher', {
				genre: 'coches',
				elements: [{ texte: 'Une chose à prévoir.' }, { texte: 'Une autre chose à prévoir.' }],
			}),
			montre('Des définitions', {
				genre: 'definitions',
				entrees: [
					{ terme: 'Un terme', texte: 'Ce qu’il veut dire, en une phrase.' },
					{ terme: 'Un autre terme', texte: 'Ce qu’il veut dire.' },
				],
			}),
			montre('Un tableau', {
				genre: 'tableau',
				legende: 'Ce que montre le tableau',
				entetes: ['Une colonne', 'Une autre', 'Une dernière'],
				lignes: [
					['Une ligne', 'une valeur', 'une valeur'],
					['Une autre ligne', 'une valeur', 'une valeur'],
				],
			}),
			montre('Ce que l’on ne sait pas', {
				genre: 'inconnu',
				texte: 'Ce point n’est pas documenté.',
			}),
		],
		enveloppe: { balise: 'div', classe: 'prose' },
	});
}

function appel(termes: VueTerme[], sources: VueSource[]): Documentation {
	const noms = termes.map((t) => t.nom);
	const phrase = `Expliqué sous le texte\u00a0: ${noms.join(', ')}.`;
	const marques = termes.map(({ id, nom }) => {
		const debut = phrase.indexOf(nom);
		return { terme: id, debut, fin: debut + nom.length };
	});
	return buildDocumentation({
		nom: 'Appel',
		composant: Appel,
		role: 'Une affirmation, avec les mots expliqués sous le texte et le numéro de sa source.',
		evite: 'sur une page sans Sources ni MotsFiche : ses liens n’iraient nulle part.',
		proprietes: {
			texte: { type: 'texte', requis: true, texte: 'L’affirmation, sans balise.' },
			termes: {
				type: 'liste de marques',
				requis: false,
				texte: 'Où commencent et finissent les mots du glossaire. La vue d’une fiche les place.',
			},
			source: { type: 'nombre', requis: false, texte: 'Le numéro de la source sur la page.' },
		},
		exemples: [
			...(sources.length > 0
				? [
						{
							nom: 'Avec sa source',
							props: { texte: 'Une affirmation, et la source qui la porte.', source: 1 },
						},
					]
				: []),
			...(termes.length > 0
				? [{ nom: 'Avec des mots du glossaire', props: { texte: phrase, termes: marques } }]
				: []),
		],
		enveloppe: { balise: 'p' },
	});
}

const motsFiche = (termes: VueTerme[]): Documentation =>
	buildDocumentation({
		nom: 'MotsFiche',
		composant: MotsFiche,
		role: 'Les mots du glossaire que le texte emploie ; celui que l’on suit s’ouvre au bas de l’écran.',
		evite: 'deux fois sur une page, ou pour le glossaire entier, qui a sa page.',
		proprietes: {
			termes: {
				type: 'liste de mots',
				requis: true,
				texte: 'Chacun doit être marqué dans le texte, par Appel ou par l’arbre.',
			},
		},
		exemples:
			termes.length > 0
				? [{ nom: 'Les mots d’une fiche', props: { termes }, depuis: { termes: 'vue.termes' } }]
				: [],
		ecran: true,
	});

const documentSources = (sources: VueSource[]): Documentation =>
	buildDocumentation({
		nom: 'Sources',
		composant: Sources,
		role: 'Les sources d’une page, numérotées, où mènent les appels du texte.',
		evite: 'deux fois le même numéro sur une page ; une adresse seule se donne dans la phrase.',
		proprietes: {
			sources: {
				type: 'liste de sources',
				requis: true,
				texte: 'Numérotées dans l’ordre des appels. Une source fragile le dit.',
			},
		},
		exemples: [
			...(sources.length > 0
				? [
						{
							nom: 'Les sources d’une fiche',
							props: { sources },
							depuis: { sources: 'sourcesOf(vue)' },
						},
					]
				: []),
			{
				nom: 'Une source à vérifier',
				props: {
					sources: [
						{
							numero: sources.length + 1,
							cle: 'exemple',
							texte: 'Ici, l’auteur, le titre et la date.',
							url: 'https://example.org/',
							aVerifier: true,
						},
					],
				},
			},
		],
		enveloppe: { balise: 'div', classe: 'prose' },
	});
