/** The real site: it is built, every sheet prints, its links lead somewhere, and people find what they look for. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { listFiches } from '../../src/core/catalogue/catalogue.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { checkEpub } from '../outils/epubcheck.ts';
import { listCasses } from '../outils/liens.ts';
import { measureTaux, readRequetes, searchFiches } from '../outils/recherche.ts';
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

/** What the contract asks of the kept table, in hundredths. */
const PREMIER_MIN = 90;
const TROIS_MIN = 97;

test('the kept table: the first answer, and one of the first three, is one expected', async (t) => {
	const jugees = readRequetes().filter((r) => r.premier);
	const requetes = jugees.filter((r) => r.part !== 'ardue');
	assert.ok(requetes.length >= 200, String(requetes.length));
	assert.ok(requetes.filter((r) => r.intention).length >= 100);
	const tous = await measureTaux(
		banc.dossier,
		requetes,
		({ requete, part, premier = [] }, refs) => {
			if (!part)
				t.diagnostic(`« ${requete} »: ${refs.join(', ')}, and not ${premier.join(' or ')}`);
		},
	);
	const parts = {
		'all of them': tous,
		'as people say them': await measureTaux(
			banc.dossier,
			requetes.filter((r) => r.intention),
		),
		'kept aside': await measureTaux(
			banc.dossier,
			requetes.filter((r) => r.part === 'essai'),
		),
		hard: await measureTaux(
			banc.dossier,
			jugees.filter((r) => r.part === 'ardue'),
		),
	};
	for (const [nom, { nombre, premier, trois }] of Object.entries(parts))
		t.diagnostic(
			`${nom} (${nombre}): ${premier.toFixed(1)} % first, ${trois.toFixed(1)} % in three`,
		);
	assert.ok(tous.premier >= PREMIER_MIN, `${tous.premier} % first`);
	assert.ok(tous.trois >= TROIS_MIN, `${tous.trois} % in three`);
});

test('the browser shows what people look for among the first ten, and proposes the right spelling', async (t) => {
	const onglet = await banc.open('/recherche/');
	const vaines: string[] = [];
	for (const { requete, attendus = [], suggestion } of readRequetes()) {
		if (attendus.length === 0 && suggestion === undefined) continue;
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
