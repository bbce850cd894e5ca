import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { createDossier } from '../../../tests/outils/contenu.ts';
import { readImporte } from './fichier-importe.ts';

test('a file of any size is refused by its name, without being read', (t) => {
	const dossier = createDossier(t);
	for (const nom of ['retour.odt', 'page.wikitext'])
		for (const taille of [200_000_001, 3 * 1024 ** 3, 20 * 1024 ** 3]) {
			const fichier = path.join(dossier, nom);
			writeFileSync(fichier, '');
			truncateSync(fichier, taille);
			assert.throws(() => readImporte(fichier), {
				message: `« ${nom} » pèse plus de 200 Mo : c’est trop pour un texte. Retirez-en les images, puis recommencez.`,
			});
		}
});

test('a file is read whole', (t) => {
	const fichier = path.join(createDossier(t), 'page.wikitext');
	writeFileSync(fichier, 'Été');
	assert.equal(readImporte(fichier).octets.toString(), 'Été');
});

test('a pipe is not waited for', { skip: process.platform === 'win32' }, (t) => {
	const tube = path.join(createDossier(t), 'retour.odt');
	execFileSync('mkfifo', [tube]);
	assert.throws(() => readImporte(tube), {
		message: '« retour.odt » n’est pas un fichier. Donnez le document lui-même.',
	});
});
