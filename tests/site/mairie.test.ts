import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { readOdt } from 'odf-kit/reader';
import type { Page } from 'playwright-core';
import { fromXml } from 'xast-util-from-xml';
import { findAll } from '../../src/core/formats/xml.ts';
import { textOf } from '../../src/io/import/odt/arbre.ts';
import { MISES_EN_PAGE } from '../../src/vues/mairie/mises-en-page.ts';
import { readPages } from '../outils/pdf.ts';
import {
	canoniqueOf,
	debordOf,
	listPages,
	listPagesDeFiches,
	readPage,
	reload,
	useBanc,
	visit,
} from '../outils/site.ts';

const PAGE = '/outils/enquete-collective/mairie/';
const DOCUMENTS = ['courrier', 'note', 'deliberation'] as const;
const REPONSES = {
	commune: 'Aubagne-les-Bois',
	departement: 'Hérault',
	maire: 'Camille Durand',
	noms: 'Anne Martin et Paul Dubois',
	collectif: 'Les Voisins du Bourg',
	contact: 'voisins@exemple.fr',
	raison: 'Douze personnes nous ont dit, au marché, ne plus connaître leurs voisins.',
};

const banc = useBanc();

const feuille = (onglet: Page, id: string) =>
	onglet.locator(`[data-document=${id}] [data-feuille]`);
const lire = (onglet: Page, id: string): Promise<string> => feuille(onglet, id).innerText();
const fill = async (onglet: Page, reponses: Record<string, string>): Promise<void> => {
	for (const [nom, valeur] of Object.entries(reponses))
		await onglet.locator(`form [name=${nom}]`).fill(valeur);
};
const download = async (onglet: Page, id: string): Promise<Uint8Array> => {
	const attendu = onglet.waitForEvent('download');
	await onglet.locator(`[data-document=${id}] [data-telecharger]`).click();
	const fichier = await attendu;
	assert.match(fichier.suggestedFilename(), new RegExp(`^${id}-[a-z-]+\\.odt$`));
	return readFileSync(await fichier.path());
};
/** Prints nothing: the page stays as it is for the printer, to be read as a PDF. */
const printOnly = async (onglet: Page, id: string): Promise<string[]> => {
	await onglet.evaluate(() => {
		window.print = () => {};
	});
	await onglet.locator(`[data-document=${id}] [data-imprimer]`).click();
	return readPages(await onglet.pdf({ preferCSSPageSize: true }));
};

/** Heard, hung, learnt or filled in together, asked of neighbours, or about the mairie itself: nothing is asked of it. */
const SANS_KIT = [
	'/episodes/ecouter-avant-de-decider/',
	'/episodes/ecouter-un-temoin/',
	'/expositions/accrocher-deux-panneaux/',
	'/formations/une-journee-pour-essayer/',
	'/grilles/commune-prete/',
	'/parcours/collectif-convaincre-sa-mairie/',
	'/questionnaires/enquete-besoins/',
];

test('every sheet that a mairie may take up has a kit, that leads back to it', () => {
	const fiches = listPagesDeFiches(banc.dossier);
	assert.ok(fiches.length > 20);
	assert.deepEqual(
		fiches.filter((page) => !readPage(banc.dossier, page).includes(`href="${page}mairie/"`)),
		SANS_KIT,
	);
	for (const page of fiches.filter((p) => !SANS_KIT.includes(p))) {
		const html = readPage(banc.dossier, `${page}mairie/`);
		assert.equal(canoniqueOf(html), page);
		assert.ok(html.includes(`<a href="${page}">`), page);
		assert.match(html, /un (?:modèle|projet), pas un conseil juridique/);
		// An act in the words of its action names its own law: that one, in the corpus.
		assert.match(html, /L\.\s2121-29|L\.\s2224-7-1/);
	}
});

test('the three documents show the answers as they come, and nothing leaves the page', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.waitForLoadState('networkidle');
	const demandes: string[] = [];
	onglet.on('request', (r) => demandes.push(r.url()));
	await fill(onglet, REPONSES);
	const courrier = await lire(onglet, 'courrier');
	for (const valeur of Object.values(REPONSES)) assert.ok(courrier.includes(valeur), valeur);
	assert.match(courrier, /Mairie d’Aubagne-les-Bois/);
	assert.match(courrier, /Aubagne-les-Bois, le \d{1,2}(?:er)? \p{L}+ \d{4}/u);
	assert.match(await lire(onglet, 'note'), /Note au conseil municipal d’Aubagne-les-Bois/);
	const deliberation = await lire(onglet, 'deliberation');
	for (const cle of ['commune', 'departement', 'noms', 'collectif', 'raison'] as const)
		assert.ok(deliberation.includes(REPONSES[cle]), cle);
	assert.deepEqual(demandes, []);
	await onglet.context().close();
});

