/** A longitude is below zero in the west of France: every way of writing a sheet takes it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBase } from '../../tests/contenu.ts';
import { buildChamps } from './formulaire.ts';
import { buildListes } from './listes.ts';
import { type Lecteur, readReponse } from './reponse.ts';
import { type ChampSveltia, toChampSveltia } from './sveltia-champs.ts';
import { fromEdition } from './sveltia-valeurs.ts';

const listes = buildListes(readBase());
const champs = buildChamps('retours', listes).filter((c) => c.nom === 'coordonnees');
const [coordonnees] = champs;
assert.ok(coordonnees?.controle.genre === 'objet');
const [, longitude] = coordonnees.controle.champs;
assert.ok(longitude);

test('the form asks for a number with its limits', () => {
	assert.deepEqual(longitude.controle, { genre: 'nombre', entier: false, min: -180, max: 180 });
});

test('the web editor takes a number below zero, and writes a number', () => {
	const { fields = [] } = toChampSveltia(coordonnees, listes) as { fields?: ChampSveltia[] };
	const lon = fields.find((f) => f.name === 'lon');
	assert.ok(Array.isArray(lon?.pattern));
	const motif = new RegExp(String(lon.pattern[0]));
	for (const juste of ['-1,68', '-1.68', '5', '0,5']) assert.match(juste, motif);
	for (const faux of ['1°40', '--1', 'ouest', '1 000']) assert.doesNotMatch(faux, motif);
	assert.deepEqual(fromEdition(champs, { coordonnees: { lat: '48,11', lon: '-1,68' } }), {
		coordonnees: { lat: 48.11, lon: -1.68 },
	});
});

test('the word processor does, with the minus sign it may have put there', () => {
	const lecteur: Lecteur = { listes, codeOf: () => undefined, cles: [] };
	for (const texte of ['-1,68', '\u22121,68', '- 1.68'])
		assert.equal(
			readReponse(longitude, [{ genre: 'paragraphe', texte }] as never, lecteur),
			-1.68,
			texte,
		);
});
