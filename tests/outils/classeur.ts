/** The sheets of an .xlsx, as a spreadsheet shows them. */
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../src/core/formats/xml.ts';

export const textOf = (noeud: Root | Element): string =>
	noeud.children
		.map((e) => (e.type === 'text' ? e.value : e.type === 'element' ? textOf(e) : ''))
		.join('');

/** `AB12` is in the column 27. */
const rangOf = (reference: string): number =>
	[...reference.replace(/\d+$/, '')].reduce((n, lettre) => n * 26 + lettre.charCodeAt(0) - 64, 0) -
	1;

/** By name, in the order of their tabs; an empty cell is an empty text. A formula is an error. */
export function readXlsx(octets: Uint8Array): Map<string, string[][]> {
	const parties = unzipSync(octets);
	const lire = (nom: string): Root => fromXml(strFromU8(parties[nom] ?? new Uint8Array()));
	const partages = findAll(lire('xl/sharedStrings.xml'), 'si').map(textOf);
	const feuilles = findAll(lire('xl/workbook.xml'), 'sheet');
	return new Map(
		feuilles.map(({ attributes }, i) => [
			attributes['name'] ?? '',
			findAll(lire(`xl/worksheets/sheet${i + 1}.xml`), 'row').map((r) => readRang(r, partages)),
		]),
	);
}

function readRang(rang: Element, partages: readonly string[]): string[] {
	const cellules: string[] = [];
	for (const cellule of findAll(rang, 'c')) {
		if (findAll(cellule, 'f').length > 0) throw new Error(`formula in ${cellule.attributes['r']}`);
		const place = rangOf(cellule.attributes['r'] ?? '');
		while (cellules.length < place) cellules.push('');
		const brut = textOf(cellule);
		cellules[place] = cellule.attributes['t'] === 's' ? (partages[Number(brut)] ?? '') : brut;
	}
	return cellules;
}
