import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import type { FichierVoisin } from '../../core/corps/contexte.ts';
import { parseCorps } from '../../core/corps/index.ts';
import { type OptionsHast, toHast } from './index.ts';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]);
const VOISINS = new Map<string, FichierVoisin>([
	['image.png', { nom: 'image.png', taille: 8, debut: PNG }],
]);
const OPTIONS: OptionsHast = {
	base: '/sous',
	dossier: '/outils/temoin/',
	sources: new Map([['essai', 3]]),
	communes: new Map([['34144', { texte: 'Lunas (Hérault)', href: '/territoires/34144/' }]]),
	images: new Map([['image.png', { largeur: 40, hauteur: 30 }]]),
};

function rendre(mdx: string, options: OptionsHast = OPTIONS): string {
	const corps = parseCorps(mdx, 1, 'f', '/outils/temoin/', VOISINS);
	assert.deepEqual(corps.diagnostics, []);
	return toHtml(toHast(corps.arbre, options));
}

describe('each construct as HTML', () => {
	for (const [nom, mdx, html] of [
		[
			'paragraph',
			'a **b** *c* ~~d~~ `e`',
			/^<p>a <strong>b<\/strong> <em>c<\/em> <s>d<\/s> <code>e/,
		],
		['heading', '## Été', /^<h2 id="ete">Été<\/h2>$/],
		['quote', '> a', /^<blockquote><p>a<\/p><\/blockquote>$/],
		['rule', '***', /^<hr>$/],
		['line break', 'a\\\nb', /^<p>a<br>b<\/p>$/],
		['code, reachable by keyboard', '```\n<b>\n```', /^<pre tabindex="0"><code>&#x3C;b>/],
		['tight list', '- a\n- b', /^<ul><li>a<\/li><li>b<\/li><\/ul>$/],
		['numbered list', '3. a', /^<ol start="3"><li>a<\/li><\/ol>$/],
		['numbered from one', '1. a', /^<ol><li>a<\/li><\/ol>$/],
		['box', '- [x] a', /<li class="coche"><span class="case faite" role="img" aria-label="Fait">/],
		['link of the site, under the base', '[a](/outils/)', /<a href="\/sous\/outils\/">a<\/a>/],
		['link of the page', '[a](#b)', /<a href="#b">/],
		['link of the web', '[a](https://exemple.fr)', /<a href="https:\/\/exemple\.fr\/">/],
		['mail', '[a](mailto:a@b.fr)', /<a href="mailto:a@b\.fr">/],
	] as const)
		test(`${nom}: ${mdx}`, () => assert.match(rendre(mdx), html));
	test('a note called twice: one place to come back to', () => {
		const html = rendre('a[^n] b[^n]\n\n[^n]: Note.');
		assert.equal(html.match(/id="appel-1"/g)?.length, 1);
		assert.equal(html.match(/href="#note-1"/g)?.length, 2);
	});
	test('table: headers with their scope, alignment as a class, never as a style', () => {
		const html = rendre('| a | b |\n| --- | --: |\n| c | d |');
		assert.match(html, /^<div class="tableau" tabindex="0" role="group" aria-label="Tableau">/);
		assert.match(html, /<th scope="col">a<\/th><th scope="col" class="droite">b<\/th>/);
		assert.match(html, /<td>c<\/td><td class="droite">d<\/td>/);
		assert.doesNotMatch(html, /style=/);
	});
	test('image: its address under the base, its size when known', () => {
		assert.match(
			rendre("![l'été](./image.png)"),
			/<img src="\/sous\/outils\/temoin\/image\.png" alt="l’été" loading="lazy" decoding="async" width="40" height="30">/,
		);
		const { images: _, ...sans } = OPTIONS;
		assert.doesNotMatch(rendre('![a](./image.png)', sans), /width|height/);
	});
	test('footnotes: call and note lead to each other', () => {
		const html = rendre('a[^x]\n\n[^x]: b');
		assert.match(html, /<a class="appel" href="#note-1" id="appel-1" aria-label="Note 1">1<\/a>/);
		assert.match(html, /<section class="notes" aria-label="Notes"><ol><li id="note-1"><p>b<\/p>/);
		assert.match(html, /<a href="#appel-1" aria-label="Retour à l’appel de la note 1">/);
		assert.doesNotMatch(rendre('a'), /section/);
	});
});

describe('blocs as elements named after them', () => {
	test('with their attributes, the number of their source, the name of their place', () => {
		assert.equal(
			rendre('<Exemple titre="T" commune="34144" source="essai">\na\n</Exemple>'),
			'<Exemple titre="T" source="3" lieu="Lunas (Hérault)" lienlieu="/sous/territoires/34144/"><p>a</p></Exemple>',
		);
	});
	test('a source inside a sentence gives its number', () => {
		assert.match(rendre('a<Source cle="essai" />'), /^<p>a<Source source="3">/);
	});
	test('an unknown source or place leaves no attribute', () => {
		assert.equal(
			rendre('<Exemple commune="99999" source="autre">\na\n</Exemple>'),
			'<Exemple><p>a</p></Exemple>',
		);
	});
});

describe('text of strangers', () => {
	test('is text, whatever it looks like', () => {
		const html = rendre('\\<script>alert(1)\\</script> &lt;img src=x onerror=alert(1)> $& $`');
		assert.doesNotMatch(html, /<(?:script|img)/);
		assert.match(html, /&#x3C;script>/);
	});
	test('in an attribute cannot leave it', () => {
		const html = rendre("<Astuce titre='\"><script>alert(1)</script>'>\na\n</Astuce>");
		assert.match(html, /^<Astuce titre="&#x22;>[^"]*"><p>a<\/p><\/Astuce>$/);
	});
	test('in an alternative text cannot leave it', () => {
		assert.doesNotMatch(rendre('![a" onload="x](./image.png)'), /" onload="/);
	});
});

describe('words of the glossary', () => {
	const texte = {
		type: 'texte' as const,
		valeur: 'Un EPCI.',
		termes: [{ terme: 'epci', debut: 3, fin: 7 }],
	};
	const arbre = { contenu: [{ type: 'paragraphe' as const, enfants: [texte] }], notes: [] };
	test('lead to their definition where the page explains them', () => {
		assert.equal(
			toHtml(toHast(arbre, { ...OPTIONS, termes: true })),
			'<p>Un <a class="terme" id="fiche-terme-epci" href="#fiche-mot-epci" aria-describedby="fiche-definition-epci">EPCI</a>.</p>',
		);
	});
	test('are plain text elsewhere: books have no such page', () => {
		assert.equal(toHtml(toHast(arbre, OPTIONS)), '<p>Un EPCI.</p>');
	});
});
