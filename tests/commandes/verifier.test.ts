import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { BASE } from '../contenu.ts';
import { copyContenu, environnement } from '../outils/contenu.ts';

function verifier(contenu: string, ...args: string[]) {
	return spawnSync(process.execPath, ['scripts/verifier.ts', ...args], {
		encoding: 'utf8',
		env: environnement(contenu),
	});
}

function breakTitre(contenu: string, fiche: string): string {
	const fichier = path.join(contenu, fiche, 'fiche.mdx');
	writeFileSync(fichier, readFileSync(fichier, 'utf8').replace(/^titre:/m, 'tittre:'));
	return fichier;
}

test('a content without a fault has nothing to mend', (t) => {
	const { status, stdout, stderr } = verifier(copyContenu(t));
	assert.match(stdout, /^\d+ fichiers lus : rien à corriger\.\n$/);
	assert.equal(stderr, '');
	assert.equal(status, 0);
});

test('every fault is told with its place, and the exit code is 1', (t) => {
	const contenu = copyContenu(t);
	breakTitre(contenu, 'outils/forum-ouvert');
	breakTitre(contenu, 'outils/enquete-collective');
	const { status, stdout } = verifier(contenu);
	assert.equal(status, 1);
	for (const fiche of ['forum-ouvert', 'enquete-collective']) {
		assert.ok(
			stdout.includes(
				`content/outils/${fiche}/fiche.mdx:2:1  erreur  champ-inconnu\n  Le champ « tittre » n’existe pas à cet endroit.\n  → Vouliez-vous dire « titre » ?\n`,
			),
			stdout,
		);
	}
	assert.match(stdout, /\n\d+ fichiers lus : 4 erreurs, 0 avertissement\.\n$/);
});

test('--json prints an array of diagnostics', (t) => {
	const contenu = copyContenu(t);
	breakTitre(contenu, 'outils/forum-ouvert');
	const { status, stdout } = verifier(contenu, '--json');
	assert.equal(status, 1);
	const diagnostics = JSON.parse(stdout) as object[];
	assert.equal(diagnostics.length, 2);
	assert.deepEqual(diagnostics[1], {
		id: 'champ-inconnu',
		severite: 'erreur',
		message: 'Le champ « tittre » n’existe pas à cet endroit.',
		fichier: 'content/outils/forum-ouvert/fiche.mdx',
		ligne: 2,
		colonne: 1,
		aide: 'Vouliez-vous dire « titre » ?',
		champ: 'tittre',
	});
});

test('--annotations=github puts each fault on its line', (t) => {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	breakTitre(contenu, 'outils/temoin');
	const { status, stdout, stderr } = verifier(contenu, '--annotations=github');
	assert.equal(
		stdout,
		'::error file=content/outils/temoin/fiche.mdx,line=1,col=1,title=champ-manquant::Il manque le champ obligatoire « titre ». → Ajoutez-le ; la page /contribuer/champs/ dit à quoi il sert et ce qu’il accepte.\n' +
			'::error file=content/outils/temoin/fiche.mdx,line=2,col=1,title=champ-inconnu::Le champ « tittre » n’existe pas à cet endroit. → Vouliez-vous dire « titre » ?\n',
	);
	assert.equal(stderr, '');
	assert.equal(status, 1);
});

test('what a sheet holds cannot become a workflow command', (t) => {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	const fichier = path.join(contenu, 'outils/temoin/fiche.mdx');
	const cle = '"a\\n::stop-commands::b\\r\\n::error::c"';
	writeFileSync(fichier, readFileSync(fichier, 'utf8').replace(/^titre:/m, `${cle}: x\ntitre:`));
	const { status, stdout } = verifier(contenu, '--annotations=github');
	const commandes = stdout.split(/[\r\n]+/).filter(Boolean);
	assert.equal(commandes.length, 1);
	assert.match(
		stdout,
		/^::error file=content\/outils\/temoin\/fiche\.mdx,line=2,col=1,title=champ-inconnu::Le champ « a\[U\+000A\]::stop-commands::b/,
	);
	assert.equal(status, 1);
});

test('--annotations=gitlab writes a report that is JSON and nothing else', (t) => {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	assert.equal(verifier(contenu, '--annotations=gitlab').stdout, '[]\n');
	breakTitre(contenu, 'outils/temoin');
	const { status, stdout } = verifier(contenu, '--annotations=gitlab');
	const [, faute] = JSON.parse(stdout);
	assert.deepEqual(faute, {
		description: 'Le champ « tittre » n’existe pas à cet endroit. → Vouliez-vous dire « titre » ?',
		check_name: 'champ-inconnu',
		fingerprint: faute.fingerprint,
		severity: 'major',
		location: { path: 'content/outils/temoin/fiche.mdx', lines: { begin: 2 } },
	});
	assert.match(faute.fingerprint, /^[0-9a-f]{32}$/);
	assert.equal(status, 1);
});

test('an unknown format and a wrong option are refused in French', (t) => {
	const contenu = copyContenu(t, BASE);
	for (const [option, message] of [
		[
			'--annotations=gitea',
			'« gitea » n’est pas un format d’annotations. Écrivez --annotations=github ou gitlab.\n',
		],
		['--annotations', 'L’option « --annotations » attend une valeur : --annotations=valeur.\n'],
		['--json=oui', 'L’option « --json » ne prend pas de valeur.\n'],
		[
			'--annotation=github',
			'L’option « --annotation » n’existe pas. Vouliez-vous dire « --annotations » ?\n',
		],
	] as const) {
		const { status, stdout, stderr } = verifier(contenu, option);
		assert.equal(stderr, message);
		assert.equal(stdout, '');
		assert.equal(status, 1);
	}
});

test('paths narrow the report to their files', (t) => {
	const contenu = copyContenu(t);
	const casse = breakTitre(contenu, 'outils/forum-ouvert');
	assert.equal(verifier(contenu, path.join(contenu, 'retours')).status, 0);
	assert.equal(verifier(contenu, casse).status, 1);
});

test('a path that names no file of the content is said, and fails', (t) => {
	const contenu = copyContenu(t, BASE);
	const { status, stderr } = verifier(contenu, path.join(contenu, 'outils/inconnu'));
	assert.equal(
		stderr,
		'« content/outils/inconnu » ne désigne aucun fichier du dossier content/.\n',
	);
	assert.equal(status, 1);
});

test('a content folder that does not exist is said in French', () => {
	const { status, stderr } = verifier(path.resolve('inexistant'));
	assert.match(stderr, /^Le dossier de contenu « .*inexistant » n’existe pas\.\n$/);
	assert.equal(status, 1);
});

test('a file far larger than the memory is told by its size, with the faults of the others', (t) => {
	const contenu = copyContenu(t, BASE);
	const fiche = path.join(contenu, 'outils/temoin/fiche.mdx');
	truncateSync(fiche, 20 * 1024 ** 3);
	breakTitre(contenu, 'parcours/temoin-parcours');
	const { status, stdout, stderr } = verifier(contenu);
	assert.equal(status, 1, stderr);
	assert.match(
		stdout,
		/outils\/temoin\/fiche\.mdx:1:1 {2}erreur {2}fichier-trop-gros\n {2}Le fichier pèse 20971520 ko/,
	);
	assert.match(stdout, /parcours\/temoin-parcours\/fiche\.mdx:2:1 {2}erreur {2}champ-inconnu/);
});
