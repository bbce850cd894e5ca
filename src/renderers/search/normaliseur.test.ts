import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { normalizeMot, normalizeTexte, splitMots } from './normaliseur.ts';
import { normalizeRequete } from './requete.ts';

describe('words that a person takes for the same meet', () => {
	for (const [une, autre] of [
		['élus', 'elu'],
		['élue', 'ELUS'],
		['élu·es', 'élus'],
		['élu.e.s', 'élus'],
		['élu(e)s', 'élus'],
		['habitant·es', 'habitants'],
		['habitant·e', 'habitant'],
		['agriculteur·rices', 'agriculteurs'],
		['l’énergie', 'energie'],
		["l'énergie", 'énergie'],
		['d’eau', 'eau'],
		['qu’une', 'une'],
		['lorsqu’une', 'une'],
		['œuvre', 'oeuvre'],
		['cœurs', 'coeur'],
		['bateaux', 'bateau'],
		['Été', 'été'],
		['e\u0301te\u0301', 'été'],
		['A.M.A.P.', 'amap'],
		['élu·e·s', 'élus'],
		['élu•e•s', 'élus'],
		['élu‧es', 'élus'],
		['élu(es)', 'élus'],
		['élu/e/s', 'élus'],
		['élu-e-s', 'élus'],
		['ÉLU·E·S', 'élus'],
		['habitant·e·s', 'habitants'],
		['habitant.e.s', 'habitants'],
		['acteur(rice)s', 'acteurs'],
		['agriculteur·trice·s', 'agriculteurs'],
		['citoyen·ne·s', 'citoyens'],
		['tous·tes', 'tous'],
		['nombreux·ses', 'nombreux'],
		['bio\u00addéchets', 'biodéchets'],
		['mar\u200bché', 'marché'],
		['l‘énergie', 'énergie'],
		['sœur', 'SOEUR'],
		['ﬁnances', 'finances'],
		['1 850 habitants', '1850 habitants'],
		['1\u202f850 habitants', '1850 habitants'],
		['1\u00a0850 habitants', '1850 habitants'],
		['1.850 habitants', '1850 habitants'],
		['1’850 habitants', '1850 habitants'],
		['2 500 000 €', '2500000 €'],
		['6,5 jours', '6.5 jours'],
		['(12 000)', '12000'],
	] as const)
		test(`${une} and ${autre}`, () => assert.equal(normalizeTexte(une), normalizeTexte(autre)));
});

describe('words that are not the same stay apart', () => {
	for (const [une, autre] of [
		['maire', 'mairie'],
		['bus', 'bu'],
		['pas', 'pa'],
		['2024', '2025'],
		['en 2024 850 habitants', 'en 2024850 habitants'],
		['1 85', '185'],
		['6,5', '65'],
		['le 12.05.2024', 'le 12v05 2024'],
		['12,3 456', '12v3456'],
	] as const)
		test(`${une} and ${autre}`, () => assert.notEqual(normalizeTexte(une), normalizeTexte(autre)));
});

test('a compound word is found by its parts', () => {
	const parties = normalizeTexte('porte-à-porte').split(' ');
	assert.ok(parties.includes('porte'));
	assert.equal(normalizeRequete('porte-à-porte'), normalizeRequete('porte à porte'));
});

test('a word of punctuation is nothing', () => {
	assert.equal(normalizeMot('«»'), '');
	assert.equal(normalizeMot("'"), '');
	assert.equal(normalizeTexte(' — ! ? … '), '');
});

test('normalising twice is normalising once', () => {
	for (const texte of [
		'Élu·es de l’énergie',
		'A.M.A.P. des œuvres',
		'l’eau, les eaux',
		'aujourd’hui',
	])
		assert.equal(normalizeTexte(normalizeTexte(texte)), normalizeTexte(texte));
});

test('a text is cut in words as they are typed', () => {
	assert.deepEqual(splitMots('L’été, porte-à-porte : 3 élu·es !'), [
		"L'été",
		'porte-à-porte',
		'3',
		'élus',
	]);
});

test('a query loses its empty words, unless it has no other', () => {
	assert.equal(normalizeRequete('comment faire une enquête dans la commune'), 'enquete commune');
	assert.notEqual(normalizeRequete('où'), '');
	assert.equal(normalizeRequete(''), '');
	assert.equal(normalizeRequete('   '), '');
});

test('names of JavaScript are words like others', () => {
	assert.equal(normalizeTexte('constructor __proto__'), 'constructor proto');
});

test('a percentage is looked for with its sign, however it is spaced', () => {
	for (const texte of ['31 %', '31%', '31\u202f%', '31\u00a0%'])
		assert.equal(normalizeTexte(`soit ${texte} d’entre eux`), 'soit 31 pourcent entre eux', texte);
	assert.equal(normalizeRequete('31 %'), '31 pourcent');
});
