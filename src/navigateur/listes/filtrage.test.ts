import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	countNombres,
	type Facettes,
	listEchecs,
	sayCompte,
	sayTotal,
	sortBy,
} from './filtrage.ts';

const fiche = (phase: string, ...publics: string[]): Facettes =>
	new Map([
		['phase', [phase]],
		['public', publics],
	]);
const FICHES = [fiche('agir', 'elus'), fiche('agir', 'elus', 'agents'), fiche('decider', 'ecoles')];

describe('the boxes ticked', () => {
	test('keep a sheet that has one value of each facet', () => {
		assert.deepEqual(listEchecs(fiche('agir', 'elus'), {}), []);
		assert.deepEqual(listEchecs(fiche('agir', 'elus'), { public: ['agents', 'elus'] }), []);
	});
	test('say each facet that a sheet fails', () => {
		const choix = { phase: ['decider'], public: ['ecoles'] };
		assert.deepEqual(listEchecs(fiche('agir', 'elus'), choix), ['phase', 'public']);
		assert.deepEqual(listEchecs(fiche('agir', 'ecoles'), choix), ['phase']);
		assert.deepEqual(
			listEchecs(new Map(), choix),
			['phase', 'public'],
			'a sheet that says nothing',
		);
	});
	test('each say how many sheets they would give, their own facet set aside', () => {
		assert.deepEqual(countNombres(FICHES, ['phase', 'public'], {}), {
			phase: { agir: 2, decider: 1 },
			public: { elus: 2, agents: 1, ecoles: 1 },
		});
		assert.deepEqual(countNombres(FICHES, ['phase', 'public'], { phase: ['agir'] }), {
			phase: { agir: 2, decider: 1 },
			public: { elus: 2, agents: 1 },
		});
		assert.deepEqual(countNombres(FICHES, ['phase', 'public'], { phase: ['x'], public: ['y'] }), {
			phase: {},
			public: {},
		});
		assert.deepEqual(countNombres([], ['phase'], {}), { phase: {} });
	});
});

describe('the order', () => {
	const cles: Record<string, string | null> = { a: '30', b: null, c: '9', d: '30', e: null };
	const sort = (sens: 'asc' | 'desc'): string =>
		sortBy(Object.keys(cles), (f) => cles[f] ?? null, sens).join('');
	test('compares numbers and not letters; what says nothing comes last, both ways', () => {
		assert.equal(sort('asc'), 'cadbe');
		assert.equal(sort('desc'), 'adcbe');
	});
	test('leaves the list given as it is', () => {
		const liste = ['2', '1'];
		assert.deepEqual(
			sortBy(liste, (f) => f, 'asc'),
			['1', '2'],
		);
		assert.deepEqual(liste, ['2', '1']);
	});
});

test('the counts are said in good French', () => {
	assert.deepEqual(
		[sayCompte(0, 12), sayCompte(1, 12), sayCompte(2, 12), sayCompte(12, 12), sayCompte(1, 1)],
		['0 fiche sur 12', '1 fiche sur 12', '2 fiches sur 12', '12 fiches', '1 fiche'],
	);
	assert.deepEqual(
		[sayTotal(0), sayTotal(1), sayTotal(2)],
		['Aucune fiche', 'Voir la fiche', 'Voir les 2 fiches'],
	);
});
