import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseBrouillon } from './brouillon-lu.ts';

const COMMUNE = { code: '34144', nom: 'Lunas', departement: { code: '34', nom: 'Hérault' } };
const BROUILLON = {
	valeurs: { titre: 'Un verger', jours: { elus: 2 } },
	recit: 'Un récit.',
	blocs: true,
	communes: [COMMUNE],
	garde: '2026-03-01T10:00:00.000Z',
	original: '---\n',
};
const parse = (brouillon: object) => parseBrouillon(JSON.stringify(brouillon));

describe('a draft given back by a browser', () => {
	test('is read back as it was written', () => assert.deepEqual(parse(BROUILLON), BROUILLON));
	test('of a version that kept less is completed', () => {
		assert.deepEqual(parse({ valeurs: {} }), {
			valeurs: {},
			recit: '',
			blocs: false,
			communes: [],
			garde: '',
		});
	});
	for (const brut of [
		'',
		'{',
		'{"valeurs":',
		'12',
		'[1,2]',
		'{"valeurs":[1],"recit":"x","garde":"2026-01-02"}',
		'{"valeurs":null,"recit":"x"}',
		'{"valeurs":{"titre":"Un titre"},"recit":{"a":1}}',
		'null',
		'7',
		'[]',
		'"texte"',
		'{}',
		'{"valeurs":null}',
		'{"valeurs":[]}',
		'{"valeurs":"x"}',
		'{"valeurs":{},"recit":7}',
		'{"valeurs":{},"recit":null}',
	])
		test(`cannot be read when it is ${brut}`, () => assert.equal(parseBrouillon(brut), undefined));
	test('loses what is not of its form, and nothing else', () => {
		const abimees = [7, null, {}, { ...COMMUNE, departement: null }, { ...COMMUNE, nom: 1 }];
		assert.deepEqual(parse({ ...BROUILLON, communes: [...abimees, COMMUNE] }), BROUILLON);
		assert.deepEqual(parse({ ...BROUILLON, communes: 'x' })?.communes, []);
		assert.equal(parse({ ...BROUILLON, garde: 'hier' })?.garde, '');
		assert.equal(parse({ ...BROUILLON, garde: 7 })?.garde, '');
		assert.equal(parse({ ...BROUILLON, blocs: 'oui' })?.blocs, false);
		assert.equal(parse({ ...BROUILLON, original: 7 })?.original, undefined);
	});
});
