import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const DOSSIER = 'public/schemas';

test('every field says in French what it is', () => {
	const sansTitre: string[] = [];
	const visit = (schema: Record<string, unknown>, chemin: string): void => {
		const champs = (schema.properties ?? {}) as Record<string, Record<string, unknown>>;
		for (const [nom, champ] of Object.entries(champs)) {
			if (typeof champ.title !== 'string') sansTitre.push(`${chemin}.${nom}`);
			visit(champ, `${chemin}.${nom}`);
		}
		for (const sous of [schema.items, ...((schema.anyOf as unknown[]) ?? [])])
			if (sous && typeof sous === 'object') visit(sous as Record<string, unknown>, chemin);
	};
	for (const nom of readdirSync(DOSSIER))
		visit(JSON.parse(readFileSync(path.join(DOSSIER, nom), 'utf8')), nom);
	assert.deepEqual(sansTitre, []);
});

test('the editor settings name schemas that exist', () => {
	const reglages = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
		'yaml.schemas': Record<string, string>;
	};
	const noms = Object.keys(reglages['yaml.schemas'])
		.map((s) => path.basename(s))
		.sort();
	assert.deepEqual(noms, readdirSync(DOSSIER).sort());
});
