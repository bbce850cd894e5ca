/** What a command says when it cannot start: in French, with what to do, without a stack, at once. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { test } from 'node:test';
import { createDossier } from '../outils/contenu.ts';

interface Sortie {
	status: number | null;
	stdout: string;
	stderr: string;
}

function run(args: string[], env: Record<string, string> = {}, cwd?: string): Sortie {
	const { status, stdout, stderr } = spawnSync(process.execPath, args, {
		encoding: 'utf8',
		cwd,
		env: { ...process.env, ...env },
	});
	return { status, stdout, stderr };
}

const REFUS: [string, string[], string][] = [
	[
		'a misspelt option',
		['build', '--outdir', 'x'],
		'L’option « --outdir » n’existe pas. Vouliez-vous dire « --outDir » ?\n',
	],
	[
		'an option from elsewhere',
		['corpus', '--verbose'],
		'L’option « --verbose » n’existe pas. Celles qui existent : --json, --site.\n',
	],
	[
		'an option without its value',
		['pdf', '--outDir'],
		'L’option « --outDir » attend une valeur : --outDir=valeur.\n',
	],
	[
		'a name too many',
		['build', 'outils/arpentage'],
		'« outils/arpentage » est de trop : cette commande n’attend que des options.\n',
	],
	[
		'no file to import',
		['importer'],
		'Donnez un fichier : npm run importer -- retour.odt, fiches.json, outils.csv ou .ods, ou page.wikitext ou howto.jsonld --type outil --adresse https://…\n',
	],
];

for (const [cas, [nom, ...args], attendu] of REFUS)
	test(`${cas} is told, and what exists`, () => {
		assert.deepEqual(run([`scripts/${nom}.ts`, ...args]), {
			status: 1,
			stdout: '',
			stderr: attendu,
		});
	});

test('an output that cannot be written is told before anything is built', (t) => {
	const dossier = createDossier(t);
	const fichier = path.join(dossier, 'fichier');
	writeFileSync(fichier, '');
	assert.deepEqual(run(['scripts/build.ts', '--outDir', path.join(fichier, 'site')]), {
		status: 1,
		stdout: '',
		stderr: `« ${fichier} » n’est pas un dossier.\n`,
	});
});

test('a port already taken is told before anything is built', async (t) => {
	const autre = createServer();
	await new Promise<void>((resolve) => autre.listen(0, 'localhost', resolve));
	t.after(() => autre.close());
	const { port } = autre.address() as { port: number };
	assert.deepEqual(run(['scripts/start.ts'], { PORT: String(port) }), {
		status: 1,
		stdout: '',
		stderr: `Le port ${port} est déjà pris : fermez l’autre serveur, ou choisissez PORT=4322.\n`,
	});
});

for (const commande of ['start', 'dev'])
	for (const port of ['quatre', '70000', '43.21'])
		test(`npm run ${commande} refuses PORT=${port}`, () => {
			assert.deepEqual(run([`scripts/${commande}.ts`], { PORT: port }), {
				status: 1,
				stdout: '',
				stderr: `PORT=${port} n’est pas un numéro de port : donnez un nombre de 0 à 65535, PORT=4322.\n`,
			});
		});

test('settings that cannot be followed are told, all at once, before anything is built', () => {
	const { status, stdout, stderr } = run(['scripts/build.ts', '--outDir', 'nulle-part'], {
		SITE: 'exemple.fr',
		BASE: 'https://exemple.fr/commun/',
		IMPULSER_DEPOT: 'codeberg.org/nous/commun',
		IMPULSER_FORGE: 'bitbucket',
		IMPULSER_COURRIEL: 'un@exemple.fr, deux@exemple.fr',
	});
	assert.equal(status, 1);
	assert.equal(stdout, '');
	assert.equal(
		stderr,
		`SITE=exemple.fr ne convient pas : SITE attend l’adresse publique, sans chemin : SITE=https://exemple.fr. Le sous-chemin se dit dans BASE.
BASE=https://exemple.fr/commun/ ne convient pas : BASE attend un sous-chemin de l’adresse, sans accent ni espace : BASE=/commun/
IMPULSER_DEPOT=codeberg.org/nous/commun ne convient pas : IMPULSER_DEPOT attend l’adresse du dépôt : IMPULSER_DEPOT=https://codeberg.org/nous/commun
IMPULSER_FORGE=bitbucket ne convient pas : IMPULSER_FORGE attend le logiciel de la forge : github, gitlab, forgejo.
IMPULSER_COURRIEL=un@exemple.fr, deux@exemple.fr ne convient pas : IMPULSER_COURRIEL attend une seule adresse : IMPULSER_COURRIEL=fiches@exemple.fr
`,
	);
});

for (const site of ['https://exemple.fr/commun', 'ftp://exemple.fr', 'https://moi@exemple.fr'])
	test(`SITE=${site} is refused`, () => {
		assert.match(
			run(['scripts/dev.ts'], { SITE: site, PORT: '0' }).stderr,
			/^SITE=.*ne convient pas/,
		);
	});

const LANCER = path.resolve('scripts/lancer.mjs');

test('before the libraries are there, a command says what to do', (t) => {
	assert.deepEqual(run([LANCER, 'start'], {}, createDossier(t)), {
		status: 1,
		stdout: '',
		stderr: 'Les bibliothèques ne sont pas installées. Dans ce dossier, faites : npm ci\n',
	});
});

test('under a Node too old to read TypeScript, a command says what to do', () => {
	const vieux = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`;
	assert.deepEqual(run(['--import', vieux, LANCER, 'corpus']), {
		status: 1,
		stdout: '',
		stderr:
			'Impulser a besoin de Node 22.18 ou plus récent, et celui-ci est le 20.20.2. D’ordinaire « npm ci » l’apporte ; ici, le réglage « ignore-scripts » l’en a empêché. Faites : npm ci --ignore-scripts=false\n',
	});
});

test('the launcher hands its options to the command', () => {
	const { status, stderr } = run([LANCER, 'corpus', '--verbose']);
	assert.equal(status, 1);
	assert.match(stderr, /^L’option « --verbose » n’existe pas\./);
});

/** npm leaves out what builds the site when it believes that this is a server. */
test('NODE_ENV=production installs what builds the site all the same', () => {
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { stdout } = spawnSync(npm, ['config', 'get', 'include'], {
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production' },
		shell: process.platform === 'win32',
	});
	assert.equal(stdout.trim(), 'dev');
});
