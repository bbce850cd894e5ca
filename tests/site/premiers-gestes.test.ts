/** What is typed, ticked or chosen before the scripts of a page have come is never lost, and counts. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { listBalises, valeurOf } from '../../src/renderers/html/balises.ts';
import { changeAll, readAll } from '../outils/champs.ts';
import {
	isDeplacee,
	listPages,
	lookAtAll,
	readPage,
	SCRIPTS_PRETS,
	useBanc,
	visit,
} from '../outils/site.ts';

const TELEPHONE = { viewport: { width: 360, height: 740 } };
/** 1.6 Mbit/s, 150 ms, a processor four times slower. */
const LIGNE = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 9e4 };
const PROCESSEUR = { rate: 4 };

/** Addresses that ask something of the scripts: they fill what was left alone, and nothing else. */
const AVEC_DEMANDE = [
	'/par-ou-commencer/?qui=agents&habitants=plusieurs&temps=une-heure&animation=personne&moment=un-groupe',
	'/recherche/?q=cantine&type=actions&tri=duree',
	'/outils/?phase=comprendre&tri=duree',
	'/outils/arpentage/deroule/?debut=20:00&date=2026-12-24&durees=courtes&pause-1=10',
	'/communes-comme-la-mienne/?commune=22365',
];

const banc = useBanc();

/** Scripts, elements of ours and kinds of fields: where these are the same, what is typed meets the same program. */
function programOf(html: string): string | undefined {
	const balises = listBalises(html).filter((b) => !b.ferme);
	const champs = balises.filter((b) => /^(?:input|select|textarea)$/.test(b.nom));
	const signes = [
		...balises.filter((b) => b.nom === 'script').map((b) => valeurOf(b, 'src')),
		...balises.filter((b) => b.nom.includes('-')).map((b) => b.nom),
		...champs.map((b) => `${b.nom} ${valeurOf(b, 'type')}`),
	];
	return champs.length === 0 ? undefined : [...new Set(signes)].sort().join();
}

/** One page of each program that meets a field, with what it shares with all others: the search of the header. */
function listProgrammes(): string[] {
	const programmes = new Map<string, string>();
	for (const page of listPages(banc.dossier)) {
		const html = readPage(banc.dossier, page);
		const programme = isDeplacee(html) ? undefined : programOf(html);
		if (programme && !programmes.has(programme)) programmes.set(programme, page);
	}
	return [...programmes.values()];
}

interface Attente {
	onglet: Page;
	/** Lets the scripts come, and waits for them. */
	release: () => Promise<void>;
}

