/** Livrets: sheets bound together, with what a book needs around them. Plain JSON, in words. */
import { type Catalogue, type Fiche, findFiche } from '../core/catalogue/catalogue.ts';
import { axesOf, FACETTES, type Facette, facettesOf } from '../core/catalogue/derives.ts';
import { NOMS_FACETTES, valuesOf } from './liste.ts';
import { nommer, PRESENTATIONS, sayDate } from './mots.ts';
import { sayReference } from './sections.ts';
import type { VueFiche, VueTexte } from './vue.ts';

/** Which sheets a livret holds, in order; refs only, so that a page can list livrets cheaply. */
export interface Livret {
	/** Name of its files: `axe-alimentaire`, `parcours-demarrer-un-mandat`, `outils`, `tout`. */
	id: string;
	genre: 'tout' | 'outils' | 'axe' | 'parcours';
	titre: string;
	phrase: string;
	axe?: { id: string; court: string };
	parties: { titre: string; refs: string[] }[];
}

export interface VueLivret extends Omit<Livret, 'parties'> {
	parties: { titre: string; fiches: VueFiche[] }[];
	/** Facet by facet, the sheets of the livret by theme. */
	index: { titre: string; themes: { nom: string; refs: string[] }[] }[];
	bibliographie: VueTexte[];
	auteurs: string[];
	/** ISO date of the last change of one of its sheets. */
	modification?: string;
	attribution: string;
}

/** Every livret, the whole commons first; those that would be empty are left out. */
export function listLivrets(catalogue: Catalogue): Livret[] {
	const tous = [tout(catalogue), outils(catalogue), ...axes(catalogue), ...parcours(catalogue)];
	return tous
		.map((l) => ({ ...l, parties: l.parties.filter((p) => p.refs.length > 0) }))
		.filter((l) => l.parties.length > 0);
}

const refs = (fiches: Iterable<Fiche>): string[] => [...fiches].map((f) => f.ref);

function tout(catalogue: Catalogue): Livret {
	return {
		id: 'tout',
		genre: 'tout',
		titre: 'Tout le commun',
		phrase:
			'Toutes les fiches d’Impulser\u00a0: les parcours, les outils, les actions axe par axe, les retours d’expérience.',
		parties: [
			{ titre: 'Parcours', refs: refs(catalogue.parcours.values() as Iterable<Fiche>) },
			{ titre: 'Outils', refs: refs(catalogue.outils.values() as Iterable<Fiche>) },
			...catalogue.axes.map((axe) => ({
				titre: axe.nom,
				refs: refs(
					[...catalogue.actions.values()].filter(
						(a) => axesOf(catalogue, a as Fiche)[0] === axe.id,
					) as Fiche[],
				),
			})),
			{ titre: 'Retours d’expérience', refs: refs(catalogue.retours.values() as Iterable<Fiche>) },
		],
	};
}

function outils(catalogue: Catalogue): Livret {
	const formats = valuesOf(catalogue, 'format');
	return {
		id: 'outils',
		genre: 'outils',
		titre: 'Tous les outils',
		phrase: PRESENTATIONS.outils,
		parties: formats.map(({ id, nom }) => ({
			titre: nom,
			refs: refs([...catalogue.outils.values()].filter((o) => o.donnees.format === id) as Fiche[]),
		})),
	};
}

/** The actions of an axis, orientation by orientation, then the retours that touch it. */
function axes(catalogue: Catalogue): Livret[] {
	return catalogue.axes.map((axe) => {
		const actions = [...catalogue.actions.values()].filter(
			(a) => axesOf(catalogue, a as Fiche)[0] === axe.id,
		);
		const principal = (a: Fiche<'actions'>): string | undefined => a.donnees.objectifs[0];
		return {
			id: `axe-${axe.id}`,
			genre: 'axe',
			titre: axe.nom,
			phrase: axe.definition ?? `Les actions et les retours de l’axe «\u00a0${axe.court}\u00a0».`,
			axe: { id: axe.id, court: axe.court },
			parties: [
				...axe.orientations.map((o) => ({
					titre: o.nom,
					refs: refs(
						actions.filter((a) => o.objectifs.some((b) => b.id === principal(a))) as Fiche[],
					),
				})),
				{
					titre: 'Retours d’expérience',
					refs: refs(
						[...catalogue.retours.values()].filter((r) =>
							axesOf(catalogue, r as Fiche).includes(axe.id),
						) as Fiche[],
					),
				},
			],
		};
	});
}

