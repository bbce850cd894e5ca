import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeSynthese } from '../outillage/synthese.ts';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../src/io/contenu/read-content.ts';

test('synthetic content has no fault, so that the benchmarks can build it', () => {
	const dossier = mkdtempSync(path.join(tmpdir(), 'impulser-synthese-'));
	try {
		writeSynthese(dossier, 30);
		const catalogue = readCatalogue(dossier);
		assert.deepEqual(
			catalogue.diagnostics.map((d) => d.message),
			[],
		);
		assert.equal(listFiches(catalogue).length, 30);
	} finally {
		rmSync(dossier, { recursive: true, force: true });
	}
});
