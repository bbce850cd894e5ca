/** What the forges run: proposals come from strangers, these promises keep them harmless. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';

interface Etape {
	name?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Travail {
	permissions?: Record<string, string>;
	container?: { image: string };
	steps: Etape[];
}
interface Workflow {
	on: Record<string, unknown>;
	permissions?: Record<string, string>;
	jobs: Record<string, Travail>;
}

const FORGES = ['.github/workflows', '.forgejo/workflows'];
const CHEMINS = FORGES.flatMap((d) => readdirSync(d).map((nom) => path.posix.join(d, nom))).sort();
const textes = new Map(CHEMINS.map((chemin) => [chemin, readFileSync(chemin, 'utf8')]));
const textOf = (chemin: string): string => textes.get(chemin) ?? '';
const read = (chemin: string): Workflow => parse(textOf(chemin)) as Workflow;
const stepsOf = (chemin: string): Etape[] =>
	Object.values(read(chemin).jobs).flatMap(({ steps }) => steps);
const commandsOf = (chemin: string): string[] =>
	stepsOf(chemin).flatMap(({ run }) => run?.trim().split(/\n\s*/) ?? []);
const sansCommentaires = (texte: string): string => texte.replaceAll(/^\s*#.*$/gm, '');

const NODE = '24';
const TESTS = 'npm ci && npm test';

test('each forge that runs workflows has the same two', () => {
	assert.deepEqual(CHEMINS, [
		'.forgejo/workflows/proposition.yml',
		'.forgejo/workflows/publication.yml',
		'.github/workflows/proposition.yml',
		'.github/workflows/publication.yml',
	]);
});

test('every action is pinned to a commit, named by its version, the same everywhere', () => {
	const versions = new Map<string, string>();
	for (const chemin of CHEMINS)
		for (const [, action = '', commit = '', version] of textOf(chemin).matchAll(
			/^ +uses: (\S+?)@(\S+)(?: # (v[\d.]+))?$/gm,
		)) {
			assert.match(commit, /^[0-9a-f]{40}$/, `${chemin} ${action}`);
			assert.ok(version, `${chemin} ${action} has no version beside its commit`);
			const nom = action.replace('https://data.forgejo.org/', '');
			assert.equal(versions.get(nom) ?? commit, commit, `${chemin} ${action}`);
			versions.set(nom, commit);
		}
	const utilisees = CHEMINS.flatMap(stepsOf).filter((e) => e.uses).length;
	assert.equal(utilisees, 11);
	assert.equal(versions.size, 7);
});

test('no command holds an expression that a stranger could fill', () => {
	for (const chemin of CHEMINS)
		for (const { run = '' } of stepsOf(chemin)) assert.ok(!run.includes('${{'), chemin);
});

test('every copy of the repository leaves no token behind', () => {
	const copies = CHEMINS.flatMap(stepsOf).filter((e) => e.uses?.includes('/checkout@'));
	assert.equal(copies.length, 4);
	for (const { with: options } of copies) {
		assert.equal(options?.['persist-credentials'], false);
		assert.equal(options?.['fetch-depth'], 0, 'the pages need the dates of the sheets');
	}
});

describe('a proposal', () => {
	for (const chemin of CHEMINS.filter((c) => c.endsWith('proposition.yml'))) {
		test(`runs without secret nor right (${chemin})`, () => {
			const { on, permissions, jobs } = read(chemin);
			assert.deepEqual(Object.keys(on), ['pull_request']);
			if (chemin.startsWith('.github')) assert.deepEqual(permissions, { contents: 'read' });
			for (const { permissions: propres } of Object.values(jobs)) assert.equal(propres, undefined);
			assert.doesNotMatch(sansCommentaires(textOf(chemin)), /secrets|vars\.|token|id-token/);
		});
		test(`installs without running the packages, checks, then builds (${chemin})`, () => {
			const commandes = commandsOf(chemin);
			assert.equal(commandes[0], 'npm ci --ignore-scripts');
			assert.match(commandes[1] ?? '', /^npm run verifier/);
			assert.ok(commandes.includes('npm run build'));
			assert.ok(stepsOf(chemin).some((e) => e.uses?.includes('upload-artifact@')));
		});
	}
	test('puts its faults on their lines, and lets no text of a sheet speak to GitHub', () => {
		const etapes = stepsOf('.github/workflows/proposition.yml').filter((e) =>
			/npm run (?:verifier|build)/.test(e.run ?? ''),
		);
		assert.equal(etapes.length, 3);
		for (const { run = '' } of etapes)
			assert.ok(run.includes('--annotations=github') || run.includes('::stop-commands::'), run);
	});
});

describe('a publication', () => {
	for (const chemin of CHEMINS.filter((c) => c.endsWith('publication.yml')))
		test(`comes from main, once everything is tested (${chemin})`, () => {
			assert.deepEqual(read(chemin).on, { push: { branches: ['main'] }, workflow_dispatch: null });
			const commandes = commandsOf(chemin);
			assert.equal(commandes[0], TESTS);
			assert.ok(commandes.includes('npm run build'));
			assert.doesNotMatch(sansCommentaires(textOf(chemin)), /secrets\./);
		});
	test('on GitHub, the job that may write runs nothing of the repository', () => {
		const { permissions, jobs } = read('.github/workflows/publication.yml');
		assert.deepEqual(permissions, {});
		assert.deepEqual(jobs.construire?.permissions, { contents: 'read', pages: 'read' });
		assert.deepEqual(jobs.publier?.permissions, { pages: 'write', 'id-token': 'write' });
		assert.deepEqual(
			jobs.publier?.steps.map((e) => e.uses?.split('@')[0]),
			['actions/deploy-pages'],
		);
	});
});

interface TravailGitlab {
	extends?: string;
	rules?: { if: string }[];
	script: string[];
	artifacts?: { expose_as?: string; paths?: string[]; reports?: Record<string, string> };
}

describe('GitLab', () => {
	const gitlab = parse(readFileSync('.gitlab-ci.yml', 'utf8')) as Record<string, TravailGitlab> & {
		default: { image: string };
		workflow: { rules: { if: string }[] };
	};
	const PROPOSITION = '$CI_PIPELINE_SOURCE == "merge_request_event"';
	const MAIN = '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH';
	test('checks proposals and main, and nothing else', () => {
		assert.deepEqual(gitlab.workflow.rules, [{ if: PROPOSITION }, { if: MAIN }]);
		assert.deepEqual(gitlab['.proposition']?.rules, [{ if: PROPOSITION }]);
		assert.deepEqual(gitlab['.main']?.rules, [{ if: MAIN }]);
		for (const nom of ['tests', 'pages']) assert.equal(gitlab[nom]?.extends, '.main', nom);
		assert.equal(gitlab.apercu?.extends, '.proposition');
	});
	test('keeps the report of the faults, even when there are some', () => {
		const { script, artifacts } = gitlab.verifier as TravailGitlab;
		assert.equal(script[0], 'npm ci --ignore-scripts');
		assert.ok(
			script[1]?.startsWith(
				'npm run --silent verifier -- --annotations=gitlab > gl-code-quality-report.json || ',
			),
		);
		assert.equal(script[2], 'npm run verifier');
		assert.deepEqual(artifacts, {
			when: 'always',
			reports: { codequality: 'gl-code-quality-report.json' },
		});
	});
	test('shows a preview, publishes what is tested', () => {
		assert.equal(gitlab.apercu?.script[0], 'npm ci --ignore-scripts');
		assert.match(gitlab.apercu?.artifacts?.expose_as ?? '', /^[\w -]+$/);
		assert.deepEqual(gitlab.tests?.script, [TESTS]);
		assert.deepEqual(gitlab.pages?.script.slice(-3), [
			'npm run build',
			'rm -rf public',
			'mv dist public',
		]);
		assert.deepEqual(gitlab.pages?.artifacts?.paths, ['public']);
	});
	test('and Forgejo work in the Node of the project', () => {
		const conteneurs = CHEMINS.flatMap((c) => Object.values(read(c).jobs)).flatMap(
			(t) => t.container?.image ?? [],
		);
		assert.deepEqual([gitlab.default.image, ...conteneurs], Array(3).fill(`node:${NODE}-bookworm`));
	});
});

test('the command of the README and the Node of the package are those that run', () => {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	assert.match(devDependencies.node, new RegExp(`^\\^${NODE}\\.`));
	assert.ok(readFileSync('README.md', 'utf8').includes(TESTS));
	for (const { uses, with: options } of CHEMINS.flatMap(stepsOf))
		if (uses?.startsWith('actions/setup-node@'))
			assert.equal(String(options?.['node-version']), NODE);
});
