import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { copyContenu, environnement } from '../outils/contenu.ts';

function nouveau(t: TestContext, lignes: string[], ...args: string[]) {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/nouveau.ts', ...args], {
		encoding: 'utf8',
		env: environnement(contenu),
		input: lignes.map((l) => `${l}\n`).join(''),
	});
	return { contenu, status, stdout, stderr };
}

const verifier = (contenu: string, fiche: string) =>
	spawnSync(process.execPath, ['scripts/verifier.ts', path.join(contenu, fiche)], {
		encoding: 'utf8',
		env: environnement(contenu),
	});

/** What a person writes over the blanks of a new parcours. */
const REMPLI: [string, string][] = [
	['  - nom:', '  - nom: Anne Martin'],
	['    cle:', '    cle: essai'],
	['    titre:\n', '    titre: Une source\n'],
	['    url:', '    url: https://exemple.fr/'],
	['publics: []', 'publics: [elus]'],
	['but:', 'but: Savoir par où commencer.'],
	['    fiche:\n    raison:', '    fiche: outils/temoin\n    raison: Pour commencer.'],
	['  - fiche:\n    raison:', '  - fiche: actions/temoin-action\n    raison: Ensuite.'],
];

test('a new sheet, once its blanks are filled, has nothing to mend', (t) => {
	const { contenu, status, stdout, stderr } = nouveau(t, [
		'9',
		'Se lancer',
		'Pour qui débute.',
		'',
	]);
	assert.equal(stderr, '');
	assert.equal(status, 0);
	assert.match(
		stdout,
		/Écrit : content\/parcours\/se-lancer\/fiche\.mdx\nIl reste \d+ champs ou passages à remplir : chacun est expliqué au-dessus de sa ligne\.\nEnsuite : npm run verifier -- content\/parcours\/se-lancer\/fiche\.mdx\n$/,
	);
	const fichier = path.join(contenu, 'parcours/se-lancer/fiche.mdx');
	let texte = readFileSync(fichier, 'utf8');
	for (const [vide, plein] of REMPLI) {
		assert.ok(texte.includes(vide), `${vide}\n${texte}`);
		texte = texte.replace(vide, plein);
	}
	writeFileSync(fichier, `${texte}Un texte.\n`);
	assert.equal(
		verifier(contenu, 'parcours/se-lancer/fiche.mdx').stdout,
		'28 fichiers lus : rien à corriger.\n',
	);
});

test('answers that do not fit are explained and asked again', (t) => {
	const { stdout, contenu } = nouveau(t, [
		'10',
		'outil',
		'',
		'x'.repeat(71),
		'Essayer',
		'',
		'Mon Outil',
		'temoin',
		'essayer-ici',
	]);
	for (const phrase of [
		'Répondez par un numéro de 1 à 9.',
		'Écrivez un titre.',
		'71 caractères : 70 au plus.',
		'Des minuscules sans accent, des chiffres et des tirets : « mon-outil ».',
		'« temoin » existe déjà.',
	])
		assert.ok(stdout.includes(phrase), phrase);
	assert.ok(existsSync(path.join(contenu, 'outils/essayer-ici/fiche.mdx')));
});

test('a title that is taken gets a number; nothing is ever written over', (t) => {
	const { stdout, contenu } = nouveau(t, [], 'outil', 'Témoin');
	assert.match(stdout, /Écrit : content\/outils\/temoin-2\/fiche\.mdx/);
	assert.equal(
		readFileSync(path.join(contenu, 'outils/temoin/fiche.mdx'), 'utf8'),
		readFileSync('tests/fixtures/base/outils/temoin/fiche.mdx', 'utf8'),
	);
});

test('when nobody answers, nothing is written', (t) => {
	const { status, stderr, contenu } = nouveau(t, ['outil']);
	assert.equal(status, 1);
	assert.equal(stderr, '\nRien n’a été écrit : il manque une réponse.\n');
	assert.deepEqual(readdirSync(path.join(contenu, 'outils')), ['temoin']);
});
