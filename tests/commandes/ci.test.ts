/** What the forges run: proposals come from strangers, these promises keep them harmless. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { createDossier } from '../outils/contenu.ts';

interface Etape {
	name?: string;
	id?: string;
	env?: Record<string, string>;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
}
interface Travail {
	needs?: string;
	if?: string;
	outputs?: Record<string, string>;
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
const listCommands = (etapes: readonly Etape[]): string[] =>
	etapes.flatMap(({ run }) => run?.trim().split(/\n\s*/) ?? []);
const commandsOf = (chemin: string): string[] => listCommands(stepsOf(chemin));
const sansCommentaires = (texte: string): string => texte.replaceAll(/^\s*#.*$/gm, '');

const NODE = readFileSync('.nvmrc', 'utf8').trim();
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
	assert.ok(utilisees > versions.size);
	assert.equal(versions.size, 7);
});

test('no command holds an expression that a stranger could fill', () => {
	for (const chemin of CHEMINS)
		for (const { run = '' } of stepsOf(chemin)) assert.ok(!run.includes('${{'), chemin);
});

test('every copy of the repository leaves no token behind', () => {
	const copies = CHEMINS.flatMap(stepsOf).filter((e) => e.uses?.includes('/checkout@'));
	assert.equal(copies.length, CHEMINS.flatMap((c) => Object.values(read(c).jobs)).length - 1);
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
			const { steps = [] } = read(chemin).jobs.verifier ?? {};
			const commandes = listCommands(steps);
			assert.equal(commandes[0], 'npm ci --ignore-scripts');
			assert.match(commandes[1] ?? '', /^npm run verifier/);
			assert.ok(commandes.includes('npm run build'));
			assert.ok(steps.some((e) => e.uses?.includes('upload-artifact@')));
			for (const commande of commandsOf(chemin).filter((c) => c.startsWith('npm ci')))
				assert.equal(commande, 'npm ci --ignore-scripts');
		});
		test(`waits for no more than what it changes, and for all of it (${chemin})`, () => {
			const { verifier, genre, ...duCode } = read(chemin).jobs;
			assert.equal(verifier?.needs, undefined);
			assert.equal(verifier?.if, undefined);
			assert.deepEqual(genre?.outputs, { genre: '${{ steps.genre.outputs.genre }}' });
			const etape = genre?.steps.find(({ id }) => id === 'genre');
			assert.deepEqual(etape?.env, { BASE: '${{ github.event.pull_request.base.sha }}' });
			assert.equal(
				etape?.run,
				'echo "genre=$(sh scripts/genre-de-proposition.sh "$BASE")" >> "$GITHUB_OUTPUT"',
			);
			assert.deepEqual(Object.keys(duCode), ['forme', 'tests', 'wiki']);
			for (const travail of Object.values(duCode)) {
				assert.equal(travail.needs, 'genre');
				// A job that fails, or says nothing, opens no gate.
				assert.equal(travail.if, "${{ !cancelled() && needs.genre.outputs.genre != 'contenu' }}");
			}
		});
	}
	test('has a real MediaWiki import the sheets, in an image that can bring it', () => {
		for (const chemin of CHEMINS.filter((c) => c.endsWith('proposition.yml'))) {
			const { wiki } = read(chemin).jobs;
			assert.equal(wiki?.container?.image, `node:${NODE}-bookworm`, chemin);
			assert.ok(listCommands(wiki?.steps ?? []).includes('npm run essai:wiki'), chemin);
		}
	});
	test('puts its faults on their lines, and lets no text of a sheet speak to GitHub', () => {
		const etapes = stepsOf('.github/workflows/proposition.yml').filter((e) =>
			/npm (?:run (?:verifier|build|check|essai:wiki)|test)/.test(e.run ?? ''),
		);
		assert.equal(etapes.length, 6);
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
	stage?: string;
	needs?: string[];
	before_script?: string[];
	extends?: string | string[];
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
		assert.deepEqual(gitlab.apercu?.extends, ['.proposition', '.paquets']);
		assert.deepEqual(gitlab.apercu?.needs, ['verifier']);
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
	test('runs everything for a proposal of code, and says why it does not for texts', () => {
		assert.deepEqual(gitlab['.code']?.extends, ['.proposition', '.paquets']);
		const [choix = '', installe] = gitlab['.code']?.before_script ?? [];
		assert.equal(
			choix,
			'if [ "$(sh scripts/genre-de-proposition.sh "$CI_MERGE_REQUEST_DIFF_BASE_SHA")" = contenu ]; then\n' +
				'  echo "Rien que des textes : le travail « verifier » les relit."\n  exit 0\nfi\n',
		);
		assert.equal(installe, 'npm ci --ignore-scripts');
		for (const [nom, commande] of [
			['forme-de-la-proposition', 'npm run check'],
			['tests-de-la-proposition', 'npm test'],
			['wiki-de-la-proposition', 'npm run essai:wiki'],
		] as const) {
			assert.equal(gitlab[nom]?.extends, '.code', nom);
			assert.deepEqual(gitlab[nom]?.script, [commande], nom);
		}
	});
	test('and Forgejo work in the Node of the project', () => {
		const conteneurs = CHEMINS.flatMap((c) => Object.values(read(c).jobs)).flatMap(
			(t) => t.container?.image ?? [],
		);
		const images = new Set([gitlab.default.image, ...conteneurs]);
		assert.deepEqual([...images], [`node:${NODE}-bookworm`]);
	});
});

