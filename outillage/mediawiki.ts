/** MediaWiki, brought apart by the packages of Debian: no web server, nothing installed on the machine. */
import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	existsSync,
	globSync,
	mkdirSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { dossierCache } from '../src/io/commandes/dossiers.ts';

/** What this machine lacks to bring it, in a sentence. */
export class SansDebian extends Error {}

const PAQUETS = ['mediawiki', 'mediawiki-classes'];
/** What runs it: of these, those that the machine does not have are brought too, with what they need. */
const PHP = ['php-cli', 'php-sqlite3', 'php-mbstring', 'php-xml', 'php-intl'];

/** In the order in which they need one another. */
const EXTENSIONS =
	'ctype iconv fileinfo posix tokenizer mbstring xml dom simplexml xmlreader xmlwriter intl pdo sqlite3 pdo_sqlite'.split(
		' ',
	);

/** Caches off, or the pages of an import before would be shown; the extensions that such wikis have. */
const REGLAGES = `
$wgMainCacheType = $wgParserCacheType = $wgMessageCacheType = $wgSessionCacheType = CACHE_NONE;
wfLoadExtension( 'Cite' );
wfLoadExtension( 'ParserFunctions' );
`;

export interface MediaWiki {
	/** Its version, as it says it. */
	version: string;
	/** Runs one of its maintenance scripts, or another by its path. Throws, in French, when it fails. */
	run: (script: string, args: readonly string[], entree?: string) => string;
	importDump: (fichier: string) => void;
	countRevisions: () => number;
}

type Say = (texte: string) => void;

function call(commande: string, args: readonly string[], options: object = {}): string {
	const { status, stdout, stderr, error } = spawnSync(commande, args, {
		encoding: 'utf8',
		maxBuffer: 1 << 30,
		...options,
	});
	if (error || status !== 0)
		throw new Error(
			`« ${commande} » a échoué : ${(stderr || stdout || error?.message || '').trim().split('\n').slice(-3).join(' ')}`,
		);
	return stdout;
}

/** The folder where everything is unpacked, once for all. Throws SansDebian when packages cannot be had. */
export function installMediawiki(say: Say): string {
	const dossier = path.join(dossierCache(), 'mediawiki');
	const temoin = path.join(dossier, 'complet.txt');
	if (existsSync(temoin)) return dossier;
	const paquets = listPaquets(dossier);
	say(
		`Installation de MediaWiki dans ${path.relative(process.cwd(), dossier)}, une fois pour toutes…`,
	);
	for (const nom of ['racine', 'paquets'])
		rmSync(path.join(dossier, nom), { recursive: true, force: true });
	mkdirSync(path.join(dossier, 'paquets'), { recursive: true });
	try {
		call('apt-get', [...optionsApt(dossier), 'download', ...paquets], {
			cwd: path.join(dossier, 'paquets'),
		});
	} catch (cause) {
		throw new SansDebian(
			`Les paquets de Debian n’ont pas pu être pris. ${(cause as Error).message}`,
		);
	}
	for (const paquet of globSync(path.join(dossier, 'paquets/*.deb')))
		call('dpkg-deb', ['-x', paquet, path.join(dossier, 'racine')]);
	rmSync(path.join(dossier, 'paquets'), { recursive: true });
	settleLiens(wikiOf(dossier));
	writeFileSync(temoin, `${paquets.join('\n')}\n`);
	return dossier;
}

const wikiOf = (dossier: string): string => path.join(dossier, 'racine/usr/share/mediawiki');

/** Lists and packages go to a folder of ours: nobody needs to be root, the machine stays as it was. */
const optionsApt = (dossier: string): string[] => [
	'-qq',
	...['Dir::State::Lists=listes', 'Dir::Cache=cache', 'Debug::NoLocking=true'].flatMap((option) => {
		const [nom, valeur = ''] = option.split('=');
		return ['-o', `${nom}=${valeur === 'true' ? valeur : path.join(dossier, valeur)}`];
	}),
	...['-o', 'APT::Sandbox::User='],
];

