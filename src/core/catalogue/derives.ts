/** What is computed from the sheets and never typed. */

import type {
	Besoins,
	Effectif,
	EtapeMinutable,
	Joint,
	MatiereStation,
	Son,
	Suivi,
} from '../../familles/definir.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { FAMILLE_DU_DEPART } from '../schema/depart.ts';
import { isMinutable, splitFois } from '../temps/deroule.ts';
import { type Duree, trancheOf } from '../temps/durees.ts';
import { alentoursOf } from './alentours.ts';
import {
	type Catalogue,
	type Commune,
	type Fiche,
	type FicheOf,
	findFiche,
	listFiches,
	type UneFiche,
} from './catalogue.ts';
import { groupesOf } from './groupes.ts';

/** The sheets that tell how this one was tried, by id order. */
export const temoinsOf = (catalogue: Catalogue, fiche: UneFiche): readonly Fiche[] =>
	catalogue.temoins.get(fiche.ref) ?? [];

/** Where a sheet tells that something was tried, by INSEE code; none for a sheet that tells of no trial. */
export const lieuxOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): readonly string[] =>
	definitionOf(famille).temoignage?.communesOf(donnees) ?? [];

/** Whether communes can try it. */
export const isEprouvable = ({ famille }: Pick<UneFiche, 'famille'>): boolean =>
	definitionOf(famille).eprouvable === true;

/** What a mairie asks of the sheet, and whether it answers; undefined where nothing is asked of its family. */
export const reponsesOf = <F extends Famille>({
	famille,
	donnees,
}: FicheOf<F>): { quoi: string; donnee: boolean }[] | undefined =>
	definitionOf(famille).reponsesOf?.(donnees);

/** What the state of the commons follows in the sheet. */
export const suivisOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): Suivi[] =>
	definitionOf(famille).suivisOf?.(donnees) ?? [];

/** Whether the sheet is one that tells of trials. */
export const isTemoin = ({ famille }: Pick<UneFiche, 'famille'>): boolean =>
	definitionOf(famille).temoignage !== undefined;

/** Whether the sheet serves a method that another one tells, or tells of it to be heard: who looks for the method finds that one before. */
export function isAppui(fiche: Pick<UneFiche, 'famille'>): boolean {
	const { sonOf, appui = false } = definitionOf(fiche.famille);
	return appui || sonOf !== undefined;
}

export interface Essais {
	/** Communes where the sheet was tried, each once. */
	communes: Commune[];
	/** Of which under 1,000 inhabitants. */
	petites: number;
}

export function essaisOf(catalogue: Catalogue, fiche: UneFiche): Essais {
	const codes = new Set(temoinsOf(catalogue, fiche).flatMap((temoin) => lieuxOf(temoin)));
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
export function maturiteOf(catalogue: Catalogue, fiche: UneFiche): Maturite {
	if (fiche.donnees.statut === 'ebauche') return 'ebauche';
	const communes = essaisOf(catalogue, fiche).communes.length;
	if (communes === 0) return 'proposee';
	return communes < 3 || temoinsOf(catalogue, fiche).length < 2 ? 'testee' : 'eprouvee';
}

/** Axes of a sheet, the main one first. */
export const axesOf = <F extends Famille>(
	catalogue: Catalogue,
	{ famille, donnees }: FicheOf<F>,
): string[] => [...definitionOf(famille).axesOf(donnees, alentoursOf(catalogue))];

/** The axis that stands for the whole sheet: its main one, where it has one, or its only one. */
export function axeOf(catalogue: Catalogue, fiche: UneFiche): string | undefined {
	const axes = axesOf(catalogue, fiche);
	return definitionOf(fiche.famille).axePrincipal || axes.length === 1 ? axes[0] : undefined;
}

/** Its places in the tree axe › orientation › objectif, the main one first. */
export const objectifsOf = <F extends Famille>({
	famille,
	donnees,
}: FicheOf<F>): readonly string[] => definitionOf(famille).objectifsOf?.(donnees) ?? [];

/** The sheets that have a place in the tree. */
export const listPlacees = (catalogue: Catalogue): Fiche[] =>
	listFiches(catalogue).filter(({ famille }) => definitionOf(famille).objectifsOf);

/** In the list of one family: one after the other, where they have a place in it; by title otherwise. */
export const compareRangs = (a: UneFiche, b: UneFiche): number =>
	(rangOf(a) ?? 0) - (rangOf(b) ?? 0) || compareTitres(a, b);

const rangOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): number | undefined =>
	definitionOf(famille).rangOf?.(donnees);