test('an optional answer left empty leaves no trace, a needed one leaves dots', async () => {
	const onglet = await banc.open(PAGE);
	const courrier = await lire(onglet, 'courrier');
	assert.doesNotMatch(courrier, /écrivons pour|À l’attention de|\(département\)/);
	assert.match(courrier, /Nous sommes …+\s\(vos prénoms et noms\)/);
	await fill(onglet, { lieu: 'Lunas' });
	assert.match(await lire(onglet, 'courrier'), /Lunas, le /);
	await onglet.context().close();
});

test('the answers serve again after a reload and on another sheet, until « Effacer »', async () => {
	const onglet = await banc.open(PAGE);
	await fill(onglet, REPONSES);
	await visit(onglet, banc.url('/parcours/elu-par-ou-commencer/mairie/'));
	assert.match(await lire(onglet, 'courrier'), /Anne Martin et Paul Dubois/);
	assert.doesNotMatch(await lire(onglet, 'courrier'), /au marché/, 'the reason is of one sheet');
	await reload(onglet);
	assert.equal(await onglet.locator('[name=commune]').inputValue(), REPONSES.commune);
	await onglet.getByRole('button', { name: 'Effacer mes réponses' }).click();
	assert.doesNotMatch(await lire(onglet, 'courrier'), /Anne Martin|Aubagne/);
	assert.equal(await onglet.evaluate(() => localStorage.getItem('impulser:mairie')), null);
	await reload(onglet);
	assert.equal(await onglet.locator('[name=commune]').inputValue(), '');
	await onglet.context().close();
});

test('a browser that keeps nothing, or kept nonsense, still fills the documents', async () => {
	const contexte = await banc.navigateur.newContext();
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	onglet.on('pageerror', (e) => fautes.push(e.message));
	await visit(onglet, banc.url(PAGE));
	// Every shape that is none of ours: src/navigateur/mairie/reponses-gardees.test.ts.
	for (const gardee of ['{', '{"commune":{"a":1},"inconnu":"x"}']) {
		await onglet.evaluate((v) => localStorage.setItem('impulser:mairie', v), gardee);
		await reload(onglet);
		assert.equal(await onglet.locator('[name=commune]').inputValue(), '', gardee);
	}
	await onglet.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	await reload(onglet);
	await fill(onglet, { commune: 'Lunas' });
	assert.match(await lire(onglet, 'courrier'), /Mairie de Lunas/);
	await onglet.getByRole('button', { name: 'Effacer mes réponses' }).click();
	assert.doesNotMatch(await lire(onglet, 'courrier'), /Lunas/);
	assert.deepEqual(fautes, []);
	await contexte.close();
});

const MECHANTES = [
	'<b>x</b><img src=x onerror=alert(1)>',
	`"'&amp;« » \\`,
	'🌾👩‍🌾 Mairie',
	'é'.repeat(300),
];

for (const valeur of MECHANTES)
	test(`« ${valeur.slice(0, 20)} » is shown as text, on the page and in the file`, async () => {
		const onglet = await banc.open(PAGE);
		await fill(onglet, { commune: valeur, noms: valeur });
		assert.ok((await feuille(onglet, 'courrier').textContent())?.includes(valeur));
		assert.equal(await onglet.locator('[data-feuille] :is(b, img)').count(), 0);
		const fichiers = unzipSync(await download(onglet, 'courrier'));
		assert.ok(
			JSON.stringify(readOdt(await download(onglet, 'courrier'))).includes(
				JSON.stringify(valeur).slice(1, -1),
			),
		);
		assert.doesNotMatch(strFromU8(fichiers['content.xml'] ?? new Uint8Array()), /<b>|<img/);
		await onglet.setViewportSize({ width: 320, height: 640 });
		const trop = await debordOf(onglet);
		assert.ok(trop <= 0, `${trop}px`);
		await onglet.context().close();
	});

