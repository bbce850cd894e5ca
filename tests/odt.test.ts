import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import type { BlocTexte } from '../src/formulaire/reponses.ts';
import { parseOdt } from '../src/io/import/read-odt.ts';

const STYLES = `<office:automatic-styles>
<style:style style:name="Cache" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="Num"><text:list-level-style-number text:level="1"/></text:list-style>
</office:automatic-styles>`;

const contenu = (corps: string, genre = 'text') =>
	`<?xml version="1.0"?><office:document-content>${STYLES}<office:body><office:${genre}>${corps}</office:${genre}></office:body></office:document-content>`;

const odt = (corps: string, autres: Record<string, string> = {}) =>
	zipSync(
		Object.fromEntries(
			Object.entries({ 'content.xml': contenu(corps), ...autres }).map(([nom, texte]) => [
				nom,
				strToU8(texte),
			]),
		),
	);

const say = (bloc: BlocTexte): string => {
	if (bloc.genre === 'titre') return `${'#'.repeat(bloc.niveau)} ${bloc.texte}`;
	if (bloc.genre === 'liste')
		return `${bloc.noeud.type === 'list' && bloc.noeud.ordered ? '1.' : '-'} ${bloc.elements.join(' | ')}`;
	if (bloc.genre === 'tableau') return bloc.lignes.map((l) => `|${l.join('|')}|`).join('\n');
	return bloc.texte;
};

const lire = (corps: string, autres?: Record<string, string>) => {
	const { blocs, aparts, omis, gardes, ajouts } = parseOdt(odt(corps, autres));
	return { blocs: blocs.map(say), aparts: aparts.map(say), omis, gardes, ajouts };
};

const NOTE =
	'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Voir le registre.</text:p></text:note-body></text:note>';
const COMMENTAIRE =
	'<office:annotation office:name="c"><dc:creator>Camille Exemple</dc:creator><dc:date>2026-01-01</dc:date><text:p>À revoir</text:p><text:list><text:list-item><text:p>vite</text:p></text:list-item></text:list></office:annotation>';
const IMAGE =
	'<draw:frame draw:name="Image1"><draw:image xlink:href="Pictures/a.png"/><svg:title>Un lavoir</svg:title><svg:desc>Vu du pont</svg:desc></draw:frame>';
const ZONE = (texte: string) =>
	`<draw:frame draw:name="Cadre1"><draw:text-box><text:p>${texte}</text:p></draw:text-box></draw:frame>`;

