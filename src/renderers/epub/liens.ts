/** Links of a chapter that were left open, and what it needs from the site. */
import { escapeAttribut } from '../../core/formats/xml.ts';
import { refOf } from '../../vues/fiche/acces.ts';
import { listBalises, valeurOf } from '../html/balises.ts';

/** From the place of a chapter to the root of the site. */
const RACINE = '../../../';

/** A link of a chapter that whoever binds it may send elsewhere: its tag, and the page of the site it names. */
export interface Ouverture {
	debut: number;
	fin: number;
	page: string;
	/** Its other attributes, as they are written. */
	reste: string;
}

/** The open links of a chapter, in order. */
export function listOuvertures(xhtml: string): Ouverture[] {
	return listBalises(xhtml).flatMap((balise): Ouverture[] => {
		const page = balise.nom === 'a' && !balise.ferme ? valeurOf(balise, 'data-page') : undefined;
		if (page === undefined) return [];
		const reste = balise.attributs
			.filter(({ nom }) => nom !== 'data-page' && nom !== 'href')
			.map(({ debut, fin }) => ` ${xhtml.slice(debut, fin)}`)
			.join('');
		return [{ debut: balise.debut, fin: balise.fin, page, reste }];
	});
}

/**
 * The chapter with every open link closed: `hrefOf` says where a page of the site is found, or nothing,
 * and then only the words stay.
 */
export function linkChapitre(
	xhtml: string,
	hrefOf: (page: string, ref: string | undefined) => string | undefined,
	ouvertures: readonly Ouverture[] = listOuvertures(xhtml),
): string {
	let fait = 0;
	const morceaux = ouvertures.flatMap(({ debut, fin, page, reste }) => {
		const href = hrefOf(page, refOf(page));
		const avant = xhtml.slice(fait, debut);
		fait = fin;
		return [avant, `<a${href === undefined ? '' : ` href="${escapeAttribut(href)}"`}${reste}>`];
	});
	return morceaux.join('') + xhtml.slice(fait);
}

/** Images of the site that a chapter shows, by path from the root of the site. */
export function listImages(xhtml: string): string[] {
	const sources = listBalises(xhtml).flatMap((balise) =>
		balise.nom === 'img' ? (valeurOf(balise, 'src') ?? []) : [],
	);
	const chemins = sources.flatMap((s) => (s.startsWith(RACINE) ? [s.slice(RACINE.length)] : []));
	return [...new Set(chemins)];
}
