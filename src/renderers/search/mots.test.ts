import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMots as build } from './mots.ts';
import { splitMots } from './normaliseur.ts';

const buildMots = (textes: string[]): [string, string][] => build(textes.map(splitMots));

test('words come by decreasing frequency, each in the form most written', () => {
	const mots = buildMots(['enquête Enquête enquete', 'atelier', 'atelier atelier atelier']);
	assert.deepEqual(mots, [
		['atelier', 'atelier'],
		['enquete', 'enquête'],
	]);
});

test('short words and numbers are left out, elisions taken off', () => {
	assert.deepEqual(buildMots(['l’énergie de la rue en 2024, 5kwh']), [['energie', 'énergie']]);
});

test('inclusive forms are shown in their plain form', () => {
	assert.deepEqual(
		buildMots(['habitant·es']).map(([, affiche]) => affiche),
		['habitants'],
	);
});

test('the order does not depend on that of the texts', () => {
	const textes = ['alpha bravo', 'bravo charlie', 'charlie alpha delta'];
	assert.deepEqual(buildMots(textes), buildMots(textes.toReversed()));
});

test('words named like a prototype are counted like others', () => {
	assert.deepEqual(buildMots(['constructor constructor']), [['constructor', 'constructor']]);
});

test('the list is bounded', () => {
	const lettre = (n: number): string => String.fromCharCode(97 + n);
	const mot = (i: number): string =>
		`mot${[i % 26, Math.floor(i / 26) % 26, Math.floor(i / 676) % 26].map(lettre).join('')}`;
	const textes = [Array.from({ length: 10_000 }, (_, i) => mot(i)).join(' ')];
	const mots = buildMots(textes);
	assert.equal(mots.length, 6000);
});