/** What is in a sentence, what stays of it, and what is said. */
const DANS_LA_PHRASE: [string, string, string, string[], string[]?, string[]?][] = [
	[
		'a comment',
		`Un${COMMENTAIRE} lavoir<office:annotation-end office:name="c"/>`,
		'Un lavoir',
		['1 commentaire'],
	],
	['two comments', `Un${COMMENTAIRE} lavoir${COMMENTAIRE}`, 'Un lavoir', ['2 commentaires']],
	[
		'a footnote',
		`Un lavoir${NOTE}.`,
		'Un lavoir.',
		[],
		['1 note de bas de page'],
		['### Notes de bas de page', 'Voir le registre.'],
	],
	['a picture', `Un ${IMAGE}lavoir`, 'Un lavoir', ['1 image']],
	[
		'a box of text',
		`Un ${ZONE('De côté')}lavoir`,
		'Un lavoir',
		[],
		['1 zone de texte'],
		['### Zones de texte', 'De côté'],
	],
	['an empty box', `Un ${ZONE('')}lavoir`, 'Un lavoir', []],
	[
		'a picture in a box with its caption',
		ZONE(`${IMAGE}Le lavoir`),
		'',
		['1 image'],
		['1 zone de texte'],
		['### Zones de texte', 'Le lavoir'],
	],
	[
		'a comment in a note',
		`Un${NOTE.replace('Voir', `Voir${COMMENTAIRE}`)}`,
		'Un',
		['1 commentaire'],
		['1 note de bas de page'],
		['### Notes de bas de page', 'Voir le registre.'],
	],
	[
		'a shape with words',
		'<draw:custom-shape><text:p>Entrée</text:p></draw:custom-shape>Ici',
		'Ici',
		[],
		['1 zone de texte'],
		['### Zones de texte', 'Entrée'],
	],
	[
		'shapes in a group',
		'<draw:g><draw:line/><draw:rect><text:p/></draw:rect></draw:g>Ici',
		'Ici',
		['2 dessins'],
	],
	[
		'a formula',
		'Ici<draw:frame><draw:object><math:math><math:mi>E</math:mi></math:math></draw:object></draw:frame>',
		'Ici',
		['1 formule'],
	],
	[
		'an unknown object',
		'Ici<draw:frame><draw:object-ole xlink:href="./O"/><draw:image/></draw:frame>',
		'Ici',
		['1 objet incorporé'],
	],
	['a control of a form', 'Oui<draw:control draw:control="c1"/>', 'Oui', ['1 champ de formulaire']],
	[
		'the number of the page',
		'Page <text:page-number>3</text:page-number>',
		'Page',
		['1 champ automatique (numéro de page, nom, fichier)'],
	],
	[
		'who sends it',
		'De <text:sender-lastname>Exemple</text:sender-lastname><text:author-name>C. E.</text:author-name><text:file-name text:display="full">/home/camille/a.odt</text:file-name>',
		'De',
		['3 champs automatiques (numéro de page, nom, fichier)'],
	],
	[
		'fields that say something',
		'Le <text:date>3 mai 2024</text:date>, <text:title>Lavoir</text:title>, tableau <text:sequence>2</text:sequence>, <text:drop-down><text:label text:value="a"/>mardi</text:drop-down>, <text:text-input>midi</text:text-input>, <text:user-defined>voté</text:user-defined>, <text:bookmark-ref>p. 2</text:bookmark-ref>',
		'Le 3 mai 2024, Lavoir, tableau 2, mardi, midi, voté, p. 2',
		[],
	],
	[
		'a text to replace',
		'Nom : <text:placeholder>&lt;Votre nom&gt;</text:placeholder>',
		'Nom :',
		['1 texte à remplacer'],
	],
	[
		'a reading',
		'<text:ruby><text:ruby-base>Oc</text:ruby-base><text:ruby-text>ok</text:ruby-text></text:ruby>',
		'Oc (ok)',
		[],
	],
	[
		'words hidden by their style',
		'Vu<text:span text:style-name="Cache"> caché</text:span>',
		'Vu',
		['1 passage masqué'],
	],
	[
		'hidden words',
		'Vu<text:hidden-text text:is-hidden="true"> caché</text:hidden-text>',
		'Vu',
		['1 passage masqué'],
	],
	[
		'marks',
		'Un<text:bookmark text:name="a"/><text:bookmark-start text:name="b"/> la<text:soft-page-break/>voir<text:bookmark-end text:name="b"/><text:reference-mark text:name="r"/><text:toc-mark text:string-value="x"/><text:change-start text:change-id="1"/> neuf<text:change-end text:change-id="1"/><text:change text:change-id="2"/>',
		'Un lavoir neuf',
		[],
	],
	[
		'spaces, tabs and line ends',
		'a<text:s text:c="999999999"/>b<text:tab/>c<text:line-break/>d',
		'a b c\nd',
		[],
	],
	[
		'links and fields of Word',
		'<text:a xlink:href="https://exemple.fr/"><office:event-listeners/>ici</text:a> <loext:content-control loext:checkbox="true">☒</loext:content-control> <text:meta>là</text:meta>',
		'ici ☒ là',
		[],
	],
	['an element of another family', 'a<x:y>secret</x:y>b<x:z/>', 'ab', ['1 élément inconnu']],
];

describe('what is not the text of an .odt never slips into it', () => {
	for (const [nom, dedans, texte, omis, gardes = [], aparts = []] of DANS_LA_PHRASE) {
		const attendu = { omis, gardes, aparts, ajouts: 0 };
		test(`${nom}, in a paragraph`, () => {
			assert.deepEqual(lire(`<text:p>${dedans}</text:p>`), { blocs: [texte], ...attendu });
		});
		test(`${nom}, in a heading`, () => {
			assert.deepEqual(lire(`<text:h text:outline-level="2">${dedans}</text:h>`), {
				blocs: [`## ${texte}`],
				...attendu,
			});
		});
		test(`${nom}, in a cell and in an item`, () => {
			const cellule = lire(
				`<table:table><table:table-row><table:table-cell><text:p>${dedans}</text:p></table:table-cell><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>`,
			);
			assert.deepEqual(cellule, { blocs: [`|${texte}|x|`], ...attendu });
			const item = lire(
				`<text:list><text:list-item><text:p>x</text:p><text:p>${dedans}</text:p></text:list-item></text:list>`,
			);
			assert.deepEqual(item, { blocs: [`- x${texte === '' ? '' : `\n${texte}`}`], ...attendu });
		});
	}
});

