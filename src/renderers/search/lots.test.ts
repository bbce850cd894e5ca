import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutLots, lotOf, readLigne, type Trouvee } from './lots.ts';

const trouvee = (n: number): Trouvee => ({
	url: `/outils/o${n}/`,
	titre: `Titre ${n}`,
	phrase: `Phrase ${n}`,
	type: 'Fiche outil',
});

test('what is cut in files is read again by its number', () => {
	const toutes = Array.from({ length: 23 }, (_, n) => trouvee(n));
	const lots = cutLots(toutes);
	assert.deepEqual(
		lots.map((lot) => lot.length),
		[10, 10, 3],
	);
	for (const n of [0, 9, 10, 22])
		assert.deepEqual(readLigne(lots[lotOf(n)] ?? [], n), trouvee(n), String(n));
	assert.equal(readLigne(lots[2] ?? [], 23), undefined);
});

test('nothing found makes no file', () => {
	assert.deepEqual(cutLots([]), []);
});
