import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addLu, type Lu, parseLus } from './lus-valeurs.ts';

const CINQ: Lu[] = ['a', 'b', 'c', 'd', 'e'].map((id) => [`outils/${id}`, id]);

test('the sheets read are read back, five at most', () => {
	assert.deepEqual(parseLus(JSON.stringify(CINQ)), CINQ);
	assert.deepEqual(parseLus(JSON.stringify([...CINQ, ['outils/f', 'f']])), CINQ);
});

for (const texte of [
	null,
	'',
	'{',
	'null',
	'7',
	'{"length":3}',
	'[null,[],["outils/a"],["../x","x"],["outils/a",""],["javascript:alert(1)","x"],[7,8]]',
	JSON.stringify([['outils/a', 'x'.repeat(301)]]),
])
	test(`there are none when the browser gives back ${texte?.slice(0, 90)}`, () =>
		assert.deepEqual(parseLus(texte), []));

test('what is good is kept beside what is not, a title as the text it is', () => {
	assert.deepEqual(parseLus('[7,["outils/a","<img src=x>"]]'), [['outils/a', '<img src=x>']]);
});

test('a sheet read comes first, once, and the oldest goes', () => {
	assert.deepEqual(
		addLu(CINQ, ['outils/f', 'f']).map(([ref]) => ref),
		['outils/f', 'outils/a', 'outils/b', 'outils/c', 'outils/d'],
	);
	assert.deepEqual(
		addLu(CINQ, ['outils/c', 'C']).map(([, titre]) => titre),
		['C', 'a', 'b', 'd', 'e'],
	);
	assert.deepEqual(addLu([], ['outils/a', 'a']), [['outils/a', 'a']]);
});
