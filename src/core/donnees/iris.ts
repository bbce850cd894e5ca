/** The addresses of things in the linked data: each leads to a page or a file of the site, and never changes. */

/** What RFC 3986 does not allow in an address, and `URL` leaves there. */
const RESTES = /[{}|\\^`<>" ]/g;

/** A web address as every reader of addresses takes it: accents and odd signs encoded. */
export const toIri = (adresse: string): string =>
	new URL(adresse).href.replace(RESTES, encodeURIComponent);

/** The licence as machines name it: its page in French (LICENCE_DONNEES) is for people. */
export const IRI_LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** Where the concepts of closed lists stand: a file that says them. */
export const FICHIER_VOCABULAIRES = 'vocabulaires.ttl';

export interface Iris {
	/** A page of the site, or a part of it, by its path from the root. */
	page: (chemin: string) => string;
	/** A sheet, by its ref. */
	fiche: (ref: string) => string;
	/** An entry of a closed list; without `id`, the list. */
	concept: (vocabulaire: string, id?: string) => string;
	commune: (code: string) => string;
	departement: (code: string) => string;
	region: (code: string) => string;
	structure: (id: string) => string;
	acteur: (id: string) => string;
	reference: (id: string) => string;
	/** A word of the glossary; without `id`, the glossary. */
	terme: (id?: string) => string;
	question: (theme: string, id: string) => string;
	/** All the sheets together. */
	commun: string;
	/** Who publishes them. */
	editeur: string;
}

/** `adresse`: `https://exemple.fr/prefixe`, without final slash. */
export function createIris(adresse: string): Iris {
	const page = (chemin: string): string => `${adresse}${chemin}`;
	return {
		page,
		fiche: (ref) => page(`/${ref}/`),
		concept: (vocabulaire, id) =>
			page(`/donnees/v1/${FICHIER_VOCABULAIRES}#${vocabulaire}${id ? `-${id}` : ''}`),
		commune: (code) => page(`/territoires/${code}/#commune`),
		departement: (code) => page(`/territoires/#departement-${code}`),
		region: (code) => page(`/territoires/#region-${code}`),
		structure: (id) => page(`/structures/${id}/#structure`),
		acteur: (id) => page(`/acteurs/${id}/#acteur`),
		reference: (id) => page(`/bibliographie/#${id}`),
		terme: (id) => page(`/glossaire/${id ? `#${id}` : ''}`),
		question: (theme, id) => page(`/questions/${theme}/#${id}`),
		commun: page('/donnees/#impulser'),
		editeur: page('/#impulser'),
	};
}
