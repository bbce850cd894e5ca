import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { CacheTranches } from './cache-tranches.ts';

/** A cache folder of its own; returns what opens the cache, and the parts that are written there. */
function enter(t: TestContext) {
	const dossier = createDossier(t);
	const avant = process.env.IMPULSER_CACHE;
	process.env.IMPULSER_CACHE = dossier;
	t.after(() => {
		if (avant === undefined) delete process.env.IMPULSER_CACHE;
		else process.env.IMPULSER_CACHE = avant;
	});
	const essais = path.join(dossier, 'essais');
	return {
		open: (version = 'v1') => new CacheTranches<string>('essais', version),
		list: () => readdirSync(essais).map((nom) => path.join(essais, nom)),
	};
}

test('a value is known under its key to the next build, which forgets what it does not ask for', (t) => {
	const { open } = enter(t);
	const premier = open();
	assert.equal(
		premier.get('a', 'cle', () => 'un'),
		'un',
	);
	premier.put('b', 'cle', 'deux');
	premier.save();
	const second = open();
	assert.equal(second.take('a', 'cle'), 'un');
	assert.equal(second.take('a', 'autre'), undefined);
	assert.equal(second.has('c', 'cle'), false);
	assert.equal(
		second.get('a', 'cle', () => assert.fail('it is kept')),
		'un',
	);
	second.save({ partiel: true });
	const troisieme = open();
	assert.equal(troisieme.take('b', 'cle'), 'deux', 'not asked for, not forgotten');
	troisieme.save();
	assert.equal(open().take('a', 'cle'), undefined, 'not asked for, forgotten');
	assert.equal(open().take('b', 'cle'), 'deux');
});

test('a name that every object has is a name like others', (t) => {
	const { open } = enter(t);
	assert.equal(open().take('constructor', 'cle'), undefined);
	const premier = open();
	premier.put('__proto__', 'cle', 'un');
	premier.save();
	assert.equal(open().take('constructor', 'cle'), undefined);
});

test('what was altered, cut, or written by another code is not believed', (t) => {
	const { open, list } = enter(t);
	const premier = open();
	premier.put('a', 'cle', 'un');
	premier.save();
	const [fichier] = list() as [string];
	const juste = readFileSync(fichier, 'utf8');
	for (const faux of [
		juste.replace('"valeur":"un"', '"valeur":"deux"'),
		juste.slice(0, -3),
		juste.replace('"version":"v1"', '"version":"v2"'),
		'',
	]) {
		assert.notEqual(faux, juste);
		writeFileSync(fichier, faux);
		assert.equal(open().take('a', 'cle'), undefined, faux);
	}
});

test('one value that changes has its part written, and the others left', (t) => {
	const { open, list } = enter(t);
	const premier = open();
	const noms = Array.from({ length: 60 }, (_, i) => `fiche-${i}`);
	for (const nom of noms) premier.put(nom, 'cle', nom);
	premier.save();
	const dates = (): Map<string, bigint> =>
		new Map(list().map((f) => [f, statSync(f, { bigint: true }).ino]));
	const avant = dates();
	const second = open();
	for (const nom of noms.slice(1)) second.take(nom, 'cle');
	second.put('fiche-0', 'autre', 'nouvelle');
	second.save();
	const apres = dates();
	assert.equal([...apres].filter(([f, ino]) => avant.get(f) !== ino).length, 1);
	assert.ok(apres.size > 10);
});
