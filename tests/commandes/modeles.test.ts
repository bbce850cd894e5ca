import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readModelesForge, writeModelesForge } from '../../src/io/editeur/write-modeles-forge.ts';
import { createDossier } from '../outils/contenu.ts';

test('the command writes each of them where its forge looks for it', (t) => {
	const dossier = createDossier(t);
	const ecrits = writeModelesForge(dossier);
	assert.deepEqual(ecrits, [...readModelesForge().keys()]);
	for (const chemin of ecrits) assert.ok(existsSync(path.join(dossier, chemin)), chemin);
	assert.ok(ecrits.includes('.github/PULL_REQUEST_TEMPLATE.md'));
	assert.ok(ecrits.includes('.gitlab/merge_request_templates/Default.md'));
});

test('the address of the site is the homepage of the package, if it is one', (t) => {
	const paquet = path.join(createDossier(t), 'package.json');
	writeFileSync(paquet, '{ "homepage": "https://exemple.fr/commun/" }');
	assert.match(
		readModelesForge(undefined, paquet).get('.github/ISSUE_TEMPLATE/config.yml') ?? '',
		/^ {4}url: https:\/\/exemple\.fr\/commun\/contribuer\/$/m,
	);
	writeFileSync(paquet, '{ "homepage": "javascript:alert(1)" }');
	assert.throws(() => readModelesForge(undefined, paquet), {
		message:
			'Le champ « homepage » de package.json doit être l’adresse du site : « javascript:alert(1) » n’en est pas une.',
	});
});
