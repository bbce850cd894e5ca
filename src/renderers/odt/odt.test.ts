import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Element } from 'xast';
import { CORPUS, readBase, readCorpus } from '../../../tests/contenu.ts';
import { listSansStyle, listTextes, parseOdt, plat, readTexte } from '../../../tests/outils/odt.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import type { FichierVoisin } from '../../core/corps/contexte.ts';
import { parseCorps } from '../../core/corps/index.ts';
import { findAll } from '../../core/formats/xml.ts';
import { buildVueFiche } from '../../vues/fiche/fiche.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { renderFiche } from '../papier/fiche.ts';
import { renderFicheOdt } from './fiche.ts';
import type { ImageOdt } from './lignes.ts';

process.env.IMPULSER_CONTENU = CORPUS;
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
const IMAGE: ImageOdt = { octets: PNG, type: 'image/png', largeur: 3000, hauteur: 1500 };
const DATE = Date.parse('2026-03-04T05:06:07Z');
const SITE = 'https://exemple.fr/sous';

function writeFiche(vue: VueFiche, images = new Map<string, ImageOdt>()): Uint8Array<ArrayBuffer> {
	const cles = [...images.keys()].map((chemin) => [`${vue.page}${chemin}`, { chemin }] as const);
	const fiche = renderFiche(vue, { site: SITE, images: new Map(cles), cibles: new Map() });
	const mots = { titre: 'Les mots de cette fiche', termes: vue.termes };
	return renderFicheOdt(
		{ fiche, coupDOeil: 'En un coup d’œil', mots, pied: 'Impulser' },
		DATE,
		images,
	);
}

const catalogue = readCorpus();
const vues = listFiches(catalogue).map((fiche) => buildVueFiche(catalogue, fiche));

describe('the text of a sheet', () => {
	test('says every word that its page shows', () => {
		assert.ok(vues.length > 20);
		for (const vue of vues) {
			const texte = plat(readTexte(parseOdt(writeFiche(vue))));
			const { titre, phrase, enBref, essentiel, sections, attribution } = vue;
			const dits = listTextes({ titre, phrase, enBref, essentiel, sections, attribution });
			for (const { nom, definition } of vue.termes) dits.push(nom, definition);
			assert.ok(dits.length > 20, vue.ref);
			for (const dit of dits) assert.ok(texte.includes(plat(dit)), `${vue.ref} : « ${dit} »`);
			assert.ok(texte.includes(`${SITE}${vue.page}`), vue.ref);
		}
	});
	test('is a package whose type comes first and bare, and whose list names each part', () => {
		const octets = writeFiche(vueDe(''), new Map([['image.png', IMAGE]]));
		assert.equal(
			strFromU8(octets.subarray(30, 38 + 39)),
			'mimetypeapplication/vnd.oasis.opendocument.text',
		);
		assert.deepEqual([...octets.subarray(8, 10)], [0, 0], 'stored');
		const parties = Object.keys(unzipSync(octets)).sort();
		const dites = findAll(parseOdt(octets, 'META-INF/manifest.xml'), 'manifest:file-entry').map(
			({ attributes: a }) => `${a['manifest:full-path']} ${a['manifest:media-type']}`,
		);
		assert.deepEqual(dites, [
			'/ application/vnd.oasis.opendocument.text',
			'content.xml text/xml',
			'styles.xml text/xml',
			'meta.xml text/xml',
			'Pictures/1.png image/png',
		]);
		assert.deepEqual(parties, [
			'META-INF/manifest.xml',
			'Pictures/1.png',
			'content.xml',
			'meta.xml',
			'mimetype',
			'styles.xml',
		]);
	});
	test('is the same byte for byte when it is made again', () => {
		const [vue] = vues;
		assert.ok(vue);
		assert.deepEqual(writeFiche(vue), writeFiche(vue));
	});
	test('says its language, its title, its authors and its date', () => {
		const meta = parseOdt(writeFiche(vueDe('')), 'meta.xml');
		const read = (nom: string): string => findAll(meta, nom).map(readTexte).join();
		assert.equal(read('dc:language'), 'fr-FR');
		assert.equal(read('dc:date'), '2026-03-04T05:06:07Z');
		assert.equal(read('dc:title'), 'Essayer un outil témoin');
		const styles = parseOdt(writeFiche(vueDe('')), 'styles.xml');
		const [defaut] = findAll(styles, 'style:text-properties');
		assert.equal(
			`${defaut?.attributes['fo:language']}-${defaut?.attributes['fo:country']}`,
			'fr-FR',
		);
	});
});

const base = readBase();
const VOISINS = new Map<string, FichierVoisin>([
	['image.png', { nom: 'image.png', taille: 8, debut: PNG }],
]);

/** The witness sheet, with this body and no other section. */
function vueDe(mdx: string): VueFiche {
	const outil = base.outils.get('temoin');
	assert.ok(outil);
	const { arbre, diagnostics } = parseCorps(mdx, 1, 'f', outil.page, VOISINS);
	assert.deepEqual(diagnostics, []);
	return {
		...buildVueFiche(base, outil),
		sections: [{ partie: 'faire', contenus: [{ genre: 'arbre', arbre }] }],
	};
}

