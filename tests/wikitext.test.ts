/** Pages of a wiki: blocks in their order, words kept, what is left out told. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { writeCorps } from '../src/core/ecriture/index.ts';
import { parseWikitext } from '../src/io/import/read-wikitext.ts';

const lire = (page: string) => {
	const { corps, omis } = parseWikitext(page);
	return { texte: writeCorps(corps).trim(), omis };
};

/** What is written, what is read, what is said. */
const CAS: [string, string, string, string[]?][] = [
	[
		'blocks stay in the order of the page',
		'== Déroulé ==\nAvant, préparez.\n* Poser les tables\nPendant, accueillez.\n# Offrir un café\nAprès, rangez.\n{| class="wikitable"\n! Qui !! Quoi\n|-\n| Mairie || Prête la salle\n|}\nFin.',
		'## Déroulé\n\nAvant, préparez.\n\n- Poser les tables\n\nPendant, accueillez.\n\n1. Offrir un café\n\nAprès, rangez.\n\n| Qui    | Quoi           |\n| ------ | -------------- |\n| Mairie | Prête la salle |\n\nFin.',
	],
	['lines of a paragraph are one; an empty line ends it', 'un\ndeux\n\ntrois', 'un deux\n\ntrois'],
	[
		'code, keys and raw words stay',
		'La clé <code>bleue</code>, <kbd>Ctrl</kbd>+<kbd>C</kbd>, <samp>ok</samp>, <var>x</var>, <tt>y</tt>, <nowiki>[[rien]] {{ni}} * ça</nowiki>.',
		'La clé `bleue`, `Ctrl`+`C`, `ok`, `x`, `y`, \\[\\[rien]] \\{\\{ni}} \\* ça.',
	],
	['code in code', 'Dans <code><nowiki>{{x}}</nowiki> &lt;b&gt;</code>.', 'Dans `{{x}} <b>`.'],
	[
		'blocks of code',
		'Avant\n<syntaxhighlight lang="bash">\ncd /tmp\n  ls *\n</syntaxhighlight>\nAprès <syntaxhighlight lang="js" inline>a()</syntaxhighlight>\n<pre>deux\nlignes</pre>\n<source>x = "{{y}}"</source>',
		'Avant\n\n```\ncd /tmp\n  ls *\n```\n\nAprès `a()`\n\n```\ndeux\nlignes\n```\n\n`x = "{{y}}"`',
	],
	[
		'an address alone is a link, without the stop that follows',
		'Voir https://exemple.fr/nu?a=1&b=2, puis (https://exemple.fr/x).',
		'Voir [https://exemple.fr/nu?a=1\\&b=2](https://exemple.fr/nu?a=1\\&b=2), puis ([https://exemple.fr/x](https://exemple.fr/x)).',
	],
	[
		'named links, pages, sections, interwiki',
		'[https://exemple.fr le site], [//exemple.fr/a là], [https://exemple.fr/b], [[Lavoir]]s, [[Lavoir (bâti)|lavoir]], [[Lavoir#Eau]], [[w:Puits|puits]], [[:Catégorie:Eau]]',
		'[le site](https://exemple.fr/), [là](https://exemple.fr/a), [https://exemple.fr/b](https://exemple.fr/b), Lavoirs, lavoir, Lavoir, puits, Catégorie:Eau',
		['5 liens entre pages du wiki, dont les mots sont gardés'],
	],
	[
		'an address that is refused keeps its words',
		'Un [https://a:b@exemple.fr le piège] et [javascript:alert(1) x]',
		'Un le piège et \\[javascript:alert(1) x]',
	],
	[
		'bold and italics are their words',
		"'''Gras''', ''penché'', '''''les deux''''', l''''eau''' et l'eau",
		'Gras, penché, les deux, l’eau'.replace('l’eau', "leau et l'eau"),
	],
	[
		'lists in lists, rests and indents',
		'* un\n** un bis\n*: suite\n* deux\n## deux ter\n: retrait\n\n: seul\n:: plus loin',
		'- un\n  - un bis\n    suite\n- deux\n  1. deux ter\n     retrait\n\nseul\n\nplus loin'
			.replace('\n    suite', '\\\n    suite')
			.replace('\n     retrait', '\\\n     retrait'),
	],
	['definitions', '; Lavoir\n: bassin\n; Puits : trou', '- Lavoir\\\n  bassin\n- Puits : trou'],
	['a list of another kind begins again', '* a\n# b', '- a\n\n1. b'],
	['line ends', 'un<br />deux<br>\n* trois<br/>', 'un\\\ndeux\n\n- trois'],
	['a poem', '<poem>\nun\ndeux\n</poem>', 'un\\\ndeux'],
	[
		'character references',
		'a &eacute;&#233;&#xE9; &amp;lt; &inconnu; &nbsp;b',
		'a ééé \\&lt; \\&inconnu; \u00a0b',
	],
	[
		'signs that are no tag',
		'moins de <500 hab., a < b > c, <nom>',
		'moins de \\<500 hab., a \\< b > c, \\<nom>',
	],
	[
		'HTML lists and tables',
		'<ul>\n<li>un</li>\n<li>deux\n<ol><li>deux bis</li></ol>\n</li></ul><table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table><p>Fin</p>',
		'- un\n- deux\n  1. deux bis\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\nFin',
	],
	[
		'a table with attributes, merged cells, lines, a caption and a table in it',
		'{| class="a"\n|+ Qui fait quoi\n! scope="col" | Qui\n! Quoi !! Quand\n|- style="x"\n| rowspan="2" | Mairie\n| [https://exemple.fr sel] || lundi\n|-\n| colspan="2" |\n* sable\n* eau\n|-\n|\n{|\n| a || b\n|}\n| c || d\n|}\nFin',
		'Qui fait quoi\n\n| Qui    | Quoi                       | Quand |\n| ------ | -------------------------- | ----- |\n| Mairie | [sel](https://exemple.fr/) | lundi |\n| Mairie | sable ; eau                |       |\n| a ; b  | c                          | d     |\n\nFin',
	],
	[
		'headings of any depth follow each other',
		'= Un =\na\n==== Deux ====\nb\n== Trois ==\nc',
		'## Un\n\na\n\n### Deux\n\nb\n\n## Trois\n\nc',
	],
	[
		'headings without a text are told',
		'== Un ==\n{{Vide}}\n== Deux ==\nb\n=== Trois ===',
		'## Deux\n\nb',
		['1 modèle du wiki', '2 titres sans texte'],
	],
	[
		'templates are told once each; those that dress words give them back',
		'a {{Bandeau|x={{y}}|[[z|w]]}} b {{unité|100|m}} {{nobr|c d}} {{lang|oc|aiga}} {{citation|e}} {{formatnum:1200}}',
		'a b 100 m c d aiga « e » 1200',
		['1 modèle du wiki'],
	],
	[
		'references',
		'a<ref>Livre, p. 2</ref> b<ref name="x">c</ref> d<ref name="x" /><references /> e',
		'a b d e',
		['2 notes ou références'],
	],
	[
		'pictures, their captions and galleries',
		'[[Fichier:a.jpg|vignette|un [[lien]] et [https://exemple.fr x]]]a [[Image:b.png]] [[File:c.svg]]\n<gallery>\nFichier:d.jpg|d\nFichier:e.jpg\n</gallery>',
		'a',
		['5 images'],
	],
	[
		'categories and other languages',
		'a\n[[Catégorie:Eau]] [[Category:Water|x]]\n[[en:Water]]',
		'a',
		['2 catégories', '1 lien vers une autre langue'],
	],
	[
		'formulas and things of the wiki',
		'a <math>E=mc^2</math> <timeline>x</timeline> b',
		'a b',
		['1 formule', '1 élément du wiki'],
	],
	[
		'comments, switches, scripts and styles',
		'a <!-- {{secret}}\n -->b __TOC__ <script>alert(1)</script><style>x</style>\n----\nc',
		'a b\n\nc',
	],
	['braces and brackets that are never closed are words', 'a {{b c [[d', 'a \\{\\{b c \\[\\[d'],
	['a comment that is never closed', 'a <!-- b', 'a'],
	[
		'the text is data',
		'import x\n\n{alert(1)} <Astuce>',
		'&#x69;mport x\n\n\\{alert(1)} \\<Astuce>',
	],
	[
		'what is never closed hides nothing of what follows',
		'a<ref>b\n\nc <code>d\n\n<gallery>\ne',
		'ab\n\nc d\n\ne',
	],
	[
		'references kept in their list are told',
		'a<references><ref name="x">b</ref></references>',
		'a',
		['1 note ou référence'],
	],
	[
		'a template that holds an address is told',
		'a {{Lien web|url=https://exemple.fr}}',
		'a',
		['1 modèle du wiki'],
	],
	[
		'words beside a rule, after a table, in a caption of several lines',
		'---- a\n{|\n|+ b\nc\n|-\n! d\n|-\n| e\n|} f',
		'a\n\nb c\n\n| d |\n| - |\n| e |\n\nf',
	],
	[
		'a caption and headings of HTML',
		'<table><caption>a</caption><tr><th>b</th></tr><tr><td>c</td></tr></table>',
		'a\n\n| b |\n| - |\n| c |',
	],
	[
		'links to pages of the wiki are told, their words kept',
		'[[Lavoir]] [[Puits|le puits]]',
		'Lavoir le puits',
		['2 liens entre pages du wiki, dont les mots sont gardés'],
	],
	['an address of mail stays one', '[mailto:a@exemple.fr écrire]', '[écrire](mailto:a@exemple.fr)'],
	['a bar that a template gives parts no value', '{{nobr|a{{!}}b}}', 'a|b'],
	['an empty page', '', ''],
];

