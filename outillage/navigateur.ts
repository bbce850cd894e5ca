/** A real browser for the tests: the one installed, else the one of the npm package, else Debian's. */
import { execFileSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

const INSTALLES = [
	process.env.CHROMIUM,
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/microsoft-edge',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const OPTIONS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Where a browser may come from, the nearest first. */
const SOURCES = [
	['navigateur installé', findInstalle],
	['navigateur du paquet @sparticuz/chromium', unpackPaquet],
	['navigateur de Debian', installDebian],
] as const;

/** Starts a headless browser, with more options if any. Throws a French message when none can be had. */
export async function openNavigateur(enPlus: readonly string[] = []): Promise<Browser> {
	const args = [...OPTIONS, ...enPlus];
	const echecs: string[] = [];
	for (const [nom, find] of SOURCES) {
		try {
			const executablePath = await find();
			if (executablePath) return await chromium.launch({ executablePath, args });
		} catch (cause) {
			echecs.push(`${nom} : ${(cause as Error).message.split('\n')[0]}`);
		}
	}
	throw new Error(
		`Aucun navigateur n’a pu être lancé pour les tests. Installez Chromium, Chrome ou Edge, ou donnez son chemin : CHROMIUM=/chemin npm test.\n${echecs.join('\n')}`,
	);
}

/** A page whose browser refuses to keep anything, and the errors its scripts throw. */
export async function openSansMemoire(
	navigateur: Browser,
): Promise<{ onglet: Page; fautes: string[] }> {
	const contexte = await navigateur.newContext();
	await contexte.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	onglet.on('pageerror', (e) => fautes.push(e.message));
	return { onglet, fautes };
}

async function findInstalle(): Promise<string | undefined> {
	return INSTALLES.find((chemin) => chemin && existsSync(chemin));
}

/** The browser of @sparticuz/chromium, unpacked once in the project's cache. */
async function unpackPaquet(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const racine = path.join(
		path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
		'..',
	);
	const { version } = JSON.parse(readFileSync(path.join(racine, 'package.json'), 'utf8'));
	const dossier = path.resolve('.cache', `navigateur-${version}`);
	if (!existsSync(dossier)) await unpackTo(dossier, racine);
	const { setupLambdaEnvironment } = await import('@sparticuz/chromium');
	await withTmpdir(dossier, () => setupLambdaEnvironment(path.join(dossier, 'al2023', 'lib')));
	return path.join(dossier, 'chromium');
}

/**
 * Whole or not there: other processes may start the same browser meanwhile, and one that reads half a
 * configuration shows pages with no font. The shared libraries of the package are only unpacked by itself on
 * AWS, and its font configuration names the temporary folder.
 */
async function unpackTo(dossier: string, racine: string): Promise<void> {
	mkdirSync(path.dirname(dossier), { recursive: true });
	const provisoire = mkdtempSync(`${dossier}-`);
	const { default: paquet, inflate } = await import('@sparticuz/chromium');
	await withTmpdir(provisoire, async () => {
		await paquet.executablePath();
		await inflate(path.join(racine, 'bin/al2023.tar.br'));
	});
	const polices = path.join(provisoire, 'fonts/fonts.conf');
	const texte = readFileSync(polices, 'utf8');
	writeFileSync(polices, texte.replaceAll(/\/tmp\/fonts|~\/\.fonts/g, path.join(dossier, 'fonts')));
	try {
		renameSync(provisoire, dossier);
	} catch (cause) {
		rmSync(provisoire, { recursive: true });
		if (!existsSync(dossier)) throw cause;
	}
}

/** The package looks for all it has in the temporary folder. */
async function withTmpdir(dossier: string, run: () => unknown): Promise<void> {
	const { TMPDIR } = process.env;
	process.env.TMPDIR = dossier;
	try {
		await run();
	} finally {
		if (TMPDIR === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = TMPDIR;
	}
}

/** As root on Debian or Ubuntu, the distribution's package. */
async function installDebian(): Promise<string | undefined> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	const options = { stdio: 'ignore' as const, timeout: 300_000 };
	execFileSync('apt-get', ['update', '-q'], options);
	execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
	return findInstalle();
}
