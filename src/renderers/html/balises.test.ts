import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	applyRetouches,
	dropBalises,
	listBalises,
	motsOf,
	valeurOf,
	writeAttribut,
} from './balises.ts';

const lire = (html: string) =>
	listBalises(html).map(({ debut, fin, attributs }) => [
		html.slice(debut, fin),
		...attributs.map((a) => [a.nom, a.valeur, html.slice(a.debut, a.fin)]),
	]);

describe('every tag stands where it is written', () => {
	for (const [titre, html, attendu] of [
		['open and closed', '<p>a</p>', [['<p>'], ['</p>']]],
		[
			'quotes of three kinds, and none',
			`<A HREF=x title='y' id="z" hidden>`,
			[
				[
					`<A HREF=x title='y' id="z" hidden>`,
					['href', 'x', 'HREF=x'],
					['title', 'y', `title='y'`],
					['id', 'z', 'id="z"'],
					['hidden', '', 'hidden'],
				],
			],
		],
		[
			'a value that holds what looks like a tag, or a reference',
			'<a title="a > b <i>" href="/?a&amp;b&#39;&eacute;"></a >',
			[
				[
					'<a title="a > b <i>" href="/?a&amp;b&#39;&eacute;">',
					['title', 'a > b <i>', 'title="a > b <i>"'],
					['href', '/?a&b\u0027é', 'href="/?a&amp;b&#39;&eacute;"'],
				],
				['</a >'],
			],
		],
		['closed by itself', '<br/><img />', [['<br/>'], ['<img />']]],
		['after a character of two units', '😀<b>', [['<b>']]],
		[
			'a script, a style, a comment, a title: what they hold is no tag',
			'<script>"<a>"</script><style>a:before{content:"<b>"}</style><!-- <i> --><title><u></title>',
			[['<script>'], ['</script>'], ['<style>'], ['</style>'], ['<title>'], ['</title>']],
		],
		['a declaration, a page cut short', '<!doctype html><p><a href="', [['<p>']]],
		['a closing tag cut short', '<p></p', [['<p>']]],
	] as const)
		test(titre, () => assert.deepEqual(lire(html), attendu));
});

test('a value, the words of a value', () => {
	const [balise] = listBalises('<link REL="Preload  icon" href="/x">');
	assert.ok(balise);
	assert.equal(valeurOf(balise, 'href'), '/x');
	assert.equal(valeurOf(balise, 'title'), undefined);
	assert.deepEqual(motsOf(balise, 'rel'), ['preload', 'icon']);
	assert.deepEqual(motsOf(balise, 'class'), []);
});

test('an attribute that is written is read again, whatever its value', () => {
	for (const valeur of ['/a/?b&c', '"><script>', "l'été", '&quot;', '']) {
		const [balise] = listBalises(`<a ${writeAttribut('href', valeur)}>`);
		assert.equal(balise && valeurOf(balise, 'href'), valeur);
	}
});

test('places are replaced, the rest keeps its bytes; what lies in a place that went is left', () => {
	const retouches = [
		{ debut: 2, fin: 5, par: '' },
		{ debut: 3, fin: 4, par: 'x' },
		{ debut: 0, fin: 1, par: 'A' },
		{ debut: 6, fin: 6, par: '!' },
	];
	assert.equal(applyRetouches('abcdefg', retouches), 'Abf!g');
	assert.equal(applyRetouches('abc', []), 'abc');
});

test('the tags of a name go, what they hold stays, and words that look like them', () => {
	const html = '<p title="<noscript>">a<NOSCRIPT><b>c</b></noscript ><!-- <noscript> --></p>';
	assert.equal(
		dropBalises(html, 'noscript'),
		'<p title="<noscript>">a<b>c</b><!-- <noscript> --></p>',
	);
});
