/** Debian's Firefox, led by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) through puppeteer-core, brought apart. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dossierCache } from '../src/io/commandes/dossiers.ts';
import { installApart } from './installation.ts';

const SOURCES = path.resolve('tests/firefox');
const CHEMINS = [
	process.env.FIREFOX,
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/snap/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** What a trial asks of a page. */
export interface PageFirefox {
	goto(url: string, options?: { waitUntil?: 'load' }): Promise<unknown>;
	click(ou: string): Promise<void>;
	/** Of the keyboard, sign by sign. */
	type(ou: string, texte: string): Promise<void>;
	waitForSelector(ou: string, options?: { timeout?: number }): Promise<unknown>;
	waitForFunction(fait: string, options?: { timeout?: number }): Promise<unknown>;
	/** JavaScript, as a text: it runs in the page. */
	evaluate<T>(code: string): Promise<T>;
	setViewport(taille: { width: number; height: number }): Promise<void>;
	on(quoi: 'pageerror' | 'console', alors: (dit: never) => void): void;
	close(): Promise<void>;
}
export interface NavigateurFirefox {
	newPage(): Promise<PageFirefox>;
	version(): Promise<string>;
	close(): Promise<void>;
}
interface Puppeteer {
	launch(options: Record<string, unknown>): Promise<NavigateurFirefox>;
}

/** The path of Firefox, or undefined; FIREFOX names one. */
export const findFirefox = (): string | undefined => CHEMINS.find((c) => c && existsSync(c));

/** Starts it. Throws, in French, when what leads it cannot be fetched, the first time. */
export async function openFirefox(
	executablePath: string,
	say: (texte: string) => void,
): Promise<NavigateurFirefox> {
	const dossier = path.join(dossierCache(), 'firefox');
	installApart('puppeteer-core', SOURCES, dossier, say);
	const { resolve } = createRequire(path.join(dossier, 'package.json'));
	const { default: puppeteer } = (await import(pathToFileURL(resolve('puppeteer-core')).href)) as {
		default: Puppeteer;
	};
	return puppeteer.launch({
		...{ browser: 'firefox', protocol: 'webDriverBiDi', executablePath, headless: true },
		// Nothing is asked of the maker of the browser.
		extraPrefsFirefox: {
			'app.update.disabledForTesting': true,
			'browser.safebrowsing.malware.enabled': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'network.captive-portal-service.enabled': false,
			'network.connectivity-service.enabled': false,
		},
	});
}
