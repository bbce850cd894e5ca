/** The security policy of every page that the site holds, and of what its programs do under it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { lookAtAll, samplePages, unfoldAll, useBanc, visit } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

const banc = useBanc();

/** The policy of each HTML file, whoever wrote it. */
function readPolitiques(dossier: string): Map<string, string> {
	const pages = readdirSync(dossier, { recursive: true, encoding: 'utf8' })
		.filter((f) => f.endsWith('.html'))
		.map((f) => f.split(path.sep).join('/'));
	return new Map(pages.map((page) => [page, policyOf(path.join(dossier, page))]));
}

const policyOf = (fichier: string): string =>
	(
		/http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(
			readFileSync(fichier, 'utf8'),
		)?.[1] ?? ''
	)
		.replaceAll('&#39;', "'")
		.replaceAll('&#x27;', "'");

const whereIs = (politiques: Map<string, string>, mot: string): string[] =>
	[...politiques].filter(([, politique]) => politique.includes(mot)).map(([page]) => page);

/** Pages that hold what a program that compiles WebAssembly in the page brings to life. */
function listPagesDeMoteur(dossier: string): string[] {
	const demarrage = readFileSync('src/navigateur/demarrage.ts', 'utf8');
	const selecteur = /\['([^']+)', loadRecherche\]/.exec(demarrage)?.[1] ?? '';
	return [...readPolitiques(dossier).keys()].filter((page) =>
		readFileSync(path.join(dossier, page), 'utf8').includes(`<${selecteur}`),
	);
}

test('no page allows what is written within it, nor a program made of a text', () => {
	const politiques = readPolitiques(banc.dossier);
	assert.ok(politiques.size > 100);
	assert.deepEqual(
		[...politiques].filter(([, p]) => !p.startsWith("default-src 'none'")),
		[],
	);
	for (const mot of ["'unsafe-inline'", "'unsafe-eval'"])
		assert.deepEqual(whereIs(politiques, mot), [], mot);
});

test('only the pages that hold the search engine may run WebAssembly', () => {
	const pages = listPagesDeMoteur(banc.dossier);
	assert.deepEqual(pages, ['recherche/index.html']);
	assert.deepEqual(whereIs(readPolitiques(banc.dossier), 'wasm-unsafe-eval'), pages);
});

test('the editor alone may write its styles, and runs no program made of a text', async () => {
	const politiques = readPolitiques(await siteOf(SITES.editeur));
	assert.deepEqual(whereIs(politiques, "'unsafe-inline'"), ['admin/index.html']);
	const editeur = politiques.get('admin/index.html') ?? '';
	assert.match(editeur, /script-src 'self';.*style-src 'self' 'unsafe-inline'/);
	assert.deepEqual(whereIs(politiques, "'unsafe-eval'"), []);
});

test('every page with a script asks for Trusted Types, but the editor, whose library writes HTML', async () => {
	const dossier = await siteOf(SITES.editeur);
	const sans = [...readPolitiques(dossier)].filter(
		([, p]) =>
			p.includes('script-src') &&
			!p.endsWith("; require-trusted-types-for 'script'; trusted-types impulser"),
	);
	assert.deepEqual(
		sans.map(([page]) => page),
		['admin/index.html'],
	);
});

test('the programs of each page keep to its policy, all unfolded and searched', async () => {
	const contexte = await banc.navigateur.newContext();
	const fautes = await lookAtAll(samplePages(banc.dossier), async (page) => {
		const onglet = await contexte.newPage();
		const dites: string[] = [];
		onglet.on('pageerror', (cause) => dites.push(`${page} ${cause.message}`));
		onglet.on('console', (message) => {
			if (message.type() === 'error') dites.push(`${page} ${message.text()}`);
		});
		await onglet.addInitScript(() => {
			document.addEventListener('securitypolicyviolation', (e) =>
				console.error(`${e.violatedDirective} ${e.sourceFile} ${e.sample}`),
			);
		});
		await visit(onglet, banc.url(page));
		await unfoldAll(onglet);
		if (page === '/recherche/') {
			await visit(onglet, banc.url('/recherche/?q=habitants'));
			await onglet.locator('.resultats .carte-titre').first().waitFor();
		}
		await onglet.close();
		return dites;
	});
	await contexte.close();
	assert.deepEqual(fautes, []);
});

test('a text that comes another way is refused', async () => {
	const onglet = await banc.open('/');
	const refus = await onglet.evaluate(() => {
		const dit = (faire: () => unknown): string => {
			try {
				faire();
				return 'passé';
			} catch (cause) {
				return (cause as Error).name;
			}
		};
		const { trustedTypes } = globalThis as unknown as {
			trustedTypes: { createPolicy: (nom: string, regles: object) => unknown };
		};
		return [
			dit(() => {
				document.body.innerHTML = '<img src=x onerror=alert(1)>';
			}),
			dit(() => new DOMParser().parseFromString('<p>', 'text/html')),
			dit(() => new Worker('/sw.js')),
			dit(() => trustedTypes.createPolicy('autre', {})),
			dit(() => trustedTypes.createPolicy('impulser', {})),
		];
	});
	assert.deepEqual(refus, Array(5).fill('TypeError'));
	await onglet.context().close();
});
