import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { runDesDeuxBouts } from './compositeurs.ts';

test('all are done once; while there are short ones, two long ones are never done at once', async () => {
	const durees = [9, 8, 7, ...Array.from({ length: 60 }, () => 1)];
	const faits: number[] = [];
	let longs = 0;
	let longsEnsemble = 0;
	await runDesDeuxBouts([...durees.keys()], 3, async (i) => {
		const long = (durees[i] ?? 0) > 1;
		if (long) longsEnsemble = Math.max(longsEnsemble, ++longs);
		for (let n = 0; n < (durees[i] ?? 0); n++) await setImmediate();
		if (long) longs--;
		faits.push(i);
	});
	assert.deepEqual(
		faits.toSorted((a, b) => a - b),
		[...durees.keys()],
	);
	assert.equal(longsEnsemble, 1);
});

test('one alone, or none, is done too; what fails is told', async () => {
	const faits: string[] = [];
	await runDesDeuxBouts(['a'], 3, async (x) => void faits.push(x));
	await runDesDeuxBouts<string>([], 3, async (x) => void faits.push(x));
	assert.deepEqual(faits, ['a']);
	await assert.rejects(
		runDesDeuxBouts(['a'], 2, async () => Promise.reject(new Error('raté'))),
		{ message: 'raté' },
	);
});