/** The part that holds the body, as the names of its elements, with their style and their text: « h Heading_20_3 Été ». */
function draw(mdx: string): string[] {
	const images = new Map([['image.png', IMAGE]]);
	const corps = findAll(parseOdt(writeFiche(vueDe(mdx), images)), 'office:text')[0];
	const lignes: string[] = [];
	const walk = (e: Element, marge: string): void => {
		const style = e.attributes['text:style-name'] ?? e.attributes['table:style-name'] ?? '';
		const feuille = /^text:[ph]$/.test(e.name);
		if (/^(?:text:(?:p|h|list|list-item)|table:table|table:table-cell)$/.test(e.name))
			lignes.push(
				[marge + e.name.split(':')[1], style, feuille ? readTexte(e).trim() : '']
					.join(' ')
					.trimEnd(),
			);
		if (!feuille) for (const f of e.children) if (f.type === 'element') walk(f, `${marge} `);
	};
	for (const e of corps?.children ?? []) if (e.type === 'element') walk(e, '');
	const debut = lignes.indexOf('h Heading_20_2 Animer');
	const fin = lignes.indexOf('h Heading_20_2 Les mots de cette fiche');
	return lignes.slice(debut + 1, fin);
}

describe('each construct of a text, to edit', () => {
	for (const [nom, mdx, attendu] of [
		['heading', '## Été\n\na', ['h Heading_20_3 Été', 'p Text_20_body a']],
		[
			'lists in lists',
			'- a\n  1. b\n- c',
			[
				'list Puces',
				' list-item',
				'  p Element a',
				'  list Numeros',
				'   list-item',
				'    p Element b',
				' list-item',
				'  p Element c',
			],
		],
		[
			'boxes',
			'- [ ] a\n- [x] b',
			['list Coches', ' list-item', '  p Element a', 'list Cochees', ' list-item', '  p Element b'],
		],
		[
			'a table that a list holds stands between its two parts',
			'1. a\n\n   | x | y |\n   | - | - |\n   | 1 | 2 |\n2. b',
			[
				'list Numeros',
				' list-item',
				'  p Element a',
				'table Tableau',
				'   table-cell CelluleEntete',
				'    p Entete x',
				'   table-cell CelluleEntete',
				'    p Entete y',
				'  table-cell Cellule',
				'   p Cellule 1',
				'  table-cell Cellule',
				'   p Cellule 2',
				'p ApresTableau',
				'list Numeros',
				' list-item',
				'  p Element b',
			],
		],
		[
			'frame',
			'<Vigilance titre="T">\n- a\n</Vigilance>',
			[
				'table Tableau',
				'  table-cell CadreVigilance',
				'   p EncadreTete Vigilance T',
				'   list Puces',
				'    list-item',
				'     p Element a',
				'p ApresTableau',
			],
		],
		['quotation', '> a', ['p Quotations a']],
		['code', '```\na  b\nc\n```', ['p Preformatted_20_Text a  b\nc']],
		['rule', 'a\n\n---', ['p Text_20_body a', 'p Horizontal_20_Line']],
	] as const)
		test(nom, () => assert.deepEqual(draw(mdx), attendu));
	test('a picture keeps its shape, fits in the page, and says what it shows', () => {
		const octets = writeFiche(
			vueDe('![Trois panneaux](./image.png)'),
			new Map([['image.png', IMAGE]]),
		);
		const [cadre] = findAll(parseOdt(octets), 'draw:frame');
		assert.ok(cadre);
		assert.deepEqual(
			[cadre.attributes['svg:width'], cadre.attributes['svg:height'], readTexte(cadre)],
			['16.00cm', '8.00cm', 'Trois panneaux'],
		);
		assert.deepEqual(unzipSync(octets)['Pictures/1.png'], PNG);
	});
	test('links lead to the web, to the site and inside the text', () => {
		const octets = writeFiche(
			vueDe(
				'## Ici\n\n[a](https://b.fr/) [c](/outils/) [d](#ici) e<Source cle="essai" />[^1]\n\n[^1]: f',
			),
		);
		const contenu = parseOdt(octets);
		const liens = findAll(contenu, 'text:a').map((a) => a.attributes['xlink:href'] ?? '');
		const places = new Set(findAll(contenu, 'text:bookmark').map((b) => b.attributes['text:name']));
		for (const attendu of ['https://b.fr/', `${SITE}/outils/`, '#outils-temoin--ici'])
			assert.ok(liens.includes(attendu), attendu);
		assert.ok(places.has('outils-temoin--ici') && places.has('outils-temoin--note-1'));
	});
	test('what XML and the format do not take is cleaned, or said in their way', () => {
		const vue = { ...vueDe(''), phrase: 'a\u0001b ]]> <i>&amp;  \td' };
		const contenu = parseOdt(writeFiche(vue));
		assert.ok(readTexte(contenu).includes('ab ]]> <i>&amp;  '));
		assert.equal(findAll(contenu, 'text:s').length, 1);
		assert.equal(findAll(contenu, 'text:tab').length, 1);
	});
});

test('a document defines every style that it asks for', () => {
	for (const vue of vues) assert.deepEqual(listSansStyle(writeFiche(vue)), [], vue.ref);
});

test('links inside a text lead to a place that it has', () => {
	for (const vue of vues) {
		const contenu = parseOdt(writeFiche(vue));
		const places = new Set(findAll(contenu, 'text:bookmark').map((b) => b.attributes['text:name']));
		for (const { attributes } of findAll(contenu, 'text:a')) {
			const href = attributes['xlink:href'] ?? '';
			if (href.startsWith('#')) assert.ok(places.has(href.slice(1)), `${vue.ref} ${href}`);
			else assert.match(href, /^(?:https?:\/\/|mailto:|tel:)/);
		}
	}
});
