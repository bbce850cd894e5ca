import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeEtapes } from './calendrier.ts';

const ETAPES = [
	{ cle: '1-a', titre: 'Écouter', texte: 'Aller voir.', semaines: { de: 1, a: 2 } },
	{ cle: '2-b', titre: 'Rendre', texte: 'Dire.', semaines: { de: 3, a: 3 } },
];

test('each step is its days, the last one included, and keeps its name for the same start', () => {
	const texte = writeEtapes(ETAPES, 'diagnostic', '2026-12-28');
	assert.deepEqual(texte.match(/^(?:DTSTART|DTEND|UID|TRIGGER).*$/gm), [
		'UID:diagnostic-2026-12-28-1-a@impulser',
		'DTSTART;VALUE=DATE:20261228',
		'DTEND;VALUE=DATE:20270111',
		'TRIGGER:-P7D',
		'UID:diagnostic-2026-12-28-2-b@impulser',
		'DTSTART;VALUE=DATE:20270111',
		'DTEND;VALUE=DATE:20270118',
		'TRIGGER:-P7D',
	]);
	assert.equal(writeEtapes(ETAPES, 'diagnostic', '2026-12-28'), texte);
});
