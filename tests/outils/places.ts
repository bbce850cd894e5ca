/** Where the words of a PDF stand on its pages, and the lines that are drawn there: in millimetres, from the top left. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Mot {
	texte: string;
	gauche: number;
	droite: number;
	/** Of the line that it stands on. */
	base: number;
	/** Height of the letters, in points. */
	corps: number;
}

/** A straight stroke. */
export interface Trait {
	x: number;
	y: number;
	longueur: number;
	vertical: boolean;
}

export interface PageLue {
	largeur: number;
	hauteur: number;
	/** In the order of the file. */
	mots: Mot[];
	traits: Trait[];
}

const MM = 72 / 25.4;

export async function readPlaces(octets: Uint8Array): Promise<PageLue[]> {
	const pdf = await getDocument({ data: new Uint8Array(octets), verbosity: 0 }).promise;
	const pages: PageLue[] = [];
	for (let i = 1; i <= pdf.numPages; i++) {
		const page = await pdf.getPage(i);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent({ disableNormalization: true });
		const mots = items.flatMap((item): Mot[] => {
			if (!('str' in item) || item.str.trim() === '') return [];
			const [, , , corps = 0, x = 0, y = 0] = item.transform as number[];
			return [
				{
					texte: item.str,
					gauche: x / MM,
					droite: (x + item.width) / MM,
					base: (height - y) / MM,
					corps,
				},
			];
		});
		const operations = await page.getOperatorList();
		const traits = readTraits(operations.fnArray, operations.argsArray as unknown[][], height);
		pages.push({ largeur: width / MM, hauteur: height / MM, mots, traits });
	}
	await pdf.destroy();
	return pages;
}

type Matrice = [number, number, number, number, number, number];
const multiply = (m: Matrice, n: Matrice): Matrice => [
	m[0] * n[0] + m[2] * n[1],
	m[1] * n[0] + m[3] * n[1],
	m[0] * n[2] + m[2] * n[3],
	m[1] * n[2] + m[3] * n[3],
	m[0] * n[4] + m[2] * n[5] + m[4],
	m[1] * n[4] + m[3] * n[5] + m[5],
];

/** Paths that are one stroke of one segment, level or upright. */
function readTraits(
	fonctions: readonly number[],
	args: readonly unknown[][],
	hauteur: number,
): Trait[] {
	let ici: Matrice = [1, 0, 0, 1, 0, 0];
	const pile: Matrice[] = [];
	return fonctions.flatMap((fonction, i): Trait[] => {
		if (fonction === OPS.save) pile.push(ici);
		if (fonction === OPS.restore) ici = pile.pop() ?? ici;
		if (fonction === OPS.transform) ici = multiply(ici, args[i] as unknown as Matrice);
		if (fonction !== OPS.constructPath) return [];
		const trait = toTrait(args[i] ?? [], ici, hauteur);
		return trait ? [trait] : [];
	});
}

/** `[what is done with it, [moveTo x y lineTo x y], box]` */
function toTrait(args: readonly unknown[], m: Matrice, hauteur: number): Trait | undefined {
	const trace = (args[1] as [ArrayLike<number>] | undefined)?.[0];
	if (args[0] !== OPS.stroke || trace?.length !== 6) return undefined;
	const toPoint = (x = 0, y = 0): [number, number] => [
		(m[0] * x + m[2] * y + m[4]) / MM,
		(hauteur - (m[1] * x + m[3] * y + m[5])) / MM,
	];
	const [a, b] = [toPoint(trace[1], trace[2]), toPoint(trace[4], trace[5])];
	const vertical = Math.abs(a[0] - b[0]) < 0.01;
	if (!vertical && Math.abs(a[1] - b[1]) > 0.01) return undefined;
	return {
		x: Math.min(a[0], b[0]),
		y: Math.min(a[1], b[1]),
		longueur: Math.abs(vertical ? a[1] - b[1] : a[0] - b[0]),
		vertical,
	};
}
