/** The first pages of a bound PDF: cover, then contents with the number of each page. */
import type { PDFDict, PDFDocument, PDFFont, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { PDFHexString, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { nom } from '../../../renderers/pdf/arbres.ts';
import { PageBalisee } from '../../../renderers/pdf/page-balisee.ts';
import type { Structure } from '../../../renderers/pdf/structure.ts';
import { wrapTexte } from './texte.ts';

export interface Tete {
	titre: string;
	/** Lines under the title, on the cover. */
	lignes: string[];
	entrees: { titre: string; page: number }[];
}

const [LARGEUR, HAUTEUR] = [595.28, 841.89];
const MARGE = 64;
const VERT = rgb(0.114, 0.361, 0.259);
const NOIR = rgb(0.1, 0.12, 0.09);
export const ENTREES_PAR_PAGE = 24;
const INTERLIGNE = 27;

export const countPagesTete = (entrees: number): number =>
	1 + Math.ceil(entrees / ENTREES_PAR_PAGE);

/** Fills the first pages. `pages`: those of the document, in order, all there already. */
export async function drawTete(
	doc: PDFDocument,
	tete: Tete,
	structure: Structure,
	pages: readonly PDFPage[],
): Promise<void> {
	const gras = await doc.embedFont(StandardFonts.HelveticaBold);
	const romain = await doc.embedFont(StandardFonts.Helvetica);
	const [premiere, ...suivantes] = pages.slice(0, countPagesTete(tete.entrees.length));
	if (!premiere) return;
	drawCouverture(new PageBalisee(premiere, structure), tete, structure, gras, romain);
	const titre = structure.add('H1', structure.document);
	const toc = structure.add('TOC', structure.document);
	const lignes: PDFRef[] = [];
	for (const [i, page] of suivantes.entries()) {
		const balisee = new PageBalisee(page, structure);
		if (i === 0) drawTexte(balisee, titre, structure, 'Sommaire', gras, 24, HAUTEUR - 90);
		const debut = i * ENTREES_PAR_PAGE;
		for (const [rang, entree] of tete.entrees.slice(debut, debut + ENTREES_PAR_PAGE).entries()) {
			const cible = pages[entree.page - 1];
			const y = HAUTEUR - 140 - rang * INTERLIGNE;
			if (cible) lignes.push(drawEntree(balisee, toc, structure, entree, cible, romain, y));
		}
		balisee.close();
	}
	structure.setEnfants(toc, lignes);
}

function drawTexte(
	balisee: PageBalisee,
	element: PDFRef,
	structure: Structure,
	texte: string,
	font: PDFFont,
	size: number,
	y: number,
): void {
	const marque = balisee.mark('H1', element, () =>
		balisee.page.drawText(texte, { x: MARGE, y, size, font, color: NOIR }),
	);
	structure.setEnfants(element, [marque]);
}

function drawCouverture(
	balisee: PageBalisee,
	tete: Tete,
	structure: Structure,
	gras: PDFFont,
	romain: PDFFont,
): void {
	const { page } = balisee;
	balisee.decorate(() =>
		page.drawRectangle({ x: 0, y: HAUTEUR - 22, width: LARGEUR, height: 22, color: VERT }),
	);
	const write = (
		type: string,
		lignes: string[],
		font: PDFFont,
		size: number,
		haut: number,
	): number => {
		const element = structure.add(type, structure.document);
		const marque = balisee.mark(type, element, () => {
			for (const [i, ligne] of lignes.entries())
				page.drawText(ligne, {
					x: MARGE,
					y: haut - i * size * 1.3,
					size,
					font,
					color: type === 'H1' ? VERT : NOIR,
				});
		});
		structure.setEnfants(element, [marque]);
		return haut - lignes.length * size * 1.3;
	};
	const corps = tete.titre.length > 60 ? 30 : 38;
	const titre = wrapTexte(tete.titre, gras, corps, LARGEUR - 2 * MARGE);
	let y = write('H1', titre, gras, corps, HAUTEUR - 250) - 24;
	for (const ligne of tete.lignes)
		y = write('P', wrapTexte(ligne, romain, 13, LARGEUR - 2 * MARGE), romain, 13, y) - 10;
	balisee.close();
}

/** A line of the contents: the title, dots, the page; the whole line leads there. */
function drawEntree(
	balisee: PageBalisee,
	toc: PDFRef,
	structure: Structure,
	entree: { titre: string; page: number },
	cible: PDFPage,
	font: PDFFont,
	y: number,
): PDFRef {
	const { page } = balisee;
	const { context } = page.doc;
	const size = 11.5;
	const droite = LARGEUR - MARGE;
	const numero = String(entree.page);
	const [ligne = '', ...reste] = wrapTexte(entree.titre, font, size, droite - MARGE - 50);
	const titre = reste.length > 0 ? `${ligne}…` : ligne;
	const finTitre = MARGE + font.widthOfTextAtSize(titre, size) + 6;
	const debutNumero = droite - font.widthOfTextAtSize(numero, size);
	const tocItem = structure.add('TOCI', toc);
	const lien = structure.add('Link', tocItem);
	const marque = balisee.mark('Link', lien, () => {
		page.drawText(titre, { x: MARGE, y, size, font, color: NOIR });
		page.drawText(numero, { x: debutNumero, y, size, font, color: NOIR });
	});
	balisee.decorate(() =>
		page.drawLine({
			start: { x: finTitre, y: y + 2 },
			end: { x: Math.max(finTitre, debutNumero - 6), y: y + 2 },
			thickness: 0.5,
			dashArray: [1, 3],
			color: NOIR,
		}),
	);
	const annotation = context.obj({
		Type: 'Annot',
		Subtype: 'Link',
		Rect: [MARGE, y - 5, droite, y + size + 3],
		Border: [0, 0, 0],
		F: 4,
		Dest: [cible.ref, 'XYZ', null, null, null],
		StructParent: structure.addParent(lien),
	}) as PDFDict;
	annotation.set(nom('Contents'), PDFHexString.fromText(`${entree.titre}, page ${numero}`));
	const ref = context.register(annotation);
	page.node.addAnnot(ref);
	const objet = context.obj({ Type: 'OBJR', Pg: page.ref, Obj: ref }) as PDFDict;
	structure.setEnfants(lien, [marque, objet]);
	structure.setEnfants(tocItem, [lien]);
	return tocItem;
}
