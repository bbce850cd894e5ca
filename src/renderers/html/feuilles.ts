/** Small style sheets, put into the pages that ask for them: one request less before anything shows. */

/** Characters of CSS: larger sheets serve many pages, and stay files that a browser keeps. */
const FEUILLE_MAX = 8000;

const LIENS = /<link rel="stylesheet" href="([^"]+)">/g;
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

/**
 * The page with its small sheets in it, at their place, and their digests in its security policy; a page
 * without policy keeps its links. `read` gives a sheet from its address.
 */
export function inlineFeuilles(html: string, read: (adresse: string) => Feuille): string {
	if (!html.includes(PLACE)) return html;
	let empreintes = '';
	const page = html.replace(LIENS, (lien, adresse: string) => {
		const { css, empreinte } = read(adresse);
		if (!isIncorporable(css)) return lien;
		empreintes += ` '${empreinte}'`;
		return `<style>${css}</style>`;
	});
	return page.replace(PLACE, () => `${PLACE.slice(0, -1)}${empreintes};`);
}
