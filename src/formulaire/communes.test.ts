import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyTypographie } from '../core/texte/typographie.ts';
import { listCommunes } from '../io/contenu/communes.ts';
import { INITIALES, initialeOf, motsOf, parseCommunes, writeCommunes } from './communes.ts';

test('a name is compared without article, accent, hyphen or case', () => {
	for (const nom of ['Le Mené', 'mene', 'LE MENÉ', 'Mené']) assert.equal(motsOf(nom), 'mene');
	assert.equal(motsOf('St-Étienne-d’Orthe'), motsOf("Saint Etienne d'Orthe"));
	assert.equal(motsOf("L'Île-d'Yeu"), 'ile d yeu');
	assert.equal(motsOf('Lens'), 'lens');
	assert.equal(motsOf('Laon'), 'laon');
});

test('every commune of France is in the part of its initial, and comes back as it is', () => {
	const communes = listCommunes();
	const lues = INITIALES.flatMap((i) =>
		parseCommunes(writeCommunes(communes.filter((c) => initialeOf(c.nom) === i))),
	);
	assert.equal(lues.length, communes.length);
	const parCode = new Map(lues.map((c) => [c.code, c]));
	for (const { code, population, departement } of communes) {
		const lue = parCode.get(code);
		const nom = applyTypographie(departement.nom);
		assert.deepEqual(
			[lue?.population, lue?.departement],
			[population, { ...departement, nom }],
			code,
		);
	}
	assert.equal(parCode.get('2A004')?.nom, 'Ajaccio');
	assert.equal(parCode.get('97401')?.departement.nom, 'La Réunion');
});
