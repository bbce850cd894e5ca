/** The calendar of what comes after a training, as two programs that know nothing of us read it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { writeSuites } from '../src/core/temps/suites.ts';

/** Clocks go forward on the 28th of March 2027: two of these days are before, two after. */
const SUITES = [
	{ jours: 2, titre: 'Envoyer les traces', quoi: 'Une page, pas deux ; et \\ c’est tout.' },
	{ jours: 7, titre: 'La veille du changement d’heure', quoi: 'Rien.' },
	{ jours: 8, titre: 'Le jour même', quoi: 'Le 28 mars, dans la journée.' },
	{ jours: 15, titre: `S’appeler 🗺️ ${'é'.repeat(80)}`, quoi: `${'À '.repeat(90)}fin` },
];
const ADRESSE = 'https://impulser.example/formations/une-journee-pour-essayer/';
const TEXTE = writeSuites(SUITES, {
	...{ id: 'une-journee-pour-essayer', fin: '2027-03-20', heure: '18:00' },
	adresse: ADRESSE,
});

interface Lu {
	uid: string;
	titre: string;
	texte: string;
	/** In universal time, and on the clocks of Paris. */
	utc: string;
	ici: string;
	minutes: number;
}

const PARIS = new Intl.DateTimeFormat('fr-FR', {
	...{ dateStyle: 'short', timeStyle: 'short' },
	timeZone: 'Europe/Paris',
});

const toLu = (quoi: Omit<Lu, 'utc' | 'ici' | 'minutes'>, debut: Date, fin: Date): Lu => ({
	...quoi,
	utc: debut.toISOString(),
	ici: PARIS.format(debut),
	minutes: (fin.getTime() - debut.getTime()) / 60_000,
});

/** With the clocks that the file says itself. */
function readParIcalJs(texte: string): Lu[] {
	const racine = new ICAL.Component(ICAL.parse(texte));
	for (const zone of racine.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
	return racine.getAllSubcomponents('vevent').map((composant) => {
		const evenement = new ICAL.Event(composant);
		const { uid, summary: titre, description, startDate, endDate } = evenement;
		assert.equal(startDate.zone?.tzid, 'Europe/Paris');
		return toLu({ uid, titre, texte: description }, startDate.toJSDate(), endDate.toJSDate());
	});
}

function readParNodeIcal(texte: string): Lu[] {
	const dire = (valeur: unknown): string =>
		typeof valeur === 'string' ? valeur : (valeur as { val: string }).val;
	return Object.values(nodeIcal.sync.parseICS(texte)).flatMap((evenement) =>
		evenement?.type === 'VEVENT' && evenement.end
			? toLu(
					{
						uid: evenement.uid,
						titre: dire(evenement.summary),
						texte: dire(evenement.description),
					},
					evenement.start,
					evenement.end,
				)
			: [],
	);
}

const LECTEURS = { 'ical.js': readParIcalJs, 'node-ical': readParNodeIcal };

describe('read back', () => {
	for (const [nom, read] of Object.entries(LECTEURS)) {
		const lus = read(TEXTE);
		test(`${nom} finds every meeting, word for word`, () => {
			assert.deepEqual(
				lus.map(({ titre, texte }) => [titre, texte]),
				SUITES.map(({ titre, quoi }) => [titre, `${quoi}\n${ADRESSE}`]),
			);
			assert.equal(new Set(lus.map(({ uid }) => uid)).size, SUITES.length);
		});
		test(`${nom} gives the same hour of the evening before and after the clocks change`, () => {
			assert.deepEqual(
				lus.map(({ ici }) => ici),
				['22/03/2027 18:00', '27/03/2027 18:00', '28/03/2027 18:00', '04/04/2027 18:00'],
			);
			assert.deepEqual(
				lus.map(({ utc }) => utc.slice(11, 16)),
				['17:00', '17:00', '16:00', '16:00'],
			);
			assert.deepEqual([...new Set(lus.map(({ minutes }) => minutes))], [60]);
		});
	}
	test('both read the same', () => {
		assert.deepEqual(readParIcalJs(TEXTE), readParNodeIcal(TEXTE));
	});
});

test('lines end as calendars ask, none is longer than 75 octets, no sign is cut', () => {
	assert.ok(!/[^\r]\n|\r[^\n]/.test(TEXTE));
	for (const ligne of TEXTE.split('\r\n')) assert.ok(Buffer.byteLength(ligne) <= 75, ligne);
	assert.ok(!Buffer.from(TEXTE).toString('utf8').includes('\ufffd'));
});
