import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBase } from '../../../tests/contenu.ts';
import type { Catalogue, Dates, Fiche } from '../../core/catalogue/catalogue.ts';
import { buildVueNouveautes, listDatees } from './nouveautes.ts';

const base = readBase();
const temoin = base.outils.get('temoin') as Fiche<'outils'>;

/** A commons of tools only, each with its dates. */
function withOutils(dates: Record<string, Dates>): Catalogue {
	const outils = Object.entries(dates).map(([id, d]): [string, Fiche<'outils'>] => {
		const donnees = { ...temoin.donnees, titre: `Essayer ${id}`, en_une_phrase: `Sert à ${id}.` };
		return [id, { ...temoin, id, ref: `outils/${id}`, page: `/outils/${id}/`, donnees, dates: d }];
	});
	const rien = new Map();
	return { ...base, outils: new Map(outils), actions: rien, retours: rien, parcours: rien };
}
const le = (creation: string, modification = creation): Dates => ({
	creation: `${creation}T10:00:00+01:00`,
	modification: `${modification}T10:00:00+01:00`,
});
/** The page as short lines: « mars 2026 / Nouvelles fiches / 2 mars 2026 / Essayer a ». */
const lines = (catalogue: Catalogue): string[] =>
	buildVueNouveautes(catalogue).mois.flatMap((m) =>
		m.parties.flatMap((p) =>
			p.lignes.map((l) =>
				[m.nom, p.titre, l.date, l.groupe ?? l.fiches.map((f) => f.titre).join()].join(' / '),
			),
		),
	);

describe('the news', () => {
	test('are by month, the newest first, what appears before what changed', () => {
		const catalogue = withOutils({
			a: le('2025-12-30', '2026-03-02'),
			b: le('2026-03-01'),
			c: le('2026-03-05'),
		});
		assert.deepEqual(lines(catalogue), [
			'mars 2026 / Nouvelles fiches / 5 mars 2026 / Essayer c',
			'mars 2026 / Nouvelles fiches / 1er mars 2026 / Essayer b',
			'mars 2026 / Fiches modifiées / 2 mars 2026 / Essayer a',
			'décembre 2025 / Nouvelles fiches / 30 décembre 2025 / Essayer a',
		]);
	});
	test('do not repeat a sheet that changed in the month it appeared', () => {
		assert.deepEqual(lines(withOutils({ a: le('2026-03-01', '2026-03-28') })), [
			'mars 2026 / Nouvelles fiches / 1er mars 2026 / Essayer a',
		]);
	});
	test('count the sheets of one family and one day from five on, by title', () => {
		const quatre = {
			d: le('2026-03-01'),
			a: le('2026-03-01'),
			c: le('2026-03-01'),
			b: le('2026-03-01'),
		};
		assert.equal(lines(withOutils(quatre)).length, 4);
		const cinq = withOutils({ ...quatre, e: le('2026-03-01'), autre: le('2026-03-02') });
		assert.deepEqual(lines(cinq), [
			'mars 2026 / Nouvelles fiches / 2 mars 2026 / Essayer autre',
			'mars 2026 / Nouvelles fiches / 1er mars 2026 / 5 fiches outils',
		]);
		const groupe = buildVueNouveautes(cinq).mois[0]?.parties[0]?.lignes[1]?.fiches ?? [];
		assert.deepEqual(
			groupe.map((f) => f.titre),
			['Essayer a', 'Essayer b', 'Essayer c', 'Essayer d', 'Essayer e'],
		);
	});
	test('say what each sheet is', () => {
		const vue = buildVueNouveautes(withOutils({ a: le('2026-03-01') }));
		assert.deepEqual(vue.mois[0]?.parties[0]?.lignes[0]?.fiches, [
			{ titre: 'Essayer a', href: '/outils/a/', famille: 'outils', texte: 'Sert à a.' },
		]);
	});
	test('stop after forty lines, and say so', () => {
		const jours = Array.from({ length: 41 }, (_, i) => {
			const mois = i < 28 ? '01' : '02';
			return [`x${i}`, le(`2026-${mois}-${String((i % 28) + 1).padStart(2, '0')}`)] as const;
		});
		const vue = buildVueNouveautes(withOutils(Object.fromEntries(jours)));
		assert.equal(vue.abrege, true);
		assert.equal(vue.mois.flatMap((m) => m.parties.flatMap((p) => p.lignes)).length, 40);
		assert.equal(buildVueNouveautes(withOutils({ a: le('2026-03-01') })).abrege, false);
	});
	test('are none without the history of git', () => {
		assert.deepEqual(buildVueNouveautes(base), { mois: [], abrege: false });
		assert.deepEqual(listDatees(base), []);
	});
});

test('dates of several time zones are compared as instants', () => {
	const catalogue = withOutils({
		paris: { creation: '2026-03-01T00:30:00+01:00', modification: '2026-03-01T00:30:00+01:00' },
		londres: { creation: '2026-02-28T23:45:00Z', modification: '2026-02-28T23:45:00Z' },
	});
	assert.deepEqual(
		listDatees(catalogue).map((f) => f.id),
		['londres', 'paris'],
	);
});
