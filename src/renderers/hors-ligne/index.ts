/** What is kept offline, and pages that can be read from a folder, without a server. */
import {
	applyRetouches,
	type Balise,
	isPolitique,
	listBalises,
	motsOf,
	type Retouche,
} from '../html/balises.ts';
import { createLocaliser, type Depart, type Localiser, settleAdresse } from './adresses.ts';
import { isCopie, toAdresse } from './fichiers.ts';
import { announceOutils } from './outils.ts';
import { localizeStyle } from './styles.ts';

export type { Depart } from './adresses.ts';
export { isCopie, isGarde, toAdresse } from './fichiers.ts';
export { localizeStyle } from './styles.ts';

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

/** The file that an address shows, from the root: a folder by its page. */
function toFichier(chemin: string): string {
	if (chemin.endsWith('/')) return `${chemin}index.html`;
	return /\.[a-z0-9]+$/i.test(chemin) ? chemin : `${chemin}/index.html`;
}

/** Links that say what to fetch before it is asked for: from a folder, nothing. */
const AVANCES = new Set(['preload', 'modulepreload']);

/**
 * A page that a browser opens from a folder: addresses are relative and name their file; scripts, which
 * browsers do not run there, are taken away, and what stands in for them is shown. A page that is a tool leads
 * to its file.
 */
export function localizePage(html: string, page: string, { base, site }: Depart): string {
	const profondeur = page.split('/').length - 2;
	const racine = profondeur === 0 ? './' : '../'.repeat(profondeur);
	const localize = createLocaliser(page, base, (url, chemin) => {
		const fichier = toFichier(chemin);
		if (!isCopie(fichier)) return site && site + chemin;
		return racine + fichier.replace(/^\//, '') + url.hash;
	});
	const balises = listBalises(html);
	return applyRetouches(html, [
		...announceOutils(toAdresse(page), balises, racine),
		...balises.flatMap((balise, i) => settleBalise(html, balise, balises[i + 1], localize)),
	]);
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
