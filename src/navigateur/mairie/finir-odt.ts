/** What the maker of .odt files leaves wrong, put right in the trees of the file. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { x } from 'xastscript';
import { findAll, writeXml } from '../../core/formats/xml.ts';
import type { MiseEnPage } from '../../vues/mairie/mises-en-page.ts';

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
	const { mimetype, ...fichiers } = unzipSync(octets);
	const edit = (nom: string, change: (arbre: Root) => void): void => {
		const fichier = fichiers[nom];
		if (!fichier) return;
		const arbre = fromXml(strFromU8(fichier));
		change(arbre);
		fichiers[nom] = strToU8(writeXml(arbre));
	};
	edit('content.xml', (arbre) => {
		dropFinsDeLigne(arbre);
		tightenListes(arbre);
	});
	edit('styles.xml', (arbre) => setStyles(arbre, mise));
	edit('meta.xml', (arbre) => {
		for (const meta of findAll(arbre, 'office:meta'))
			meta.children.push(x('dc:language', {}, 'fr-FR'));
	});
	// The type comes first and uncompressed, as the format asks.
	const type: [Uint8Array, { level: 0 }] = [mimetype ?? new Uint8Array(), { level: 0 }];
	return zipSync({ mimetype: type, ...fichiers }) as Uint8Array<ArrayBuffer>;
}

function dropFinsDeLigne(parent: Root | Element): void {
	for (const enfant of parent.children) {
		if (enfant.type === 'text') enfant.value = enfant.value.replaceAll('\n', '');
		if (enfant.type === 'element') dropFinsDeLigne(enfant);
	}
}

function tightenListes(arbre: Root): void {
	for (const nom of ['text:list-level-style-bullet', 'text:list-level-style-number'])
		for (const niveau of findAll(arbre, nom))
			if (niveau.attributes['text:level'] === '1')
				for (const place of findAll(niveau, 'style:list-level-label-alignment'))
					Object.assign(place.attributes, RETRAIT_SERRE);
}

/** Lists and cells follow the first style: its space after is what makes a page overflow. */
function setStyles(arbre: Root, mise: MiseEnPage): void {
	const set = (style: string, nom: string, attributs: Record<string, string>): void => {
		for (const element of findAll(arbre, 'style:style'))
			if (element.attributes['style:name'] === style)
				for (const proprietes of findAll(element, nom))
					Object.assign(proprietes.attributes, attributs);
	};
	set('Standard', 'style:paragraph-properties', { 'fo:margin-bottom': `${mise.apres}cm` });
	set('Standard', 'style:text-properties', {
		...{ 'fo:language': 'fr', 'fo:country': 'FR' },
		'fo:font-size': `${mise.police}pt`,
	});
	set('Heading_20_1', 'style:text-properties', { 'fo:font-size': `${mise.grand}pt` });
	set('Heading_20_2', 'style:text-properties', { 'fo:font-size': `${mise.petit}pt` });
}
