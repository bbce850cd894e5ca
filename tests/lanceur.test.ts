/** The launcher of the tests: shares that leave no file out, times that are said and kept. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { createDossier } from './outils/contenu.ts';
import { Durees } from './outils/durees.ts';
import { parsePartie, takePart } from './outils/parties.ts';

const FICHIERS = ['e.test.ts', 'a.test.ts', 'd.test.ts', 'b.test.ts', 'c.test.ts'];

describe('shares of the tests', () => {
	test('hold every file once, whatever the order in which a machine lists them', () => {
		for (const sur of [1, 2, 3, 7]) {
			const parties = Array.from({ length: sur }, (_, i) =>
				takePart(FICHIERS, { rang: i + 1, sur }),
			);
			assert.deepEqual(parties.flat().sort(), FICHIERS.toSorted(), String(sur));
			assert.deepEqual(takePart(FICHIERS.toReversed(), { rang: 1, sur }), parties[0]);
		}
	});
	test('are written 2/4', () => {
		assert.deepEqual(parsePartie('2/4'), { rang: 2, sur: 4 });
		assert.deepEqual(parsePartie('1/1'), { rang: 1, sur: 1 });
		for (const texte of ['', '2', '0/4', '5/4', '1/0', '-1/4', '1/4/2', 'a/b', '1 / 4', '1/1000'])
			assert.throws(() => parsePartie(texte), {
				message: `« ${texte} » n’est pas une partie des tests : --partie=2/4 est la deuxième de quatre.`,
			});
	});
});

describe('the times of a run', () => {
	test('are said step by step, then the ten slowest files, the slowest first', (t) => {
		const durees = new Durees(path.join(createDossier(t), 'durees.json'));
		durees.noteEtape('Types', 61_400);
		durees.noteEtape('Forme', 900);
		for (let i = 1; i <= 12; i++) durees.note(`tests/${i}.test.ts`, i * 1000);
		const lignes = durees.say().split('\n');
		assert.deepEqual(lignes.slice(0, 5), [
			'Durée des étapes',
			'   1 min 01 s  Types',
			'        0,9 s  Forme',
			'Fichiers les plus longs',
			'       12,0 s  tests/12.test.ts',
		]);
		assert.equal(lignes.length, 4 + 10);
		assert.equal(lignes.at(-1), '        3,0 s  tests/3.test.ts');
	});
	test('without a file are those of the steps alone', (t) => {
		const durees = new Durees(path.join(createDossier(t), 'durees.json'));
		durees.noteEtape('Types', 1000);
		assert.equal(durees.say(), 'Durée des étapes\n        1,0 s  Types');
	});
	test('put the longest files first the next time, the unknown ones after them', (t) => {
		const memoire = path.join(createDossier(t), 'sous', 'durees.json');
		const avant = new Durees(memoire);
		avant.note('a.test.ts', 10);
		avant.note('tests\\b.test.ts', 500);
		avant.save();
		const fichiers = ['z.test.ts', 'a.test.ts', 'tests/b.test.ts', 'c.test.ts'];
		assert.deepEqual(new Durees(memoire).sortLongues(fichiers), [
			'tests/b.test.ts',
			'a.test.ts',
			'c.test.ts',
			'z.test.ts',
		]);
		const apres = new Durees(memoire);
		apres.note('a.test.ts', 20);
		apres.save();
		assert.deepEqual(JSON.parse(readFileSync(memoire, 'utf8')), {
			'a.test.ts': 20,
			'tests/b.test.ts': 500,
		});
	});
	test('that cannot be read are forgotten', (t) => {
		const memoire = path.join(createDossier(t), 'durees.json');
		writeFileSync(memoire, '{');
		assert.deepEqual(new Durees(memoire).sortLongues(['b', 'a']), ['a', 'b']);
	});
});