test('the .odt is French A4, holds what the document shows, edits included', async () => {
	const onglet = await banc.open(PAGE);
	await fill(onglet, REPONSES);
	await feuille(onglet, 'note').locator('li').first().click();
	await onglet.keyboard.press('End');
	await onglet.keyboard.type(' Ajout à la main.');
	const octets = await download(onglet, 'note');
	assert.equal(strFromU8(octets.slice(30, 38)), 'mimetype', 'first in the file');
	assert.equal(octets[8], 0, 'not compressed');
	const fichiers = unzipSync(octets);
	const lireXml = (nom: string): string => strFromU8(fichiers[nom] ?? new Uint8Array());
	assert.equal(lireXml('mimetype'), 'application/vnd.oasis.opendocument.text');
	assert.match(lireXml('styles.xml'), /fo:language="fr"[^>]*fo:country="FR"/);
	assert.match(lireXml('styles.xml'), /fo:page-width="21cm" fo:page-height="29.7cm"/);
	assert.match(lireXml('meta.xml'), /<dc:title>Mener une enquête collective<\/dc:title>/);
	assert.match(lireXml('meta.xml'), /<dc:language>fr-FR<\/dc:language>/);
	const contenu = lireXml('content.xml');
	assert.match(contenu, /Note au conseil municipal d’Aubagne-les-Bois</);
	assert.match(contenu, /Ajout à la main\./);
	assert.match(contenu, /<text:h [^>]*text:outline-level="1"[\s\S]*?text:outline-level="2"/);
	assert.match(contenu, /<text:list[\s\S]*<table:table/);
	assert.match(contenu, /……/);
	const courrier = unzipSync(await download(onglet, 'courrier'))['content.xml'] ?? new Uint8Array();
	assert.ok(
		strFromU8(courrier)
			.replace(/<[^>]*>/g, '')
			.includes(
				'Nous sommes Anne Martin et Paul Dubois, de la commune d’Aubagne-les-Bois, et nous vous écrivons pour Les Voisins du Bourg.',
			),
		'no space comes in between the pieces',
	);
	await onglet.context().close();
});

test('a word processor finds its language, its sizes and its lists, and the words as they are', async () => {
	// What a commune could write: words that look like what is put right in the file.
	const collectif = 'Les fo:font-size="28pt" & </office:meta> <a> ]]> 0.212cm';
	const onglet = await banc.open(PAGE);
	await fill(onglet, { ...REPONSES, collectif });
	for (const id of DOCUMENTS) {
		const mise = MISES_EN_PAGE[id];
		const fichiers = unzipSync(await download(onglet, id));
		const lire = (nom: string) => fromXml(strFromU8(fichiers[nom] ?? new Uint8Array()));
		const attributsOf = (style: string, genre: string) =>
			findAll(lire('styles.xml'), 'style:style')
				.filter((e) => e.attributes['style:name'] === style)
				.flatMap((e) => findAll(e, `style:${genre}-properties`))
				.map((e) => e.attributes);
		const [texte] = attributsOf('Standard', 'text');
		assert.deepEqual(
			['fo:language', 'fo:country', 'fo:font-size', 'style:font-name'].map((a) => texte?.[a]),
			['fr', 'FR', `${mise.police}pt`, 'Liberation Serif'],
		);
		const tailles = ['Heading_20_1', 'Heading_20_2', 'Heading_20_3'].map(
			(style) => attributsOf(style, 'text')[0]?.['fo:font-size'],
		);
		assert.deepEqual(tailles, [`${mise.grand}pt`, `${mise.petit}pt`, '20pt']);
		assert.equal(attributsOf('Standard', 'paragraph')[0]?.['fo:margin-bottom'], `${mise.apres}cm`);
		assert.equal(findAll(lire('meta.xml'), 'dc:language').map(textOf).join(), 'fr-FR');
		const contenu = lire('content.xml');
		for (const niveau of findAll(contenu, 'text:list-level-style-bullet')) {
			const [place] = findAll(niveau, 'style:list-level-label-alignment');
			const rang = Number(niveau.attributes['text:level']);
			const marge = rang === 1 ? '0.6cm' : `${(rang * 1.27).toFixed(3)}cm`;
			assert.equal(place?.attributes['fo:margin-left'], marge);
		}
		if (id === 'courrier') assert.ok(textOf(contenu).includes(collectif), textOf(contenu));
		assert.ok(!textOf(contenu).includes('\n'));
	}
	await onglet.context().close();
});

test('the maker of files is only loaded when a file is asked for, and weighs little', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.waitForLoadState('networkidle');
	const demandes: string[] = [];
	onglet.on('request', (r) => demandes.push(new URL(r.url()).pathname));
	await download(onglet, 'courrier');
	// The maker, and the zip library that it shares with the books and the spreadsheets.
	const charges = demandes.filter((d) => d.endsWith('.js'));
	assert.equal(charges.filter((d) => /\/odt\.[\w-]+\.js$/.test(d)).length, 1);
	const octets = charges
		.map((d) => gzipSync(readFileSync(path.join(banc.dossier, d))).length)
		.reduce((somme, n) => somme + n, 0);
	assert.ok(octets < 21_000, `${octets} bytes`);
	for (const page of [PAGE, '/outils/enquete-collective/'])
		assert.doesNotMatch(readPage(banc.dossier, page), /\/odt\.[\w-]+\.js/);
	await onglet.context().close();
});

