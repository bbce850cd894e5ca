/** Nothing moves under the eyes while a page settles, whatever its address asks for. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { PAGES } from '../../outillage/types-de-page.ts';
import { openLigneLente } from '../outils/ligne-lente.ts';
import { listPages, SCRIPTS_PRETS, useBanc, visitAll } from '../outils/site.ts';

/** Addresses that scripts answer: filters, a search, a commune, answers to the questions. */
const AVEC_DEMANDE = [
	'/outils/?phase=comprendre&tri=duree',
	'/recherche/?q=eau',
	'/communes-comme-la-mienne/?commune=22365',
	'/vos-chiffres/?commune=22365',
	'/contribuer/retour/?outil=arpentage',
	'/contribuer/action/?fiche=actions/sauver-le-dernier-commerce',
	'/mon-livret/?fiches=outils/arpentage,actions/composter-au-village&titre=Essai',
];

/** What is measured in the published content and is not in the corpus: what stands for it. */
const REMPLACANTES: Readonly<Record<string, string>> = {
	'/parcours/diagnostic-en-trois-mois/calendrier/': '/parcours/elu-par-ou-commencer/calendrier/',
	'/expositions/quatorze-panneaux/diapositives/':
		'/expositions/accrocher-deux-panneaux/diapositives/',
};

/** A page of each type. */
const TYPES = Object.values(PAGES).map((page) => REMPLACANTES[page] ?? page);

/** Less than a card: a row of a list arrives in several times. */
const MORCEAU = 700;

/** Without a new request, milliseconds, after which a page is at rest. */
const CALME = 400;

const banc = useBanc();

/** Parts of the screen that moved without anyone asking, each with how far: `0.012 p.chapeau`. A blank that moves is not seen. */
async function listDecalages(onglet: Page): Promise<string[]> {
	await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
	return onglet.evaluate(async (calme) => {
		// All that was asked has come: nothing more is for a while.
		const countDemandes = (): number => performance.getEntriesByType('resource').length;
		for (let avant = -1; avant !== countDemandes(); ) {
			avant = countDemandes();
			await new Promise((suite) => setTimeout(suite, calme));
		}
		interface Decalage extends PerformanceEntry {
			value: number;
			hadRecentInput: boolean;
			sources: { node: Node | null }[];
		}
		const isBlanc = ({ node }: { node: Node | null }): boolean =>
			node instanceof Text && node.data.trim() === '';
		const vus: string[] = [];
		const note = (entrees: PerformanceEntryList): void => {
			for (const d of entrees as Decalage[]) {
				if (d.hadRecentInput || d.value < 0.0005) continue;
				if (d.sources.length > 0 && d.sources.every(isBlanc)) continue;
				const noms = d.sources.map(({ node }) =>
					node instanceof Element ? `${node.localName}.${node.className}` : '',
				);
				vus.push(`${d.value.toFixed(3)} ${noms.join(' ')}`);
			}
		};
		const guet = new PerformanceObserver((liste) => note(liste.getEntries()));
		guet.observe({ type: 'layout-shift', buffered: true });
		await document.fonts.ready;
		// What the fonts and the last scripts move is laid out by the next frame, and told by the one after.
		for (let i = 0; i < 3; i++) await new Promise((suite) => requestAnimationFrame(suite));
		note(guet.takeRecords());
		return vus;
	}, CALME);
}

/** What moves on each of these pages, each with its page. */
const listMouvements = (
	pages: readonly string[],
	adresseOf: (page: string) => string,
	width: number,
	navigateur = banc.navigateur,
): Promise<string[]> =>
	visitAll(
		navigateur,
		pages.map(adresseOf),
		{ viewport: { width, height: 800 } },
		async (onglet, adresse) => {
			const decalages = await listDecalages(onglet);
			return decalages.map((d) => `${adresse}: ${d}`);
		},
	);

test('every page that is looked at is in the site', () => {
	const presentes = new Set(listPages(banc.dossier));
	assert.deepEqual(
		TYPES.filter((page) => !presentes.has(page)),
		[],
	);
});

for (const width of [360, 768, 1280]) {
	test(`no page moves while it settles, ${width} pixels wide`, async () => {
		assert.deepEqual(await listMouvements([...TYPES, ...AVEC_DEMANDE], banc.url, width), []);
	});

	test(`no page moves while it arrives piece by piece, ${width} pixels wide`, async (t) => {
		const ligne = await openLigneLente(banc.url, MORCEAU);
		t.after(ligne.close);
		assert.deepEqual(await listMouvements(TYPES, (page) => ligne.adresse + page, width), []);
	});
}

/** A browser whose computer has one font, wider than those for which room was measured. */
async function openLarge(): Promise<{ navigateur: Browser; close: () => Promise<void> }> {
	const dossier = mkdtempSync(path.join(os.tmpdir(), 'impulser-polices-'));
	const paquet = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'));
	writeFileSync(
		path.join(dossier, 'fonts.conf'),
		`<?xml version="1.0"?>\n<fontconfig><dir>${path.join(path.dirname(paquet), 'ttf')}</dir><cachedir>${dossier}</cachedir></fontconfig>\n`,
	);
	const { FONTCONFIG_PATH } = process.env;
	process.env.FONTCONFIG_PATH = dossier;
	const navigateur = await openNavigateur();
	if (FONTCONFIG_PATH === undefined) delete process.env.FONTCONFIG_PATH;
	else process.env.FONTCONFIG_PATH = FONTCONFIG_PATH;
	return {
		navigateur,
		close: async () => {
			await navigateur.close();
			rmSync(dossier, { recursive: true });
		},
	};
}

test('no page moves in a wide font, on a phone and on a desktop', async (t) => {
	const { navigateur, close } = await openLarge();
	t.after(close);
	const ligne = await openLigneLente(banc.url, MORCEAU);
	t.after(ligne.close);
	const piecesOf = (page: string): string => ligne.adresse + page;
	for (const [width, adresseOf] of [
		[360, banc.url],
		[1280, piecesOf],
	] as const)
		assert.deepEqual(await listMouvements(TYPES, adresseOf, width, navigateur), [], `${width}`);
});
