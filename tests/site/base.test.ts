import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Banc, listPages, openBanc, readPage } from '../outils/site.ts';

const SORTIE = path.resolve('.cache/site-sous-chemin');
let banc: Banc;
before(async () => {
	execFileSync(process.execPath, ['scripts/build.ts', '--outDir', SORTIE, '--sansPdf'], {
		env: { ...process.env, SITE: 'https://exemple.fr', BASE: '/commun/' },
		stdio: 'ignore',
	});
	banc = await openBanc(SORTIE, '/commun/');
});
after(() => banc?.close());

test('under a base path, every internal address starts with it and exists', () => {
	const fautes: string[] = [];
	for (const page of listPages(SORTIE))
		for (const [, cible = ''] of readPage(SORTIE, page).matchAll(
			/(?:href|src|action)="([^"]*)"/g,
		)) {
			// Relative addresses hold no base: pages.test.ts follows them. The icon is whole in its own.
			if (/^(?:https?:|mailto:|tel:|#|\.{1,2}\/|data:image\/svg\+xml,)/.test(cible)) continue;
			const chemin = decodeURI(cible.split(/[?#]/)[0] ?? '');
			if (!chemin.startsWith('/commun/')) fautes.push(`${page} → ${cible}`);
			else {
				const fichier = chemin.slice('/commun'.length).replace(/\/$/, '/index.html');
				if (!existsSync(path.join(SORTIE, fichier))) fautes.push(`${page} → ${cible} (missing)`);
			}
		}
	assert.deepEqual(fautes, []);
});

test('with SITE, pages say their canonical address and the attribution bears it', () => {
	const html = readPage(SORTIE, '/outils/enquete-collective/');
	assert.match(
		html,
		/<link rel="canonical" href="https:\/\/exemple\.fr\/commun\/outils\/enquete-collective\/"/,
	);
	assert.match(
		readPage(SORTIE, '/outils/enquete-collective/mairie/'),
		/<link rel="canonical" href="https:\/\/exemple\.fr\/commun\/outils\/enquete-collective\/"/,
	);
	assert.match(
		html,
		/id="fiche-mention">[^<]*https:\/\/exemple\.fr\/commun\/outils\/enquete-collective\//,
	);
});

test('under a base path, the search finds and its results lead to the sheets', async () => {
	const onglet = await banc.open('/recherche/?q=enqu%C3%AAte%20collective');
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	await onglet.locator('.resultats a').first().click();
	await onglet.waitForSelector('article.fiche');
	assert.match(onglet.url(), /\/commun\/(?:outils|retours|parcours|actions)\/[a-z-]+\/$/);
	await onglet.context().close();
});
