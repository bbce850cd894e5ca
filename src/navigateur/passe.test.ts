import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Passe } from './passe.ts';

test('steps come back from the last; one gesture that goes on is one step', () => {
	const passe = new Passe<string>();
	assert.equal(passe.annulable, false);
	passe.add({ avant: '', apres: 'a' }, 'titre');
	passe.add({ avant: 'a', apres: 'ab' }, 'titre');
	passe.add({ avant: 'ab', apres: 'abc' }, 'texte');
	passe.add({ avant: 'abc', apres: 'abcd' });
	passe.add({ avant: 'abcd', apres: 'abcde' });
	assert.deepEqual(
		[passe.take(), passe.take(), passe.take(), passe.take(), passe.take()],
		[
			{ avant: 'abcd', apres: 'abcde' },
			{ avant: 'abc', apres: 'abcd' },
			{ avant: 'ab', apres: 'abc' },
			{ avant: '', apres: 'ab' },
			undefined,
		],
	);
});

test('what another tab wrote between two gestures parts them, unless taking back merges the two', () => {
	const passe = new Passe<string>();
	const fondu = new Passe<string>(() => true);
	for (const p of [passe, fondu]) {
		p.add({ avant: '', apres: 'a' }, 'titre');
		p.add({ avant: 'a, ailleurs', apres: 'ab, ailleurs' }, 'titre');
	}
	assert.deepEqual(passe.take(), { avant: 'a, ailleurs', apres: 'ab, ailleurs' });
	assert.deepEqual(fondu.take(), { avant: '', apres: 'ab, ailleurs' });
});

test('after a step is taken back, the same gesture begins another', () => {
	const passe = new Passe<string>();
	passe.add({ avant: '', apres: 'a' }, 'titre');
	passe.take();
	passe.add({ avant: '', apres: 'b' }, 'titre');
	passe.add({ avant: 'b', apres: 'bc' }, 'titre');
	assert.deepEqual(passe.take(), { avant: '', apres: 'bc' });
	assert.equal(passe.annulable, false);
});

test('a hundred steps are kept', () => {
	const passe = new Passe<number>();
	for (let n = 0; n < 150; n += 1) passe.add({ avant: n, apres: n + 1 });
	let dernier: number | undefined;
	while (passe.annulable) dernier = passe.take()?.avant;
	assert.equal(dernier, 50);
});
