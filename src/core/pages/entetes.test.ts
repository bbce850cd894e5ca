import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entetesOf, isTexte, typeDeFichier } from './entetes.ts';

const PARTOUT = {
	'X-Content-Type-Options': 'nosniff',
	'Content-Security-Policy': "frame-ancestors 'none'",
	'Cache-Control': 'no-cache',
};

test('a page, what others frame, what never changes and what all may read have their headers', () => {
	const html = { 'Content-Type': 'text/html; charset=utf-8' };
	assert.deepEqual(entetesOf('/outils/a/'), { ...html, ...PARTOUT });
	assert.deepEqual(entetesOf('/outils/a/encart.html'), {
		...html,
		...PARTOUT,
		'Content-Security-Policy': 'frame-ancestors *',
	});
	assert.deepEqual(entetesOf('/_impulser/a.js'), {
		...PARTOUT,
		'Content-Type': 'text/javascript; charset=utf-8',
		'Cache-Control': 'public, max-age=31536000, immutable',
	});
	assert.deepEqual(entetesOf('/donnees/v1/a.csv'), {
		...PARTOUT,
		'Content-Type': 'text/csv; charset=utf-8',
		'Access-Control-Allow-Origin': '*',
	});
});

test('a name that only looks like another has nothing of it', () => {
	for (const chemin of ['/encart.html.txt', '/outils/mon-encart.html', '/outils/donnees/a.json'])
		assert.deepEqual(
			{ ...entetesOf(chemin), 'Content-Type': '' },
			{ ...PARTOUT, 'Content-Type': '' },
		);
});

test('a file of no known kind is bytes, and only texts are compressed', () => {
	assert.equal(typeDeFichier('/recherche/moteur/a.pf_index'), 'application/octet-stream');
	assert.equal(typeDeFichier('/outils/A.PDF'), 'application/pdf');
	const textes = ['a.html', 'a.json', 'a.svg', 'a.ttl', 'a.ndjson', 'a.xhtml'];
	assert.ok(textes.every((nom) => isTexte(typeDeFichier(nom))));
	assert.ok(['a.png', 'a.pdf', 'a.zip', 'a.ods', 'a'].every((nom) => !isTexte(typeDeFichier(nom))));
});
