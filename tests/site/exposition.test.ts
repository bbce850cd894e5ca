/** An exhibition completed in a browser: nothing is lost, nothing is sent, posters and files hold what was written. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur, waitGarde } from '../outils/outil.ts';
import { type Element as Balise, readPdf } from '../outils/pdf.ts';
import { createRecueil, RACONTER, toGarde } from '../outils/recueil.ts';
import { debordOf, reload, useBanc } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const PAGE = '/exposition/composer/';
const banc = useBanc(SITES.petit);
const { open, openIn } = createOuvreur(banc, PAGE);
const dossier = mkdtempSync(path.join(tmpdir(), 'exposition-'));
after(() => rmSync(dossier, { recursive: true, force: true }));

const champ = (cle: string, nom: string): string => `[data-place="${cle}"] [data-champ=${nom}]`;
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.expo-etat').getByText(texte).waitFor();
async function unfold(onglet: Page): Promise<void> {
	await onglet.evaluate(() => {
		for (const plie of document.querySelectorAll('details')) plie.open = true;
	});
}
async function take(onglet: Page, commande: string): Promise<{ nom: string; fichier: string }> {
	const [donne] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click(`[data-commande=${commande}]`),
	]);
	const fichier = path.join(dossier, `${Date.now()}-${donne.suggestedFilename()}`);
	await donne.saveAs(fichier);
	return { nom: donne.suggestedFilename(), fichier };
}
const textOf = (element: Balise | string): string =>
	typeof element === 'string' ? element : element.enfants.map(textOf).join(' ');
const squeeze = (texte: string): string => texte.replace(/\s/g, '');
const PIEGE = '#set text(red) <img src=x onerror=alert(1)> *gras* $x$';

async function fill(onglet: Page): Promise<void> {
	await unfold(onglet);
	await onglet.fill('#expo-commune', 'Saint-Aubin');
	await onglet.fill(champ('debut/combien', 'valeur'), '12 sur 20');
	await onglet.fill(champ('paroles/dite', 'texte'), PIEGE);
}
async function addPhoto(onglet: Page, largeur: number, hauteur: number): Promise<void> {
	const octets = await sharp({
		create: { width: largeur, height: hauteur, channels: 3, background: '#886644' },
	})
		.jpeg()
		.toBuffer();
	await onglet.setInputFiles('[data-place="debut/vue"] [data-photo]', {
		...{ name: 'place.jpg', mimeType: 'image/jpeg' },
		buffer: octets,
	});
	await said(onglet, 'Photo ajoutée.');
}

test('what is written is there after a new visit, in another tab, and comes back when it is taken away', async (t) => {
	const onglet = await open(t);
	await fill(onglet);
	await addPhoto(onglet, 2400, 1000);
	assert.equal(await onglet.textContent('.expo-total'), '3 places remplies.');
	await reload(onglet);
	await unfold(onglet);
	assert.equal(await onglet.inputValue('#expo-commune'), 'Saint-Aubin');
	assert.equal(await onglet.inputValue(champ('debut/combien', 'valeur')), '12 sur 20');
	assert.equal(await onglet.inputValue(champ('paroles/dite', 'texte')), PIEGE);
	const autre = await openIn(onglet.context());
	await unfold(autre);
	await autre.fill(champ('paroles/autre', 'texte'), 'Une autre voix.');
	await waitGarde(onglet, 'Une autre voix.');
	await onglet.fill(champ('debut/combien', 'valeur'), '13 sur 20');
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.equal(await onglet.inputValue(champ('debut/combien', 'valeur')), '12 sur 20');
	assert.equal(await onglet.inputValue(champ('paroles/autre', 'texte')), 'Une autre voix.');
	await onglet.click('[data-commande=effacer]');
	await said(onglet, 'Tout est effacé.');
	assert.equal(await onglet.textContent('.expo-total'), '0 place remplie.');
	await onglet.click('[data-commande=annuler]');
	assert.equal(await onglet.textContent('.expo-total'), '4 places remplies.');
});

test('posters hold what was written, as text, in the size that is asked; nothing is asked outside', async (t) => {
	const onglet = await open(t);
	const demandes: string[] = [];
	onglet.context().on('request', (demande) => demandes.push(demande.url()));
	await fill(onglet);
	await addPhoto(onglet, 500, 300);
	await onglet.selectOption('#expo-format', 'a3-imprimeur');
	const affiches = await take(onglet, 'pdf');
	assert.equal(affiches.nom, 'exposition-saint-aubin-a3-imprimeur.pdf');
	assert.equal(
		(await onglet.textContent('[data-resolutions]'))?.replace(/[\u00a0\u202f]/g, ' '),
		'En A3, moins de 150 points par pouce : panneau 1, « Une vue d’ici » (127 points par pouce). Choisissez un format plus petit, ou une photo plus grande.',
	);
	const pdf = await readPdf(affiches.fichier);
	assert.deepEqual([pdf.pages, pdf.balise, pdf.langue], [2, true, 'fr-FR']);
	const dit = squeeze(textOf(pdf.racine));
	for (const attendu of ['Saint-Aubin, Que tient ce témoin ?', '12 sur 20', PIEGE, 'Et vous ?'])
		assert.ok(dit.includes(squeeze(attendu)), attendu);
	assert.ok(!dit.includes(squeeze('Écrivez un nombre. Où le trouver : À la mairie')));
	const [page] = (await PDFDocument.load(readFileSync(affiches.fichier))).getPages();
	assert.equal(Math.round(page?.getTrimBox().width ?? 0), 842);
	await onglet.uncheck('[data-accrocher=debut]');
	await onglet.selectOption('#expo-format', 'a1-en-feuilles-a4');
	assert.equal((await readPdf((await take(onglet, 'pdf')).fichier)).pages, 15);
	assert.deepEqual(
		demandes.filter((a) => !a.startsWith(banc.url('/')) && !/^(?:blob|data):/.test(a)),
		[],
	);
});

test('a file gives the whole exhibition to another browser, photos too; a bad one changes nothing', async (t) => {
	const onglet = await open(t);
	await fill(onglet);
	await addPhoto(onglet, 900, 600);
	const { nom, fichier } = await take(onglet, 'fichier');
	assert.equal(nom, 'exposition-saint-aubin.json');
	const autre = await open(t);
	await autre.setInputFiles('#expo-fichier', {
		...{ name: 'x.json', mimeType: 'application/json' },
		buffer: Buffer.from('{"format":"impulser-exposition","version":9}'),
	});
	await autre
		.locator('#expo-faute')
		.getByText(
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		)
		.waitFor();
	await autre.setInputFiles('#expo-fichier', fichier);
	await said(autre, 'L’exposition du fichier est ouverte.');
	assert.equal(await autre.textContent('#expo-faute'), '');
	assert.equal(await autre.textContent('.expo-total'), '3 places remplies.');
	const rendu = JSON.parse(readFileSync((await take(autre, 'fichier')).fichier, 'utf8'));
	const [photo = ''] = Object.values<string>(rendu.photos);
	assert.match(photo, /^data:image\/jpeg;base64,/);
	const { width } = await sharp(Buffer.from(photo.split(',')[1] ?? '', 'base64')).metadata();
	assert.equal(width, 900);
});

test('photos leave the browser with the exhibition that is erased', async (t) => {
	const onglet = await open(t);
	const countPhotos = (): Promise<number> =>
		onglet.evaluate(
			() =>
				new Promise<number>((resolve, reject) => {
					const demande = indexedDB.open('impulser:photos');
					demande.onerror = () => reject(demande.error);
					demande.onsuccess = () => {
						const cles = demande.result.transaction('photos').objectStore('photos').count();
						cles.onsuccess = () => resolve(cles.result);
					};
				}),
		);
	await unfold(onglet);
	await addPhoto(onglet, 900, 600);
	await reload(onglet);
	assert.equal(await countPhotos(), 1);
	await onglet.click('[data-commande=effacer]');
	await said(onglet, 'Tout est effacé.');
	await reload(onglet);
	await onglet.waitForFunction(() => document.querySelector('.expo-total')?.textContent !== '');
	assert.equal(await countPhotos(), 0);
});

test('an enquiry kept here fills the panel of words: how many were heard, what was chosen to be given back', async (t) => {
	const onglet = await open(t);
	assert.equal(await onglet.locator('[data-enquete]').isVisible(), false);
	const recueil = createRecueil(
		[RACONTER],
		Array.from({ length: 6 }, () => ({ [RACONTER.id]: 'On se parle au lavoir.' })),
	);
	const paroles = ['On se parle au lavoir.', 'On ne se parle plus.'].map((dit) => ({
		theme: '',
		dit,
	}));
	await onglet.evaluate(
		([garde, rendu]) => {
			localStorage.setItem('impulser:recueil:essai', garde);
			localStorage.setItem('impulser:restituer:essai', rendu);
		},
		[toGarde(recueil), JSON.stringify({ champs: {}, tues: [], paroles })] as const,
	);
	await reload(onglet);
	await onglet.click('[data-commande=enquete]');
	await said(onglet, 'Le panneau des paroles est rempli.');
	await unfold(onglet);
	assert.equal(await onglet.inputValue(champ('paroles/combien', 'valeur')), '6');
	assert.match(await onglet.inputValue(champ('paroles/combien', 'texte')), /6.personnes/);
	assert.deepEqual(
		[
			await onglet.inputValue(champ('paroles/dite', 'texte')),
			await onglet.inputValue(champ('paroles/autre', 'texte')),
		],
		['«\u00a0On se parle au lavoir.\u00a0»', '«\u00a0On ne se parle plus.\u00a0»'],
	);
	assert.equal(await onglet.inputValue(champ('debut/combien', 'valeur')), '');
});

test('what is kept and cannot be read is put aside, whole', async (t) => {
	const onglet = await open(t);
	await onglet.evaluate(() =>
		localStorage.setItem('impulser:exposition:temoin-exposition', '{"exposition":'),
	);
	await reload(onglet);
	await fill(onglet);
	const gardes = await onglet.evaluate(() => Object.entries(localStorage));
	assert.ok(
		gardes.some(([cle, brut]) => cle.includes('temoin-exposition!') && brut === '{"exposition":'),
	);
	await reload(onglet);
	assert.equal(await onglet.inputValue('#expo-commune'), 'Saint-Aubin');
});

test('a file that is no image is refused in words, and changes nothing', async (t) => {
	const onglet = await open(t);
	await unfold(onglet);
	await onglet.setInputFiles('[data-place="debut/vue"] [data-photo]', {
		...{ name: 'faux.jpg', mimeType: 'image/jpeg' },
		buffer: Buffer.from('<svg onload="alert(1)"/>'),
	});
	await onglet
		.locator('[data-place="debut/vue"] .expo-photo-etat')
		.getByText(
			'Ce fichier n’est pas une image que ce navigateur sait lire, ou il est trop lourd. Rien n’a changé.',
		)
		.waitFor();
	assert.equal(await onglet.textContent('.expo-total'), '0 place remplie.');
});

test('panels to draw again are files whose texts are texts, with the drawings beside them', async (t) => {
	const onglet = await open(t);
	await fill(onglet);
	await addPhoto(onglet, 900, 600);
	const { nom, fichier } = await take(onglet, 'svg');
	assert.equal(nom, 'exposition-saint-aubin-svg.zip');
	const parties = unzipSync(readFileSync(fichier));
	assert.deepEqual(
		Object.keys(parties).filter((n) => !n.startsWith('dessins/')),
		['01-que-voit-on-ici.svg', '02-qu-a-t-on-entendu.svg'],
	);
	const [un = '', deux = ''] = Object.entries(parties)
		.filter(([n]) => !n.startsWith('dessins/'))
		.map(([, octets]) => strFromU8(octets));
	assert.match(un, /12 sur 20/);
	assert.match(un, /data:image\/jpeg;base64,/);
	assert.ok(squeeze(deux.replace(/<[^>]*>/g, ' ')).includes(squeeze('#set text(red) &#x3C;img')));
	// A browser draws it.
	const vue = await onglet.context().newPage();
	await vue.setContent(un);
	assert.deepEqual(await vue.evaluate(() => document.querySelector('svg')?.getBBox().width), 594);
});

test('texts to edit and slides hold each panel', async (t) => {
	const onglet = await open(t);
	await fill(onglet);
	const odt = unzipSync(readFileSync((await take(onglet, 'odt')).fichier));
	const texte = strFromU8(odt['content.xml'] ?? new Uint8Array());
	for (const attendu of ['1. Que voit-on ici', '12 sur 20', 'onerror=alert(1)&gt;'])
		assert.ok(texte.includes(attendu), attendu);
	const pptx = unzipSync(readFileSync((await take(onglet, 'pptx')).fichier));
	const diapos = Object.keys(pptx).filter((nom) => /^ppt\/slides\/slide\d+\.xml$/.test(nom));
	assert.equal(diapos.length, 2);
	const premiere = strFromU8(pptx['ppt/slides/slide1.xml'] ?? new Uint8Array());
	assert.match(premiere, /type="title"/);
	assert.ok(premiere.includes('Combien ici\u00a0: 12 sur 20'));
});

test('an example is said to be one and leaves one’s own aside; axe finds nothing, 320 pixels wide', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 700 } });
	await fill(onglet);
	await onglet.click('[data-commande=exemple]');
	await onglet.getByText('Un exemple inventé.').waitFor();
	assert.equal(await onglet.inputValue('#expo-commune'), 'Saint-Exemple');
	await unfold(onglet);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await debordOf(onglet), 0);
	await onglet.click('[data-commande=fermer-exemple]');
	await said(onglet, 'L’exemple est fermé.');
	assert.equal(await onglet.inputValue('#expo-commune'), 'Saint-Aubin');
});

test('a proposal begins with what is known, and goes to the form', async (t) => {
	const onglet = await open(t);
	await fill(onglet);
	await onglet.click('[data-proposer]');
	await onglet.waitForURL('**/contribuer/exposition/**');
	const valeurs = JSON.parse(
		decodeURIComponent(new URL(onglet.url()).hash.slice('#valeurs='.length)),
	);
	assert.deepEqual(valeurs.derive_de, ['temoin-exposition']);
	assert.equal(valeurs.remplis.length, 2);
});

test('without JavaScript, the places are there with what to put in them', async (t) => {
	const contexte = await banc.navigateur.newContext({ javaScriptEnabled: false });
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await onglet.goto(banc.url(PAGE));
	const texte = await onglet.textContent('main');
	for (const attendu of ['Sans JavaScript', 'Combien ici', 'Écrivez un nombre.'])
		assert.ok(texte?.includes(attendu), attendu);
	assert.ok(await onglet.locator('.sans-script').isVisible());
});
