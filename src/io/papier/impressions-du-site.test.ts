import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { Livret } from '../../familles/definir-vue.ts';
import { splitLivrets } from '../../vues/listes/volumes.ts';
import { findLivret, shareImpressions } from './impressions-du-site.ts';

afterEach(() => shareImpressions(new Map()));

const livret = (nombre: number): Livret => ({
	id: 'outils',
	rayon: 'grands',
	surtitre: 'Livret',
	titre: 'Tous les outils',
	phrase: 'Une phrase.',
	parties: [{ titre: 'Outils', refs: Array.from({ length: nombre }, (_, i) => `outils/${i}`) }],
});
const find = (nombre: number): ReturnType<typeof findLivret>[] =>
	splitLivrets([livret(nombre)]).map(findLivret);

test('a livret leads to its document and to its book', () => {
	shareImpressions(
		new Map([
			['/pdf/livrets/outils.pdf', { pages: 12, octets: 34 }],
			['/epub/outils.epub', { octets: 56 }],
		]),
	);
	assert.deepEqual(find(3), [
		{
			pdfs: [{ href: '/pdf/livrets/outils.pdf', pages: 12, octets: 34 }],
			epub: { href: '/epub/outils.epub', octets: 56 },
		},
	]);
});

test('one that is too long leads to the volumes that were made, and never to the whole', () => {
	shareImpressions(
		new Map(['', '-1', '-3'].map((fin) => [`/pdf/livrets/outils${fin}.pdf`, { octets: 1 }])),
	);
	assert.deepEqual(find(151), [
		{
			pdfs: [1, 3].map((n) => ({
				href: `/pdf/livrets/outils-${n}.pdf`,
				octets: 1,
				rang: `volume\u00a0${n} sur\u00a03`,
			})),
		},
	]);
});

test('where nothing was printed there is nothing to lead to', () => {
	assert.deepEqual(find(3), [{ pdfs: [] }]);
});
