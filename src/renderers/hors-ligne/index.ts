/** What is kept offline, and pages that can be read from a folder, without a server. */

/** Whether a file of the built site is read offline: pages, styles, scripts, search; not what is printed. */
export function isGarde(chemin: string): boolean {
	if (/^\/(?:admin|pdf|epub|schemas|exemples|donnees)\//.test(chemin)) return false;
	if (/^\/contribuer\/(?:communes|modeles)\/|\/contribuer\/catalogue\.json$/.test(chemin))
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
	return !/^\/(?:admin|epub\/chapitres|recherche\/moteur)\/|^\/contribuer\/(?:communes\/|catalogue\.json|listes\.json)|\.(?:js|map|woff2|zip)$/.test(
		chemin,
	);
}

const ADRESSES = /\b(href|src|action)="(\/(?!\/)[^"]*)"/g;

/**
 * A page that a browser opens from a folder: addresses are relative and name their file; scripts, which
 * browsers do not run there, are taken away, and what stands in for them is shown.
 */
export function localizePage(html: string, page: string, base: string): string {
	const profondeur = page.split('/').length - 2;
	const racine = profondeur === 0 ? './' : '../'.repeat(profondeur);
	const relatif = (adresse: string): string => {
		const [, chemin = '', suite = ''] = /^([^?#]*)(.*)$/.exec(adresse.slice(base.length)) ?? [];
		const fichier = chemin.endsWith('/') ? `${chemin}index.html` : chemin;
		return racine + fichier.replace(/^\//, '') + suite.replace(/^\?[^#]*/, '');
	};
	return html
		.replace(ADRESSES, (tout, nom: string, adresse: string) =>
			adresse.startsWith(`${base}/`) ? `${nom}="${relatif(adresse)}"` : tout,
		)
		.replace(/<script\b[^>]*>[\s\S]*?<\/script>|<link rel="modulepreload"[^>]*>/g, '')
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
