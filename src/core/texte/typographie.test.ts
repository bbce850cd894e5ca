import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	addPrecision,
	allowCesure,
	applyTypographie,
	cutExposants,
	quoteTexte,
} from './typographie.ts';

/** ␣: no-break space; ↔: narrow no-break space. */
const lisible = (texte: string): string =>
	texte.replaceAll('\u00a0', '␣').replaceAll('\u202f', '↔');

const CAS: readonly [string, string][] = [
	["l'outil", 'l’outil'],
	["aujourd'hui, c'est l'été", 'aujourd’hui, c’est l’été'],
	['l’outil', 'l’outil'],
	["5' de pause", "5' de pause"],
	['"Bonjour"', '«␣Bonjour␣»'],
	['un "mot" et un "autre"', 'un «␣mot␣» et un «␣autre␣»'],
	['un seul " guillemet', 'un seul " guillemet'],
	['« texte »', '«␣texte␣»'],
	['«texte»', '«␣texte␣»'],
	['«\u202ftexte\u202f»', '«␣texte␣»'],
	['« un » et « deux »', '«␣un␣» et «␣deux␣»'],
	['Quoi ?', 'Quoi↔?'],
	['Quoi  ?', 'Quoi↔?'],
	['Quoi\u00a0?', 'Quoi↔?'],
	['Quoi?', 'Quoi?'],
	['Vraiment ?! Oui !', 'Vraiment↔?! Oui↔!'],
	['un ; deux', 'un↔; deux'],
	['(vraiment ?)', '(vraiment↔?)'],
	['« Quoi ? »', '«␣Quoi↔?␣»'],
	['Matériel : une table', 'Matériel␣: une table'],
	['Matériel :', 'Matériel␣:'],
	['à 12:30', 'à 12:30'],
	['outils :un', 'outils :un'],
	['attends...', 'attends…'],
	['1 000 habitants', '1↔000␣habitants'],
	['1 234 567', '1↔234↔567'],
	['04 67 12 34 56', '04 67 12 34 56'],
	['de 2024 à 2026', 'de 2024 à 2026'],
	['20 %', '20␣%'],
	['1 234,56 €', '1↔234,56␣€'],
	['12 km et 3 ha', '12␣km et 3␣ha'],
	['2 jours, 1 semaine', '2␣jours, 1␣semaine'],
	['40 ans', '40␣ans'],
	['40 anses', '40 anses'],
	['912 habitant·es', '912␣habitant·es'],
	['loi n° 2015-992', 'loi n°␣2015-992'],
	['art. 5 et p. 12', 'art.␣5 et p.␣12'],
	['M. Dupont', 'M.␣Dupont'],
	['une incise – ici – finie', 'une incise␣– ici␣– finie'],
	['sous\u00adtitre', 'soustitre'],
	['1er, XIXe, 5e', '1er, XIXe, 5e'],
	['', ''],
];

describe('French typography', () => {
	for (const [avant, apres] of CAS)
		test(`${JSON.stringify(avant)} becomes ${JSON.stringify(apres)}`, () => {
			assert.equal(lisible(applyTypographie(avant)), apres);
		});
	test('applied twice, it changes nothing more', () => {
		for (const [avant] of CAS) {
			const une = applyTypographie(avant);
			assert.equal(applyTypographie(une), une);
		}
	});
	test('applied to a long text, it keeps every word', () => {
		const texte = CAS.map(([avant]) => avant).join('\n');
		const mots = (t: string): string[] => t.replaceAll('\u00ad', '').match(/[\p{L}\d]+/gu) ?? [];
		assert.deepEqual(mots(applyTypographie(texte)), mots(texte));
	});
});

test('a quotation within a quotation has marks of its own', () => {
	assert.equal(quoteTexte('Un titre'), '«\u00a0Un titre\u00a0»');
	assert.equal(
		quoteTexte('Les «\u00a0Universités rurales\u00a0» dans la Creuse'),
		'«\u00a0Les “Universités rurales” dans la Creuse\u00a0»',
	);
});

/** `^` before what is set above the line. */
const dire = (texte: string): string =>
	cutExposants(texte)
		.map((s) => (s.exposant ? `^${s.texte}^` : s.texte))
		.join('');

test('the ends of ordinals are set above the line, and nothing else is', () => {
	for (const [texte, attendu] of [
		['le 1er octobre', 'le 1^er^ octobre'],
		['Article 1er.', 'Article 1^er^.'],
		['la 1re, les 1res, la 2nde', 'la 1^re^, les 1^res^, la 2^nde^'],
		['la 16e édition, les 5es', 'la 16^e^ édition, les 5^es^'],
		['au XIXe siècle, au Ve', 'au XIX^e^ siècle, au V^e^'],
		['François Ier', 'François I^er^'],
		['1er', '1^er^'],
		['', ''],
	] as const)
		assert.equal(dire(texte), attendu);
	for (const texte of [
		'Vers Ver-sur-Mer',
		'Ce ver, cette Cie, Le Mené',
		'https://exemple.fr/le-1er-mai/2e_partie',
		'un n°5, 12h30, 3 er',
		'B1er, 1ers2',
	])
		assert.equal(dire(texte), texte);
});

test('a precision after brackets takes a comma', () => {
	assert.equal(addPrecision('Une table', 'pliante'), 'Une table (pliante)');
	assert.equal(addPrecision('Une table (pliante)', '1 h'), 'Une table (pliante), 1 h');
	assert.equal(addPrecision('Une table', undefined), 'Une table');
});

test('a long word may be cut after its prefix, and only there', () => {
	assert.equal(
		allowCesure('Intercommunalité, intérieur, inter, point'),
		'Inter\u00adcommunalité, intérieur, inter, point',
	);
});

test('ordinals are written as French writes them, but for addresses', () => {
	for (const [avant, apres] of [
		['la 1ère fois, les 1ères', 'la 1re fois, les 1res'],
		['la 2ème, la 3ième, les 4èmes, le XXème', 'la 2e, la 3e, les 4es, le XXe'],
		['https://exemple.fr/une-1ere-etude', 'https://exemple.fr/une-1ere-etude'],
	] as const)
		assert.equal(applyTypographie(avant), apres);
});