test('the command of the README and the Node of the package are those that run', () => {
	const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
	assert.match(devDependencies.node, new RegExp(`^\\^${NODE}\\.`));
	assert.ok(readFileSync('README.md', 'utf8').includes(TESTS));
	for (const { uses, with: options } of CHEMINS.flatMap(stepsOf))
		if (uses?.startsWith('actions/setup-node@'))
			assert.equal(options?.['node-version-file'], '.nvmrc');
});

/** What main does before it publishes, of which a proposal must have shown that it passes. */
const AVANT_DE_PUBLIER = ['npm test', 'npm run build'];

describe('the gate of a proposal is as strict as the gate behind it', () => {
	for (const forge of FORGES)
		test(`what main runs, a proposal of code has run (${forge})`, () => {
			const { publication, proposition } = Object.fromEntries(
				['publication', 'proposition'].map((nom) => [
					nom,
					commandsOf(`${forge}/${nom}.yml`).flatMap((c) => c.split(' && ')),
				]),
			);
			for (const commande of AVANT_DE_PUBLIER) {
				assert.ok(publication?.includes(commande), `main: ${commande}`);
				assert.ok(proposition?.includes(commande), `proposal: ${commande}`);
			}
			const autres = publication?.filter(
				(c) => /^npm (?!ci)/.test(c) && !AVANT_DE_PUBLIER.includes(c),
			);
			assert.deepEqual(autres, []);
		});
	test('what main runs on texts, the verifier and the build do', () => {
		const etapes = readFileSync('tests/outils/lanceur.ts', 'utf8');
		assert.match(etapes, /verifyContenu\(dossierContenu\(\)\)/);
		assert.match(readFileSync('scripts/verifier.ts', 'utf8'), /verifyContenu\(dossier\)/);
	});
});

/** A repository of its own, with what the project keeps in these files, on a branch after `main`. */
function createDepot(t: TestContext): {
	genreOf: (change: (racine: string) => void, base?: string) => string;
} {
	const racine = createDossier(t);
	const git = (...args: string[]): string =>
		execFileSync(
			'git',
			['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.invalid', ...args],
			{
				cwd: racine,
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'pipe'],
			},
		);
	git('init', '--quiet', '--initial-branch=main');
	for (const fichier of [
		'content/a.mdx',
		'docs/orthographe/mots.txt',
		'docs/b.md',
		'package.json',
	]) {
		mkdirSync(path.dirname(path.join(racine, fichier)), { recursive: true });
		writeFileSync(path.join(racine, fichier), `${fichier}\n`);
	}
	git('add', '--all');
	git('commit', '--quiet', '--message=Un');
	let n = 0;
	return {
		genreOf: (change, base = 'main') => {
			git('switch', '--quiet', '--create', `essai-${++n}`, 'main');
			change(racine);
			git('add', '--all');
			git('commit', '--quiet', '--allow-empty', '--message=Deux');
			const script = path.resolve('scripts/genre-de-proposition.sh');
			return execFileSync('sh', [script, base], { cwd: racine, encoding: 'utf8' }).trim();
		},
	};
}

test('texts are the content and the list of its words; anything beside them is code', (t) => {
	const { genreOf } = createDepot(t);
	const write =
		(...fichiers: string[]) =>
		(racine: string) => {
			for (const fichier of fichiers) {
				mkdirSync(path.dirname(path.join(racine, fichier)), { recursive: true });
				writeFileSync(path.join(racine, fichier), 'autre\n');
			}
		};
	for (const [fichiers, genre] of [
		[['content/a.mdx'], 'contenu'],
		[['content/outils/b/fiche.mdx', 'content/outils/b/plan.png'], 'contenu'],
		[['content/a.mdx', 'docs/orthographe/mots.txt'], 'contenu'],
		[['content/a.mdx', 'package.json'], 'code'],
		[['docs/b.md'], 'code'],
		[['docs/orthographe/cspell.json'], 'code'],
		[['src/content/a.ts'], 'code'],
		[['content.ts'], 'code'],
		[['.github/workflows/proposition.yml'], 'code'],
	] as const)
		assert.equal(genreOf(write(...fichiers)), genre, fichiers.join(' '));
	const remove = (fichier: string) => (racine: string) => rmSync(path.join(racine, fichier));
	assert.equal(genreOf(remove('content/a.mdx')), 'contenu');
	assert.equal(genreOf(remove('package.json')), 'code');
	const move = (racine: string): void =>
		renameSync(path.join(racine, 'package.json'), path.join(racine, 'content/package.json'));
	assert.equal(genreOf(move), 'code', 'what leaves its place is seen there');
});

test('where the version before is not known, everything is checked', (t) => {
	const { genreOf } = createDepot(t);
	for (const base of ['', '0'.repeat(40), 'inconnue', '--output=x'])
		assert.equal(
			genreOf(() => {}, base),
			'code',
			base,
		);
	assert.equal(
		genreOf(() => {}),
		'contenu',
		'nothing changed',
	);
});
