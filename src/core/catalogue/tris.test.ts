import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue, Fiche } from './catalogue.ts';
import { clesOf } from './tris.ts';

const retour = (periode: object): Fiche =>
	({
		famille: 'retours',
		id: 'r',
		donnees: {
			code_insee: ['01001', '01002', '99999'],
			periode,
			outils_utilises: [{ outil: 'o' }],
		},
	}) as unknown as Fiche;
const ancien = retour({ debut: '2020', fin: '2021-04' });
const catalogue = {
	temoins: new Map([['outils/o', [ancien]]]),
	communes: new Map([
		['01001', { population: 820 }],
		['01002', { population: 310 }],
	]),
} as unknown as Catalogue;
const outil = (duree: object, id = 'o'): Fiche =>
	({ famille: 'outils', id, ref: `outils/${id}`, donnees: { duree } }) as unknown as Fiche;

test('a retour is compared by its smallest commune known and its last day', () => {
	assert.deepEqual(clesOf(catalogue, ancien), { population: 310, periode: 20210400 });
	assert.equal(clesOf(catalogue, retour({ debut: '2019-05-02' })).periode, 20190502);
});

test('what goes on is newer than anything that ended', () => {
	const enCours = clesOf(catalogue, retour({ debut: '2015', en_cours: true })).periode ?? 0;
	assert.ok(
		enCours > (clesOf(catalogue, retour({ debut: '2015', fin: '2026-12-31' })).periode ?? 0),
	);
});

test('a tool is compared by the minutes of its moment, an action of its span, and both by who tried them', () => {
	const animation = { min: 2, max: 3, unite: 'heure' };
	const etalement = { min: 1, unite: 'jour' };
	assert.deepEqual(clesOf(catalogue, outil({ animation, etalement })), { duree: 180, essais: 2 });
	const action = { ...outil({ etalement }), famille: 'actions', ref: 'actions/a' } as Fiche;
	assert.deepEqual(clesOf(catalogue, action), { duree: 420, essais: 0 });
});
