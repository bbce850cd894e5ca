/**
 * What the maker of .odt files leaves wrong, put right in the trees of the file. The browser reads and
 * writes XML by itself: a library would weigh as much as all the rest.
 */

import { strFromU8, strToU8, unzipSync } from 'fflate';
import { TYPE_ODT, zipDocument } from '../../core/formats/zip.ts';
import type { MiseEnPage } from '../../vues/mairie/mises-en-page.ts';
import { parseApart } from '../confiance.ts';

const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';
/** The first level of the lists of the library, then ours: less room lost on the left. */
const RETRAIT_SERRE = {
	'text:list-tab-stop-position': '0.6cm',
	'fo:text-indent': '-0.4cm',
	'fo:margin-left': '0.6cm',
};

/**
 * The bytes of a whole file, set as `mise` says. The library gives it no language, so that a word processor
 * underlines every word in red, and line ends between the pieces of a sentence, which it reads as spaces:
 * « Lunas , le… ».
 */
export function finishOdt(octets: Uint8Array, mise: MiseEnPage): Uint8Array<ArrayBuffer> {
	const { mimetype: _, ...fichiers } = unzipSync(octets);
	const edit = (nom: string, change: (xml: XMLDocument) => void): void => {
		const fichier = fichiers[nom];
		if (!fichier) return;
		const xml = parseApart(strFromU8(fichier), 'application/xml');
		change(xml);
		const texte = new XMLSerializer().serializeToString(xml.documentElement);
		fichiers[nom] = strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${texte}\n`);
	};
	edit('content.xml', (xml) => {
		dropFinsDeLigne(xml);
		tightenListes(xml);
	});
	edit('styles.xml', (xml) => setStyles(xml, mise));
	edit('meta.xml', (xml) => {
		const langue = xml.createElementNS(DUBLIN_CORE, 'dc:language');
		langue.textContent = 'fr-FR';
		for (const meta of xml.getElementsByTagName('office:meta')) meta.append(langue);
	});
	return zipDocument(TYPE_ODT, fichiers);
}

function dropFinsDeLigne(xml: XMLDocument): void {
	const textes = xml.createTreeWalker(xml, NodeFilter.SHOW_TEXT);
	while (textes.nextNode()) {
		const texte = textes.currentNode as Text;
		texte.data = texte.data.replaceAll('\n', '');
	}
}

const set = (element: Element, attributs: Record<string, string>): void => {
	for (const [nom, valeur] of Object.entries(attributs)) element.setAttribute(nom, valeur);
};

function tightenListes(xml: XMLDocument): void {
	for (const genre of ['bullet', 'number'])
		for (const niveau of xml.getElementsByTagName(`text:list-level-style-${genre}`))
			if (niveau.getAttribute('text:level') === '1')
				for (const place of niveau.getElementsByTagName('style:list-level-label-alignment'))
					set(place, RETRAIT_SERRE);
}

/** Lists and cells follow the first style: its space after is what makes a page overflow. */
function setStyles(xml: XMLDocument, mise: MiseEnPage): void {
	const setStyle = (nom: string, genre: string, attributs: Record<string, string>): void => {
		for (const style of xml.getElementsByTagName('style:style'))
			if (style.getAttribute('style:name') === nom)
				for (const proprietes of style.getElementsByTagName(`style:${genre}-properties`))
					set(proprietes, attributs);
	};
	setStyle('Standard', 'paragraph', { 'fo:margin-bottom': `${mise.apres}cm` });
	setStyle('Standard', 'text', {
		...{ 'fo:language': 'fr', 'fo:country': 'FR' },
		'fo:font-size': `${mise.police}pt`,
	});
	setStyle('Heading_20_1', 'text', { 'fo:font-size': `${mise.grand}pt` });
	setStyle('Heading_20_2', 'text', { 'fo:font-size': `${mise.petit}pt` });
}
