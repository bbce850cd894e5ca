/** What the project keeps that is made from the vocabularies is up to date. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { readModelesForge } from '../../src/io/editeur/write-modeles-forge.ts';
import { renderCff } from '../../src/renderers/biblio/cff.ts';
import { buildJsonSchemas } from '../../src/renderers/json/schemas.ts';

const SCHEMAS = 'public/schemas';
const MODELES = ['.github/ISSUE_TEMPLATE', '.gitlab/issue_templates'];

test('the JSON Schemas are those of the code and of the vocabularies: else run npm run schemas', () => {
	const attendus = buildJsonSchemas(readCatalogue('content'));
	assert.deepEqual(readdirSync(SCHEMAS).sort(), [...attendus.keys()].sort());
	for (const [nom, texte] of attendus) {
		assert.equal(readFileSync(path.join(SCHEMAS, nom), 'utf8'), texte, nom);
	}
});

test('CITATION.cff names those of the structures: else run npm run schemas', () => {
	assert.equal(readFileSync('CITATION.cff', 'utf8'), renderCff(readCatalogue('content')));
});

test('the templates are those of the schemas and of the vocabularies: else run npm run modeles', () => {
	const attendus = readModelesForge();
	for (const [chemin, texte] of attendus) assert.equal(readFileSync(chemin, 'utf8'), texte, chemin);
	const trouves = MODELES.flatMap((d) => readdirSync(d).map((nom) => `${d}/${nom}`));
	assert.deepEqual(
		trouves.sort(),
		[...attendus.keys()].filter((c) => MODELES.includes(path.posix.dirname(c))).sort(),
	);
});
