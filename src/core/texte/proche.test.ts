import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProche, fold, toSlug } from './proche.ts';

test('folds case, accents, ligatures and apostrophes', () => {
	assert.equal(fold('L’ŒUVRE de l’Été'), "l'oeuvre de l'ete");
	assert.equal(fold('e\u0301te\u0301'), fold('été'));
	assert.equal(fold('Æquo'), 'aequo');
});

test('makes a name that is an address', () => {
	assert.equal(toSlug('Été à Orléans !'), 'ete-a-orleans');
	assert.equal(toSlug('  L’œuvre — n° 2  '), 'l-oeuvre-n-2');
	assert.equal(toSlug('!!!'), '');
	assert.equal(toSlug('日本'), '');
	assert.match(toSlug('mot '.repeat(60)), /^[a-z-]{1,80}$/);
});

test('a slug never ends with a hyphen, even when it is cut', () => {
	assert.doesNotMatch(toSlug(`${'a'.repeat(79)} suite`), /^-|-$/);
});

test('a slug of a slug is the same', () => {
	for (const texte of ['Été à Orléans', 'a--b', 'L’élu·e', 'x'.repeat(200)])
		assert.equal(toSlug(toSlug(texte)), toSlug(texte));
});

test('finds the nearest choice, whatever the case and accents', () => {
	const choix = ['atelier', 'enquete', 'exposition', 'recit'];
	assert.equal(findProche('Atelié', choix), 'atelier');
	assert.equal(findProche('enquêtes', choix), 'enquete');
	assert.equal(findProche('RÉCIT', choix), 'recit');
	assert.equal(findProche('expo', choix), undefined);
	assert.equal(findProche('formation', choix), undefined);
});

test('short words need a near match, empty or endless ones have none', () => {
	assert.equal(findProche('min', ['max', 'mi']), 'mi');
	assert.equal(findProche('a', ['b', 'cd']), 'b');
	assert.equal(findProche('', ['a']), undefined);
	assert.equal(findProche('a'.repeat(201), ['a'.repeat(200)]), undefined);
	assert.equal(findProche('a', []), undefined);
});

test('the first of two equally near choices wins', () => {
	assert.equal(findProche('outilx', ['outila', 'outilb']), 'outila');
});
