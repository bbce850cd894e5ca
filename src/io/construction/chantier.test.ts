import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createChantier } from './chantier.ts';

test('what a killed build was making is cleared by the next one, whatever it makes', (t) => {
	const { pid } = spawnSync(process.execPath, ['--version']);
	const restes = ['site', 'pages'].map((genre) =>
		path.resolve('.cache', `chantier-${genre}-${pid}`),
	);
	for (const reste of restes) mkdirSync(reste, { recursive: true });
	const vivant = path.resolve('.cache', `chantier-site-${process.ppid}`);
	mkdirSync(vivant, { recursive: true });
	t.after(() => rmSync(vivant, { recursive: true, force: true }));
	const chantier = createChantier('pages');
	t.after(() => rmSync(chantier, { recursive: true, force: true }));
	assert.deepEqual(restes.filter(existsSync), []);
	assert.ok(existsSync(vivant), 'that of a process that runs is left to it');
	assert.equal(path.basename(chantier), `chantier-pages-${process.pid}`);
});
