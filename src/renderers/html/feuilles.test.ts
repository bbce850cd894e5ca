import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineFeuilles } from './feuilles.ts';

const PETITE = 'a{color:red}';
const FEUILLES: Record<string, string> = {
	'/petite.css': PETITE,
	'/autre.css': '@media (width<40rem){b{margin:0}}',
	'/grande.css': `${'p{margin:0}'.repeat(1000)}`,
	'/dessin.css': 'i{--picto:url("data:image/svg+xml,%3Csvg/%3E")}',
	'/police.css': '@font-face{src:url(./x.woff2)}',
	'/piege.css': 'a:before{content:"</style><script>"}',
};
const politique = (style: string): string =>
	`<meta http-equiv="Content-Security-Policy" content="script-src 'self'; ${style}; img-src 'self'">`;
const lien = (feuille: string): string => `<link rel="stylesheet" href="${feuille}">`;
const inline = (html: string): string =>
	inlineFeuilles(html, (adresse) => ({
		css: FEUILLES[adresse] ?? '',
		empreinte: `sha256-${adresse.slice(1)}`,
	}));

test('a small sheet goes into the page, with its digest in the policy', () => {
	const page = inline(`${politique("style-src 'self'")}${lien('/petite.css')}<p>a</p>`);
	assert.equal(
		page,
		`${politique("style-src 'self' 'sha256-petite.css'")}<style>a{color:red}</style><p>a</p>`,
	);
});

test('sheets keep their order; those of many pages, with files or with a trap stay files', () => {
	const page = inline(
		`${politique("style-src 'self'")}${['/grande.css', '/autre.css', '/dessin.css', '/police.css', '/piege.css'].map(lien).join('')}`,
	);
	assert.equal(
		page.replace(/^<meta[^>]*>/, ''),
		`${lien('/grande.css')}<style>${FEUILLES['/autre.css']}</style><style>${FEUILLES['/dessin.css']}</style>${lien('/police.css')}${lien('/piege.css')}`,
	);
	assert.deepEqual(page.match(/'sha256-[^']*'/g), ["'sha256-autre.css'", "'sha256-dessin.css'"]);
});

test('a page that has no policy, or a looser one, keeps its links', () => {
	for (const debut of ['', politique("style-src 'self' 'unsafe-inline'")]) {
		const html = `${debut}${lien('/petite.css')}`;
		assert.equal(inline(html), html);
	}
});

test('what a page says of a sheet is no link: its text, a comment, a script', () => {
	const texte = `<p title='${lien('/petite.css')}'>a</p><!-- ${lien('/petite.css')} --><script>"${lien('/petite.css')}"</script>`;
	const html = `${politique("style-src 'self'")}${texte}`;
	assert.equal(inline(html), html);
});

test('a link is one however it is written; one for a medium, or with a name, stays a link', () => {
	const debut = politique("style-src 'self'");
	for (const ecrit of [
		"<link href='/petite.css' rel='stylesheet'>",
		'<LINK REL=stylesheet HREF=/petite.css />',
	])
		assert.equal(
			inline(`${debut}${ecrit}`),
			`${politique("style-src 'self' 'sha256-petite.css'")}<style>${PETITE}</style>`,
			ecrit,
		);
	for (const ecrit of [
		'<link rel="stylesheet" href="/petite.css" media="print">',
		'<link rel="alternate stylesheet" href="/petite.css" title="Autre">',
	])
		assert.equal(inline(`${debut}${ecrit}`), `${debut}${ecrit}`);
});

test('a policy that stands after its sheets gets their digests too', () => {
	assert.equal(
		inline(`${lien('/petite.css')}${politique("style-src 'self'")}`),
		`<style>${PETITE}</style>${politique("style-src 'self' 'sha256-petite.css'")}`,
	);
});
