import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeSuites } from './suites.ts';

const depart = {
	...{ id: 'essai', fin: '2027-03-20', heure: '18:30' },
	adresse: 'https://impulser.example/formations/essai/',
};

test('what comes after is a calendar with its clocks, its days and its hours', () => {
	const texte = writeSuites(
		[
			{ jours: 2, titre: 'Écrire ; dire', quoi: 'Une page, pas deux.' },
			{ jours: 15, titre: 'S’appeler', quoi: 'Dix minutes.' },
		],
		depart,
	);
	const lignes = texte.split('\r\n');
	assert.deepEqual(lignes.slice(0, 5), [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Impulser//FR',
		'BEGIN:VTIMEZONE',
		'TZID:Europe/Paris',
	]);
	assert.equal(lignes.filter((ligne) => ligne === 'END:VTIMEZONE').length, 1);
	assert.deepEqual(lignes.slice(lignes.indexOf('BEGIN:VEVENT'), lignes.indexOf('END:VEVENT') + 1), [
		'BEGIN:VEVENT',
		'UID:essai-2027-03-20-2@impulser',
		'DTSTAMP:20270320T000000Z',
		'DTSTART;TZID=Europe/Paris:20270322T183000',
		'DURATION:PT60M',
		'SUMMARY:Écrire \\; dire',
		'DESCRIPTION:Une page\\, pas deux.\\nhttps://impulser.example/formations/essai',
		' /',
		'BEGIN:VALARM',
		'ACTION:DISPLAY',
		'TRIGGER:-P1D',
		'DESCRIPTION:Écrire \\; dire',
		'END:VALARM',
		'END:VEVENT',
	]);
	assert.ok(lignes.includes('DTSTART;TZID=Europe/Paris:20270404T183000'));
});

test('made again for the same day, it is the same file; for another day, other meetings', () => {
	const suites = [{ jours: 2, titre: 'A', quoi: 'B' }];
	assert.equal(writeSuites(suites, depart), writeSuites(suites, { ...depart }));
	const autre = writeSuites(suites, { ...depart, fin: '2027-05-01' });
	assert.match(autre, /UID:essai-2027-05-01-2@impulser/);
});
