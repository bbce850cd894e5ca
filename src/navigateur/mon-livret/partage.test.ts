import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nameFichier, parsePartage, writePartage } from './partage.ts';

describe('a livret in an address', () => {
	test('is read back as it was written', () => {
		for (const livret of [
			{ titre: '', refs: ['outils/a'] },
			{ titre: 'À partager & lire ? #1 +', refs: ['outils/a', 'actions/b'] },
			{ titre: 'Vide', refs: [] },
		]) {
			const adresse = writePartage('https://exemple.fr/mon-livret/', livret);
			assert.deepEqual(parsePartage(new URL(adresse).search), livret);
		}
	});
	test('keeps its slashes and commas readable', () => {
		assert.equal(
			writePartage('/mon-livret/', { titre: 'L’été', refs: ['outils/a', 'actions/b'] }),
			'/mon-livret/?fiches=outils/a,actions/b&titre=L%E2%80%99%C3%A9t%C3%A9',
		);
	});
	test('is nothing without its sheets, and empty with none', () => {
		assert.equal(parsePartage(''), undefined);
		assert.equal(parsePartage('?titre=Essai'), undefined);
		assert.deepEqual(parsePartage('?fiches='), { titre: '', refs: [] });
	});
	for (const [recherche, refs] of [
		['?fiches= outils/a , outils/b', ['outils/a', 'outils/b']],
		['?fiches=outils%2Fa%2Coutils%2Fb', ['outils/a', 'outils/b']],
		['?fiches=outils/a,outils/a,,', ['outils/a']],
		['?fiches=<img src=x>,javascript:alert(1),../../x,outils/a', ['outils/a']],
		['?fiches=outils/a&fiches=outils/b', ['outils/a']],
		['?fiches=%E0%A4%A', []],
	] as const)
		test(`${recherche} names ${refs.join(' and ') || 'none'}`, () =>
			assert.deepEqual(parsePartage(recherche)?.refs, refs));
	test('of ten thousand sheets and a long title is cut to what a livret holds', () => {
		const fiches = Array.from({ length: 10_000 }, (_, i) => `outils/x-${i}`).join(',');
		const livret = parsePartage(`?fiches=${fiches}&titre=${'a'.repeat(5000)}`);
		assert.deepEqual([livret?.refs.length, livret?.titre.length], [200, 120]);
	});
});

test('a file is named after the title, in letters that every system takes', () => {
	for (const [titre, nom] of [
		['Pour le conseil', 'pour-le-conseil'],
		['  L’été : œuvre & Cœur !', 'l-ete-oeuvre-coeur'],
		['../../etc/passwd', 'etc-passwd'],
		['🌾', 'mon-livret'],
		['', 'mon-livret'],
		['a'.repeat(200), 'a'.repeat(60)],
	] as const)
		assert.equal(nameFichier(titre), nom);
});
