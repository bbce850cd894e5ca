import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'zod';
import { codeInsee, constatsOuInconnu, date, duree, effectif, texte } from '../schema/champs.ts';
import { toChamp } from './chemins.ts';
import { parseYaml } from './entete.ts';
import { validate } from './valider.ts';

const dire = (schema: z.ZodObject, yaml: string): string[] =>
	validate(schema, parseYaml(yaml, 'f', 1), 'f', 1).diagnostics.map(
		(d) => `${d.ligne}:${d.colonne} ${d.id} ${d.message} ${d.aide}`,
	);

function assertDit(schema: z.ZodObject, yaml: string, ...attendus: RegExp[]): void {
	const dits = dire(schema, yaml);
	assert.equal(dits.length, attendus.length, dits.join('\n'));
	for (const [i, attendu] of attendus.entries()) assert.match(dits[i] ?? '', attendu);
}

test('a path is counted as a person counts', () => {
	assert.equal(toChamp(['etapes', 0, 'duree', 'min']), 'etapes › 1 › duree › min');
});

test('valid values come out with their defaults', () => {
	const schema = z.strictObject({ a: texte(), b: z.enum(['x', 'y']).default('y') });
	const { donnees, diagnostics } = validate(schema, parseYaml('a: "  un "', 'f', 1), 'f', 1);
	assert.deepEqual(donnees, { a: 'un', b: 'y' });
	assert.deepEqual(diagnostics, []);
});

describe('a fault is told at its place', () => {
	const schema = z.strictObject({
		nom: texte(10),
		liste: z.array(texte()).min(1).max(2).optional(),
		temps: duree().optional(),
		sous: z.strictObject({ nombre: z.number().min(2).max(4), vrai: z.boolean() }).optional(),
		choix: z.enum(['local', 'national']).optional(),
	});
	test('missing, at the nearest container that is written', () => {
		assertDit(schema, 'liste: [a]', /^1:1 champ-manquant .*« nom »/);
		assertDit(schema, 'nom: a\nsous:\n  nombre: 2', /^2:1 champ-manquant .*« sous › vrai »/);
	});
	test('unknown, with the nearest name of the same level', () => {
		assertDit(schema, 'nom: a\nliiste: [b]', /^2:1 champ-inconnu .*dire « liste »/);
		assertDit(
			schema,
			'nom: a\nsous: { nombre: 3, vrai: true, nonbre: 1 }',
			/^2:32 champ-inconnu .*dire « nombre »/,
		);
	});
	test('of the wrong type, with what to write when only the writing is wrong', () => {
		assertDit(schema, 'nom: 007', /^1:6 champ-mauvais-type .*le nombre 007.*nom: "007"/);
		assertDit(schema, 'nom: a\nliste: b', /^2:8 champ-mauvais-type .*une liste.*liste: \[b\]/);
		assertDit(schema, 'nom: a\nliste: [1, b]', /« liste › 1 ».* Écrivez : "1"$/);
		assertDit(schema, 'nom: a\nsous: { nombre: "3", vrai: oui }', /nombre: 3$/, /vrai: true$/);
		assertDit(schema, 'nom: a\ntemps: 2 heures', /des sous-champs \(min, max, unite\)/);
		assertDit(schema, 'nom: [a]', /attend un texte ; le fichier contient une liste/);
	});
	test('empty', () => {
		assertDit(schema, 'nom:', /^1:5 champ-vide/);
		assertDit(schema, 'nom: "  "', /^1:6 champ-vide/);
	});
	test('too long, too short, too small, too great', () => {
		assertDit(schema, 'nom: abcdefghijkl', /champ-trop-long .*10 caractères ; il en a 12/);
		assertDit(schema, 'nom: a\nliste: []', /champ-trop-court .*au moins 1 élément\./);
		assertDit(schema, 'nom: a\nliste: [a, b, c]', /champ-trop-long .*2 éléments ; il en a 3/);
		assertDit(schema, 'nom: a\nsous: { nombre: 1, vrai: true }', /inférieur à 2\./);
		assertDit(schema, 'nom: a\nsous: { nombre: 9, vrai: true }', /dépasser 4\./);
		assertDit(schema, 'nom: a\ntemps: { min: 0, unite: jour }', /doit être supérieur à 0\./);
	});
	test('not one of the choices, with the nearest or with all of them', () => {
		assertDit(schema, 'nom: a\nchoix: Local', /^2:8 champ-valeur-inconnue .*dire « local »/);
		assertDit(schema, 'nom: a\nchoix: monde', /Valeurs possibles : local, national/);
		assertDit(schema, 'nom: a\nchoix: [local]', /champ-mauvais-type .*l’une de ces valeurs/);
	});
	test('minimum and maximum reversed, with the two to write', () => {
		assertDit(
			schema,
			'nom: a\ntemps: { min: 3, max: 2, unite: jour }',
			/^2:8 minimum-superieur-au-maximum .*min: 2 et max: 3/,
		);
	});
	test('all at once', () => {
		assert.equal(dire(schema, 'nm: a\nliste: []\nchoix: x\nsous: { nombre: 9 }').length, 6);
	});
	test('an alias is not also called empty', () => {
		assert.deepEqual(dire(schema, 'nom: *x\nliste: [a]'), []);
	});
});

