/** What surrounds a sheet when it is set on paper: addresses, labels, images. */

import type { VueFiche } from '../../vues/fiche/vue.ts';
import { sayAdresse } from '../../vues/mots.ts';
import type { ImagePapier, LignePapier } from './papier.ts';

export interface OptionsPapier {
	/** Full address of the site with its prefix, without final slash; undefined when it is not known. */
	site: string | undefined;
	/** Files of images the compiler can read, by `page + file name`. */
	images: ReadonlyMap<string, { chemin: string; largeur?: number }>;
	/** Pages that stand in the same document, with their label. */
	cibles: ReadonlyMap<string, string>;
	/** Nothing to scan where the paper is read on a screen: a code costs as much as all the rest. */
	sansQr?: boolean;
}

export interface Contexte extends OptionsPapier {
	vue: Pick<VueFiche, 'page' | 'communes'>;
	/** Put before every label of this sheet. */
	prefixe: string;
	/** Labels that exist in this sheet. */
	ancres: Set<string>;
	sources: ReadonlyMap<string, number>;
}

/** The text nodes of Markdown keep the line ends of the file; on paper they are spaces. */
export const unfold = (texte: string): string => texte.replace(/\s*\n\s*/g, ' ');

/** The call to a source, or nothing. */
export function renderAppel(numero: number | undefined, { prefixe }: Contexte): LignePapier[] {
	return numero === undefined ? [] : [{ i: 'appel', numero, cible: `${prefixe}source-${numero}` }];
}

/**
 * A link as paper shows it: to a label of the document, to the web with its address in clear, or
 * plain text when the site has no known address.
 */
export function renderLien(href: string, x: LignePapier[], contexte: Contexte): LignePapier[] {
	if (href.startsWith('#')) {
		const cible = contexte.prefixe + href.slice(1);
		return contexte.ancres.has(cible) ? [{ i: 'lien', cible, x }] : x;
	}
	if (!href.startsWith('/')) return [{ i: 'lien', url: href, x, ...adresseEnClair(href, x) }];
	const cible = contexte.cibles.get(href.split('#')[0] ?? '');
	if (cible) return [{ i: 'lien', cible, x }];
	return contexte.site ? [{ i: 'lien', url: contexte.site + href, x }] : x;
}

/** What must be printed after a link so that a reader of paper can follow it; nothing if the text says it. */
function adresseEnClair(href: string, x: LignePapier[]): { adresse?: string } {
	const adresse = sayAdresse(href.replace(/^(?:mailto|tel):/, ''));
	const texte = x.map((l) => (typeof l === 'string' ? l : '')).join('');
	return texte === adresse || texte === href ? {} : { adresse };
}

export function renderImage(fichier: string, alt: string, contexte: Contexte): ImagePapier[] {
	const image = contexte.images.get(contexte.vue.page + fichier);
	return image ? [{ i: 'image', alt, ...image }] : [];
}
