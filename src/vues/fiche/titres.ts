/** Titles of pages made from a sheet: « Mairie : … », short enough for a tab and a list of results. */

/** Beyond, result lists of search engines cut a title. */
const TITRE_MAX = 70;

/** The prefix, then as many whole words of the title as there is room for. */
export function sayTitrePage(prefixe: string, titre: string): string {
	const complet = `${prefixe}\u00a0: ${titre}`;
	if (complet.length <= TITRE_MAX) return complet;
	const coupe = complet.slice(0, complet.lastIndexOf(' ', TITRE_MAX - 1));
	return `${coupe.replace(/[\s,\u00a0]+$/u, '')}…`;
}