/** The order of a list of sheets: by title, as French sorts. */
export const compareTitres = (a: UneFiche, b: UneFiche): number =>
	a.donnees.titre.localeCompare(b.donnees.titre, 'fr');

/** The parcours by which a public begins: the one that « depart » names, else the first written for it. */
export function parcoursOf(catalogue: Catalogue, qui: string): Fiche | undefined {
	const reponses = catalogue.depart?.questions.qui.reponses ?? [];
	const nomme = reponses.find((r) => r.public === qui && r.parcours)?.parcours;
	return (
		(nomme === undefined ? undefined : findFiche(catalogue, `${FAMILLE_DU_DEPART}/${nomme}`)) ??
		listFiches(catalogue).find((fiche) => publicOf(fiche) === qui)
	);
}

const publicOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): string | undefined =>
	definitionOf(famille).publicOf?.(donnees);

/** Whether a mairie may be asked for it. */
export const isSollicitable = <F extends Famille>({ famille, donnees }: FicheOf<F>): boolean =>
	definitionOf(famille).isSollicitable?.(donnees) ?? false;

export const FACETTES = ['type', 'axe', 'phase', 'public', 'duree', 'groupe', 'format'] as const;
export type Facette = (typeof FACETTES)[number];

/** How long it takes to those who choose. */
export const dureeOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): Duree | undefined =>
	definitionOf(famille).dureeOf?.(donnees);

/** How many people it is made for. */
export const participantsOf = <F extends Famille>({
	famille,
	donnees,
}: FicheOf<F>): Effectif | undefined => definitionOf(famille).participantsOf?.(donnees);

/** The values of a sheet for each facet, as identifiers. */
export function facettesOf(catalogue: Catalogue, fiche: UneFiche): Record<Facette, string[]> {
	const donnees = fiche.donnees as { phases?: string[]; publics?: string[]; format?: string };
	const duree = dureeOf(fiche);
	const participants = participantsOf(fiche);
	return {
		type: [fiche.famille],
		axe: axesOf(catalogue, fiche),
		phase: donnees.phases ?? [],
		public: donnees.publics ?? [],
		duree: duree ? [trancheOf(duree).id] : [],
		groupe: participants ? groupesOf(participants) : [],
		format: donnees.format ? [donnees.format] : [],
	};
}

/** The steps of a sheet that has moments; none for the others. */
export const etapesOf = <F extends Famille>({
	famille,
	donnees,
}: FicheOf<F>): readonly EtapeMinutable[] => definitionOf(famille).etapesOf?.(donnees) ?? [];

/** The documents that go with a sheet. */
export const jointsOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): readonly Joint[] =>
	definitionOf(famille).jointsOf?.(donnees) ?? [];

/** The recordings that the sheets of a catalogue announce. */
export const listSons = (catalogue: Catalogue): Son[] =>
	listFiches(catalogue).flatMap((fiche) => sonOf(fiche) ?? []);

const sonOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): Son | undefined =>
	definitionOf(famille).sonOf?.(donnees);

/** What must be at hand for a sheet; nothing, for the families that do not say it. */
export const besoinsOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): Besoins =>
	definitionOf(famille).besoinsOf?.(donnees) ?? { materiel: [] };

/** What a way through sheets says of this one; undefined for one that one only reads. */
export const stationOf = <F extends Famille>({
	famille,
	donnees,
}: FicheOf<F>): MatiereStation | undefined => definitionOf(famille).stationOf?.(donnees);

/** Whether a sheet has enough timed steps for a run sheet. */
export const hasDerouleMinute = (fiche: UneFiche): boolean =>
	isMinutable(etapesOf(fiche).flatMap(splitFois));
