import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCorpus } from '../../../tests/contenu.ts';
import { listFiches } from '../../core/catalogue/catalogue.ts';
import { numerosOf, sourcesOf } from './acces.ts';
import { buildVueFiche } from './fiche.ts';
import { listAppelsOf } from './ordre-sources.ts';

test('every sheet numbers its sources as a reader meets them, and keeps them all', () => {
	const base = readCorpus();
	for (const fiche of listFiches(base)) {
		const vue = buildVueFiche(base, fiche);
		const appels = listAppelsOf(vue.essentiel, vue.sections, numerosOf(vue));
		assert.deepEqual(
			appels,
			appels.map((_, i) => i + 1),
			fiche.ref,
		);
		assert.deepEqual(
			sourcesOf(vue).map((s) => s.numero),
			fiche.donnees.sources.map((_, i) => i + 1),
		);
		assert.deepEqual(
			new Set(sourcesOf(vue).map((s) => s.cle)),
			new Set(fiche.donnees.sources.map((s) => s.cle)),
		);
	}
});
