/** A real browser for the tests: the one installed, else the one of the npm package, else Debian's. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
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

/**
 * Unpacks the browser of @sparticuz/chromium in the project's cache. Its shared libraries are only
 * unpacked by itself on AWS, it reuses whatever lies in the temporary folder, and its font
 * configuration names that folder: all three are set right here.
 */
async function unpackPaquet(): Promise<string | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const cache = path.resolve('.cache', 'navigateur');
	mkdirSync(cache, { recursive: true });
	process.env.TMPDIR = cache;
	const { default: paquet, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
	const executable = await paquet.executablePath();
	const entree = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
	await inflate(path.join(path.dirname(entree), '../bin/al2023.tar.br'));
	const polices = path.join(cache, 'fonts/fonts.conf');
	if (existsSync(polices)) {
		const texte = readFileSync(polices, 'utf8');
		writeFileSync(polices, texte.replaceAll(/\/tmp\/fonts|~\/\.fonts/g, path.join(cache, 'fonts')));
	}
	setupLambdaEnvironment(path.join(os.tmpdir(), 'al2023', 'lib'));
	return executable;
}

/** As root on Debian or Ubuntu, the distribution's package. */
async function installDebian(): Promise<string | undefined> {
	if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
	const options = { stdio: 'ignore' as const, timeout: 300_000 };
	execFileSync('apt-get', ['update', '-q'], options);
	execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
	return findInstalle();
}
