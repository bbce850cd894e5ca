/** What the engine of ODK reads in forms, in a real browser; installed apart the first time. */
import { createServer } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { dossierCache } from '../src/io/commandes/dossiers.ts';
import { installApart } from './installation.ts';
import { openNavigateur } from './navigateur.ts';

const SOURCES = path.resolve('tests/odk');

export interface LectureOdk {
	champs?: unknown[];
	demandes?: unknown[];
	/** The engine refuses the form. */
	erreur?: string;
}

type Reponses = Readonly<Record<string, readonly string[]>>;

/** One reading a form, in their order; `jeux`: sets of answers, to see what each makes it ask. */
export async function readFormulaires(
	xmls: readonly string[],
	jeux: readonly Reponses[],
	say: (texte: string) => void,
): Promise<LectureOdk[]> {
	const dossier = path.join(dossierCache(), 'odk');
	installApart('xforms-engine (ODK)', SOURCES, dossier, say);
	const { serveur, url } = await serve(await bundle(dossier));
	const navigateur = await openNavigateur();
	try {
		const page = await navigateur.newPage();
		await page.goto(url);
		await page.waitForFunction('window.pret');
		const lus: LectureOdk[] = [];
		for (const xml of xmls)
			lus.push(
				await page.evaluate(
					([texte, reponses]) =>
						(window as unknown as { readForm: (...args: unknown[]) => LectureOdk }).readForm(
							texte,
							reponses,
						),
					[xml, jeux] as const,
				),
			);
		return lus;
	} finally {
		await navigateur.close();
		serveur.close();
	}
}

async function bundle(dossier: string): Promise<string> {
	const esbuild = pathToFileURL(path.join(dossier, 'node_modules/esbuild/lib/main.js')).href;
	const { build } = (await import(esbuild)).default;
	const { outputFiles } = await build({
		entryPoints: [path.join(dossier, 'page.mjs')],
		...{ bundle: true, format: 'esm', write: false, logLevel: 'error' },
	});
	return outputFiles[0].text;
}

/** On loopback alone, until the browser is closed. */
async function serve(
	script: string,
): Promise<{ serveur: ReturnType<typeof createServer>; url: string }> {
	const serveur = createServer(({ url }, reponse) => {
		const isScript = url === '/page.js';
		const type = isScript ? 'text/javascript' : 'text/html';
		reponse.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
		reponse.end(
			isScript
				? script
				: '<!doctype html><title>odk</title><script type="module" src="/page.js"></script>',
		);
	});
	await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
	const adresse = serveur.address();
	const port = typeof adresse === 'object' ? adresse?.port : '';
	return { serveur, url: `http://127.0.0.1:${port}/` };
}
