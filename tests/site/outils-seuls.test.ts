/** The tools of the folder on a key, opened as files: each used as on the site, and nothing is asked for outside it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openNavigateur } from '../../outillage/navigateur.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { debordOf, reload, unfoldAll, visit } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

const DOSSIER = 'impulser/outils-sans-reseau/';
const OUTILS = [
	'composer-un-guide.html',
	'noter-les-reponses.html',
	'rassembler-les-reponses.html',
	'lire-ensemble.html',
	'rendre-au-village.html',
	'rendre-en-diapositives.html',
	'completer-une-exposition.html',
	'panneaux-accrocher-deux-panneaux.html',
	'remplir-commune-prete.html',
	'calendrier-elu-par-ou-commencer.html',
	'diapositives-une-journee-pour-essayer.html',
	'animer-une-journee-pour-essayer.html',
];
const [COMPOSER = '', NOTER = '', RASSEMBLER = '', , RENDRE = '', MONTRER = ''] = OUTILS;
const REMPLIR = OUTILS.at(-4) ?? '';
const [CALENDRIER = '', DIAPOS = '', ANIMER = ''] = OUTILS.slice(-3);
/** Bytes: what a slow computer opens at once, and a mail takes; one of them writes slides. */
const POIDS_MAX = 700_000;

const racine = mkdtempSync(path.join(tmpdir(), 'impulser-cle-'));
let navigateur: Browser;
let zip: Record<string, Uint8Array> = {};

/** The tools alone, in a folder of their own: nothing of the copy is beside them. */
before(async () => {
	zip = unzipSync(readFileSync(path.join(await siteOf(SITES.corpusSousChemin), 'impulser.zip')));
	const petit = unzipSync(readFileSync(path.join(await siteOf(SITES.petit), 'impulser.zip')));
	write('cle', zip);
	write('sans-adresse', petit);
	navigateur = await openNavigateur();
});
after(async () => {
	await navigateur?.close();
	rmSync(racine, { recursive: true, force: true });
});

function write(ou: string, fichiers: Record<string, Uint8Array>): void {
	mkdirSync(path.join(racine, ou));
	for (const [nom, octets] of Object.entries(fichiers))
		if (nom.startsWith(DOSSIER))
			writeFileSync(path.join(racine, ou, nom.slice(DOSSIER.length)), octets);
}
const adresseOf = (outil: string, ou = 'cle'): string =>
	pathToFileURL(path.join(racine, ou, outil)).href;

/** A person who has the key: what their browser asks for beside the tools, and what it complains of. */
interface Personne {
	contexte: BrowserContext;
	ecarts: string[];
}

async function openPersonne(largeur: number): Promise<Personne> {
	const contexte = await navigateur.newContext({
		acceptDownloads: true,
		permissions: ['clipboard-read', 'clipboard-write'],
		viewport: { width: largeur, height: 800 },
	});
	const ecarts: string[] = [];
	contexte.on('request', (r) => {
		if (!/^(?:data|blob):/.test(r.url()) && r.resourceType() !== 'document') ecarts.push(r.url());
	});
	contexte.on('console', (m) => {
		if (m.type() === 'error' || m.type() === 'warning') ecarts.push(m.text());
	});
	contexte.on('weberror', (e) => ecarts.push(String(e.error())));
	return { contexte, ecarts };
}

/** One person per test, on a wide screen and on a narrow one; at the end, nothing was asked for outside. */
function testOutils(nom: string, run: (contexte: BrowserContext) => Promise<void>): void {
	for (const largeur of [1200, 320])
		test(`${nom}, ${largeur} px`, async () => {
			const { contexte, ecarts } = await openPersonne(largeur);
			try {
				await run(contexte);
				for (const onglet of contexte.pages()) assert.ok((await debordOf(onglet)) <= 0);
				assert.deepEqual(ecarts, []);
			} finally {
				await contexte.close();
			}
		});
}

async function open(contexte: BrowserContext, outil: string, ou?: string): Promise<Page> {
	const onglet = await contexte.newPage();
	await visit(onglet, adresseOf(outil, ou));
	return onglet;
}
async function take(onglet: Page, commande: string): Promise<{ nom: string; octets: Buffer }> {
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click(`[data-commande=${commande}]`),
	]);
	return { nom: fichier.suggestedFilename(), octets: readFileSync(await fichier.path()) };
}
const levelsOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('form.grille-formulaire input[type=radio]:checked', (radios) =>
		radios.map((r) => `${(r as HTMLInputElement).name}=${(r as HTMLInputElement).value}`),
	);

const TRAJET = 'trajet-de-tous-les-jours';

/**
 * On file://, another process may begin before what was just written has reached it: what is kept is there at the next
 * visit, and what was lost would not be.
 */
async function reloadGarde(onglet: Page): Promise<void> {
	await onglet.waitForTimeout(500);
	await reload(onglet);
}

