import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import type { Livret } from '../../familles/definir-vue.ts';
import { listLivrets } from './livret.ts';
import {
	countFiches,
	FICHES_LIVRET_MAX,
	FICHES_VOLUME_MAX,
	refsOf,
	splitLivrets,
} from './volumes.ts';

const refs = (prefixe: string, nombre: number): string[] =>
	Array.from({ length: nombre }, (_, i) => `${prefixe}/${i}`);

const livret = (id: string, ...parties: [titre: string, refs: string[]][]): Livret => ({
	id,
	rayon: 'grands',
	surtitre: 'Livret',
	titre: `Titre ${id}`,
	phrase: 'Une phrase.',
	parties: parties.map(([titre, siennes]) => ({ titre, refs: siennes })),
});

const volumesOf = (...livrets: Livret[]) => splitLivrets(livrets).map(({ volumes }) => volumes);

describe('what is printed of a livret', () => {
	test('up to the bound, it is one document, as it is', () => {
		const juste = livret('outils', ['Ateliers', refs('outils', FICHES_LIVRET_MAX)]);
		assert.deepEqual(volumesOf(juste), [[juste]]);
	});
	test('beyond, volumes are cut between parts; a part that is too long is cut in equal pieces', () => {
		const long = livret(
			'outils',
			['Ateliers', refs('a', 30)],
			['Cartes', refs('c', 40)],
			['Jeux', refs('j', 10)],
			['Visites', refs('v', 160)],
			['Votes', refs('w', 5)],
		);
		const [volumes = []] = volumesOf(long);
		assert.deepEqual(
			volumes.map(({ id, titre, rang, parties }) => [
				id,
				titre,
				rang,
				parties.map((p) => [p.titre, p.refs.length]),
			]),
			[
				['Ateliers', 30, 'Cartes', 40],
				['Jeux', 10, 'Visites (1 sur\u00a03)', 54],
				['Visites (2 sur\u00a03)', 54],
				['Visites (3 sur\u00a03)', 52, 'Votes', 5],
			].map((parties, i) => {
				const rang = `volume\u00a0${i + 1} sur\u00a04`;
				const paires = parties.flatMap((p, k) => (k % 2 === 0 ? [[p, parties[k + 1]]] : []));
				return [`outils-${i + 1}`, `Titre outils, ${rang}`, rang, paires];
			}),
		);
		assert.deepEqual(volumes.flatMap(refsOf), refsOf(long));
	});
	test('the whole commons, too long, is printed by the others; what none holds is not lost', () => {
		const outils = livret('outils', ['Outils', refs('outils', 149)]);
		const tout = livret('tout', ['Outils', refs('outils', 149)], ['Retours', refs('retours', 2)]);
		assert.deepEqual(volumesOf(tout, outils), [
			[
				{
					...tout,
					id: 'autres-fiches',
					titre: 'Les autres fiches',
					phrase: 'Les fiches qui ne sont dans aucun autre livret.',
					parties: [{ titre: 'Retours', refs: refs('retours', 2) }],
				},
			],
			[outils],
		]);
		assert.deepEqual(
			splitLivrets([tout, outils]).map(({ reparti }) => reparti),
			[
				'Trop long pour être imprimé d’un bloc\u00a0: ces fiches sont dans les livrets qui suivent, et le PDF d’ici réunit les autres.',
				undefined,
			],
		);
		const encore = livret('suite', ['Retours', refs('retours', 2)]);
		assert.deepEqual(splitLivrets([tout, outils, encore]), [
			{
				livret: tout,
				volumes: [],
				reparti:
					'Trop long pour être imprimé d’un bloc\u00a0: chacune de ces fiches est dans un des livrets qui suivent.',
			},
			{ livret: outils, volumes: [outils] },
			{ livret: encore, volumes: [encore] },
		]);
	});
});

test('a commons of today keeps each livret in one document', () => {
	const livrets = listLivrets(readCorpus());
	assert.deepEqual(
		splitLivrets(livrets),
		livrets.map((l) => ({ livret: l, volumes: [l] })),
	);
});

test('a volume never holds more than its bound', () => {
	for (const nombre of [151, 300, 301, 1000]) {
		const parties: [string, string[]][] = [
			['A', refs('a', nombre - 7)],
			['B', refs('b', 7)],
		];
		for (const volume of volumesOf(livret('outils', ...parties)).flat())
			assert.ok(countFiches(volume) <= FICHES_VOLUME_MAX, `${nombre}: ${volume.id}`);
	}
});
