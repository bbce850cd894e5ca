import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { noteNorme, readNormes } from './releve-normes.ts';

const VERDICT = { outil: 'x', version: '1', date: '2026-12-01', juges: 2, conformes: 2 };

test('each verdict is kept beside the other; without a file there is none', (t) => {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-normes-'));
	t.after(() => rmSync(racine, { recursive: true }));
	const fichier = path.join(racine, 'docs', 'normes.json');
	assert.deepEqual(readNormes(fichier), {});
	noteNorme('pdf', VERDICT, fichier);
	noteNorme('epub', { ...VERDICT, conformes: 1 }, fichier);
	assert.deepEqual(readNormes(fichier), { pdf: VERDICT, epub: { ...VERDICT, conformes: 1 } });
	writeFileSync(fichier, '{');
	assert.throws(() => readNormes(fichier), {
		message: `« ${fichier} » ne peut pas être lu : supprimez-le, puis relancez npm run essai:verapdf -- --noter.`,
	});
});
