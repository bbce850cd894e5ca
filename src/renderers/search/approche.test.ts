import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeDebuts, mergeProches, toSon } from './approche.ts';

const ENTREES = new Map([
	['pesticid', [200, -30, 1]],
	['pestilentiel', [300, -30, 2]],
	['cantin', [100, -20, 3]],
	['chauffag', [100, -20, 4]],
]);

const numerosOf = (graphies: string[]): number[] => [
	...(mergeProches(ENTREES, graphies)?.fiches.keys() ?? []),
];

test('a misspelt word is taken for the one it is nearest to', () => {
	assert.deepEqual(numerosOf(['pestiside']), [0]);
	assert.deepEqual(numerosOf(['kantine', 'cantine']), [2]);
	assert.deepEqual(numerosOf(['chofage']), [3], 'it sounds the same');
});

test('a far word, a short one or a number is taken for none', () => {
	for (const mot of ['tracteur', 'cant', '2030a']) assert.deepEqual(numerosOf([mot]), [], mot);
});

test('the beginning of a word answers for all that begins so, the rarest set aside', () => {
	const lus = mergeDebuts(ENTREES, 'pesti');
	assert.deepEqual([lus?.rarete, lus?.tel, lus?.fiches.size], [2, false, 2]);
	assert.equal(mergeDebuts(ENTREES, 'pe'), undefined);
});

test('words that sound alike have one sound', () => {
	for (const [un, autre] of [
		['chofage', 'chauffage'],
		['jardain', 'jardin'],
		['fisique', 'phisique'],
		['kestion', 'cestion'],
		['eclerage', 'eclairage'],
	])
		assert.equal(toSon(un ?? ''), toSon(autre ?? ''), `${un}, ${autre}`);
	assert.notEqual(toSon('fibre'), toSon('libre'));
});
