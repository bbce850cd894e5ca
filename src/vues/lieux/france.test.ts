import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Bloc } from '../../core/arbre.ts';
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { listMentions } from '../../core/catalogue/mentions.ts';
import { buildVueFrance, buildVueRegion } from './france.ts';
import { buildRegions } from './lieux.ts';
import type { Pastille } from './pastilles.ts';

const base = readBase();
const RETOUR = base.retours.get('temoin-retour') as Fiche<'retours'>;

/** The base with that many retours in Léaz, instead of its own. */
const withRetours = (n: number, donnees: Partial<Fiche<'retours'>['donnees']> = {}): Catalogue => ({
	...base,
	retours: new Map(
		Array.from({ length: n }, (_, i) => {
			const sien = { ...RETOUR.donnees, titre: `R${i}`, code_insee: ['01209'], ...donnees };
			return [`r${i}`, { ...RETOUR, id: `r${i}`, ref: `retours/r${i}`, donnees: sien }];
		}),
	),
});

const ecart = (a: Pastille, b: Pastille): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('mentions', () => {
	test('a retour in each of its communes, an example of a field', () => {
		assert.deepEqual(
			listMentions(base).map((m) => [m.genre, m.fiche.ref, m.commune.code]),
			[
				['exemple', 'actions/temoin-action', '01209'],
				['retour', 'retours/temoin-retour', '01209'],
				['retour', 'retours/temoin-retour', '62510'],
			],
		);
	});
	test('an example of the text, once with that of the field; none in one’s own retour', () => {
		const bloc = (commune: string): Bloc => ({
			type: 'bloc',
			nom: 'Exemple',
			attributs: { commune },
			enfants: [],
		});
		const arbre = { contenu: [bloc('01209'), bloc('62510')], notes: [] };
		const action = base.actions.get('temoin-action') as Fiche<'actions'>;
		const autre: Catalogue = {
			...base,
			actions: new Map([['temoin-action', { ...action, arbre }]]),
			retours: new Map([['temoin-retour', { ...RETOUR, arbre }]]),
		};
		assert.deepEqual(
			listMentions(autre).map((m) => [m.genre, m.fiche.ref, m.commune.code]),
			[
				['exemple', 'actions/temoin-action', '01209'],
				['exemple', 'actions/temoin-action', '62510'],
				['retour', 'retours/temoin-retour', '01209'],
				['retour', 'retours/temoin-retour', '62510'],
			],
		);
	});
});

describe('the list', () => {
	test('counts a retour once in a département, whatever its communes', () => {
		const deux = withRetours(2, { code_insee: ['01209', '01209'] });
		const [region] = buildRegions(deux);
		assert.equal(region?.page, '/carte/auvergne-rhone-alpes/');
		assert.equal(region?.compte, '2\u00a0retours, 1\u00a0exemple');
		const [ain] = region?.departements ?? [];
		assert.deepEqual([ain?.retours, ain?.exemples, ain?.lieux.length], [2, 1, 1]);
	});
});

describe('the points of one place', () => {
	test('stand apart from each other, around it', () => {
		for (const n of [1, 2, 6]) {
			const { pastilles, rayon } = buildVueFrance(withRetours(n));
			assert.equal(pastilles.length, n + 1, 'the example has its own');
			for (const [i, a] of pastilles.entries())
				for (const b of pastilles.slice(i + 1)) assert.ok(ecart(a, b) >= 2 * rayon);
		}
	});
	test('become one, with their number, when they are more than six', () => {
		const { pastilles } = buildVueFrance(withRetours(7));
		assert.deepEqual(
			pastilles.map((p) => [p.nombre, p.lien?.titre, p.lien?.href]),
			[
				[7, '7\u00a0retours, Ain', '#departement-01'],
				[1, undefined, undefined],
			],
		);
	});
	test('with coordinates, a retour leaves the centre', () => {
		const [point, exemple] = buildVueFrance(
			withRetours(1, { coordonnees: { lat: 46.11, lon: 5.88 } }),
		).pastilles;
		assert.equal(point?.lien?.titre, 'R0, Léaz (Ain)');
		assert.ok(point && exemple && ecart(point, exemple) > 20);
	});
});

test('a région is drawn with its neighbours, not with the islands set beside', () => {
	const vue = buildVueRegion(base, 'auvergne-rhone-alpes');
	const codes = vue?.departements.map((d) => d.code) ?? [];
	assert.ok(codes.includes('01') && codes.includes('39') && !codes.includes('59'));
	assert.equal(codes.filter((c) => c.length === 3).length, 0);
	assert.deepEqual(
		vue?.departements.filter((d) => d.lien).map((d) => d.code),
		['01'],
	);
	assert.equal(buildVueRegion(base, 'bretagne'), undefined);
});
