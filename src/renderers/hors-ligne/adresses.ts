/** Addresses of the site in a page that leaves it. */
import { type Attribut, type Retouche, writeAttribut } from '../html/balises.ts';

/** Stands for the host, to resolve addresses as a browser does. */
const HOTE = 'http://impulser.invalid';

export interface Depart {
	/** Prefix of every address of the site, without final slash. */
	base: string;
	/** Where the site is published, to reach what the copy does not hold; none when it is not known. */
	site?: string | undefined;
}

/** Where an address leads from there; itself when it is not of the site, undefined when it leads nowhere. */
export type Localiser = (adresse: string) => string | undefined;

/** Those of the host alone, whether written from the root or from the page: « ../structures/ ». */
export function createLocaliser(
	page: string,
	base: string,
	localize: (url: URL, chemin: string) => string | undefined,
): Localiser {
	return (adresse) => {
		const url = URL.parse(adresse, `${HOTE}${base}${page}`);
		if (url?.origin !== HOTE || !url.pathname.startsWith(`${base}/`)) return adresse;
		return localize(url, url.pathname.slice(base.length));
	};
}

/** Attributes whose value is one address. */
const ADRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);

/** An attribute whose address changes; `autres`: names of those that hold one too. */
export function settleAdresse(
	{ nom, valeur, debut, fin }: Attribut,
	localize: Localiser,
	autres: readonly string[] = [],
): Retouche[] {
	if (!(ADRESSES.has(nom) || autres.includes(nom))) return [];
	if (valeur === '' || valeur.startsWith('#')) return [];
	const locale = localize(valeur);
	if (locale === valeur) return [];
	return [{ debut, fin, par: locale === undefined ? '' : writeAttribut(nom, locale) }];
}
