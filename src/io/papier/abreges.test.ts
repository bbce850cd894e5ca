import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { Abreges } from './abreges.ts';

/** A cache folder of its own, and the file that is written there. */
function enter(t: Parameters<typeof createDossier>[0]): () => string {
	const dossier = createDossier(t);
	const avant = process.env.IMPULSER_CACHE;
	process.env.IMPULSER_CACHE = dossier;
	t.after(() => {
		if (avant === undefined) delete process.env.IMPULSER_CACHE;
		else process.env.IMPULSER_CACHE = avant;
	});
	return () => path.join(dossier, readdirSync(dossier)[0] as string);
}

test('what a view gave is known to the next build; what no sheet asks for is forgotten, if told', (t) => {
	enter(t);
	const premier = new Abreges();
	premier.add('a', '1');
	premier.add('b', '2');
	premier.save(true);
	const second = new Abreges();
	assert.equal(second.find('a'), '1');
	assert.equal(second.find('c'), undefined);
	second.save(false);
	const troisieme = new Abreges();
	assert.equal(troisieme.find('b'), '2');
	troisieme.save(true);
	assert.equal(new Abreges().find('a'), undefined);
});

test('what was altered, cut, or written by another code is not believed', (t) => {
	const fichier = enter(t);
	const premier = new Abreges();
	premier.add('a', '1');
	premier.save(true);
	const juste = readFileSync(fichier(), 'utf8');
	for (const faux of [
		juste.replace('"a":"1"', '"a":"2"'),
		juste.slice(0, -3),
		juste.replace(/"version":"."?/, '"version":"_'),
		'',
	]) {
		assert.notEqual(faux, juste);
		writeFileSync(fichier(), faux);
		assert.equal(new Abreges().find('a'), undefined, faux);
	}
});

test('a name changes with each piece, and with where pieces are cut', () => {
	const abreges = new Abreges();
	const noms = [['ab', 'c'], ['a', 'bc'], ['abc'], ['ab', 'd']].map((m) => abreges.digest(m));
	assert.equal(new Set(noms).size, 4);
});
