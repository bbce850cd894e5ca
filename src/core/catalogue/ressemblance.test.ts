import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ressemblanceOf, STRATES, strateOf } from './ressemblance.ts';

const lieu = (code: string, population: number | undefined, departement = code.slice(0, 2)) => ({
	code,
	population,
	departement: { code: departement, nom: `D${departement}` },
});

test('a size has a name, its bounds belong to one size each', () => {
	const noms = [0, 199, 200, 499, 999, 1000, 3499, 3500, 10_000, 2_000_000].map((n) =>
		strateOf(n)?.nom.replace(/\s/g, ' '),
	);
	assert.deepEqual(noms, [
		'moins de 200 habitants',
		'moins de 200 habitants',
		'200 à 499 habitants',
		'200 à 499 habitants',
		'500 à 999 habitants',
		'1 000 à 1 999 habitants',
		'2 000 à 3 499 habitants',
		'3 500 à 9 999 habitants',
		'10 000 habitants et plus',
		'10 000 habitants et plus',
	]);
	assert.equal(strateOf(undefined), undefined);
	assert.equal(STRATES.length, 7);
});

test('size counts first, the département next, and each says why', () => {
	const moi = lieu('01209', 912);
	const dit = (autre: ReturnType<typeof lieu>) => {
		const { points, raisons } = ressemblanceOf(moi, autre);
		return [points, raisons.join(' ; ').replace(/\s/g, ' ')];
	};
	assert.deepEqual(dit(lieu('01001', 700)), [
		7,
		'même taille, 500 à 999 habitants ; même département, D01',
	]);
	assert.deepEqual(dit(lieu('34144', 912)), [4, 'même taille, 500 à 999 habitants']);
	assert.deepEqual(dit(lieu('01002', 30_000)), [3, 'même département, D01']);
	assert.deepEqual(dit(lieu('34145', 1200)), [2, 'taille voisine']);
	assert.deepEqual(dit(lieu('75056', 2_000_000)), [0, '']);
	assert.deepEqual(dit(lieu('34146', undefined)), [0, '']);
	assert.deepEqual(dit(moi), [10, 'c’est votre commune']);
});