const P = (texte: string) => `<text:p>${texte}</text:p>`;
const RANG = (...cellules: string[]) =>
	`<table:table-row>${cellules.map((c) => `<table:table-cell>${c}</table:table-cell>`).join('')}</table:table-row>`;
const LISTE = (...items: string[]) =>
	`<text:list>${items.map((i) => `<text:list-item>${i}</text:list-item>`).join('')}</text:list>`;

const BLOCS: [string, string, string[], string[], string[]?][] = [
	[
		'numbered headings come out of their lists; real lists stay',
		`${LISTE('<text:h text:outline-level="1">Un</text:h>' + LISTE('<text:h text:outline-level="2">Deux</text:h>'))}${LISTE(P('un'))}`,
		['# Un', '## Deux', '- un'],
		[],
	],
	[
		'a list keeps its lines, its lists and its header',
		`<text:list text:style-name="Num"><text:list-header>${P('Ordre')}</text:list-header><text:list-item>${P('un')}${P('une')}${LISTE(P('a'))}${LISTE(P('b'))}</text:list-item><text:list-item>${P('')}</text:list-item></text:list>`,
		['1. Ordre | un\nune | a | b'],
		[],
	],
	[
		'a numbered paragraph is an item',
		`<text:numbered-paragraph text:list-id="l">${P('un')}</text:numbered-paragraph><text:numbered-paragraph text:list-id="l">${P('deux')}</text:numbered-paragraph>`,
		['- un | deux'],
		[],
	],
	[
		'lines and items of a cell are its lines',
		`<table:table>${RANG(P('un') + P('') + LISTE(P('deux'), P('trois')) + '<text:h>quatre</text:h>')}</table:table>`,
		['|un\ndeux\ntrois\nquatre|'],
		[],
	],
	[
		'a table in a cell becomes lines of it',
		`<table:table>${RANG(P('Qui'), `<table:table>${RANG(P('femmes'), P('17'))}${RANG(P('hommes'), P('12'))}</table:table>${P('')}`)}</table:table>`,
		['|Qui|femmes ; 17\nhommes ; 12|'],
		[],
	],
	[
		'a table three deep',
		`<table:table>${RANG(`<table:table>${RANG(`<table:table>${RANG(P('a'), P('b'))}</table:table>`, P('c'))}</table:table>`)}</table:table>`,
		['|a ; b ; c|'],
		[],
	],
	[
		'a table in an item',
		LISTE(P('x') + `<table:table>${RANG(P('a'), P('b'))}</table:table>`),
		['- x\na ; b'],
		[],
	],
	[
		'rows of headings, groups and merged cells keep their columns',
		`<table:table><table:table-column table:number-columns-repeated="999999999"/><table:table-header-rows>${RANG(P('A'), P('B'))}</table:table-header-rows><table:table-row-group><table:table-row><table:covered-table-cell/><table:table-cell>${P('b')}</table:table-cell></table:table-row></table:table-row-group><table:table-row><table:table-cell table:number-columns-repeated="2">${P('c')}</table:table-cell></table:table-row></table:table>`,
		['|A|B|\n||b|\n|c|c|'],
		[],
	],
	[
		'sections give their text, hidden ones are told',
		`<text:section>${P('a')}</text:section><text:section text:display="none">${P('b')}</text:section><text:p><text:hidden-paragraph text:is-hidden="true"/>c</text:p>`,
		['a'],
		['2 passages masqués'],
	],
	[
		'tables of contents are told',
		`<text:table-of-content><text:index-body>${P('1. Un')}</text:index-body></text:table-of-content><text:alphabetical-index><text:index-body>${P('a, 1')}</text:index-body></text:alphabetical-index>${P('Un')}`,
		['Un'],
		['2 tables des matières ou index'],
	],
	[
		'what is deleted is told',
		`<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>C</dc:creator></office:change-info>${P('ôté')}</text:deletion></text:changed-region></text:tracked-changes>${P('Un')}`,
		['Un'],
		['1 passage supprimé (suivi des modifications)'],
	],
	[
		'frames and comments between paragraphs',
		`<office:forms><form:form/></office:forms><text:sequence-decls/>${IMAGE}${COMMENTAIRE}${P('Un')}<text:soft-page-break/>`,
		['Un'],
		['1 image', '1 commentaire'],
	],
	[
		'an automatic bibliography is kept apart',
		`<text:bibliography><text:bibliography-source/><text:index-body>${P('Un livre.')}</text:index-body></text:bibliography>${P('Un')}`,
		['Un'],
		[],
		['### Bibliographie du document', 'Un livre.'],
	],
];

