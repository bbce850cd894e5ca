import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listPages, readPage, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const banc = useBanc(SITES.corpusSousChemin);

test('under a base path, every internal address starts with it and exists', () => {
	const fautes: string[] = [];
	for (const page of listPages(banc.dossier))
		for (const [, cible = ''] of readPage(banc.dossier, page).matchAll(
			/(?:href|src|action)="([^"]*)"/g,
		)) {
			// Relative addresses hold no base: pages.test.ts follows them. The icon is whole in its own.
			if (/^(?:https?:|mailto:|tel:|#|\.{1,2}\/|data:image\/svg\+xml,)/.test(cible)) continue;
			const chemin = decodeURI(cible.split(/[?#]/)[0] ?? '');
			if (!chemin.startsWith('/commun/')) fautes.push(`${page} → ${cible}`);
			else {
				const fichier = chemin.slice('/commun'.length).replace(/\/$/, '/index.html');
				if (!existsSync(path.join(banc.dossier, fichier)))
					fautes.push(`${page} → ${cible} (missing)`);
			}
		}
	assert.deepEqual(fautes, []);
});

test('with SITE, pages say their canonical address and the attribution bears it', () => {
	const html = readPage(banc.dossier, '/outils/enquete-collective/');
	assert.match(
		html,
		/<link rel="canonical" href="https:\/\/exemple\.fr\/commun\/outils\/enquete-collective\/"/,
	);
	assert.match(
		readPage(banc.dossier, '/outils/enquete-collective/mairie/'),
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
