/** Every address that the build asks of the compiled pages, and the file that answers it. */
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { PAGE_INTROUVABLE, REGISTRE } from '../../core/pages/index.ts';
import type { TypeDePage } from '../../core/pages/page.ts';
import { EDITEUR } from '../../core/pages/series.ts';
import { countPages } from '../../core/pages/suites.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { PAGE_LLMS } from '../../renderers/markdown/llms.ts';
import {
	PAGE_PODCAST,
	pageChapitres,
	pageTranscription,
} from '../../renderers/podcast/adresses.ts';
import { listEmissions } from '../../vues/listes/emissions.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { groupCodes, groupInitiales } from '../contenu/communes.ts';
import { getAcheminement } from './depot.ts';
import { findPodcast, listFlux } from './flux.ts';
import { INTROUVABLE } from './moteur.ts';

export interface Adresse {
	/** From the root of the site. */
	adresse: string;
	/** Path of its file in the site. */
	fichier: string;
	type?: TypeDePage;
}

/** What no sheet can change, by the form of its addresses: made with the compiled pages, and kept with them. */
const CONSTANTES: Readonly<Record<string, () => string[]>> = {
	'/communes-comme-la-mienne/codes/[debut].txt': () =>
		[...groupCodes().keys()].map((debut) => `/communes-comme-la-mienne/codes/${debut}.txt`),
	'/contribuer/communes/[initiale].txt': () =>
		[...groupInitiales().keys()].map((lettre) => `/contribuer/communes/${lettre}.txt`),
};

/** Other data whose addresses have parts that change. */
const SUITES: Readonly<Record<string, (catalogue: Catalogue) => string[]>> = {
	'/[...dossier]/flux.xml': (catalogue) => listFlux(catalogue).map(({ href }) => href),
	'/[famille]/liste.json': (catalogue) =>
		FAMILLES.filter((famille) => countPages(catalogue[famille].size) > 1).map(
			(famille) => `/${famille}/liste.json`,
		),
	'/expositions/[id]/panneaux.json': (catalogue) =>
		listFiches(catalogue)
			.filter(({ famille }) => vueOf(famille).affichesOf !== undefined)
			.map(({ page }) => `${page}panneaux.json`),
	[PAGE_LLMS]: () => (adresseSite() ? [PAGE_LLMS] : []),
	'/podcast.xml': (catalogue) => (findPodcast(catalogue) ? [PAGE_PODCAST] : []),
	'/[famille]/[id]/chapitres.json': (catalogue) =>
		listEmissions(catalogue).flatMap((emission) => pageChapitres(emission) ?? []),
	'/[famille]/[id]/transcription.vtt': (catalogue) =>
		listEmissions(catalogue).map(pageTranscription),
	// The build copies them: src/io/construction/write-voisins.ts.
	'/[famille]/[id]/[fichier]': () => [],
};

/**
 * `routes`: the forms that the compiled pages answer. Throws when one of them is of a file of src/pages that
 * neither the registry of pages nor this list knows.
 */
export function listARendre(catalogue: Catalogue, routes: readonly string[]): Adresse[] {
	const types = new Map(REGISTRE.map((type) => [type.modele.replace(/(.)\/$/, '$1'), type]));
	return routes.flatMap((route): Adresse[] => {
		if (Object.hasOwn(CONSTANTES, route)) return [];
		const type = types.get(route);
		if (type) return listPages(catalogue, type);
		if (route === '/404') return [{ adresse: INTROUVABLE, fichier: PAGE_INTROUVABLE.slice(1) }];
		const adresses = SUITES[route]?.(catalogue) ?? (route.includes('[') ? undefined : [route]);
		if (!adresses)
			throw new Error(
				`src/pages${route} : personne ne dit quelles sont ses adresses. Déclarez la page dans src/core/pages/series.ts, ou ses fichiers dans src/io/construction/adresses.ts.`,
			);
		return adresses.map(toFichier);
	});
}

/** The files that do not depend on the content. */
export const listConstantes = (): Adresse[] =>
	Object.values(CONSTANTES).flatMap((list) => list().map(toFichier));

const toFichier = (adresse: string): Adresse => ({ adresse, fichier: adresse.slice(1) });

function listPages(catalogue: Catalogue, type: TypeDePage): Adresse[] {
	const editeur = type === EDITEUR && getAcheminement() ? ['/admin/editeur/'] : [];
	return [...type.listPages(catalogue).map(({ href }) => href), ...editeur].map((adresse) => ({
		adresse,
		fichier: `${adresse.slice(1)}index.html`,
		type,
	}));
}
