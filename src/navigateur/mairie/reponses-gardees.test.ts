import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeReponses, parseReponses } from './reponses-gardees.ts';

test('the answers kept are read back, those of known questions alone', () => {
	assert.deepEqual(parseReponses('{"commune":"Lunas","noms":"<b>Anne</b>","inconnu":"x"}'), {
		commune: 'Lunas',
		noms: '<b>Anne</b>',
	});
});

for (const texte of [
	null,
	'',
	'{',
	'[1]',
	'null',
	'7',
	'"commune"',
	'{"commune":{"a":1},"inconnu":"x"}',
	'{"__proto__":{"commune":"Lunas"}}',
])
	test(`there are none when the browser gives back ${texte}`, () =>
		assert.deepEqual(parseReponses(texte), {}));

test('answers are laid over those kept; an empty one takes its own away', () => {
	const gardees = { commune: 'Lunas', noms: 'Anne' };
	assert.deepEqual(mergeReponses(gardees, { noms: '', maire: 'Camille' }), {
		commune: 'Lunas',
		maire: 'Camille',
	});
	assert.deepEqual(mergeReponses({}, {}), {});
});

test('the date and the reason of one sheet are not kept for the next', () => {
	assert.deepEqual(mergeReponses({ raison: 'Avant' }, { date: '2026-03-01', raison: 'Ici' }), {});
});
