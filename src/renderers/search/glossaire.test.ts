import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { buildMotsExpliques, listFormes } from './glossaire.ts';

const definition = 'Un groupe d’habitants s’engage auprès d’une ferme.';
const catalogue = {
	glossaire: new Map([
		['amap', { id: 'amap', donnees: { nom: 'AMAP', formes: ['Amap', 'paniers'], definition } }],
		['plu', { id: 'plu', donnees: { nom: 'PLU', definition: 'Plan local d’urbanisme.' } }],
	]),
} as unknown as Catalogue;

test('a sheet is also found by the ways of writing its words that it does not use', () => {
	const termes = [{ id: 'amap', nom: 'AMAP', definition }];
	assert.deepEqual(listFormes(catalogue, termes, 'Une Amap livre ici.'), ['AMAP', 'paniers']);
	assert.deepEqual(listFormes(catalogue, [], 'Une Amap livre ici.'), []);
});

test('a word is explained to whoever types any of its forms', () => {
	assert.deepEqual(buildMotsExpliques(catalogue), [
		{ id: 'amap', nom: 'AMAP', definition, requetes: ['amap', 'paniers'] },
		{ id: 'plu', nom: 'PLU', definition: 'Plan local d’urbanisme.', requetes: ['plu'] },
	]);
});
