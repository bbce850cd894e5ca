/** Livrets: sheets bound together, with what a book needs around them. Plain JSON, in words. */

import type { Axe } from '../../core/catalogue/axes.ts';
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import { FACETTES, type Facette, facettesOf, objectifsOf } from '../../core/catalogue/derives.ts';
import type { Livret, PartsLivret } from '../../familles/definir-vue.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { sayReference } from '../fiche/bibliographie-texte.ts';
import type { VueFiche, VueTexte } from '../fiche/vue.ts';
import { nommer, sayDate, sayMention } from '../mots.ts';
import { NOMS_FACETTES, valuesOf } from './liste.ts';

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
	const tous = [
		tout(catalogue),
		...catalogue.axes.map((axe) => surAxe(catalogue, axe)),
		...listParts().flatMap(({ propres }) => propres?.(catalogue) ?? []),
	];
	return tous
		.map((l) => ({ ...l, parties: l.parties.filter((p) => p.refs.length > 0) }))
		.filter((l) => l.parties.length > 0)
		.sort((a, b) => RAYONS[a.rayon].rang - RAYONS[b.rayon].rang);
}

/** What each family gives to the books, in the order of the whole commons. */
const listParts = (): PartsLivret[] =>
	FAMILLES.flatMap((famille) => vueOf(famille).livret ?? []).sort((a, b) => a.rang - b.rang);

/** Name of the livret of the whole commons. */
export const TOUT = 'tout';

const tout = (catalogue: Catalogue): Livret => ({
	id: TOUT,
	rayon: 'grands',
	surtitre: 'Livret',
	titre: 'Tout le commun',
	phrase:
		'Toutes les fiches d’Impulser\u00a0: les parcours, les outils, les actions axe par axe, les retours d’expérience.',
	parties: listParts().flatMap((parts) => parts.tout(catalogue)),
});

/** What each family has on an axis. */
const surAxe = (catalogue: Catalogue, axe: Axe): Livret => ({
	id: `axe-${axe.id}`,
	rayon: 'axe',
	surtitre: 'Livret d’axe',
	titre: axe.nom,
	phrase: axe.definition ?? `Les actions et les retours de l’axe «\u00a0${axe.court}\u00a0».`,
	axe: { id: axe.id, court: axe.court },
	parties: listParts().flatMap((parts) => parts.axe?.(catalogue, axe) ?? []),
});

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
	return {
		...livret,
		parties: parties.map((p) => ({ titre: p.titre, fiches: p.fiches.map(vueOf) })),
		index: buildIndex(catalogue, fiches),
		bibliographie: bibliographieOf(catalogue, fiches),
		...sayOrigine(livret.titre, fiches),
	};
}

/** Who wrote the sheets that a document holds, when one last changed, how the whole is named when it is reused. */
export function sayOrigine(
	titre: string,
	fiches: readonly Fiche[],
): Pick<VueLivret, 'auteurs' | 'modification' | 'attribution'> {
	const modification = fiches
		.flatMap((f) => f.dates?.modification ?? [])
		.sort()
		.at(-1);
	const auteurs = [...new Set(fiches.flatMap((f) => f.donnees.auteurs.map((a) => a.nom)))];
	return {
		auteurs,
		...(modification ? { modification } : {}),
		attribution: sayMention(titre, auteurs, modification),
	};
}

/** « 24 novembre 2026 »: when one of its sheets last changed. */
export function sayModification(livret: Pick<VueLivret, 'modification'>): string | undefined {
	return livret.modification && sayDate(livret.modification);
}

/** Facets worth an index: the family and the length are in the table of contents and on each sheet. */
const INDEXEES = FACETTES.filter((f): f is Facette => !['type', 'duree', 'groupe'].includes(f));

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
	for (const fiche of fiches)
		for (const id of objectifsOf(fiche))
			parObjectif.set(id, [...(parObjectif.get(id) ?? []), fiche.ref]);
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

/** What each shelf of livrets is called, in order; an empty one is left out. */
export function groupLivrets<T extends { livret: Livret }>(
	livrets: readonly T[],
): { nom: string; livrets: T[] }[] {
	return Object.entries(RAYONS)
		.map(([rayon, { nom }]) => ({ nom, livrets: livrets.filter((l) => l.livret.rayon === rayon) }))
		.filter((rayon) => rayon.livrets.length > 0);
}

const RAYONS: Readonly<Record<Livret['rayon'], { nom: string; rang: number }>> = {
	grands: { nom: 'Les grands livrets', rang: 1 },
	axe: { nom: 'Par axe', rang: 2 },
	suite: { nom: 'Par parcours', rang: 3 },
};
