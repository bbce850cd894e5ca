/**
 * The registry of the pages of the site. The plan, the header, the footer, the addresses that each page
 * of src/pages makes, the rule « liens », what is kept offline, the bench and the tests come from it.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ACCUEIL, FIXES, TROUVER_AVANT } from './fixes.ts';
import { motifOf, type TypeDePage } from './page.ts';
import * as series from './series.ts';
import * as outils from './series-des-outils.ts';

/** In the order of the plan of the site. */
export const REGISTRE: readonly TypeDePage[] = [
	ACCUEIL,
	...TROUVER_AVANT,
	series.LISTE,
	...FIXES,
	series.FICHE,
	series.KIT,
	series.DEROULE,
	outils.REMPLIR,
	outils.EXPOSITION_DIAPOS,
	outils.CALENDRIER,
	outils.ANIMER,
	outils.DIAPOSITIVES,
	outils.PAPIER,
	series.QUESTIONS,
	series.SUITE,
	series.FACETTE,
	series.SUITE_FACETTE,
	series.AXE,
	series.STRUCTURE,
	series.ACTEUR,
	series.ARTICLES,
	series.TERRITOIRE,
	series.REGION,
	series.TAILLE,
	series.PROFIL,
	series.FORMULAIRE,
	series.EDITEUR,
];

/** The page that stands in for those that do not exist: no address leads to it. */
export const PAGE_INTROUVABLE = '/404.html';

/** Every address of the site, or of these types of page. */
export const listAdresses = (catalogue: Catalogue, types = REGISTRE): string[] =>
	types.flatMap((type) => type.listPages(catalogue).map(({ href }) => href));

/** A part that does not change says more: `/carte/bretagne/` is no sheet, `/contribuer/blocs/` no form. */
const PAR_PRECISION = REGISTRE.toSorted(
	(a, b) => a.modele.split('[').length - b.modele.split('[').length,
).map((type) => ({ type, motif: motifOf(type.modele) }));

/** The type of page that an address is of, by its form alone. */
export const typeOf = (href: string): TypeDePage | undefined =>
	PAR_PRECISION.find(({ motif }) => motif.test(href))?.type;