/** Names of packages, with their versions. */
function listPaquets(dossier: string): string[] {
	for (const nom of ['listes/partial', 'cache/archives/partial'])
		mkdirSync(path.join(dossier, nom), { recursive: true });
	const options = optionsApt(dossier);
	try {
		call('apt-get', [...options, 'update']);
		const simule = call(
			'apt-get',
			[...options, 'install', '-s', '--no-install-recommends', ...PHP],
			{
				env: { ...process.env, LC_ALL: 'C' },
			},
		);
		const neufs = [...simule.matchAll(/^Inst (\S+)/gmu)].map(([, nom = '']) => nom);
		const versions = call('apt-cache', [...options.slice(1), 'policy', ...PAQUETS, ...neufs], {
			env: { ...process.env, LC_ALL: 'C' },
		});
		return [...versions.matchAll(/^(\S+):\n.*\n {2}Candidate: (\S+)/gmu)].map(
			([, nom, version]) => `${nom}=${version}`,
		);
	} catch (cause) {
		throw new SansDebian(
			`Les paquets de Debian ne peuvent pas être pris ici. ${(cause as Error).message}`,
		);
	}
}

/** The package points to folders of the machine: here they are beside it. */
function settleLiens(wiki: string): void {
	for (const nom of ['LocalSettings.php', 'config', 'extensions', 'images'])
		rmSync(path.join(wiki, nom), { force: true });
	symlinkSync('extensions-core', path.join(wiki, 'extensions'));
	mkdirSync(path.join(wiki, 'images'));
}

/** Those of a new wiki in `base`, without any page of ours. */
const ARGUMENTS = (base: string): string[] => [
	...['--dbtype', 'sqlite', '--dbpath', base, '--dbname', 'essai', '--pass', 'essai-du-wiki'],
	...['--lang', 'fr', '--server', 'http://127.0.0.1', '--scriptpath', '', '--confpath', base],
	...['Essai', 'Admin'],
];

/** A new wiki in a folder of its own. */
export function createWiki(dossier: string, base: string): MediaWiki {
	const wiki = wikiOf(dossier);
	const reglages = path.join(base, 'LocalSettings.php');
	const [php, ...debut] = findPhp(path.join(dossier, 'racine'));
	const env: NodeJS.ProcessEnv = {
		...process.env,
		LD_LIBRARY_PATH: globSync(path.join(dossier, 'racine/usr/lib/*-linux-*')).join(':'),
		MW_INSTALL_PATH: wiki,
	};
	const run: MediaWiki['run'] = (script, args, entree = '') => {
		const chemin = path.isAbsolute(script) ? script : path.join(wiki, 'maintenance', script);
		return call(php, [...debut, chemin, ...args], { env, input: entree });
	};
	run('install.php', ARGUMENTS(base));
	appendFileSync(reglages, REGLAGES);
	env.MW_CONFIG_FILE = reglages;
	const evaluer = (code: string): string => run('eval.php', [], `${code}\n`).trim();
	return {
		version: /\d+\.\d+\.\d+/u.exec(evaluer('echo MW_VERSION;'))?.[0] ?? '?',
		run,
		importDump: (fichier) => void run('importDump.php', ['--no-updates', '--quiet', fichier]),
		countRevisions: () => Number(/\d+/u.exec(evaluer(COMPTE))?.[0]),
	};
}

const COMPTE = "echo wfGetDB( DB_REPLICA )->selectField( 'revision', 'COUNT(*)', '', 'essai' );";

/** The PHP that was brought, or that of the machine; and the extensions that were brought. */
function findPhp(racine: string): [php: string, ...args: string[]] {
	const [apporte] = globSync(path.join(racine, 'usr/bin/php[0-9]*.[0-9]'));
	const extensions = EXTENSIONS.flatMap((nom) =>
		globSync(path.join(racine, `usr/lib/php/*/${nom}.so`)).map((so) => ['-d', `extension=${so}`]),
	).flat();
	const memoire = ['-d', 'memory_limit=1G'];
	return apporte ? [apporte, '-n', ...extensions, ...memoire] : ['php', ...extensions, ...memoire];
}
