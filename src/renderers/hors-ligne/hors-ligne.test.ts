import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HORS_COPIES } from './fichiers.ts';
import { isCopie, isGarde, localizePage } from './index.ts';

const lien = (
	adresse: string,
	page = '/a-propos/index.html',
	base = '',
	site?: string,
): string | undefined =>
	/href="([^"]*)"/.exec(localizePage(`<a href="${adresse}">`, page, { base, site }))?.[1];

test('an address of the site names its file, from the root or from the page', () => {
	for (const [adresse, attendu] of [
		['/structures/', '../structures/index.html'],
		['/structures', '../structures/index.html'],
		['../structures/', '../structures/index.html'],
		['../structures', '../structures/index.html'],
		['./', '../a-propos/index.html'],
		['../', '../index.html'],
		['/', '../index.html'],
		['../licence/#code', '../licence/index.html#code'],
		['/outils/?phase=agir#liste', '../outils/index.html#liste'],
		['fichier.odt', '../a-propos/fichier.odt'],
	] as const)
		assert.equal(lien(adresse), attendu, adresse);
});

test('under a base path too, and at the root', () => {
	assert.equal(
		lien('/sous/structures/', '/a-propos/index.html', '/sous'),
		'../structures/index.html',
	);
	assert.equal(lien('../structures/', '/a-propos/index.html', '/sous'), '../structures/index.html');
	assert.equal(lien('/sous/', '/404.html', '/sous'), './index.html');
	assert.equal(lien('/ailleurs/', '/a-propos/index.html', '/sous'), '/ailleurs/');
});

test('what is elsewhere, or on the page, stays as it is', () => {
	for (const adresse of [
		'https://exemple.fr/a/',
		'//exemple.fr/a/',
		'mailto:a@exemple.fr',
		'tel:+33123456789',
		'data:image/svg+xml,%3Csvg/%3E',
		'#source-1',
	])
		assert.equal(lien(adresse), adresse);
});

test('what the copy does not hold is reached on the site, where its address is known', () => {
	const page = '/contribuer/index.html';
	const site = 'https://impulser.example/sous';
	assert.equal(lien('../admin/', page, '/sous', site), `${site}/admin/`);
	assert.equal(lien('/sous/impulser.zip', page, '/sous', site), `${site}/impulser.zip`);
	assert.equal(lien('../admin/', page, '/sous'), undefined, 'else it is no link');
});

test('the font is not asked for: browsers do not read it from a folder', () => {
	const html = '<link rel="preload" as="font" href="/_impulser/titres.woff2" crossorigin><p>';
	assert.equal(localizePage(html, '/index.html', { base: '' }), '<p>');
});

describe('what is no tag keeps its words', () => {
	for (const [nom, html] of [
		['a text that shows code', '<p>Écrivez href="/outils/" ou src="/a.png" ici.</p>'],
		['a value that holds code', `<p title='a href="/outils/"'>a</p>`],
		['a comment', '<!-- <a href="/outils/"><script>a</script> -->'],
		['a text area, a title', '<title><script></title><textarea> href="/a/"</textarea>'],
		['the words of no policy', '<meta name="description" content="Content-Security-Policy">'],
	] as const)
		test(nom, () => assert.equal(localizePage(html, '/index.html', { base: '' }), html));
});

describe('a tag is one, however it is written', () => {
	for (const [nom, html, attendu] of [
		['quotes of another kind', "<a href='/outils/'>", '<a href="./outils/index.html">'],
		['no quotes, capitals', '<A HREF=/outils/>', '<A href="./outils/index.html">'],
		['a reference', '<a href="/outils/?a&amp;b#c">', '<a href="./outils/index.html#c">'],
		['a sign that HTML reads', '<a href="/a&amp;b/">', '<a href="./a&amp;b/index.html">'],
		['a button that sends elsewhere', '<b formaction="/a/">', '<b formaction="./a/index.html">'],
		['a script that holds a tag', `<p><script>"<p>"</script >a`, '<p>a'],
		['a script without end', '<p>a<script>b', '<p>a'],
		['a link that is fetched before', '<link href="/x.js" rel=modulepreload>a', 'a'],
		['a policy', `<META content="a" HTTP-EQUIV='content-security-policy'>a`, 'a'],
		[
			'a style with a medium',
			'<style media="x">@font-face{a}b{}</style>',
			'<style media="x">b{}</style>',
		],
		[
			'what stands in for a script',
			'<noscript><a href="/a/"></a></noscript>',
			'<a href="./a/index.html"></a>',
		],
	] as const)
		test(nom, () => assert.equal(localizePage(html, '/index.html', { base: '' }), attendu));
});

test('what is kept without network, and what goes in the folder', () => {
	const ou = (chemin: string): string =>
		[isGarde(chemin) && 'réserve', isCopie(chemin) && 'copie'].filter(Boolean).join(' ');
	for (const [chemin, attendu] of [
		['/index.html', 'réserve copie'],
		['/outils/arpentage/index.html', 'réserve copie'],
		['/outils/arpentage/mairie/index.html', 'copie'],
		['/outils/arpentage/deroule/index.html', 'copie'],
		['/outils/arpentage/fiche.mdx', 'copie'],
		['/outils/arpentage/plan.png', 'copie'],
		['/404.html', 'copie'],
		['/sw.js', ''],
		['/admin/index.html', ''],
		['/carte/bretagne/index.html', 'réserve copie'],
		['/_impulser/cadre.js', 'réserve'],
		['/_impulser/titres.woff2', 'réserve'],
		['/_impulser/base.css', 'réserve copie'],
		['/recherche/moteur/pagefind.js', 'réserve'],
		['/recherche/index.html', 'réserve copie'],
		['/epub/commencer.epub', 'copie'],
		['/epub/chapitres/outils/arpentage.xhtml', ''],
		['/contribuer/communes/a.txt', ''],
		['/contribuer/catalogue.json', ''],
		['/contribuer/listes.json', 'réserve'],
		['/contribuer/modeles/outil.odt', 'copie'],
		['/communes-comme-la-mienne/codes/34.txt', ''],
		['/impulser.zip', ''],
		['/flux.xml', 'copie'],
	] as const)
		assert.equal(ou(chemin), attendu, chemin);
});

test('each line that leaves files out says where and why, once', () => {
	for (const { quoi, sans, raison } of HORS_COPIES) {
		assert.ok(sans.length > 0 && raison !== '', JSON.stringify(quoi));
		if ('dossier' in quoi) assert.match(quoi.dossier, /^\/.+\/$/);
		if ('chemin' in quoi) assert.match(quoi.chemin, /^\/.*[^/]$/);
	}
	const dits = HORS_COPIES.map(({ quoi }) => JSON.stringify(quoi));
	assert.equal(new Set(dits).size, dits.length);
});
