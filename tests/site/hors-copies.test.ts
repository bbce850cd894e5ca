/** What is left out of the copies of the site, told line by line, is what the site really holds. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { before, test } from 'node:test';
import { HORS_COPIES, isDit } from '../../src/renderers/hors-ligne/fichiers.ts';
import { SITES, siteOf } from '../outils/sites.ts';

let fichiers: string[] = [];
before(async () => {
	const dossier = await siteOf(SITES.corpus);
	fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map((e) => path.relative(dossier, path.join(e.parentPath, e.name)))
		.map((nom) => `/${nom.split(path.sep).join('/')}`);
});

test('no line speaks of a place that the site no longer has', () => {
	assert.ok(fichiers.length > 500);
	// The tested site may be built without its PDFs, and none of its lists is long.
	const isAbsent = (ligne: (typeof HORS_COPIES)[number]): boolean =>
		isDit(ligne, '/pdf/') || isDit(ligne, '/outils/liste.json');
	const lignes = HORS_COPIES.filter((ligne) => !('extensions' in ligne.quoi || isAbsent(ligne)));
	for (const ligne of lignes)
		assert.ok(
			fichiers.some((fichier) => isDit(ligne, fichier)),
			JSON.stringify(ligne.quoi),
		);
});