/** A page on a slow line and processor, whole but for its scripts. */
async function openSansScripts(
	page: string,
	options: BrowserContextOptions = {},
): Promise<Attente> {
	const contexte = await banc.navigateur.newContext(options);
	const onglet = await contexte.newPage();
	const session = await contexte.newCDPSession(onglet);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', LIGNE);
	await session.send('Emulation.setCPUThrottlingRate', PROCESSEUR);
	const { promise: lache, resolve: lacher } = Promise.withResolvers<void>();
	await contexte.route(/\.js$/, async (route) => {
		await lache;
		await route.continue();
	});
	await onglet.goto(banc.url(page), { waitUntil: 'commit' });
	// All of it, with its styles: what they hide cannot be filled.
	await onglet.waitForFunction(
		() =>
			document.querySelector('footer') &&
			[...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every((l) => l.sheet),
	);
	const release = async (): Promise<void> => {
		lacher();
		await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
		await onglet.waitForLoadState('networkidle');
	};
	return { onglet, release };
}

/** Fields that the scripts of a page changed after the person did. */
async function listPertes(page: string, options: BrowserContextOptions = {}): Promise<string[]> {
	const { onglet, release } = await openSansScripts(page, options);
	const champs = await changeAll(onglet);
	const avant = await readAll(champs);
	await release();
	const apres = await readAll(champs);
	await onglet.context().close();
	return avant.flatMap((a, i) => (a === apres[i] ? [] : [`${page}: ${a}, then ${apres[i]}`]));
}

const listToutes = (pages: readonly string[], options?: BrowserContextOptions): Promise<string[]> =>
	lookAtAll(pages, (page) => listPertes(page, options));

test('in every program of a page with a field, what was typed or ticked first stays', async () => {
	const pages = listProgrammes();
	for (const attendu of ['/', '/recherche/', '/actions/', '/par-ou-commencer/', '/mon-livret/'])
		assert.ok(pages.includes(attendu), attendu);
	for (const fin of ['/mairie/', '/deroule/', '/communes-comme-la-mienne/'])
		assert.ok(
			pages.some((p) => p.endsWith(fin)),
			fin,
		);
	assert.deepEqual(await listToutes(pages), []);
});

for (const [nom, options] of Object.entries({ telephone: TELEPHONE, ecran: {} }))
	test(`an address that asks something changes nothing that was chosen before it was read (${nom})`, async () => {
		assert.deepEqual(await listToutes(AVEC_DEMANDE, options), []);
	});

test('answers given before the scripts lead to the three sheets, those of the address complete them', async (t) => {
	const { onglet, release } = await openSansScripts(
		`${'/par-ou-commencer/?habitants=plusieurs&temps=une-heure&animation=personne&moment=un-groupe'}&qui=agents`,
		TELEPHONE,
	);
	t.after(() => onglet.context().close());
	await onglet.check('[name=qui][value=ecole]');
	await release();
	assert.equal(await onglet.locator('[name=qui][value=ecole]').isChecked(), true);
	assert.equal(await onglet.locator('[name=moment][value=un-groupe]').isChecked(), true);
	assert.equal(await onglet.locator('form.depart-questions').isVisible(), true);
	await onglet.getByRole('button', { name: 'Voir mes trois fiches' }).click();
	await onglet.locator('.depart-resultat h2').waitFor();
	assert.match(onglet.url(), /\?qui=ecole&habitants=plusieurs&/);
});

test('a search typed and filtered before the scripts is made once they come', async (t) => {
	const { onglet, release } = await openSansScripts('/recherche/?q=eau', TELEPHONE);
	t.after(() => onglet.context().close());
	await onglet.fill('#site-recherche', 'cantine');
	await onglet.evaluate(() => document.querySelector('details.facettes')?.setAttribute('open', ''));
	await onglet.check('input[name=type][value=actions]');
	await release();
	await onglet.waitForSelector('recherche-fiches[data-etat=pret]');
	assert.match(await onglet.locator('.liste-compte').innerText(), /^\d+ fiches? pour « cantine »$/);
	assert.equal(new URL(onglet.url()).search, '?q=cantine&type=actions');
	assert.equal(await onglet.locator('.puces button').count(), 1);
});

test('an order chosen before the scripts is the order of the list', async (t) => {
	const { onglet, release } = await openSansScripts('/outils/', TELEPHONE);
	t.after(() => onglet.context().close());
	await onglet.selectOption('select[name=tri]', { index: 1 });
	await release();
	const tri = await onglet.locator('select[name=tri]').inputValue();
	const rangees = await onglet
		.locator(`.cartes > [data-tri-${tri}]`)
		.evaluateAll((e, cle) => e.map((c) => Number(c.getAttribute(`data-tri-${cle}`))), tri);
	assert.ok(rangees.length > 3);
	assert.deepEqual(
		rangees,
		[...rangees].sort((a, b) => a - b),
	);
	assert.equal(new URL(onglet.url()).search, `?tri=${tri}`);
});

test('a filter held by the keyboard when the scripts come is still held', async (t) => {
	const { onglet, release } = await openSansScripts('/outils/');
	t.after(() => onglet.context().close());
	const lien = onglet.locator('[data-facette] a').first();
	await onglet.evaluate(() => document.querySelector('details.facettes')?.setAttribute('open', ''));
	await lien.focus();
	const valeur = await lien.getAttribute('data-valeur');
	await release();
	assert.equal(
		await onglet.evaluate(() => (document.activeElement as HTMLInputElement).value),
		valeur,
	);
});

test('names typed for the mairie before the scripts are in the letter and kept; the rest is what was kept', async (t) => {
	const page = '/outils/arpentage/mairie/';
	const { onglet, release } = await openSansScripts('/licence/');
	t.after(() => onglet.context().close());
	await onglet.evaluate(() =>
		localStorage.setItem('impulser:mairie', '{"commune":"Lunas","noms":"Anne Martin"}'),
	);
	await onglet.goto(banc.url(page), { waitUntil: 'commit' });
	await onglet.fill('[name=commune]', 'Léaz');
	await release();
	assert.equal(await onglet.locator('[name=commune]').inputValue(), 'Léaz');
	assert.equal(await onglet.locator('[name=noms]').inputValue(), 'Anne Martin');
	assert.match(await onglet.locator('[data-document=courrier]').innerText(), /Mairie de Léaz/);
	await visit(onglet, banc.url(page));
	assert.equal(await onglet.locator('[name=commune]').inputValue(), 'Léaz');
});

test('a form sent before its script has come goes nowhere, and puts no name in an address', async (t) => {
	const page = '/outils/arpentage/mairie/';
	const { onglet, release } = await openSansScripts(page);
	t.after(() => onglet.context().close());
	await onglet.fill('[name=noms]', 'Anne Martin');
	await onglet.getByRole('button', { name: 'Voir les documents' }).click();
	await release();
	assert.equal(onglet.url(), banc.url(page));
	assert.equal(await onglet.locator('[name=noms]').inputValue(), 'Anne Martin');
});

test('a file of answers chosen before the scripts is read once they come', async (t) => {
	const { onglet, release } = await openSansScripts('/grilles/commune-prete/remplir/');
	t.after(() => onglet.context().close());
	const feuille = {
		qui: 'Léa',
		date: '2026-11-30',
		reponses: { 'alimentaire-terres': { niveau: 2 } },
	};
	const fichier = {
		format: 'impulser-grille',
		version: 1,
		grille: 'commune-prete',
		feuilles: [feuille],
	};
	await onglet.setInputFiles('#grille-fichiers', {
		name: 'lea.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(fichier)),
	});
	await release();
	await onglet.locator('.grille-feuilles strong').getByText('Léa').waitFor();
});
