/** The linked data of one sheet, in its page: the same triples as in the files of everything. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { createIris } from '../../core/donnees/iris.ts';
import { contexteDe } from './contexte.ts';
import { buildNoeudFiche } from './fiche.ts';

/** What would end the element or open a comment in it, in a form that JSON reads the same. */
const GARDES = /[<>&\u2028\u2029]/g;

/** The text of a `<script type="application/ld+json">`: a block of data, which no browser runs. */
export function renderJsonLdPage(catalogue: Catalogue, fiche: Fiche, adresse: string): string {
	const noeud = buildNoeudFiche(catalogue, fiche, createIris(adresse));
	return JSON.stringify({ '@context': contexteDe(noeud), ...noeud }).replace(
		GARDES,
		(signe) => `\\u${signe.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
