/** What is kept offline, and pages that can be read from a folder, without a server. */
import {
	type Attribut,
	applyRetouches,
	type Balise,
	isPolitique,
	listBalises,
	motsOf,
	type Retouche,
	writeAttribut,
} from '../html/balises.ts';
import { isCopie } from './fichiers.ts';

export { isCopie, isGarde, toAdresse } from './fichiers.ts';

export interface EnteteSw {
	version: string;
	base: string;
	/** Path from the root of the host → digest. */
	fichiers: Record<string, string>;
}

/** The service worker with what it keeps. */
export function writeSw(texte: string, { version, base, fichiers }: EnteteSw): string {
	const lignes = Object.entries({ VERSION: version, BASE: base, FICHIERS: fichiers }).map(
		([nom, valeur]) => `const ${nom} = ${JSON.stringify(valeur)};`,
	);
	return `${lignes.join('\n')}\n${texte}`;
}

/** Stands for the host, to resolve addresses as a browser does. */
const HOTE = 'http://impulser.invalid';

/** The file that an address shows, from the root: a folder by its page. */
function toFichier(chemin: string): string {
	if (chemin.endsWith('/')) return `${chemin}index.html`;
	return /\.[a-z0-9]+$/i.test(chemin) ? chemin : `${chemin}/index.html`;
}

export interface Depart {
	/** Prefix of every address of the site, without final slash. */
	base: string;
	/** Where the site is published, to reach what the copy does not hold; none when it is not known. */
	site?: string | undefined;
}

/** Attributes whose value is one address. */
const ADRESSES = new Set(['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite']);
/** Links that say what to fetch before it is asked for: from a folder, nothing. */
const AVANCES = new Set(['preload', 'modulepreload']);

/** Where an address leads in the copy; itself when it is not of the site, undefined when it leads nowhere. */
type Localiser = (adresse: string) => string | undefined;

/**
 * A page that a browser opens from a folder: addresses are relative and name their file; scripts, which
 * browsers do not run there, are taken away, and what stands in for them is shown.
 */
export function localizePage(html: string, page: string, { base, site }: Depart): string {
	const profondeur = page.split('/').length - 2;
	const racine = profondeur === 0 ? './' : '../'.repeat(profondeur);
	// Those of the host alone, whether written from the root or from the page: « ../structures/ ».
	const localize: Localiser = (adresse) => {
		const url = URL.parse(adresse, `${HOTE}${base}${page}`);
		if (url?.origin !== HOTE || !url.pathname.startsWith(`${base}/`)) return adresse;
		const fichier = toFichier(url.pathname.slice(base.length));
		if (!isCopie(fichier)) return site && site + url.pathname.slice(base.length);
		return racine + fichier.replace(/^\//, '') + url.hash;
	};
	const balises = listBalises(html);
	return applyRetouches(
		html,
		balises.flatMap((balise, i) => settleBalise(html, balise, balises[i + 1], localize)),
	);
}

/** What becomes of a tag: gone, with its script or not, or its addresses changed. `suite`: the next tag. */
function settleBalise(
	html: string,
	balise: Balise,
	suite: Balise | undefined,
	localize: Localiser,
): Retouche[] {
	const { nom, debut, fin } = balise;
	if (nom === 'noscript') return [{ debut, fin, par: '' }];
	if (balise.ferme) return [];
	// Nothing inside is a tag: the next one closes it.
	if (nom === 'script') return [{ debut, fin: suite?.fin ?? html.length, par: '' }];
	if (nom === 'link' && motsOf(balise, 'rel').some((mot) => AVANCES.has(mot)))
		return [{ debut, fin, par: '' }];
	if (nom === 'meta' && isPolitique(balise)) return [{ debut, fin, par: '' }];
	if (nom === 'style') {
		const bout = suite?.debut ?? html.length;
		return [{ debut: fin, fin: bout, par: localizeStyle(html.slice(fin, bout)) }];
	}
	return balise.attributs.flatMap((attribut) => settleAdresse(attribut, localize));
}

function settleAdresse(attribut: Attribut, localize: Localiser): Retouche[] {
	const { nom, valeur, debut, fin } = attribut;
	if (!ADRESSES.has(nom) || valeur === '' || valeur.startsWith('#')) return [];
	const locale = localize(valeur);
	if (locale === valeur) return [];
	return [{ debut, fin, par: locale === undefined ? '' : writeAttribut(nom, locale) }];
}

/**
 * A style sheet for such pages: no font, which browsers do not read from a folder, and what a page shows
 * where no script runs.
 */
export function localizeStyle(css: string): string {
	return css
		.replace(/@font-face\s*\{[^}]*\}/g, '')
		.replace(/@media[^{]*\(scripting:\s*none\)/g, '@media all')
		.replace(/@media[^{]*\(scripting:\s*enabled\)/g, '@media not all');
}
