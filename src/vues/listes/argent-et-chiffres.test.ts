import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import { buildVuesFinancements, buildVuesObservatoires } from './argent-et-chiffres.ts';

const corpus = readCorpus();

test('who pays: what most sheets name first, then by name', () => {
	const fonds = corpus.financements.get('fonds-temoin');
	assert.ok(fonds);
	const named = (id: string, nom: string) => ({ ...fonds, id, donnees: { ...fonds.donnees, nom } });
	const financements = new Map(
		[named('zone', 'Zone'), named('etat', 'État'), fonds].map((f) => [f.id, f]),
	);
	const vues = buildVuesFinancements({ ...corpus, financements });
	assert.deepEqual(
		vues.map(({ id, citants }) => [id, citants.map(({ href }) => href)]),
		[
			['fonds-temoin', ['/actions/chasser-les-fuites-d-eau/']],
			['etat', []],
			['zone', []],
		],
	);
});

test('figures: those that open at the page of a commune come before what more sheets name', () => {
	const chiffres = corpus.observatoires.get('chiffres-temoins');
	assert.ok(chiffres);
	const { url_commune: _, ...sans } = chiffres.donnees;
	const observatoires = new Map([
		['chiffres-temoins', { ...chiffres, donnees: sans }],
		['direct', { ...chiffres, id: 'direct' }],
	]);
	assert.deepEqual(
		buildVuesObservatoires({ ...corpus, observatoires }).map(({ id }) => id),
		['direct', 'chiffres-temoins'],
	);
});
