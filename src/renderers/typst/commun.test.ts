import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { TEINTES_VILLAGE } from './dessins.ts';
import { LECTURE_PLAQUETTE, lectureOfCartons } from './lectures.ts';
import { orderLecture } from './order-lecture.ts';

describe('the order in which a paper is read', () => {
	const isPermutation = (lecture: readonly number[]): boolean =>
		lecture.toSorted((a, b) => a - b).every((place, i) => place === i);
	test('takes each part once', () => {
		assert.ok(isPermutation(LECTURE_PLAQUETTE));
		for (const nombre of [1, 3, 4, 5, 33]) {
			const lecture = lectureOfCartons(nombre);
			assert.equal(lecture.length, 2 * nombre);
			assert.ok(isPermutation(lecture), String(nombre));
		}
	});
	test('has the back of a card after its front', () => {
		assert.deepEqual(lectureOfCartons(2), [0, 2, 1, 3]);
		assert.deepEqual(lectureOfCartons(5), [0, 4, 1, 5, 2, 6, 3, 7, 8, 9]);
	});
	test('is not that of a document without tags', async () => {
		const pdf = await PDFDocument.create();
		pdf.addPage();
		await assert.rejects(orderLecture(await pdf.save(), [0]));
	});
});

test('the village is on paper in the light tints of the page', () => {
	const css = readFileSync('src/styles/village.css', 'utf8');
	const jetons = new Map(
		[...css.matchAll(/(--_\w+): light-dark\((#\w+)/g)].map(([, nom, clair]) => [nom, clair]),
	);
	const claires = css
		.replace(/var\((--_\w+)\)/g, (_, nom: string) => jetons.get(nom) ?? '')
		.replace(/light-dark\((#\w+), #\w+\)/g, '$1');
	const reglesOf = (selecteur: string): Record<string, string> =>
		Object.assign(
			{},
			...[...claires.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
				.filter(([, ou = '']) => ou.split(',').some((s) => s.trim() === selecteur))
				.map(([, , quoi = '']) =>
					Object.fromEntries(
						[...quoi.matchAll(/([\w-]+): ([^;]+);/g)].map(([, nom, valeur]) => [nom, valeur]),
					),
				),
		);
	for (const [selecteur, style] of Object.entries(TEINTES_VILLAGE)) {
		const attendu = Object.fromEntries(style.split(';').map((r) => r.split(':')));
		assert.deepEqual(attendu, reglesOf(selecteur), selecteur);
	}
});
