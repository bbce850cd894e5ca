import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { linkDossier } from './moteur.ts';

test('the libraries are linked, again when the project has moved, and a real folder is left', (t) => {
	const racine = mkdtempSync(path.join(tmpdir(), 'impulser-moteur-'));
	t.after(() => rmSync(racine, { recursive: true }));
	const [dossier, lien] = [path.join(racine, 'projet'), path.join(racine, 'lien')];
	mkdirSync(dossier);
	linkDossier(dossier, lien);
	linkDossier(dossier, lien);
	assert.equal(readlinkSync(lien), dossier);
	rmSync(lien);
	symlinkSync(path.join(racine, 'parti'), lien);
	linkDossier(dossier, lien);
	assert.equal(readlinkSync(lien), dossier);
	assert.ok(existsSync(path.join(racine, 'projet')));
	const vrai = path.join(racine, 'vrai');
	mkdirSync(vrai);
	writeFileSync(path.join(vrai, 'x'), '');
	linkDossier(dossier, vrai);
	assert.ok(existsSync(path.join(vrai, 'x')));
});
