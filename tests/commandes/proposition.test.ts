/** What a proposal must satisfy: what passes the verifier cannot turn main red. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import type { Diagnostic } from '../../src/core/diagnostics.ts';
import { checkDerives } from '../../src/io/commandes/derives.ts';
import { checkMotsDuContenu } from '../../src/io/commandes/orthographe.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';

const FICHE = 'outils/forum-ouvert/fiche.mdx';

/** A copy of the content where one sheet forgets a reader, and names a place that no dictionary knows. */
function prepare(t: TestContext): {
	contenu: string;
	verifier: (...args: string[]) => ReturnType<typeof run>;
} {
	const contenu = copyContenu(t);
	const fichier = path.join(contenu, FICHE);
	const texte = readFileSync(fichier, 'utf8');
	assert.ok(texte.includes('## Vous êtes un collectif\n'));
	writeFileSync(
		fichier,
		texte.replace(
			'## Vous êtes un collectif\n',
			'## Vous êtes une association\n\nComme à Trifouillac.\n',
		),
	);
	return { contenu, verifier: (...args) => run(contenu, ...args) };
}

function run(contenu: string, ...args: string[]) {
	return spawnSync(process.execPath, ['scripts/verifier.ts', ...args], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
}

const PORTE =
	'La fiche ne dit pas par quoi commence un collectif : « Vous êtes un collectif » n’est pas dans son texte.';
const MOT = 'Le mot « Trifouillac » n’est pas dans le dictionnaire.';

test('a reader that a sheet forgets and an unknown word are told together, each at its place', (t) => {
	const { contenu, verifier } = prepare(t);
	const lignes = readFileSync(path.join(contenu, FICHE), 'utf8').split('\n');
	const debut = lignes.indexOf('---', 1) + 2;
	const mot = lignes.indexOf('Comme à Trifouillac.') + 1;
	const { status, stdout, stderr } = verifier();
	assert.equal(stderr, '');
	assert.equal(status, 1);
	assert.match(
		stdout,
		new RegExp(
			`^content/${FICHE}:${debut}:1 {2}erreur {2}porte-absente\\n {2}${PORTE}\\n {2}→ Ajoutez « ## Vous êtes un collectif » et ce que fait un collectif en premier\\. Si vous ne le savez pas encore, gardez la fiche en ébauche \\(champ « statut »\\)\\.\\n\\ncontent/${FICHE}:${mot}:9 {2}erreur {2}orthographe\\n {2}${MOT}\\n {2}→ .*Corrigez, ou ajoutez le mot à docs/orthographe/mots\\.txt\\.\\n\\n\\d+ fichiers lus : 2 erreurs, 0 avertissement\\.\\n$`,
		),
	);
	// What is kept of the first run says the same.
	assert.equal(verifier().stdout, stdout);
});

test('programs and forges hear of both', (t) => {
	const { contenu, verifier } = prepare(t);
	const json = JSON.parse(verifier('--json').stdout) as Diagnostic[];
	assert.deepEqual(
		json.map((d) => [d.id, d.severite, d.message]),
		[
			['porte-absente', 'erreur', PORTE],
			['orthographe', 'erreur', MOT],
		],
	);
	const github = verifier('--annotations=github').stdout.split('\n').filter(Boolean);
	assert.deepEqual(
		github.map(
			(ligne) =>
				/^::error file=content\/outils\/forum-ouvert\/fiche\.mdx,line=\d+,col=\d+,title=([a-z-]+)::/.exec(
					ligne,
				)?.[1],
		),
		['porte-absente', 'orthographe'],
	);
	const gitlab = JSON.parse(verifier('--annotations=gitlab').stdout) as { check_name: string }[];
	assert.deepEqual(
		gitlab.map((f) => f.check_name),
		['porte-absente', 'orthographe'],
	);
	assert.equal(verifier(path.join(contenu, FICHE)).status, 1);
	assert.equal(verifier(path.join(contenu, 'retours')).status, 0);
});

test('the words of a file that cannot be read are left to what is told of it', async (t) => {
	const contenu = copyContenu(t);
	writeFileSync(path.join(contenu, FICHE), Buffer.from('Un été à Trifouillac', 'latin1'));
	const { stdout } = run(contenu, '--json');
	const json = JSON.parse(stdout) as Diagnostic[];
	assert.deepEqual(
		json.filter((d) => d.fichier.endsWith(FICHE)).map((d) => d.id),
		['encodage-invalide'],
	);
	assert.ok(!json.some((d) => d.id === 'orthographe'));
});

test('the words of the project are read with those of its own content alone', async () => {
	const contenu = path.resolve('content');
	assert.deepEqual(await checkMotsDuContenu(contenu, [`content/${FICHE}`], { projet: true }), []);
});

test('what the project keeps of its vocabularies is to be written again when they change', (t) => {
	assert.deepEqual(checkDerives(readCatalogue(path.resolve('content'))), []);
	const contenu = copyContenu(t, 'content');
	const fichier = path.join(contenu, 'vocabulaires/phases.yaml');
	const texte = readFileSync(fichier, 'utf8').replace(/^ {4}nom: .*$/m, '    nom: Réveiller');
	writeFileSync(fichier, texte);
	const perimes = checkDerives(readCatalogue(contenu));
	assert.ok(perimes.length > 0);
	for (const { id, fichier: chemin, message, aide } of perimes) {
		assert.equal(id, 'fichier-perime');
		assert.match(chemin, /^(?:public\/schemas\/|\.github\/|\.gitlab\/)/);
		assert.equal(
			message,
			'Ce fichier vient des champs, des listes de content/vocabulaires/ et des structures, qui ont changé.',
		);
		assert.match(
			aide,
			/^Lancez « npm run (?:schemas|modeles) », et joignez à votre proposition ce qu’il récrit\.$/,
		);
	}
	writeFileSync(fichier, 'titre: [');
	assert.deepEqual(
		checkDerives(readCatalogue(contenu)),
		[],
		'a list that cannot be read says nothing',
	);
});
