/** The real site: it is built, every sheet prints, its links lead somewhere, and people find what they look for. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiches } from '../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { checkEpub } from '../outils/epubcheck.ts';
import { listCasses } from '../outils/liens.ts';
import { readRequetes, searchFiches } from '../outils/recherche.ts';
import { listPages, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const banc = useBanc(SITES.reel);
const catalogue = readCatalogue('content');
const inSite = (chemin: string): string => path.join(banc.dossier, chemin);

test('every sheet has its page and its PDF; one whose essentials do not hold on two pages is said', (t) => {
	const fiches = listFiches(catalogue);
	assert.ok(fiches.length > 0);
	for (const { ref } of fiches) {
		assert.ok(existsSync(inSite(`${ref}/index.html`)), ref);
		assert.ok(existsSync(inSite(`pdf/${ref}.pdf`)), ref);
		if (!existsSync(inSite(`pdf/${ref.replace('/', '/recto-verso/')}.pdf`)))
			t.diagnostic(`${ref}: no two-page layout`);
	}
});

test('EPUBCheck finds nothing in the book of all the sheets', async () => {
	assert.deepEqual(await checkEpub(readFileSync(inSite('epub/tout.epub'))), []);
});

test('no internal link, anchor or file is broken', () => {
	assert.deepEqual(listCasses(banc.dossier, listPages(banc.dossier)), []);
});

test('what people look for finds one of the sheets expected; those that miss are said', async (t) => {
	const onglet = await banc.open('/recherche/');
	const vaines: string[] = [];
	for (const { requete, attendus = [], suggestion } of readRequetes()) {
		const { refs, suggestion: dite } = await searchFiches(onglet, banc.url, requete);
		if (attendus.length > 0 && !attendus.some((a) => refs.includes(a))) vaines.push(requete);
		for (const attendu of attendus)
			if (!refs.includes(attendu)) t.diagnostic(`« ${requete} » does not give ${attendu}`);
		if (suggestion !== undefined && dite !== suggestion)
			t.diagnostic(`« ${requete} » proposes « ${dite} » and not « ${suggestion} »`);
	}
	assert.deepEqual(vaines, []);
	await onglet.context().close();
});
