import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';
import { readHistoire } from './git-dates.ts';

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-git-'));
/** Git looks no further up: a repository above the folder of temporary files is not the one asked about. */
process.env.GIT_CEILING_DIRECTORIES = racine;
after(() => rmSync(racine, { recursive: true }));

const RIEN =
	'Les dates des fiches sont inconnues : les pages n’en donnent pas, et il n’y a ni nouveautés ni flux.';

function git(cwd: string, jour: string, ...args: string[]): void {
	const date = `${jour}T12:00:00Z`;
	const qui = ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.invalid'];
	execFileSync('git', [...qui, '-c', 'init.defaultBranch=main', ...args], {
		cwd,
		stdio: 'pipe',
		env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
	});
}

/** A repository with a commit for each entry: its day, and the files it writes. */
function createDepot(nom: string, commits: Record<string, string[]>): string {
	const depot = path.join(racine, nom);
	mkdirSync(path.join(depot, 'content'), { recursive: true });
	git(depot, '2026-01-01', 'init', '-q');
	for (const [jour, fichiers] of Object.entries(commits)) {
		for (const f of fichiers) writeFileSync(path.join(depot, 'content', f), `${f} ${jour}`);
		git(depot, jour, 'add', '-A');
		git(depot, jour, 'commit', '-qm', jour);
	}
	return depot;
}

const joursOf = ({ dates }: ReturnType<typeof readHistoire>): Record<string, string> =>
	Object.fromEntries(
		[...dates].map(([chemin, d]) => [
			chemin,
			`${d.creation?.slice(0, 10)} ${d.modification.slice(0, 10)}`,
		]),
	);

const COMMITS = {
	'2026-01-10': ['ancien.mdx', 'repris.mdx'],
	'2026-02-10': ['milieu.mdx', 'repris.mdx'],
	'2026-03-10': ['neuf.mdx', 'repris.mdx'],
};

describe('dates from the history of git', () => {
	test('a whole history tells when each file came and last changed', () => {
		const histoire = readHistoire(path.join(createDepot('entier', COMMITS), 'content'));
		assert.equal(histoire.manque, undefined);
		assert.deepEqual(joursOf(histoire), {
			'content/ancien.mdx': '2026-01-10 2026-01-10',
			'content/milieu.mdx': '2026-02-10 2026-02-10',
			'content/neuf.mdx': '2026-03-10 2026-03-10',
			'content/repris.mdx': '2026-01-10 2026-03-10',
		});
	});

	test('each file has its versions, the last first, with the name of their commit', () => {
		const { dates } = readHistoire(path.join(createDepot('versions', COMMITS), 'content'));
		const versions = dates.get('content/repris.mdx')?.versions ?? [];
		assert.deepEqual(
			versions.map(({ date }) => date.slice(0, 10)),
			['2026-03-10', '2026-02-10', '2026-01-10'],
		);
		assert.equal(new Set(versions.map(({ commit }) => commit)).size, 3);
		for (const { commit } of versions) assert.match(commit, /^[0-9a-f]{40}$/);
	});

	test('a shallow history keeps what it knows, and says what it does not', () => {
		const depot = createDepot('source', COMMITS);
		const copie = path.join(racine, 'superficiel');
		git(racine, '2026-03-11', 'clone', '-q', '--depth', '2', `file://${depot}`, copie);
		const histoire = readHistoire(path.join(copie, 'content'));
		assert.deepEqual(joursOf(histoire), {
			'content/neuf.mdx': '2026-03-10 2026-03-10',
			'content/repris.mdx': 'undefined 2026-03-10',
		});
		assert.equal(
			histoire.manque,
			'L’historique git est incomplet : ce qui date du 10 février 2026 ou d’avant reste sans date. Pour l’avoir entier : git fetch --unshallow (sur une forge : fetch-depth: 0, ou GIT_DEPTH: 0).',
		);
	});

	test('a history of one commit gives no date', () => {
		const depot = createDepot('source-un', COMMITS);
		const copie = path.join(racine, 'un');
		git(racine, '2026-03-11', 'clone', '-q', '--depth', '1', `file://${depot}`, copie);
		assert.deepEqual(joursOf(readHistoire(path.join(copie, 'content'))), {});
	});

	test('outside a repository, before the first commit, or before its own: no date, and why', () => {
		const hors = mkdtempSync(path.join(racine, 'hors-'));
		assert.deepEqual(readHistoire(hors), {
			dates: new Map(),
			manque: `${RIEN} Ce dossier vient d’une copie sans historique : faites-en une avec git clone pour les avoir.`,
		});
		assert.deepEqual(readHistoire(path.join(createDepot('vide', {}), 'content')), {
			dates: new Map(),
			manque: `${RIEN} Le dépôt n’a encore aucune version (commit).`,
		});
		const neuf = createDepot('neuf', COMMITS);
		mkdirSync(path.join(neuf, 'autre'));
		assert.deepEqual(readHistoire(path.join(neuf, 'autre')), {
			dates: new Map(),
			manque: `${RIEN} Aucun de ces fichiers n’est encore dans l’historique git.`,
		});
	});

	test('without git, or with a history that it cannot read: no date, and why', (t) => {
		const outils = path.join(racine, 'outils');
		mkdirSync(outils);
		const avant = process.env.PATH;
		t.after(() => {
			process.env.PATH = avant;
		});
		process.env.PATH = outils;
		assert.equal(
			readHistoire(racine).manque,
			`${RIEN} Le programme git n’est pas installé sur cette machine.`,
		);
		const faux = path.join(outils, 'git');
		const answer = (texte: string): void => {
			writeFileSync(faux, `#!/bin/sh\necho "${texte}" >&2\nexit 128\n`);
			chmodSync(faux, 0o755);
		};
		mkdirSync(path.join(racine, 'content'));
		answer("fatal: detected dubious ownership in repository at '/un/depot'");
		assert.equal(
			readHistoire(path.join(racine, 'content')).manque,
			`${RIEN} git ne lit pas un dépôt qui appartient à un autre utilisateur : git config --global --add safe.directory ${racine}`,
		);
		answer('fatal: bad object HEAD');
		assert.equal(
			readHistoire(racine).manque,
			`${RIEN} L’historique git n’a pas pu être lu : « fatal: bad object HEAD ». Vérifiez le dépôt avec git fsck.`,
		);
	});
});
