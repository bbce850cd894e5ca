/** What a page keeps of a filled exhibition, what a file gives back, what a photo is fine for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	createComposition,
	isVide,
	parseComposition,
	setChamp,
	toggleRetire,
} from './composition.ts';
import { readFichierExposition, writeFichierExposition } from './fichier.ts';
import { resolutionOf, sayResolution, tailleMax } from './resolution.ts';

const vide = createComposition('x');
const remplie = setChamp(setChamp(vide, 'a/b', 'valeur', '12'), 'a/b', 'origine', 'Insee');

test('a place is there while one of its fields says something', () => {
	assert.deepEqual(remplie.places, { 'a/b': { valeur: '12', origine: 'Insee' } });
	const moins = setChamp(remplie, 'a/b', 'valeur', '');
	assert.deepEqual(moins.places, { 'a/b': { origine: 'Insee' } });
	assert.ok(isVide(setChamp(moins, 'a/b', 'origine', '')));
	assert.deepEqual(toggleRetire(toggleRetire(vide, 'a'), 'b').retires, ['a', 'b']);
	assert.ok(isVide(toggleRetire(toggleRetire(vide, 'a'), 'a')));
});

test('of what is read, only what is known is taken, never longer than its place', () => {
	const lue = parseComposition({
		exposition: 'x',
		commune: 'C'.repeat(200),
		places: { 'a/b': { valeur: '1'.repeat(99), html: '<b>' }, 'a/c': { texte: 3 }, 'a/d': null },
		retires: ['z', 4],
	});
	assert.equal(lue?.commune.length, 100);
	assert.deepEqual(lue?.places, { 'a/b': { valeur: '1'.repeat(30) } });
	assert.deepEqual(lue?.retires, ['z']);
	for (const autre of [null, [], 'x', { exposition: 'x' }, { places: {} }])
		assert.equal(parseComposition(autre), undefined);
});

describe('a file', () => {
	const PHOTO = 'data:image/jpeg;base64,AAAA';
	test('gives back what was written', () => {
		const fichier = { composition: remplie, photos: { p: PHOTO } };
		assert.deepEqual(readFichierExposition(writeFichierExposition(fichier), ['x']), fichier);
		const bom = `\ufeff${writeFichierExposition(fichier)}`;
		assert.deepEqual(readFichierExposition(bom, ['x']), fichier);
	});
	test('holds pictures, and no other address', () => {
		const photos = { p: PHOTO, q: 'https://exemple.fr/a.jpg', r: 'data:image/svg+xml;base64,AAAA' };
		const lu = readFichierExposition(writeFichierExposition({ composition: remplie, photos }), [
			'x',
		]);
		assert.ok('photos' in lu);
		assert.deepEqual(lu.photos, { p: PHOTO });
	});
	for (const [nom, texte, refus] of [
		[
			'no JSON',
			'{',
			'Ce fichier n’est pas une exposition remplie, ou il est abîmé. Rien n’a changé ici.',
		],
		[
			'another format',
			'{"format":"impulser-guide","version":1}',
			'Ce fichier n’est pas une exposition remplie, ou il est abîmé. Rien n’a changé ici.',
		],
		[
			'a newer page',
			'{"format":"impulser-exposition","version":2}',
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		],
		[
			'nothing to hang',
			JSON.stringify({ format: 'impulser-exposition', version: 1, composition: vide }),
			'Ce fichier ne contient rien à accrocher. Rien n’a changé ici.',
		],
		[
			'another exhibition',
			writeFichierExposition({ composition: { ...remplie, exposition: 'y' }, photos: {} }),
			'Ce fichier remplit une exposition que cette page ne connaît pas. Rien n’a changé ici.',
		],
	] as const)
		test(`of ${nom} is refused in words`, () => {
			assert.deepEqual(readFichierExposition(texte, ['x']), { refus });
		});
});

test('a photo is fine up to a size, by its pixels', () => {
	// Half of an A3 is 122 mm, 4.8 inches: 720 pixels make 150 dots per inch.
	assert.equal(resolutionOf({ largeur: 721, hauteur: 100 }, 'a3'), 150);
	assert.equal(resolutionOf({ largeur: 721, hauteur: 100 }, 'a1'), 75);
	assert.equal(tailleMax({ largeur: 2000, hauteur: 900 }), 'a1');
	assert.equal(tailleMax({ largeur: 1100, hauteur: 520 }), 'a2');
	assert.equal(tailleMax({ largeur: 300, hauteur: 200 }), undefined);
	assert.equal(sayResolution({ largeur: 2000, hauteur: 1000 }), '');
	assert.equal(
		sayResolution({ largeur: 800, hauteur: 400 }),
		'Photo de 800 × 400 points\u00a0: nette jusqu’au A3, moins de 150 points par pouce au-delà.',
	);
	assert.equal(
		sayResolution({ largeur: 300, hauteur: 200 }),
		'Photo de 300 × 200 points\u00a0: moins de 150 points par pouce, même en A3. Elle se verra floue.',
	);
});
