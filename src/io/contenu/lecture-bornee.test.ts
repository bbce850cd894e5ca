import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { readBorne } from './lecture-bornee.ts';

test('a file is read whole up to the limit, and not at all above', (t) => {
	const fichier = path.join(createDossier(t), 'a.txt');
	for (const [nombre, limite] of [
		[0, 10],
		[10, 10],
		[200_000, 200_000],
	] as const) {
		writeFileSync(fichier, 'é'.repeat(nombre / 2));
		const { octets, taille } = readBorne(fichier, limite);
		assert.equal(octets.toString(), 'é'.repeat(nombre / 2));
		assert.equal(taille, nombre);
	}
	writeFileSync(fichier, 'abc');
	assert.deepEqual(readBorne(fichier, 2), { octets: Buffer.alloc(0), taille: 3 });
});

test('a file of any size weighs nothing in memory', (t) => {
	const fichier = path.join(createDossier(t), 'trou.bin');
	writeFileSync(fichier, '');
	for (const taille of [3 * 1024 ** 3, 20 * 1024 ** 3]) {
		truncateSync(fichier, taille);
		assert.deepEqual(readBorne(fichier, 1000), { octets: Buffer.alloc(0), taille });
	}
});

test('a file whose size is not what it holds is bounded too', {
	skip: !existsSync('/dev/zero'),
}, () => {
	assert.deepEqual(readBorne('/dev/zero', 100_000), { octets: Buffer.alloc(0), taille: 100_001 });
});

test('a pipe that nobody fills is not waited for', { skip: process.platform === 'win32' }, (t) => {
	const tube = path.join(createDossier(t), 'tube');
	execFileSync('mkfifo', [tube]);
	assert.deepEqual(readBorne(tube, 10), { octets: Buffer.alloc(0), taille: 0 });
});
