import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeMot } from './normaliseur.ts';
import { toRadical } from './radical.ts';

const radicalOf = (mot: string): string => toRadical(normalizeMot(mot));

test('the forms of a word have one radical', () => {
	for (const formes of [
		['commune', 'communes', 'Commun'],
		['communal', 'communale', 'communaux', 'communales'],
		['planter', 'plantée', 'plantés', 'plants'],
		['habitant', 'habitante', 'habitants'],
		['réseau', 'réseaux'],
		['maire', 'maires'],
		['professionnel', 'professionnelle', 'professionnels'],
		['énergie', 'énergies'],
	]) {
		const radicaux = new Set(formes.map(radicalOf));
		assert.equal(radicaux.size, 1, `${formes.join(', ')}: ${[...radicaux].join(', ')}`);
	}
});

test('words that only look alike keep theirs', () => {
	for (const [un, autre] of [
		['plan', 'plant'],
		['verre', 'vers'],
		['habitat', 'habitant'],
		['PLU', 'plus'],
		['eau', 'eaux-vives'],
	])
		assert.notEqual(radicalOf(un ?? ''), radicalOf(autre ?? ''), `${un}, ${autre}`);
});

test('short words and numbers are left as they are', () => {
	for (const mot of ['rue', 'bus', '1000', '6v5kw', 'a45s']) assert.equal(toRadical(mot), mot);
});
