import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localizePage } from './index.ts';

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
