import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	buildDeroule,
	type Deroule,
	type EtapeDeroule,
	isMinutable,
	parseHeure,
	proposeDebut,
	proposeReportees,
	splitFois,
	splitHeure,
	toEtapeDeroule,
	toHeure,
} from './deroule.ts';
import type { Duree } from './durees.ts';

const etape = (duree?: Duree, moment: EtapeDeroule['moment'] = 'animation'): EtapeDeroule =>
	toEtapeDeroule({ moment, duree });
const minutes = (min: number, max?: number): Duree => ({ min, max, unite: 'minute' });
const heures = (min: number, max?: number): Duree => ({ min, max, unite: 'heure' });
const at = parseHeure('18:30') ?? 0;
const horaires = (d: Deroule): string[] =>
	d.lignes.map(
		(l) =>
			`${l.genre} ${l.etape} ${toHeure(l.debut)}-${toHeure(l.fin)}${l.duree === undefined ? ' ?' : ''}${l.estime ? ' ~' : ''}`,
	);

describe('times', () => {
	const etapes = [etape(minutes(15)), etape(heures(1, 1.5)), etape(minutes(30, 45))];
	test('follow one another, with the longest durations', () => {
		const d = buildDeroule(etapes, { debut: at, durees: 'longues' });
		assert.deepEqual(horaires(d), [
			'etape 0 18:30-18:45',
			'etape 1 18:45-20:15',
			'etape 2 20:15-21:00',
		]);
		assert.deepEqual([d.total, toHeure(d.fin), d.estime], [150, '21:00', false]);
	});
	test('follow one another, with the shortest durations', () => {
		const d = buildDeroule(etapes, { debut: at, durees: 'courtes' });
		assert.deepEqual([d.total, toHeure(d.fin)], [105, '20:15']);
	});
	test('take fractions of an hour to the minute', () => {
		const d = buildDeroule([etape(heures(0.25)), etape(heures(1.75))], {
			debut: 0,
			durees: 'longues',
		});
		assert.deepEqual(horaires(d), ['etape 0 00:00-00:15', 'etape 1 00:15-02:00']);
	});
	test('cross midnight without going back', () => {
		const d = buildDeroule([etape(heures(3)), etape(heures(2))], {
			debut: parseHeure('22:00') ?? 0,
			durees: 'longues',
		});
		assert.deepEqual(horaires(d), ['etape 0 22:00-01:00', 'etape 1 01:00-03:00']);
		assert.deepEqual(splitHeure(d.fin), { jours: 1, heures: 3, reste: 0 });
		assert.equal(d.total, 300);
	});
	test('end exactly at midnight on the day after', () => {
		const d = buildDeroule([etape(heures(2))], { debut: 22 * 60, durees: 'longues' });
		assert.deepEqual(splitHeure(d.fin), { jours: 1, heures: 0, reste: 0 });
	});
	test('leave room for the pauses, except after the last step', () => {
		const d = buildDeroule(etapes, {
			debut: at,
			durees: 'longues',
			pauses: new Map([
				[0, 10],
				[2, 20],
			]),
		});
		assert.deepEqual(horaires(d).slice(0, 3), [
			'etape 0 18:30-18:45',
			'pause 0 18:45-18:55',
			'etape 1 18:55-20:25',
		]);
		assert.equal(d.lignes.length, 4);
		assert.equal(d.total, 160);
	});
	test('are estimated after a step whose duration is to be fixed', () => {
		const d = buildDeroule([etape(minutes(15)), etape(), etape(minutes(30))], {
			debut: at,
			durees: 'longues',
		});
		assert.deepEqual(horaires(d), [
			'etape 0 18:30-18:45',
			'etape 1 18:45-18:45 ?',
			'etape 2 18:45-19:15 ~',
		]);
		assert.equal(d.estime, true);
	});
});