testOutils(
	'a guide is composed, kept, taken away, given by the address of the site',
	async (contexte) => {
		const onglet = await open(contexte, COMPOSER);
		await unfoldAll(onglet);
		await onglet.check(`.guide-choix [name="${TRAJET}"]`);
		await onglet.fill('#guide-question', 'Racontez votre rue.');
		await onglet.click('[data-ajout] [type=submit]');
		await onglet.fill('#guide-commune', 'Saillans');
		await onglet.press('#guide-commune', 'Tab');
		await reloadGarde(onglet);
		assert.deepEqual(
			await onglet.$$eval('.guide-liste > li', (lignes) =>
				lignes.map((l) => (l as HTMLElement).dataset.id),
			),
			[TRAJET, 'a-nous-1'],
		);
		assert.equal(await onglet.inputValue('#guide-commune'), 'Saillans');
		await unfoldAll(onglet);
		const xlsx = await take(onglet, 'xlsform');
		assert.ok(Object.hasOwn(unzipSync(xlsx.octets), 'xl/workbook.xml'), xlsx.nom);
		const odt = await take(onglet, 'odt');
		assert.match(strFromU8(unzipSync(odt.octets)['content.xml'] ?? new Uint8Array()), /votre rue/);
		await onglet.click('[data-commande=adresse]');
		await onglet.getByText('Adresse copiée').waitFor();
		const copiee = await onglet.evaluate(() => navigator.clipboard.readText());
		assert.match(copiee, /^https:\/\/exemple\.fr\/commun\/enquete\/composer\/#guide=./);
	},
);

testOutils(
	'a questionnaire passes from tool to tool, and its answers to a file',
	async (contexte) => {
		const composer = await open(contexte, COMPOSER);
		await unfoldAll(composer);
		await composer.check(`.guide-choix [name="${TRAJET}"]`);
		await composer.getByRole('link', { name: 'Noter les réponses dans cette page' }).click();
		const onglet = composer;
		await onglet.waitForURL(adresseOf(NOTER));
		await onglet.click('[data-commande=commencer]');
		await onglet.check('.repondre-question[data-id=accord] [value=oui]');
		await onglet.fill(`#reponse-${TRAJET}`, 'Je marche.');
		await reloadGarde(onglet);
		assert.equal(await onglet.inputValue(`#reponse-${TRAJET}`), 'Je marche.');
		const { nom, octets } = await take(onglet, 'csv');
		assert.match(nom, /\.csv$/);
		assert.match(octets.toString('utf8'), /Je marche\./);
	},
);

testOutils('a table is gathered, taken away, given back', async (contexte) => {
	const noter = await open(contexte, NOTER);
	await noter.evaluate(
		(guide) => localStorage.setItem('impulser:guide', guide),
		JSON.stringify({ titre: 'Les courses', lignes: [{ id: 'a-nous-1', texte: 'Racontez.' }] }),
	);
	const onglet = await open(contexte, RASSEMBLER);
	await onglet.setInputFiles('#recueillir-fichier', {
		name: 'saisie.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from('numero;accord;q_a_nous_1\r\n1;oui;L’épicerie\r\n2;oui;Le marché'),
	});
	await onglet.getByText('2\u00a0entretiens').first().waitFor();
	await reload(onglet);
	const { octets } = await take(onglet, 'csv');
	assert.match(octets.toString('utf8'), /L’épicerie/);
	const rendre = await open(contexte, RENDRE);
	await rendre.getByLabel('Le marché').check();
	const odt = await take(rendre, 'odt');
	assert.match(strFromU8(unzipSync(odt.octets)['content.xml'] ?? new Uint8Array()), /Le marché/);
	await rendre.getByRole('link', { name: 'En diapositives' }).click();
	await rendre.locator('.diapo li').getByText('Le marché').waitFor();
	await rendre.getByRole('button', { name: 'Projeter seulement' }).click();
	await rendre.keyboard.press('End');
	await rendre.locator('[data-barre] [data-compte]').getByText('2').waitFor();
});

testOutils(
	'a grid is answered, its code read by another, its square made for a phone',
	async (contexte) => {
		const onglet = await open(contexte, REMPLIR);
		await onglet.check('[name="niveau-alimentaire-terres"][value="3"]');
		await reloadGarde(onglet);
		assert.deepEqual(await levelsOf(onglet), ['niveau-alimentaire-terres=3']);
		const code = await onglet.locator('.grille-code').innerText();
		await onglet.fill('#grille-nom', 'Une autre');
		await onglet.fill('#grille-code', code);
		await onglet.click('[data-ajout] [type=submit]');
		await onglet.locator('[data-synthese] h3').first().waitFor();
		await onglet.click('[data-commande=qr]');
		await onglet.locator('#grille-qr svg').waitFor();
		const retour = await onglet.getAttribute('[data-commande=retour]', 'href');
		assert.match(retour ?? '', /^https:\/\/exemple\.fr\/commun\/contribuer\/retour\//);
	},
);

testOutils('slides are projected, and a second window follows and leads', async (contexte) => {
	const salle = await open(contexte, DIAPOS);
	const [orateur] = await Promise.all([
		contexte.waitForEvent('page'),
		salle.getByRole('button', { name: 'Présenter, avec mes notes' }).click(),
	]);
	await orateur.getByRole('heading', { name: 'Une journée pour essayer' }).waitFor();
	await salle.keyboard.press('ArrowRight');
	await orateur.getByRole('heading', { name: 'Trois règles pour aujourd’hui' }).waitFor();
	await orateur.getByRole('button', { name: 'Suivante' }).click();
	await salle.waitForFunction(() => location.hash === '#3');
	assert.equal(await orateur.locator('[data-lien]').isVisible(), false);
	await orateur.close();
	await salle.keyboard.press('Escape');
	assert.equal(
		await salle.getByText('Sans réseau\u00a0: tout est dans ce fichier.').isVisible(),
		true,
	);
});

testOutils('a day that is late is answered, and its calendar taken', async (contexte) => {
	const onglet = await open(contexte, ANIMER);
	await onglet.fill('[name=retard]', '10');
	await onglet.getByText('comme prévu').waitFor();
	await onglet.fill('#suites-fin', '2027-03-20');
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.getByRole('button', { name: 'Prendre le calendrier (.ics)' }).click(),
	]);
	const texte = readFileSync(await fichier.path(), 'utf8').replaceAll('\r\n ', '');
	assert.match(texte, /https:\/\/exemple\.fr\/commun\/formations\/une-journee-pour-essayer\//);
});

testOutils('a way has its dates, keeps them, and gives its agenda', async (contexte) => {
	const onglet = await open(contexte, CALENDRIER);
	await onglet.fill('#calendrier-debut', '2027-03-22');
	await onglet.locator('.calendrier-liste .fait').first().check();
	await reloadGarde(onglet);
	assert.equal(await onglet.inputValue('#calendrier-debut'), '2027-03-22');
	assert.equal(await onglet.locator('.calendrier-liste .fait').first().isChecked(), true);
	const { nom, octets } = await take(onglet, 'agenda');
	assert.equal(nom, 'calendrier-elu-par-ou-commencer.ics');
	assert.match(
		octets.toString('utf8').replaceAll('\r\n ', ''),
		/https:\/\/exemple\.fr\/commun\/outils\/enquete-de-besoins\//,
	);
});

testOutils('axe finds nothing in any of them, nor in their list', async (contexte) => {
	for (const outil of OUTILS) {
		const onglet = await open(contexte, outil);
		await unfoldAll(onglet);
		assert.deepEqual(await findViolations(onglet, TOUTES), [], outil);
	}
	const liste = await contexte.newPage();
	await liste.goto(adresseOf('index.html'));
	assert.deepEqual(await findViolations(liste, TOUTES), []);
	assert.deepEqual(
		await liste.$$eval('main ul a', (liens) => liens.map((a) => a.getAttribute('href'))),
		OUTILS.map((outil) => `./${outil}`),
	);
});

describe('the folder', () => {
	test('holds every tool, each light enough to be mailed', () => {
		const noms = Object.keys(zip).filter((nom) => nom.startsWith(DOSSIER));
		assert.deepEqual(
			noms.map((nom) => nom.slice(DOSSIER.length)).sort(),
			[...OUTILS, 'index.html'].sort(),
		);
		for (const nom of noms) assert.ok((zip[nom]?.length ?? 0) <= POIDS_MAX, nom);
	});

	test('leads to them from the page of each', () => {
		for (const [page, outil] of [
			['enquete/composer', COMPOSER],
			['enquete/repondre', NOTER],
			['enquete/recueillir', RASSEMBLER],
			['enquete/restituer', RENDRE],
			['enquete/restituer/diapositives', MONTRER],
			['grilles/commune-prete/remplir', REMPLIR],
			['parcours/elu-par-ou-commencer/calendrier', CALENDRIER],
			['formations/une-journee-pour-essayer/diapositives', DIAPOS],
			['formations/une-journee-pour-essayer/animer', ANIMER],
		]) {
			const html = strFromU8(zip[`impulser/${page}/index.html`] ?? new Uint8Array());
			const [, href = ''] =
				/<a class="bouton" href="([^"]*)">(?:Ouvrir l’outil|Projeter) sans réseau/.exec(html) ?? [];
			assert.equal(
				new URL(href, `file:///${page}/index.html`).pathname,
				`/outils-sans-reseau/${outil}`,
			);
		}
	});
});

test('where the address of the site is not known, nothing that needs it is offered', async () => {
	const { contexte, ecarts } = await openPersonne(1200);
	const onglet = await open(contexte, COMPOSER, 'sans-adresse');
	assert.equal(await onglet.locator('[data-commande=adresse]').isVisible(), false);
	assert.equal(await onglet.locator('[data-commande=fichier]').isVisible(), true);
	const liens = await onglet.$$eval('a[href]', (tous) =>
		tous.map((a) => a.getAttribute('href') ?? ''),
	);
	assert.deepEqual(
		liens.filter((href) => !/^(?:#|\.\/[a-z-]+\.html$)/.test(href)),
		[],
	);
	assert.deepEqual(ecarts, []);
	await contexte.close();
});
