/** What is computed from the sheets and never typed. */

import { type Duree, trancheOf } from '../temps/durees.ts';
import { findObjectif } from './axes.ts';
import type { Catalogue, Commune, Fiche } from './catalogue.ts';

/** Retours that used a tool or carried out an action, by id order. */
export function retoursOf(catalogue: Catalogue, fiche: Fiche): Fiche<'retours'>[] {
	return [...catalogue.retours.values()].filter((retour) =>
		fiche.famille === 'outils'
			? retour.donnees.outils_utilises.some((o) => o.outil === fiche.id)
			: fiche.famille === 'actions' && (retour.donnees.actions_menees ?? []).includes(fiche.id),
	);
}

export interface Essais {
	/** Communes where the sheet was tried, each once. */
	communes: Commune[];
	/** Of which under 1,000 inhabitants. */
	petites: number;
}

export function essaisOf(catalogue: Catalogue, fiche: Fiche): Essais {
	const codes = new Set(retoursOf(catalogue, fiche).flatMap((r) => r.donnees.code_insee));
	const communes = [...codes].flatMap((code) => catalogue.communes.get(code) ?? []);
	const petites = communes.filter((c) => c.population !== undefined && c.population < 1000).length;
	return { communes, petites };
}

export const MATURITES = {
	ebauche: 'Ébauche',
	proposee: 'Proposée, sans retour',
	testee: 'Testée',
	eprouvee: 'Éprouvée',
} as const;
export type Maturite = keyof typeof MATURITES;

/** ebauche as declared; else by the communes that tried it: three or more, told by two retours, prove it. */
export function maturiteOf(catalogue: Catalogue, fiche: Fiche): Maturite {
	if (fiche.donnees.statut === 'ebauche') return 'ebauche';
	const communes = essaisOf(catalogue, fiche).communes.length;
	if (communes === 0) return 'proposee';
	return communes < 3 || retoursOf(catalogue, fiche).length < 2 ? 'testee' : 'eprouvee';
}

/** Axes of a sheet, the main one first. */
export function axesOf(catalogue: Catalogue, fiche: Fiche): string[] {
	if (fiche.famille === 'actions') {
		const { objectifs } = (fiche as Fiche<'actions'>).donnees;
		const axes = objectifs.flatMap((o) => findObjectif(catalogue.axes, o)?.axe.id ?? []);
		return [...new Set(axes)];
	}
	if (fiche.famille === 'parcours') {
		const etapes = (fiche as Fiche<'parcours'>).donnees.etapes;
		const fiches = etapes.flatMap(({ fiche: ref }) => {
			const [famille, id = ''] = ref.split('/');
			return famille === 'actions' ? (catalogue.actions.get(id) ?? []) : [];
		});
		return [...new Set(fiches.flatMap((f) => axesOf(catalogue, f)))];
	}
	return (fiche as Fiche<'outils' | 'retours'>).donnees.axes ?? [];
}

/** The order of a list of sheets: by title, as French sorts. */
export const compareTitres = (a: Fiche, b: Fiche): number =>
	a.donnees.titre.localeCompare(b.donnees.titre, 'fr');

/** The parcours by which a public begins: the one that « depart » names, else the first written for it. */
export function parcoursOf(catalogue: Catalogue, qui: string): Fiche<'parcours'> | undefined {
	const reponses = catalogue.depart?.questions.qui.reponses ?? [];
	const nomme = reponses.find((r) => r.public === qui && r.parcours)?.parcours;
	return (
		(nomme === undefined ? undefined : catalogue.parcours.get(nomme)) ??
		[...catalogue.parcours.values()].find((p) => p.donnees.publics[0] === qui)
	);
}

/** Whether a mairie may be asked for it: every sheet, but a parcours written for others alone. */
export function isSollicitable({ famille, donnees }: Fiche): boolean {
	const { publics = [] } = donnees as { publics?: string[] };
	return famille !== 'parcours' || publics.some((p) => p === 'elus' || p === 'agents');
}

export const FACETTES = ['type', 'axe', 'phase', 'public', 'duree', 'format'] as const;
export type Facette = (typeof FACETTES)[number];

/** How long it takes to those who choose: a tool, its moment; an action, all of it; a retour, nothing. */
export function dureeOf({ famille, donnees }: Fiche): Duree | undefined {
	const { duree } = donnees as { duree?: { animation?: Duree; etalement: Duree } };
	return famille === 'actions' ? duree?.etalement : (duree?.animation ?? duree?.etalement);
}

/** The values of a sheet for each facet, as identifiers. */
export function facettesOf(catalogue: Catalogue, fiche: Fiche): Record<Facette, string[]> {
	const donnees = fiche.donnees as { phases?: string[]; publics?: string[]; format?: string };
	const duree = dureeOf(fiche);
	return {
		type: [fiche.famille],
		axe: axesOf(catalogue, fiche),
		phase: donnees.phases ?? [],
		public: donnees.publics ?? [],
		duree: duree ? [trancheOf(duree).id] : [],
		format: donnees.format ? [donnees.format] : [],
	};
}
