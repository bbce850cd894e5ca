/** What the HTML of a built page weighs, holds, and asks for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Balise, listBalises, valeurOf } from '../src/renderers/html/balises.ts';

export interface Poids {
	/** The HTML alone, compressed as hosts send it. */
	ko: number;
	/** Those of the page as it opens: what a fold holds is made when it is unfolded. */
	elements: number;
}

const readBalises = (html: string): Balise[] => listBalises(html).filter((b) => !b.ferme);

export const readPage = (site: string, page: string): string =>
	readFileSync(path.join(site, page, 'index.html'), 'utf8');

/** `page`: `/outils/outil-0/`. */
export function weighPage(site: string, page: string): Poids {
	const html = readPage(site, page);
	return { ko: gzipSync(html).length / 1000, elements: countElements(html) };
}

/** Where scripts run, these hold text, or what is set apart: no element of the page. */
const PLIS = ['noscript', 'template'];

function countElements(html: string): number {
	let [elements, plis] = [0, 0];
	for (const { nom, ferme } of listBalises(html)) {
		if (PLIS.includes(nom) && ferme) plis--;
		if (!ferme && plis === 0) elements++;
		if (PLIS.includes(nom) && !ferme) plis++;
	}
	return elements;
}

/** The scripts and the style sheets that a page asks for, as it names them. */
export const listDemandes = (site: string, page: string): string[] =>
	readBalises(readPage(site, page)).flatMap((b) => {
		const feuille = b.nom === 'link' && valeurOf(b, 'rel') === 'stylesheet';
		return (feuille ? valeurOf(b, 'href') : b.nom === 'script' && valeurOf(b, 'src')) || [];
	});

/** Addresses of this site that a page leads to, each once. */
export const listLiens = (site: string, page: string): Set<string> =>
	new Set(
		readBalises(readPage(site, page))
			.filter((b) => b.nom === 'a')
			.flatMap((b) => valeurOf(b, 'href')?.replace(/[?#].*/, '') ?? [])
			.filter((adresse) => adresse.startsWith('/')),
	);
