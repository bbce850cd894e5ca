/** What is kept offline, and pages that can be read from a folder, without a server. */

/** Whether a file of the built site is read offline: pages, styles, scripts, search; not what is printed. */
export function isGarde(chemin: string): boolean {
	if (/^\/(?:admin|pdf|epub|schemas|exemples|donnees)\//.test(chemin)) return false;
	if (
		/^\/communes-comme-la-mienne\/codes\/|^\/contribuer\/(?:communes|modeles)\/|\/contribuer\/catalogue\.json$/.test(
			chemin,
		)
	)
		return false;
	if (/\/fiche\.mdx$|\/(?:mairie|deroule)\/index\.html$|^\/404\.html$|^\/sw\.js$/.test(chemin))
		return false;
	return !/\.(?:map|zip|xml|odt|png|jpe?g|webp|avif)$/.test(chemin);
}

/** The address of a file of the site: a page by its folder. */
export const toAdresse = (chemin: string): string => chemin.replace(/\/index\.html$/, '/');

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

/** Every file of a site that a folder on a key should hold. */
export function isCopie(chemin: string): boolean {
	return !/^\/(?:admin|epub\/chapitres|recherche\/moteur)\/|^\/communes-comme-la-mienne\/codes\/|^\/contribuer\/(?:communes\/|catalogue\.json|listes\.json)|\.(?:js|map|woff2|zip)$/.test(
		chemin,
	);
}

const ADRESSES = /(?<=\s)(href|src|action)="([^"#][^"]*)"/g;
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

/**
 * A page that a browser opens from a folder: addresses are relative and name their file; scripts, which
 * browsers do not run there, are taken away, and what stands in for them is shown.
 */
export function localizePage(html: string, page: string, { base, site }: Depart): string {
	const profondeur = page.split('/').length - 2;
	const racine = profondeur === 0 ? './' : '../'.repeat(profondeur);
	// Those of the host alone, whether written from the root or from the page: « ../structures/ ».
	const localize = (adresse: string): string | undefined => {
		const url = URL.parse(adresse.replaceAll('&amp;', '&'), `${HOTE}${base}${page}`);
		if (url?.origin !== HOTE || !url.pathname.startsWith(`${base}/`)) return adresse;
		const fichier = toFichier(url.pathname.slice(base.length));
		if (!isCopie(fichier)) return site && site + url.pathname.slice(base.length);
		return racine + fichier.replace(/^\//, '') + url.hash;
	};
	return html
		.replace(ADRESSES, (_, nom: string, adresse: string) => {
			const locale = localize(adresse);
			return locale === undefined ? '' : `${nom}="${locale}"`;
		})
		.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="(?:module)?preload"[^>]*>/g, '')
		.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
		.replace(/(?<=<style>)[\s\S]*?(?=<\/style>)/g, localizeStyle)
		.replace(/<\/?noscript>/g, '');
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
