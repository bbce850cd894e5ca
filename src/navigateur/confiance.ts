/**
 * The one door by which a text becomes part of a page, or the address of a program. The policy of the pages asks
 * for it (Trusted Types, layouts/Base.astro): elsewhere, a browser that knows them refuses such a text. Each
 * function says what it takes; the policy itself is given to nobody.
 */

interface Politique {
	createHTML: (texte: string) => string;
	createScriptURL: (adresse: string) => string;
}
interface FabriqueDePolitiques {
	createPolicy: (nom: string, regles: Politique) => Politique;
}

const regles: Politique = {
	createHTML: (texte) => texte,
	createScriptURL: (adresse) => {
		// For those who write the site: no reader ever sees it.
		if (new URL(adresse, location.href).origin !== location.origin) throw new TypeError(adresse);
		return adresse;
	},
};

const { trustedTypes } = globalThis as { trustedTypes?: FabriqueDePolitiques };
/** A browser without Trusted Types is given the texts themselves. Its name is in the policy of the pages. */
const politique = trustedTypes?.createPolicy('impulser', regles) ?? regles;

/** A document apart, where nothing runs and nothing is fetched: what is taken from it is chosen. */
export const parseApart = (texte: string, type: DOMParserSupportedType): Document =>
	new DOMParser().parseFromString(politique.createHTML(texte), type);

/** What the build wrote in a `noscript` of this page, as a browser without scripts reads it. */
export const readNoscript = (noscript: HTMLElement): ChildNode[] => [
	...parseApart(noscript.textContent ?? '', 'text/html').body.childNodes,
];

/** The address of a program of this site. Throws for any other. */
export const trustProgramme = (adresse: string): string => politique.createScriptURL(adresse);
