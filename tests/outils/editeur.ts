/** The web editor under test, with files for it to edit. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { BASE } from '../contenu.ts';
import type { Banc } from './site.ts';

/** The same site, whose editor works on files kept in the browser: no one has to sign in. */
export function copyAsEssai(depuis: string, vers: string): void {
	cpSync(depuis, vers, { recursive: true });
	const fichier = path.join(vers, 'admin', 'config.json');
	const config = JSON.parse(readFileSync(fichier, 'utf8')) as Record<string, unknown>;
	const essai = { ...config, backend: { name: 'test-repo' }, publish_mode: 'simple' };
	writeFileSync(fichier, JSON.stringify(essai));
}

/** Folder of the browser that Sveltia CMS takes for a repository. */
const RACINE = 'sveltia-cms-test';

/** Puts the content of the fixtures in the browser, as a repository would hold it. */
export async function fillEssai(onglet: Page): Promise<void> {
	const fichiers = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
		.filter((nom) => /\.(?:mdx|yaml)$/.test(nom))
		.map((nom) => ({
			chemin: ['content', ...nom.split(path.sep)],
			texte: readFileSync(path.join(BASE, nom), 'utf8'),
		}));
	await onglet.evaluate(
		async ({ racine, fichiers }) => {
			const depart = await navigator.storage.getDirectory();
			for (const { chemin, texte } of fichiers) {
				let dossier = depart;
				for (const nom of [racine, ...chemin.slice(0, -1)])
					dossier = await dossier.getDirectoryHandle(nom, { create: true });
				const fichier = await dossier.getFileHandle(chemin.at(-1) ?? '', { create: true });
				const ecriture = await fichier.createWritable();
				await ecriture.write(texte);
				await ecriture.close();
			}
		},
		{ racine: RACINE, fichiers },
	);
}

/** A file of that repository, or undefined. */
export function readEssai(onglet: Page, chemin: string): Promise<string | undefined> {
	return onglet.evaluate(
		async ({ racine, chemin }) => {
			try {
				let dossier = await navigator.storage.getDirectory();
				for (const nom of [racine, ...chemin.slice(0, -1)])
					dossier = await dossier.getDirectoryHandle(nom);
				const fichier = await dossier.getFileHandle(chemin.at(-1) ?? '');
				return await (await fichier.getFile()).text();
			} catch {
				return undefined;
			}
		},
		{ racine: RACINE, chemin: chemin.split('/') },
	);
}

/** The editor in a browser of that language; what should not happen is written in `fautes`. */
export async function openEditeur(banc: Banc, fautes: string[], locale = 'fr-FR'): Promise<Page> {
	const contexte = await banc.navigateur.newContext({ locale });
	const onglet = await contexte.newPage();
	const { origin } = new URL(banc.serveur.adresse);
	onglet.on('request', (r) => {
		const url = new URL(r.url());
		if (url.protocol !== 'data:' && url.origin !== origin) fautes.push(`asks ${r.url()}`);
	});
	onglet.on('response', (r) => {
		if (r.status() >= 400) fautes.push(`${r.status()} ${r.url()}`);
	});
	onglet.on('requestfailed', (r) => fautes.push(`fails ${r.url()}`));
	onglet.on('pageerror', (e) => fautes.push(`throws ${e.message}`));
	onglet.on('console', (m) => {
		if (m.type() === 'error' || m.type() === 'warning') fautes.push(`${m.type()}: ${m.text()}`);
	});
	await onglet.goto(banc.url('/admin/'));
	return onglet;
}

/** The part of the form that asks this, scrolled to: the editor makes it as one comes near. */
export async function reachChamp(onglet: Page, chemin: string): Promise<Locator> {
	const champ = onglet.locator(`[data-key-path="${chemin}"]`).first();
	await onglet.mouse.move(500, 400);
	for (let essai = 0; essai < 200 && !(await champ.isVisible()); essai++) {
		await onglet.mouse.wheel(0, 300);
		await onglet.evaluate(() => new Promise((suite) => requestAnimationFrame(() => suite(null))));
	}
	// The editor may make the part anew while it is scrolled to.
	await champ.scrollIntoViewIfNeeded().catch(() => champ.scrollIntoViewIfNeeded());
	return champ;
}

/** Ticks a choice. The editor may make the part anew under the click, and forget it: then it is ticked again. */
export async function tick(onglet: Page, chemin: string, nom: string): Promise<void> {
	const choix = (await reachChamp(onglet, chemin)).getByRole('radio', { name: nom, exact: true });
	do {
		await choix.click();
		await onglet.evaluate(
			() =>
				new Promise((suite) =>
					requestAnimationFrame(() => requestAnimationFrame(() => suite(null))),
				),
		);
	} while ((await choix.getAttribute('aria-checked')) !== 'true');
}
