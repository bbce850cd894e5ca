/** Several PDFs bound into one: cover, contents, the sheets, with their tags. Only loaded when asked for. */
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from '@cantoo/pdf-lib';
import { nom } from '../../../renderers/pdf/arbres.ts';
import { PageBalisee } from '../../../renderers/pdf/page-balisee.ts';
import { Structure } from '../../../renderers/pdf/structure.ts';
import { copySource } from './copie.ts';
import { writeMetadonnees, writePlan } from './plan.ts';
import { countPagesTete, drawTete } from './tete.ts';
import { cleanWinAnsi } from './texte.ts';

export interface Piece {
	ref: string;
	titre: string;
	octets: Uint8Array;
}

export interface Reliure {
	titre: string;
	/** Lines of the cover: date, number of sheets, licence. */
	lignes: (fiches: number) => string[];
	pieces: Piece[];
	/** Told before each piece is bound; what it returns is waited for. */
	onPiece?: (rang: number, total: number) => Promise<void> | void;
}

export interface Relie {
	octets: Uint8Array;
	pages: number;
	/** Refs of the pieces that are no PDF. */
	illisibles: string[];
	/** Whether screen readers find the structure of every sheet. */
	balise: boolean;
}

interface Lue extends Piece {
	source: PDFDocument;
}

export async function bindPdfs(reliure: Reliure): Promise<Relie> {
	const { lues, illisibles } = await readPieces(reliure.pieces);
	const doc = await PDFDocument.create();
	const structure = new Structure(doc.context);
	const tete = countPagesTete(lues.length);
	for (let i = 0; i < tete; i++) doc.addPage();
	const signets: { titre: string; page: number }[] = [];
	let balise = lues.length > 0;
	for (const [i, lue] of lues.entries()) {
		await reliure.onPiece?.(i + 1, lues.length);
		const copie = copySource(doc, lue.source, structure, `${i + 1}-`);
		balise &&= copie.balise;
		signets.push({ titre: lue.titre, page: doc.getPageCount() + 1 });
		for (const page of copie.pages) doc.addPage(page);
	}
	const pages = doc.getPages();
	const { titre } = reliure;
	await drawTete(
		doc,
		{ titre, lignes: reliure.lignes(lues.length), entrees: signets },
		structure,
		pages,
	);
	await numberPages(doc, pages.slice(tete), tete, structure);
	writePlan(doc, toSignets(signets, pages, tete));
	writeMetadonnees(doc, titre, reliure.lignes(lues.length).join(' '));
	if (balise) {
		doc.catalog.set(nom('StructTreeRoot'), structure.write());
		doc.catalog.set(nom('MarkInfo'), doc.context.obj({ Marked: true }));
	}
	return { octets: await doc.save(), pages: pages.length, illisibles, balise };
}

async function readPieces(
	pieces: readonly Piece[],
): Promise<{ lues: Lue[]; illisibles: string[] }> {
	const lues: Lue[] = [];
	const illisibles: string[] = [];
	for (const piece of pieces) {
		try {
			const source = await PDFDocument.load(piece.octets, { updateMetadata: false });
			lues.push({ ...piece, source });
		} catch {
			illisibles.push(piece.ref);
		}
	}
	return { lues, illisibles };
}

function toSignets(
	signets: readonly { titre: string; page: number }[],
	pages: readonly PDFPage[],
	tete: number,
): { titre: string; page: PDFPage }[] {
	const sommaire = tete > 1 ? [{ titre: 'Sommaire', page: 2 }] : [];
	return [...sommaire, ...signets].flatMap(({ titre, page }) => {
		const trouvee = pages[page - 1];
		return trouvee ? [{ titre, page: trouvee }] : [];
	});
}

/** The numbers that the contents give, in the top corner of each sheet's pages. */
async function numberPages(
	doc: PDFDocument,
	pages: readonly PDFPage[],
	tete: number,
	structure: Structure,
): Promise<void> {
	const font: PDFFont = await doc.embedFont(StandardFonts.Helvetica);
	for (const [i, page] of pages.entries()) {
		const texte = cleanWinAnsi(`Livret, page ${tete + i + 1}`);
		const { width, height } = page.getSize();
		const x = width - 42 - font.widthOfTextAtSize(texte, 8);
		new PageBalisee(page, structure).decorate(() =>
			page.drawText(texte, { x, y: height - 24, size: 8, font, color: rgb(0.33, 0.35, 0.3) }),
		);
	}
}
