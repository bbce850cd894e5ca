import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Bornes, parseAdresse, parseDate, parseIntervalle, parseNombre } from './saisie.ts';

const EURO: Bornes = { min: 0, unite: 'euro' };
const JOURS: Bornes = { min: 0, max: 10_000 };
const LATITUDE: Bornes = { min: -90, max: 90 };
const ENTIER: Bornes = { entier: true, min: 1, max: 100_000 };

describe('numbers as they are written every day', () => {
	const CAS: readonly [string, number | undefined, Bornes?][] = [
		['12', 12],
		['2,5', 2.5],
		['3.5', 3.5],
		['-3', -3],
		['−3', -3],
		['5 000 €', 5000, EURO],
		['5\u202f000\u00a0€', 5000, EURO],
		['5000€', 5000, EURO],
		['€ 5000', 5000, EURO],
		['5 000 euros', 5000, EURO],
		['5 000,50 €', 5000.5, EURO],
		['1 200 000', 1_200_000, EURO],
		['5.000,50', 5000.5, EURO],
		['5,000.50', 5000.5, EURO],
		['1.250.000', 1_250_000, EURO],
		["5'000", 5000, EURO],
		['5’000', 5000, EURO],
		['3 k€', 3000, EURO],
		['1,2 M€', 1_200_000, EURO],
		['6,5 jours', 6.5, JOURS],
		['6.5 j', 6.5, JOURS],
		['1 journée', 1, JOURS],
		['6 jours et demi', 6.5, JOURS],
		['½', 0.5, JOURS],
		['2 ½ jours', 2.5, JOURS],
		['deux', 2, JOURS],
		['Une journée', 1, JOURS],
		['40 personnes', 40, ENTIER],
		['1.250', 1250, ENTIER],
		['46.115', 46.115, LATITUDE],
		['5,875', 5.875, LATITUDE],
		['200', 200, LATITUDE],
		['1.250', undefined, EURO],
		['1,250', undefined, EURO],
		['1 25', undefined],
		['12 34 567', undefined],
		['300 €', undefined, JOURS],
		['3 jours', undefined, EURO],
		['2 semaines', undefined, JOURS],
		['3 heures', undefined, JOURS],
		['10 %', undefined],
		['environ 500', undefined],
		['500 environ', undefined],
		['10 à 15', undefined],
		['5 k', undefined, EURO],
		['1/2', undefined],
		['beaucoup', undefined],
		['3,5.2', undefined],
		['1e3', undefined],
		['0x10', undefined],
		['', undefined],
		['€', undefined, EURO],
		['non documenté', undefined],
	];
	for (const [texte, attendu, bornes] of CAS)
		test(`« ${texte} » ${JSON.stringify(bornes ?? {})}`, () =>
			assert.equal(parseNombre(texte, bornes), attendu));
});

describe('dates as they are written every day', () => {
	const CAS: Readonly<Record<string, string | undefined>> = {
		'2024': '2024',
		'2024-03': '2024-03',
		'2024-03-15': '2024-03-15',
		'2024-3-5': '2024-03-05',
		'2024/03/15': '2024-03-15',
		'15/03/2024': '2024-03-15',
		'5/3/2024': '2024-03-05',
		'15.03.2024': '2024-03-15',
		'15-03-2024': '2024-03-15',
		'15 03 2024': '2024-03-15',
		'15 / 03 / 2024': '2024-03-15',
		'03/2024': '2024-03',
		'3-2024': '2024-03',
		'15 mars 2024': '2024-03-15',
		'1er mars 2024': '2024-03-01',
		'le 15 mars 2024': '2024-03-15',
		'samedi 16 mars 2024': '2024-03-16',
		'Le samedi 16 mars 2024.': '2024-03-16',
		'décembre 2024': '2024-12',
		'DÉCEMBRE 2024': '2024-12',
		'decembre 2024': '2024-12',
		'de\u0301cembre\u00a02024': '2024-12',
		'déc. 2024': '2024-12',
		'févr. 2024': '2024-02',
		'août 2024': '2024-08',
		'en mars 2024': '2024-03',
		'29/02/2024': '2024-02-29',
		'29/02/2023': undefined,
		'31/04/2024': undefined,
		'03/15/2024': undefined,
		'13/2024': undefined,
		'2023-13': undefined,
		'15/03/24': undefined,
		'mars 24': undefined,
		'15 mars': undefined,
		'printemps 2024': undefined,
		'fin mars 2024': undefined,
		'début 2024': undefined,
		'2023-2024': undefined,
		'vers 2024': undefined,
		'ma 2024': undefined,
		'20240315': undefined,
		'': undefined,
	};
	for (const [texte, attendu] of Object.entries(CAS))
		test(`« ${texte} »`, () => assert.equal(parseDate(texte), attendu));
});

describe('addresses as they are copied', () => {
	const CAS: Readonly<Record<string, string | undefined>> = {
		'https://mairie.fr/page': 'https://mairie.fr/page',
		'http://mairie.fr': 'http://mairie.fr',
		'www.mairie.fr': 'https://www.mairie.fr',
		'www.mairie.fr/compte-rendu.pdf': 'https://www.mairie.fr/compte-rendu.pdf',
		'mairie.fr': 'https://mairie.fr',
		'lunas.mairie.gouv.fr/a?b=c#d': 'https://lunas.mairie.gouv.fr/a?b=c#d',
		'<https://mairie.fr>': 'https://mairie.fr',
		' https://mairie.fr. ': 'https://mairie.fr',
		'https:/mairie.fr': 'https://mairie.fr',
		'https//mairie.fr': 'https://mairie.fr',
		exemple: undefined,
		'compte-rendu.pdf': undefined,
		'anne@mairie.fr': undefined,
		'https://anne@mairie.fr': undefined,
		'le site de la mairie': undefined,
		'voir mairie.fr': undefined,
		'javascript:alert(1)': undefined,
		'http://localhost:3000': undefined,
		'ftp://mairie.fr': undefined,
		'': undefined,
	};
	for (const [texte, attendu] of Object.entries(CAS))
		test(`« ${texte} »`, () => assert.equal(parseAdresse(texte), attendu));
});

describe('a range of people', () => {
	const CAS: Readonly<Record<string, object | undefined>> = {
		'8': { min: 8 },
		'8 à 40': { min: 8, max: 40 },
		'8-40': { min: 8, max: 40 },
		'de 8 à 40 personnes': { min: 8, max: 40 },
		'entre 8 et 40 personnes': { min: 8, max: 40 },
		'1 000 à 2 000': { min: 1000, max: 2000 },
		'1 000': { min: 1000 },
		'moins de 40': undefined,
		'8 à beaucoup': undefined,
		'1 à 2 à 3': undefined,
		'': undefined,
	};
	for (const [texte, attendu] of Object.entries(CAS))
		test(`« ${texte} »`, () => assert.deepEqual(parseIntervalle(texte, ENTIER), attendu));
});
