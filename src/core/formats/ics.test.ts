import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeRappel } from './ics.ts';

test('a day is remembered a week before; commas, breaks and long lines are as calendars ask', () => {
	const texte = writeRappel({
		...{ jour: '2027-12-31', uid: 'enquete-1', fait: '20261130T120000Z' },
		titre: 'Détruire, avec soin ; tout',
		texte: `Ligne un\nLigne deux ${'é'.repeat(60)}`,
	});
	assert.equal(
		texte,
		[
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Impulser//FR',
			'BEGIN:VEVENT',
			'UID:enquete-1',
			'DTSTAMP:20261130T120000Z',
			'DTSTART;VALUE=DATE:20271231',
			'DTEND;VALUE=DATE:20280101',
			'SUMMARY:Détruire\\, avec soin \\; tout',
			`DESCRIPTION:Ligne un\\nLigne deux ${'é'.repeat(21)}`,
			` ${'é'.repeat(37)}`,
			` ${'é'.repeat(2)}`,
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			'TRIGGER:-P7D',
			'DESCRIPTION:Détruire\\, avec soin \\; tout',
			'END:VALARM',
			'END:VEVENT',
			'END:VCALENDAR',
			'',
		].join('\r\n'),
	);
	for (const ligne of texte.split('\r\n')) assert.ok(Buffer.byteLength(ligne) <= 75, ligne);
});