describe('steps without a time', () => {
	const etapes = [
		etape(heures(2), 'preparation'),
		etape(minutes(20)),
		etape({ min: 2, max: 3, unite: 'jour' }),
		etape(heures(6, 10)),
		etape(heures(3.5, 7)),
		etape(undefined, 'suite'),
	];
	test('stand before, after, or over several days', () => {
		const d = buildDeroule(etapes, { debut: at, durees: 'longues' });
		assert.deepEqual(d.avant, [0]);
		assert.deepEqual(d.apres, [5]);
		assert.deepEqual(d.plusieursJours, [2, 3]);
		assert.deepEqual(horaires(d), ['etape 1 18:30-18:50', 'etape 4 18:50-01:50']);
	});
	test('stay over several days whichever durations are chosen', () => {
		const d = buildDeroule(etapes, { debut: at, durees: 'courtes' });
		assert.deepEqual(d.plusieursJours, [2, 3]);
	});
	test('can be kept for another day', () => {
		const d = buildDeroule(etapes, { debut: at, durees: 'longues', reportees: new Set([4, 0]) });
		assert.deepEqual(d.reportees, [4]);
		assert.deepEqual(d.avant, [0]);
		assert.equal(d.lignes.length, 1);
	});
	test('leave an empty session when there is nothing else', () => {
		const d = buildDeroule([], { debut: at, durees: 'longues' });
		assert.deepEqual([d.lignes, d.total, d.fin], [[], 0, at]);
	});
});

test('steps make a run sheet when two of the session fit in a day', () => {
	const minutable = (...durees: (Duree | undefined)[]): boolean =>
		isMinutable(durees.map((duree) => etape(duree)));
	assert.equal(minutable(minutes(15), heures(2)), true);
	assert.equal(minutable(minutes(15), undefined, heures(2)), true);
	assert.equal(minutable(minutes(15)), false);
	assert.equal(minutable(minutes(15), heures(8, 16)), false);
	assert.equal(minutable(minutes(15), { min: 1, unite: 'jour' }), false);
	const preparation = etape(heures(1), 'preparation');
	assert.equal(isMinutable([preparation, preparation]), false);
});

test('the start proposed is an evening up to four hours, a morning beyond', () => {
	assert.equal(toHeure(proposeDebut([etape(heures(1, 4))])), '18:30');
	assert.equal(toHeure(proposeDebut([etape(heures(1, 4)), etape(minutes(1))])), '09:00');
});

test('what would end after eleven at night is for another day, and all that follows', () => {
	const jour = [
		etape(heures(4)),
		etape(heures(5)),
		etape(heures(5)),
		etape(heures(5)),
		etape(minutes(10)),
	];
	assert.deepEqual([...proposeReportees(jour, 9 * 60)], [3, 4]);
	assert.deepEqual([...proposeReportees(jour.slice(0, 3), 9 * 60)], []);
	assert.deepEqual([...proposeReportees([etape(heures(4))], 18 * 60 + 30)], []);
});

test('a time of the day is read and written, anything else is refused', () => {
	assert.equal(parseHeure('00:00'), 0);
	assert.equal(parseHeure('9:05'), 545);
	for (const faux of ['', '24:00', '12:60', '12h30', '-1:00', '1:2', 'NaN:00'])
		assert.equal(parseHeure(faux), undefined, faux);
	assert.equal(toHeure(24 * 60 + 5), '00:05');
});

describe('a step that is done several times', () => {
	const splitOf = (etape: Parameters<typeof splitFois>[0]): string[] =>
		splitFois(etape).map(({ duree, longue }) =>
			[duree ? `${duree.min}-${duree.max}` : '?', ...(longue ? ['longue'] : [])].join(' '),
		);
	test('shares its minutes out, whole, and they add up to those of the step', () => {
		const animation = { moment: 'animation' } as const;
		assert.deepEqual(splitOf({ ...animation, duree: minutes(60, 90), fois: 3 }), [
			'20-30',
			'20-30',
			'20-30',
		]);
		assert.deepEqual(splitOf({ ...animation, duree: minutes(100), fois: 3 }), [
			'33-33',
			'34-34',
			'33-33',
		]);
		assert.deepEqual(splitOf({ ...animation, duree: heures(2, 2.5), fois: 2 }), ['60-75', '60-75']);
		assert.deepEqual(splitOf({ ...animation, fois: 2 }), ['?', '?']);
		assert.deepEqual(splitOf({ ...animation, duree: minutes(45) }), ['45-45']);
	});
	test('too long for a day, it fits in one when each of its times does', () => {
		const duree = heures(8);
		assert.deepEqual(splitOf({ moment: 'animation', duree }), ['480-480 longue']);
		assert.deepEqual(splitOf({ moment: 'animation', duree, fois: 2 }), ['240-240', '240-240']);
	});
	test('is one line when it has no time of the day: before, after, or counted in days', () => {
		assert.deepEqual(splitOf({ moment: 'preparation', duree: heures(2), fois: 2 }), ['120-120']);
		const duree: Duree = { min: 3, unite: 'jour' };
		assert.deepEqual(splitOf({ moment: 'animation', duree, fois: 3 }), ['1260-1260 longue']);
	});
});