describe('values with rules of their own', () => {
	const jour = z.strictObject({ d: date() });
	for (const bon of ['2024', '2024-02', '2024-02-29', '2000-02-29', '"2023-12-31"'])
		test(`the date ${bon} exists`, () => {
			assert.deepEqual(dire(jour, `d: ${/^\d+$/.test(bon) ? `"${bon}"` : bon}`), []);
		});
	for (const mauvais of [
		'2026-02-30',
		'2023-02-29',
		'1900-02-29',
		'2026-13',
		'2026-00',
		'26-01-01',
	])
		test(`the date ${mauvais} does not`, () => {
			assertDit(jour, `d: "${mauvais}"`, /^1:4 date-invalide/);
		});
	test('an INSEE code has five characters', () => {
		const code = z.strictObject({ c: codeInsee() });
		for (const bon of ['34144', '01209', '2A004', '97411'])
			assert.deepEqual(dire(code, `c: "${bon}"`), []);
		for (const mauvais of ['1209', '34 144', '2C004', 'Loos'])
			assertDit(code, `c: "${mauvais}"`, /^1:4 format-invalide .*entre guillemets/);
		assertDit(code, 'c: 01209', /champ-mauvais-type .*c: "01209"/);
	});
	test('a number of people is whole and positive', () => {
		const qui = z.strictObject({ q: effectif() });
		assert.deepEqual(dire(qui, 'q: { min: 8 }'), []);
		assertDit(qui, 'q: { min: 0 }', /champ-trop-petit/);
		assertDit(qui, 'q: { min: 1.5 }', /champ-mauvais-type .*un nombre entier/);
	});
	test('a list or « not documented »: the fault is that of the form chosen', () => {
		const c = z.strictObject({ c: constatsOuInconnu() });
		assert.deepEqual(dire(c, 'c: [{ texte: a }]'), []);
		assert.deepEqual(dire(c, 'c: { non_documente: true, source: s }'), []);
		assertDit(c, 'c: { non_documente: true }', /champ-manquant .*« c › source »/);
		assertDit(c, 'c: [{ txte: a }]', /champ-manquant .*« c › 1 › texte »/, /dire « texte »/);
		assertDit(c, 'c: rien', /champ-mauvais-type .*une liste ou des sous-champs/);
	});
	test('a rule without a sentence of its own still speaks: regle-du-champ', () => {
		const pair = z.strictObject({ n: z.number().refine((n) => n % 2 === 0, 'il faut un pair') });
		assertDit(pair, 'n: 3', /^1:4 regle-du-champ .*il faut un pair/);
		const id = 'regle-du-champ';
		assert.ok(dire(pair, 'n: 3')[0]?.includes(id));
	});
});