test('« Imprimer » prints its document alone', async () => {
	const onglet = await banc.open(PAGE);
	await fill(onglet, REPONSES);
	const marques = {
		courrier: 'demande de rendez-vous',
		note: 'Note au conseil',
		deliberation: 'Vu le Code',
	};
	for (const id of DOCUMENTS) {
		const texte = (await printOnly(onglet, id)).join(' ');
		for (const autre of DOCUMENTS)
			assert.equal(texte.includes(marques[autre]), autre === id, `${autre} in ${id}`);
		assert.doesNotMatch(texte, /Vos réponses|Imprimer|Rubriques|conseil juridique/);
	}
	await onglet.evaluate(() => dispatchEvent(new Event('afterprint')));
	assert.equal(await onglet.locator('.hors-impression').count(), 0);
	await onglet.context().close();
});

const kits = (): string[] => listPages(banc.dossier).filter((p) => p.endsWith('/mairie/'));
const DEBUTS = [/demande de rendez-vous/, /Note au conseil municipal/, /Projet de délibération/];
const checkFeuilles = (page: string, feuilles: string[]): string[] =>
	DEBUTS.every((debut, i) => debut.test(feuilles[i] ?? '')) ? [] : [page];

test('on paper the letter and the note of every sheet take one page each', async () => {
	const onglet = await banc.open(PAGE, { javaScriptEnabled: false });
	const longs: string[] = [];
	for (const page of kits()) {
		await onglet.goto(banc.url(page));
		const feuilles = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
		longs.push(...checkFeuilles(page, feuilles));
	}
	assert.deepEqual(longs, []);
	await onglet.context().close();
});

test('they do so too once filled in, on the ten longest sheets', async () => {
	const onglet = await banc.open(PAGE);
	await fill(onglet, REPONSES);
	const taille = (page: string): number => readPage(banc.dossier, page).length;
	const longues = kits().sort((a, b) => taille(b) - taille(a));
	for (const page of longues.slice(0, 10)) {
		await visit(onglet, banc.url(page));
		await fill(onglet, { raison: `${REPONSES.raison} ${REPONSES.raison}` });
		for (const id of ['courrier', 'note'] as const)
			assert.equal((await printOnly(onglet, id)).length, 1, `${page} ${id}`);
	}
	await onglet.context().close();
});

test('without scripts: no form, dotted blanks to fill by hand', async () => {
	const onglet = await banc.open(PAGE, { javaScriptEnabled: false });
	assert.equal(await onglet.locator('kit-mairie form').isVisible(), false);
	assert.equal(
		await onglet.locator('[data-imprimer], [data-telecharger]').first().isVisible(),
		false,
	);
	const courrier = await lire(onglet, 'courrier');
	for (const blanc of ['nom de la commune', 'département', 'association ou collectif', 'date'])
		assert.match(courrier, new RegExp(`…+\\s\\(${blanc}\\)`));
	await onglet.context().close();
});

test('all can be done from the keyboard: fill, edit, take away', async () => {
	const onglet = await banc.open(PAGE);
	await onglet.locator('[name=commune]').focus();
	await onglet.keyboard.type('Lunas');
	for (let i = 0; i < 3; i++) await onglet.keyboard.press('Tab');
	await onglet.keyboard.type('Anne');
	assert.match(await lire(onglet, 'courrier'), /Nous sommes Anne, de la commune de Lunas\./);
	const bouton = onglet.locator('[data-document=courrier] [data-telecharger]');
	await onglet.locator('[data-document=courrier] [data-imprimer]').focus();
	await onglet.keyboard.press('Tab');
	assert.equal(await bouton.evaluate((e) => e === document.activeElement), true);
	const attendu = onglet.waitForEvent('download');
	await onglet.keyboard.press('Enter');
	await attendu;
	await onglet.getByText(/^Fichier courrier-.* prêt\.$/).waitFor();
	await onglet.keyboard.press('Tab');
	const zone = await onglet.evaluate(() => [
		document.activeElement?.getAttribute('role'),
		document.activeElement?.getAttribute('aria-label'),
	]);
	assert.deepEqual(zone, ['textbox', 'Le courrier, texte que vous pouvez modifier']);
	await onglet.keyboard.type('Bonjour / ');
	assert.match(await lire(onglet, 'courrier'), /Bonjour \//);
	await onglet.context().close();
});

test('what is pasted in a document comes as text', async () => {
	const onglet = await banc.open(PAGE);
	await feuille(onglet, 'courrier').locator('p').nth(4).click();
	await onglet.evaluate(() => {
		const donnees = new DataTransfer();
		donnees.setData('text/plain', 'Collé.');
		donnees.setData('text/html', '<img src="https://exemple.fr/x.png"><b>Collé.</b>');
		const options = { clipboardData: donnees, bubbles: true, cancelable: true };
		document.activeElement?.dispatchEvent(new ClipboardEvent('paste', options));
	});
	assert.match(await lire(onglet, 'courrier'), /Collé\./);
	assert.equal(await onglet.locator('[data-feuille] :is(b, img)').count(), 0);
	await onglet.context().close();
});