describe('a page of a wiki', () => {
	for (const [nom, page, texte, omis = []] of CAS)
		test(nom, () => {
			assert.deepEqual(lire(page), { texte, omis });
		});

	test('gives its title and its first sentence', () => {
		const { titre, phrase } = parseWikitext(
			"{{Bandeau}}\n'''Porteur d'eau''' porte l’[[eau]]. Il marche.\n== '''x''' ==\na",
		);
		assert.deepEqual(
			{ titre, phrase },
			{ titre: "Porteur d'eau", phrase: "Porteur d'eau porte l’eau." },
		);
		assert.equal(parseWikitext("{{DISPLAYTITLE:''Porter''}}a '''b'''").titre, 'Porter');
		assert.equal(parseWikitext("== '''x''' ==\n'''a'''").titre, undefined);
	});

	test('that only sends elsewhere says where', () => {
		assert.throws(() => parseWikitext('#REDIRECTION [[Lavoir#Eau|x]]'), {
			message: 'Cette page renvoie vers « Lavoir#Eau » : importez plutôt celle-là.',
		});
		assert.throws(() => parseWikitext('x'.repeat(2_000_001)), {
			message: 'Cette page est trop grosse pour être lue.',
		});
	});

	const PIEGES = [
		'{{',
		'}}',
		'[[',
		']]',
		'[https://a.fr ',
		'<code>',
		'<!--',
		'<ref>',
		'{|\n',
		'|-\n',
		'* ',
		';:',
		"'''",
		'\n*#:',
		'&amp;',
		'<br>',
		'|',
		'!',
		'\n=',
		'[[Fichier:',
		'<li>',
		'\ue0000\ue000',
		'= ',
		'a=bb',
		'{|\n|a=bb="c',
		' ',
		'[//a',
	];
	for (const piege of PIEGES)
		test(`« ${JSON.stringify(piege)} » again and again is read`, () => {
			const page = piege.repeat(20_000);
			assert.equal(typeof lire(page).texte, 'string');
			assert.equal(typeof lire(`${page} a ${page}`).texte, 'string');
		});
});
