/** Small style sheets, put into the pages that ask for them: one request less before anything shows. */
import {
	applyRetouches,
	type Balise,
	isPolitique,
	listBalises,
	motsOf,
	type Retouche,
	valeurOf,
	writeAttribut,
} from './balises.ts';

/** Characters of CSS: larger sheets serve many pages, and stay files that a browser keeps. */
const FEUILLE_MAX = 8000;

/** Where the security policy of a page says which styles apply. */
const PLACE = "style-src 'self';";

/** A sheet that reads the same within a page, whatever the address of the page. */
export const isIncorporable = (css: string): boolean =>
	css.length <= FEUILLE_MAX && !/<\/|url\((?!"?data:)|@import/.test(css);

export interface Feuille {
	css: string;
	/** As a policy writes it: `sha256-…`. */
	empreinte: string;
}

/** A link to a sheet and nothing more: one for a medium, or one that may be chosen, stays a link. */
const isLienDeFeuille = (balise: Balise): boolean =>
	balise.nom === 'link' &&
	!balise.ferme &&
	motsOf(balise, 'rel').join(' ') === 'stylesheet' &&
	balise.attributs.every(({ nom }) => nom === 'rel' || nom === 'href');

/**
 * The page with its small sheets in it, at their place, and their digests in its security policy; a page
 * without policy keeps its links. `read` gives a sheet from its address.
 */
export function inlineFeuilles(html: string, read: (adresse: string) => Feuille): string {
	const balises = listBalises(html);
	const politique = balises
		.find((b) => b.nom === 'meta' && isPolitique(b))
		?.attributs.find((a) => a.nom === 'content');
	if (!politique?.valeur.includes(PLACE)) return html;
	const retouches: Retouche[] = [];
	let empreintes = '';
	for (const balise of balises.filter(isLienDeFeuille)) {
		const { css, empreinte } = read(valeurOf(balise, 'href') ?? '');
		if (!isIncorporable(css)) continue;
		empreintes += ` '${empreinte}'`;
		retouches.push({ debut: balise.debut, fin: balise.fin, par: `<style>${css}</style>` });
	}
	if (retouches.length === 0) return html;
	const valeur = politique.valeur.replace(PLACE, () => `${PLACE.slice(0, -1)}${empreintes};`);
	const { debut, fin } = politique;
	return applyRetouches(html, [
		...retouches,
		{ debut, fin, par: writeAttribut('content', valeur) },
	]);
}
