import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import { listARendre, listConstantes } from './adresses.ts';

test('each form of address gives its pages, its files, or nothing that the build copies', () => {
	const catalogue = readCorpus();
	const fichiers = (...routes: string[]) =>
		listARendre(catalogue, routes).map(({ adresse, fichier }) => [adresse, fichier]);
	assert.deepEqual(fichiers('/', '/404', '/contribuer/listes.json'), [
		['/', 'index.html'],
		['/404/', '404.html'],
		['/contribuer/listes.json', 'contribuer/listes.json'],
	]);
	assert.deepEqual(
		fichiers('/[famille]/[id]').length,
		fichiers('/[famille]/[id]/[fichier]', '/[famille]/[id]').length,
	);
	assert.ok(
		fichiers('/[famille]/[id]').some(
			([adresse, fichier]) =>
				adresse === '/outils/forum-ouvert/' && fichier === 'outils/forum-ouvert/index.html',
		),
	);
});

test('a page that nobody lists stops the build, and says what to declare', () => {
	assert.throws(() => listARendre(readCorpus(), ['/essais/[nom]']), {
		message:
			'src/pages/essais/[nom] : personne ne dit quelles sont ses adresses. Déclarez la page dans src/core/pages/series.ts, ou ses fichiers dans src/io/construction/adresses.ts.',
	});
});

test('what no sheet can change is listed apart, each file once', () => {
	const noms = listConstantes().map(({ fichier }) => fichier);
	assert.equal(new Set(noms).size, noms.length);
	assert.ok(noms.includes('contribuer/communes/z.txt'));
	assert.ok(noms.includes('communes-comme-la-mienne/codes/2A.txt'));
});
