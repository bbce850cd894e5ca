/** npm run son: a copy that is ready, what its sheet says of it, and an original that nothing touches. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { CORPUS } from '../contenu.ts';
import { createDossier } from '../outils/contenu.ts';

const run = (...args: string[]) =>
	spawnSync(process.execPath, ['scripts/son.ts', ...args], {
		encoding: 'utf8',
		env: { ...process.env, IMPULSER_CONTENU: CORPUS },
	});

test('a copy is written beside the sound; the lines to paste are those of the copy', (t) => {
	const dossier = createDossier(t);
	const son = path.join(dossier, 'montage.mp3');
	copyFileSync('tests/sons/temoin.mp3', son);
	const { status, stdout, stderr } = run(son, 'episodes/ecouter-un-temoin');
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.deepEqual(readFileSync(son), readFileSync('tests/sons/temoin.mp3'));
	const copie = readFileSync(path.join(dossier, 'montage-pret.mp3'));
	const empreinte = createHash('sha256').update(copie).digest('hex');
	assert.ok(
		stdout.endsWith(`puis ajoutez à content/episodes/ecouter-un-temoin/fiche.mdx :

audio:
  adresse: https://…
  type: mp3
  octets: ${copie.length}
  empreinte: ${empreinte}
  duree: 13
  date: "AAAA-MM-JJ"
`),
		stdout,
	);
	const encore = run(son, 'ecouter-un-temoin');
	assert.equal(encore.status, 1);
	assert.match(encore.stderr, /montage-pret\.mp3 » existe déjà : il n’est pas remplacé/);
	assert.equal(run(son, 'ecouter-un-temoin', '--sortie', son).status, 1);
	assert.deepEqual(readFileSync(son), readFileSync('tests/sons/temoin.mp3'));
});

test('a file, an episode that are not there are told', (t) => {
	const rien = path.join(createDossier(t), 'rien.mp3');
	assert.match(run(rien, 'ecouter-un-temoin').stderr, /rien\.mp3 » n’existe pas/);
	assert.match(run('tests/sons/temoin.mp3', 'jamais').stderr, /Il n’y a pas d’épisode « jamais »/);
	assert.match(run().stderr, /^Dites quel fichier et quel épisode/);
	assert.ok(!existsSync('tests/sons/temoin-pret.mp3'));
});