/** A parcours, then its sheets in the order in which one takes them. */
function parcours(catalogue: Catalogue): Livret[] {
	return [...catalogue.parcours.values()].map((p) => ({
		id: `parcours-${p.id}`,
		genre: 'parcours',
		titre: p.donnees.titre,
		phrase: p.donnees.en_une_phrase,
		parties: [
			{ titre: 'Le parcours', refs: [p.ref] },
			{
				titre: 'Les fiches, dans l’ordre',
				refs: [
					...new Set(
						p.donnees.etapes.flatMap(({ fiche }) => findFiche(catalogue, fiche)?.ref ?? []),
					),
				].filter((ref) => ref !== p.ref),
			},
		],
	}));
}

/** All that a livret shows. `vueOf` gives the view of each sheet. */
export function buildVueLivret(
	catalogue: Catalogue,
	livret: Livret,
	vueOf: (fiche: Fiche) => VueFiche,
): VueLivret {
	const parties = livret.parties.map(({ titre, refs: siennes }) => ({
		titre,
		fiches: siennes.flatMap((ref) => findFiche(catalogue, ref) ?? []),
	}));
	const fiches = parties.flatMap((p) => p.fiches);
	const modification = fiches
		.flatMap((f) => f.dates?.modification ?? [])
		.sort()
		.at(-1);
	const auteurs = [...new Set(fiches.flatMap((f) => f.donnees.auteurs.map((a) => a.nom)))];
	return {
		...livret,
		parties: parties.map((p) => ({ titre: p.titre, fiches: p.fiches.map(vueOf) })),
		index: buildIndex(catalogue, fiches),
		bibliographie: bibliographieOf(catalogue, fiches),
		auteurs,
		...(modification ? { modification } : {}),
		attribution: `«\u00a0${livret.titre}\u00a0», ${auteurs.join(', ')}, Impulser${modification ? `, ${modification.slice(0, 4)}` : ''}. Licence CC BY-SA 4.0.`,
	};
}

/** « 24 novembre 2026 »: when one of its sheets last changed. */
export function sayModification(livret: VueLivret): string | undefined {
	return livret.modification && sayDate(livret.modification);
}

/** Facets worth an index: the family and the length are in the table of contents and on each sheet. */
const INDEXEES = FACETTES.filter((f): f is Facette => !['type', 'duree'].includes(f));

function buildIndex(catalogue: Catalogue, fiches: readonly Fiche[]): VueLivret['index'] {
	const facettes = fiches.map((f) => ({ ref: f.ref, valeurs: facettesOf(catalogue, f) }));
	const parFacette = INDEXEES.map((facette) => ({
		titre: NOMS_FACETTES[facette],
		themes: valuesOf(catalogue, facette)
			.map(({ id, nom }) => ({
				nom,
				refs: facettes.filter((f) => f.valeurs[facette].includes(id)).map((f) => f.ref),
			}))
			.filter((t) => t.refs.length > 0),
	}));
	return [...parFacette, indexObjectifs(catalogue, fiches)].filter((f) => f.themes.length > 1);
}

function indexObjectifs(
	catalogue: Catalogue,
	fiches: readonly Fiche[],
): { titre: string; themes: { nom: string; refs: string[] }[] } {
	const parObjectif = new Map<string, string[]>();
	for (const fiche of fiches) {
		if (fiche.famille !== 'actions') continue;
		for (const id of (fiche as Fiche<'actions'>).donnees.objectifs)
			parObjectif.set(id, [...(parObjectif.get(id) ?? []), fiche.ref]);
	}
	const themes = [...parObjectif].map(([id, siennes]) => ({
		nom: nommer(catalogue, 'objectifs', id),
		refs: siennes,
	}));
	return {
		titre: 'Objectif',
		themes: themes.sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
	};
}

/** What the sheets of the livret send to, each once, by order of the text. */
function bibliographieOf(catalogue: Catalogue, fiches: readonly Fiche[]): VueTexte[] {
	const ids = new Set(
		fiches.flatMap((f) => (f.donnees as { bibliographie?: string[] }).bibliographie ?? []),
	);
	return [...ids]
		.flatMap((id) => sayReference(catalogue, id) ?? [])
		.sort((a, b) => a.texte.localeCompare(b.texte, 'fr'));
}

/** The livrets as a page lists them: the large ones first. */
export function groupLivrets(livrets: readonly Livret[]): { nom: string; livrets: Livret[] }[] {
	return RAYONS.map(({ nom, genres }) => ({
		nom,
		livrets: livrets.filter((l) => genres.includes(l.genre)),
	})).filter((rayon) => rayon.livrets.length > 0);
}

const RAYONS: readonly { nom: string; genres: readonly Livret['genre'][] }[] = [
	{ nom: 'Les grands livrets', genres: ['tout', 'outils'] },
	{ nom: 'Par axe', genres: ['axe'] },
	{ nom: 'Par parcours', genres: ['parcours'] },
];