describe('blocks of an .odt', () => {
	for (const [nom, corps, blocs, omis, aparts = []] of BLOCS)
		test(nom, () => {
			const lu = lire(corps);
			assert.deepEqual(
				{ blocs: lu.blocs, omis: lu.omis, aparts: lu.aparts },
				{ blocs, omis, aparts },
			);
		});

	test('insertions that wait to be accepted are counted', () => {
		const suivi =
			'<text:tracked-changes><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>';
		assert.equal(lire(suivi + P('Un')).ajouts, 1);
	});

	test('what is printed on each page is told, not read', () => {
		const styles =
			'<office:document-styles><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>Mairie</text:p></style:header><style:footer><text:p/></style:footer></style:master-page></office:master-styles></office:document-styles>';
		const { blocs, omis } = lire(P('Un'), { 'styles.xml': styles });
		assert.deepEqual({ blocs, omis }, { blocs: ['Un'], omis: ['1 en-tête ou pied de page'] });
	});

	test('objects are named by what the file says of them', () => {
		const objet = (nom: string) =>
			`<text:p><draw:frame><draw:object xlink:href="./${nom}"/><draw:image/></draw:frame></text:p>`;
		const entree = (nom: string, type: string) =>
			`<manifest:file-entry manifest:full-path="${nom}/" manifest:media-type="application/vnd.oasis.opendocument.${type}"/>`;
		const manifeste = `<manifest:manifest>${entree('O1', 'formula')}${entree('O2', 'chart')}</manifest:manifest>`;
		const { omis } = lire(objet('O1') + objet('O2') + objet('O3'), {
			'META-INF/manifest.xml': manifeste,
		});
		assert.deepEqual(omis, ['1 formule', '1 graphique', '1 objet incorporé']);
	});
});

const ENREGISTRER =
	'Ouvrez-le dans LibreOffice ou Word, choisissez « Enregistrer sous », puis le format « Texte OpenDocument (.odt) ».';
const REFUS: [string, Uint8Array, string][] = [
	[
		'no zip',
		strToU8('x'),
		'Ce fichier n’est pas un document .odt. Enregistrez-le au format « Texte OpenDocument ».',
	],
	[
		'an empty file',
		new Uint8Array(),
		'Ce fichier n’est pas un document .odt. Enregistrez-le au format « Texte OpenDocument ».',
	],
	[
		'a document of Word with another name',
		zipSync({ 'word/document.xml': strToU8('<w/>') }),
		`Ce fichier est un document Word renommé en .odt. ${ENREGISTRER}`,
	],
	[
		'a zip cut short',
		odt(P('Un')).subarray(0, 200),
		`Le document ne peut pas être lu : il est abîmé. ${ENREGISTRER}`,
	],
	[
		'XML that is broken',
		zipSync({ 'content.xml': strToU8('<a') }),
		`Le document ne peut pas être lu : il est abîmé. ${ENREGISTRER}`,
	],
	[
		'an entity of one’s own',
		zipSync({
			'content.xml': strToU8(`<!DOCTYPE a [<!ENTITY b "c">]>${contenu(P('&b;')).slice(21)}`),
		}),
		`Le document ne peut pas être lu : il est abîmé. ${ENREGISTRER}`,
	],
	[
		'lists without end',
		odt(
			'<text:list><text:list-item>'.repeat(20000) + '</text:list-item></text:list>'.repeat(20000),
		),
		`Le document ne peut pas être lu : il est abîmé. ${ENREGISTRER}`,
	],
	[
		'a spreadsheet',
		zipSync({ 'content.xml': strToU8(contenu('', 'spreadsheet')) }),
		'Ce fichier n’est pas un document .odt : il n’a pas de texte.',
	],
	[
		'a password',
		odt(P('Un'), {
			'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
		}),
		'Le document ne peut pas être lu : il est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe.',
	],
];
for (const [nom, octets, message] of REFUS)
	test(`${nom} is refused with what to do`, () => {
		assert.throws(() => parseOdt(octets), { message });
	});
