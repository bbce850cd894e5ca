/** The report on shared diagnosis: its page, and the same words in its PDF and in its book. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { buildVueRapport, FICHIERS_RAPPORT, RAPPORT } from '../../src/vues/commun/rapport.ts';
import type { VueRapport } from '../../src/vues/commun/rapport-vue.ts';
import { readCorpus } from '../contenu.ts';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { checkEpub } from '../outils/epubcheck.ts';
import { readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { debordOf, readPage, useBanc } from '../outils/site.ts';

const banc = useBanc();
const vue = buildVueRapport(readCorpus()) as VueRapport;
const fileOf = (href: string): string => path.join(banc.dossier, href);

const textIn = (noeud: Nodes): string => {
	if (noeud.type === 'text') return noeud.value;
	return 'children' in noeud ? noeud.children.map((e) => textIn(e as Nodes)).join('') : '';
};
function listSections(noeud: Nodes, classe: RegExp, trouvees: Element[] = []): Element[] {
	if (noeud.type === 'element' && classe.test(String(noeud.properties.className)))
		trouvees.push(noeud);
	if ('children' in noeud)
		for (const enfant of noeud.children) listSections(enfant as Nodes, classe, trouvees);
	return trouvees;
}

const sayPage = (): string =>
	squeeze(
		listSections(fromHtml(readPage(banc.dossier, RAPPORT)), /rapport-(?:chapitre|methode)/)
			.map(textIn)
			.join(''),
	);

async function sayPdf(): Promise<string> {
	const { racine } = await readPdf(fileOf(FICHIERS_RAPPORT.pdf));
	const tout = squeeze(textOf(racine));
	const [premier] = vue.chapitres;
	const debut = tout.indexOf(squeeze(`${premier?.titre}${premier?.parties[0]?.titre}`));
	assert.ok(debut > 0);
	// Paper says the pages besides.
	return tout.slice(debut).replaceAll(/\(p\.\d+\)/g, '');
}

const readLivre = (): Record<string, Uint8Array> =>
	unzipSync(new Uint8Array(readFileSync(fileOf(FICHIERS_RAPPORT.epub))));
const chapitreIn = (livre: Record<string, Uint8Array>, ancre: string): string =>
	strFromU8(livre[`EPUB/textes/fiches/rapport/${ancre}.xhtml`] ?? new Uint8Array());

test('the page, the PDF and the book say the same words, in the same order', async () => {
	const page = sayPage();
	for (const { titre } of vue.chapitres) assert.ok(page.includes(squeeze(titre)), titre);
	assert.equal(await sayPdf(), page);
	const livre = readLivre();
	const textes = vue.chapitres.map(({ ancre }) =>
		listSections(fromHtml(chapitreIn(livre, ancre)), /^prose$/)
			.map(textIn)
			.join(''),
	);
	assert.equal(squeeze(textes.join('')), page);
});

test('its book is valid, and what leads from one chapter to another is there', async () => {
	assert.deepEqual(await checkEpub(readFileSync(fileOf(FICHIERS_RAPPORT.epub))), []);
	const livre = readLivre();
	const comparer = chapitreIn(livre, 'comparer');
	for (const { ancre } of vue.chapitres.filter(({ sous }) => sous)) {
		assert.ok(comparer.includes(`href="${ancre}.xhtml"`), ancre);
		assert.match(chapitreIn(livre, ancre), /href="sources\.xhtml#source-\d+"/);
	}
});

test('the page gives the two files that were made, with their weight, and every link of it leads somewhere', () => {
	const html = readPage(banc.dossier, RAPPORT);
	for (const href of Object.values(FICHIERS_RAPPORT)) {
		const ko = Math.round(statSync(fileOf(href)).size / 1000);
		const [lien = ''] = new RegExp(`<a href="${href}" download>.*?</a>`).exec(html) ?? [];
		assert.ok(lien.endsWith(`${ko}\u00a0ko)</a>`), lien || href);
	}
	const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
	const [, rapport = ''] = html.split('<article');
	const internes = [...rapport.matchAll(/<a href="([#/][^"]*)"/g)].map((m) => m[1] ?? '');
	assert.ok(internes.length > 3 * vue.refs.length);
	for (const href of internes.filter((h) => !h.includes('.')))
		if (href.startsWith('#')) assert.ok(ids.has(href.slice(1)), href);
		else assert.ok(readPage(banc.dossier, href).includes('<h1'), href);
	for (const page of ['/livrets/', '/plaquette/', '/plan-du-site/'])
		assert.ok(readPage(banc.dossier, page).includes(`href="${RAPPORT}"`), page);
});

test('it holds at 320 pixels without a script, and axe finds nothing, light and dark', async () => {
	const etroit = await banc.navigateur.newContext({
		viewport: { width: 320, height: 740 },
		javaScriptEnabled: false,
	});
	const sansScript = await etroit.newPage();
	await sansScript.goto(banc.url(RAPPORT));
	assert.equal(await sansScript.locator('.rapport-methode').count(), vue.refs.length);
	await etroit.close();
	const contexte = await banc.navigateur.newContext({
		viewport: { width: 320, height: 740 },
		bypassCSP: true,
	});
	const onglet = await contexte.newPage();
	await onglet.goto(banc.url(RAPPORT));
	assert.equal(await debordOf(onglet), 0);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	await onglet.emulateMedia({ colorScheme: 'dark' });
	assert.deepEqual(await findViolations(onglet, COULEURS), []);
	await contexte.close();
});
