/** Large pages cut into sheets that any printer has, to be glued side by side. */
import {
	clip,
	endPath,
	PDFDocument,
	type PDFEmbeddedPage,
	type PDFFont,
	PDFHexString,
	popGraphicsState,
	pushGraphicsState,
	rectangle,
	rgb,
	StandardFonts,
} from '@cantoo/pdf-lib';
import { nom } from './arbres.ts';
import { PageBalisee } from './page-balisee.ts';
import { Structure } from './structure.ts';

const MM = 72 / 25.4;
/** What a printer leaves white around a sheet. */
const BORD = 8 * MM;
/** What two neighbours both show: one is glued on the other. */
const RECOUVREMENT = 10 * MM;
const A4 = [210 * MM, 297 * MM] as const;
const GRIS = rgb(0.35, 0.35, 0.35);

/** A way to cut: a sheet, and how many of them in each direction. */
interface Decoupe {
	feuille: readonly [largeur: number, hauteur: number];
	colonnes: number;
	rangs: number;
}

const count = (total: number, feuille: number): number =>
	Math.max(1, Math.ceil((total - RECOUVREMENT) / (feuille - 2 * BORD - RECOUVREMENT)));

/** The fewest A4, upright or lying. */
export function planDecoupe(largeur: number, hauteur: number): Decoupe {
	const [petit, grand] = A4;
	const [debout, couche] = (
		[
			[petit, grand],
			[grand, petit],
		] as const
	).map((feuille) => ({
		feuille,
		colonnes: count(largeur, feuille[0]),
		rangs: count(hauteur, feuille[1]),
	})) as [Decoupe, Decoupe];
	return couche.colonnes * couche.rangs < debout.colonnes * debout.rangs ? couche : debout;
}

/** Letters for rows, numbers for columns: « B3 ». */
const nameCarreau = (rang: number, colonne: number): string =>
	`${String.fromCharCode('A'.charCodeAt(0) + rang)}${colonne + 1}`;

/** `titre`: of the document; `nomOf`: of each of its pages. Sheet after sheet, from the top left, row by row. */
export async function cutCarreaux(
	pdf: Uint8Array,
	titre: string,
	nomOf: (page: number) => string,
): Promise<Uint8Array> {
	const source = await PDFDocument.load(pdf, { updateMetadata: false });
	const doc = await PDFDocument.create({ updateMetadata: false });
	const structure = new Structure(doc.context);
	const police = await doc.embedFont(StandardFonts.Helvetica);
	const pages = await doc.embedPages(source.getPages());
	for (const [i, page] of pages.entries()) cutPage(doc, structure, page, nomOf(i), police);
	doc.setTitle(titre, { showInWindowTitleBar: true });
	doc.setLanguage('fr-FR');
	doc.catalog.set(nom('StructTreeRoot'), structure.write());
	doc.catalog.set(nom('MarkInfo'), doc.context.obj({ Marked: true }));
	return doc.save();
}

function cutPage(
	doc: PDFDocument,
	structure: Structure,
	grande: PDFEmbeddedPage,
	dit: string,
	police: PDFFont,
): void {
	const { feuille, colonnes, rangs } = planDecoupe(grande.width, grande.height);
	for (let rang = 0; rang < rangs; rang += 1)
		for (let colonne = 0; colonne < colonnes; colonne += 1) {
			const page = doc.addPage([...feuille]);
			const balisee = new PageBalisee(page, structure);
			const texte = `${dit}, feuille ${nameCarreau(rang, colonne)} sur ${colonnes * rangs} (${rangs} rangs de ${colonnes})`;
			const figure = structure.add('Figure', structure.document, {
				Alt: PDFHexString.fromText(texte),
			});
			const [large, haut] = [feuille[0] - 2 * BORD, feuille[1] - 2 * BORD];
			const x = BORD - colonne * (large - RECOUVREMENT);
			const y = BORD + haut - grande.height + rang * (haut - RECOUVREMENT);
			const marque = balisee.mark('Figure', figure, () => {
				page.pushOperators(
					pushGraphicsState(),
					rectangle(BORD, BORD, large, haut),
					clip(),
					endPath(),
				);
				page.drawPage(grande, { x, y });
				page.pushOperators(popGraphicsState());
			});
			structure.setEnfants(figure, [marque]);
			balisee.decorate(() => {
				page.drawText(texte, { x: BORD, y: BORD / 3, size: 7, font: police, color: GRIS });
				drawReperes(page, feuille);
			});
			balisee.close();
		}
}

/** Where the overlap begins and ends: short ticks in the white edge. */
function drawReperes(
	page: ReturnType<PDFDocument['addPage']>,
	[largeur, hauteur]: readonly [number, number],
): void {
	const [bas, haut] = [BORD + RECOUVREMENT, hauteur - BORD - RECOUVREMENT];
	const [gauche, droite] = [BORD + RECOUVREMENT, largeur - BORD - RECOUVREMENT];
	const draw = (x1: number, y1: number, x2: number, y2: number): void =>
		page.drawLine({ start: { x: x1, y: y1 }, end: { x: x2, y: y2 }, thickness: 0.4, color: GRIS });
	for (const y of [bas, haut]) {
		draw(2, y, BORD - 4, y);
		draw(largeur - BORD + 4, y, largeur - 2, y);
	}
	for (const x of [gauche, droite]) {
		draw(x, hauteur - BORD + 4, x, hauteur - 2);
		draw(x, BORD - 4, x, BORD - 10);
	}
}
