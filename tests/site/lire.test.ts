/** Answers read by several in a browser: marked by keyboard, compared, counted, taken away; nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur } from '../outils/outil.ts';
import { debordOf, reload, useBanc, visit } from '../outils/site.ts';
import { SITES } from '../outils/sites.ts';

const PAGE = '/enquete/lire/';
const banc = useBanc(SITES.petit);
const { open, openIn } = createOuvreur(banc, PAGE);

const AGES = [
	{ id: 'jeunes', texte: 'Moins de 65 ans' },
	{ id: 'anciens', texte: '65 ans et plus' },
];
/** `dits`: what each person answered, with their age. */
const recueilOf = (...dits: [texte: string, age: string][]): object => ({
	questionnaire: {
		titre: 'Le haut',
		version: '20261130',
		cadre: {},
		questions: [
			{ id: 'a-nous-1', texte: 'Racontez.', type: 'ouverte' },
			{ id: 'finir-tranche-d-age', texte: 'Votre âge ?', type: 'choix', options: AGES },
		],
	},
	entretiens: dits.map(([texte, age], i) => ({
		...{ id: `e${i + 1}`, numero: `${i + 1}`, jour: '2026-11-30', par: 'Léa' },
		reponses: { accord: 'oui', 'a-nous-1': texte, 'finir-tranche-d-age': age },
	})),
});
const DEUX = recueilOf(
	['Je prends le car. On parle. Mme Roux m’attend.', 'anciens'],
	['Je marche. Il pleut.', 'jeunes'],
);
const fichierOf = (nom: string, contenu: string | Buffer) => ({
	...{ name: nom, mimeType: nom.endsWith('.txt') ? 'text/plain' : 'application/json' },
	buffer: Buffer.from(contenu),
});
const fichierRecueil = (recueil: object): ReturnType<typeof fichierOf> =>
	fichierOf('r.json', JSON.stringify({ format: 'impulser-recueil', version: 1, ...recueil }));

/** With ordinary spaces, as one writes a test. */
const plain = (texte: string | null): string =>
	(texte ?? '')
		.replace(/[\u00a0\u202f]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
const etatOf = async (onglet: Page): Promise<string> =>
	plain(await onglet.textContent('.lire-etat'));
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.lire-etat').getByText(texte).waitFor();
/** Each sentence of the open text, with the themes marked on it. */
const lusOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('.lire-phrase', (phrases) =>
		phrases.map((phrase) => (phrase.textContent ?? '').replace(/\s+/g, ' ').trim()),
	);
const couranteOf = (onglet: Page): Promise<string | null> =>
	onglet.evaluate(() => document.activeElement?.querySelector('.lire-dit')?.textContent ?? null);
const themesOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('.lire-theme > span', (noms) => noms.map((nom) => nom.textContent ?? ''));
const gardesOf = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => Object.keys(localStorage).filter((cle) => /lecture|lire/.test(cle)));

/** Someone who opened these answers, said who reads, and stands on the first sentence. */
async function begin(onglet: Page, recueil: object, par: string): Promise<void> {
	await onglet.setInputFiles('#lire-fichier', fichierRecueil(recueil));
	await said(onglet, /ajouté/);
	await onglet.fill('#lire-par', par);
	await onglet.press('#lire-par', 'Enter');
}
async function type(onglet: Page, ...touches: string[]): Promise<void> {
	for (const touche of touches) await onglet.keyboard.press(touche);
}
/** A new theme on the current sentence. */
async function name(onglet: Page, nom: string): Promise<void> {
	await type(onglet, 'n');
	await onglet.keyboard.type(nom);
	await type(onglet, 'Enter');
}
async function download(onglet: Page, commande: string): Promise<{ nom: string; octets: Buffer }> {
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.evaluate((nom) => {
			document.querySelector<HTMLElement>(`[data-commande=${nom}]`)?.click();
		}, commande),
	]);
	return { nom: fichier.suggestedFilename(), octets: readFileSync(await fichier.path()) };
}

test('a transcript is pasted, read and marked by keyboard alone', async (t) => {
	const onglet = await open(t);
	await onglet.focus('.lire-transcrire >> xpath=ancestor::details/summary');
	await type(onglet, 'Enter');
	await onglet.focus('#lire-titre');
	await onglet.keyboard.type('Chez une voisine');
	await type(onglet, 'Tab', '7', 'Tab');
	await onglet.keyboard.insertText('Je prends le car. On parle !\nM. Roux aussi.');
	await type(onglet, 'Tab', 'Enter');
	await said(onglet, 'Un texte ajouté : Entretien 7 – Chez une voisine.'.replace(' :', '\u00a0:'));
	await onglet.focus('.lire-phrase[tabindex="0"]');
	await name(onglet, 'Parler');
	await said(onglet, 'Dites d’abord qui lit');
	await onglet.keyboard.type('Ana');
	await type(onglet, 'Enter');
	assert.equal(await couranteOf(onglet), 'Je prends le car.');
	await type(onglet, 'ArrowDown', '1');
	assert.equal(await etatOf(onglet), '« Parler » : marqué.');
	await type(onglet, 'j');
	assert.equal(await couranteOf(onglet), 'M. Roux aussi.');
	await name(onglet, 'Les gens');
	await type(onglet, 'ArrowDown', 'ArrowUp', '2', 'Home', '2');
	assert.deepEqual(await lusOf(onglet), [
		'Je prends le car. Les gens',
		'On parle ! Parler Les gens',
		'M. Roux aussi. Les gens',
	]);
	await type(onglet, '2');
	assert.equal(await etatOf(onglet), '« Les gens » : marque retirée.');
	await type(onglet, 'u', 'u');
	await said(onglet, 'Annulé.');
	assert.deepEqual(await lusOf(onglet), [
		'Je prends le car.',
		'On parle ! Parler Les gens',
		'M. Roux aussi. Les gens',
	]);
	await type(onglet, '/');
	await onglet.keyboard.type('roux1n');
	assert.equal(await onglet.inputValue('#lire-cherche'), 'roux1n');
	await type(onglet, 'Backspace', 'Backspace');
	assert.deepEqual(await onglet.locator('.lire-chercher li > p').allInnerTexts(), [
		'M. Roux aussi.',
	]);
	await type(onglet, 'Escape');
	assert.equal(await couranteOf(onglet), 'Je prends le car.');
	assert.equal(plain(await onglet.textContent('.lire-compte')), '2 phrases marquées');
});

test('answers kept by the browser are read once their names are out, and stay as they were', async (t) => {
	const onglet = await open(t);
	const brut = JSON.stringify({ version: 1, ...DEUX });
	await onglet.evaluate((texte) => localStorage.setItem('impulser:recueil:r1', texte), brut);
	await reload(onglet);
	assert.equal(
		plain(await onglet.locator('.lire-recueils li > p').textContent()),
		'Le haut – 2 réponses à lire, 2 entretiens',
	);
	await onglet.click('[data-recueil]');
	await said(onglet, /2\s?textes ajoutés/);
	assert.equal(
		plain(await onglet.locator('#noms li > p').textContent()),
		'Entretien 1 – Racontez. – Ce texte contient un nom (« Mme Roux »). On garde les réponses sans le nom des gens : retirez ce qui dit de qui il s’agit.',
	);
	await onglet.click('#noms [data-masquer]');
	await said(onglet, /Remplacé dans 1\stexte. Le recueil n’a pas changé/);
	assert.ok(await onglet.isHidden('#noms'));
	assert.deepEqual(await lusOf(onglet), ['Je prends le car.', 'On parle.', '[nom] m’attend.']);
	assert.equal(await onglet.evaluate(() => localStorage.getItem('impulser:recueil:r1')), brut);
	assert.equal(plain(await onglet.locator('[data-recueil]').textContent()), 'Déjà là « Le haut »');
});

test('two readers mark apart, then the page shows first where they differ', async (t) => {
	const ana = await open(t);
	await begin(ana, DEUX, 'Ana');
	await name(ana, 'Bouger');
	await type(ana, 'j');
	await name(ana, 'Parler');
	await type(ana, 's', '1');
	const { nom, octets } = await download(ana, 'json');
	assert.match(nom, /^lecture-\d{4}-\d\d-\d\d\.json$/);
	const bo = await open(t);
	await begin(bo, DEUX, 'Bo');
	await name(bo, 'bouger ');
	await type(bo, 'j', '1');
	await type(bo, 's', '1', 'j');
	await name(bo, 'Le temps');
	await bo.setInputFiles('#lire-autre', fichierOf('ana.json', octets));
	await said(bo, '3\u00a0marques ajoutées (Ana).');
	assert.deepEqual(await themesOf(bo), ['bouger', 'Le temps', 'Parler']);
	assert.deepEqual(await lusOf(bo), ['Je marche. bouger', 'Il pleut. Le temps']);
	await bo.locator('[data-accord]').getByText('Bo et Ana').waitFor();
	assert.equal(
		plain(await bo.textContent('[data-accord]')),
		'Bo et Ana : d’accord sur 2 phrases sur 4.',
	);
	const ecarts = bo.locator('.lire-differences > li');
	assert.deepEqual((await ecarts.allInnerTexts()).map(plain), [
		'On parle. Entretien 1 – Racontez. Bo bouger Ana Parler Relire cette phrase : Entretien 1 – Racontez.',
		'Il pleut. Entretien 2 – Racontez. Bo Le temps Ana rien Relire cette phrase : Entretien 2 – Racontez.',
	]);
	await ecarts.nth(0).locator('button').click();
	assert.equal(await couranteOf(bo), 'On parle.');
	await type(bo, '1', '3');
	await bo.locator('[data-accord]').getByText('d’accord sur 3\u00a0phrases sur 4.').waitFor();
	await bo.setInputFiles('#lire-autre', fichierOf('ana.json', octets));
	await said(bo, 'Aucune marque nouvelle dans ce fichier.');
});

test('all is there after a new visit, and nothing once it is erased', async (t) => {
	const onglet = await open(t);
	await begin(onglet, DEUX, 'Ana');
	await name(onglet, 'Bouger');
	await type(onglet, 's', 'j');
	await reload(onglet);
	assert.equal(await onglet.inputValue('#lire-par'), 'Ana');
	assert.equal(plain(await onglet.textContent('[data-place]')), 'Texte 2 sur 2, phrase 2 sur 2');
	await onglet.focus('.lire-phrase[tabindex="0"]');
	await type(onglet, 'p');
	assert.equal((await lusOf(onglet))[0], 'Je prends le car. Bouger');
	await onglet.click('#emporter [data-commande=effacer]');
	await said(onglet, 'Tout est effacé de ce navigateur.');
	assert.deepEqual(await gardesOf(onglet), []);
	assert.ok(await onglet.isVisible('[data-vide]'));
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.equal((await lusOf(onglet))[0], 'Je prends le car. Bouger');
	await reload(onglet);
	assert.deepEqual(await themesOf(onglet), ['Bouger']);
});

test('once the day that was promised is past, the page says so, and erases when one asks', async (t) => {
	const onglet = await open(t);
	const { questionnaire, ...reste } = DEUX as { questionnaire: object };
	const promis = {
		...reste,
		questionnaire: { ...questionnaire, cadre: { effacement: '2020-06-30' } },
	};
	await begin(onglet, promis, 'Ana');
	const avis = onglet.locator('[data-avis=echeance]');
	assert.match(
		plain(await avis.innerText()),
		/^La date promise est passée : les réponses à « Le haut » devaient être détruites le 30 juin 2020. Cette lecture en est une copie./,
	);
	await avis.locator('[data-commande=garder]').click();
	await said(onglet, 'Gardé.');
	assert.ok(await avis.isHidden());
	await reload(onglet);
	await avis.locator('[data-commande=effacer]').click();
	await said(onglet, 'Tout est effacé');
	assert.ok(await avis.isHidden());
	assert.deepEqual(await gardesOf(onglet), []);
});

test('two tabs work on one reading: neither writes over the other, and a step back leaves the other’s', async (t) => {
	const un = await open(t);
	await begin(un, DEUX, 'Ana');
	await name(un, 'Bouger');
	const deux = await openIn(un.context());
	await deux.focus('.lire-phrase[tabindex="0"]');
	await type(deux, 'j', '1');
	await un.waitForFunction(() => document.querySelectorAll('.lire-marque').length === 2);
	await un.focus('.lire-phrase[tabindex="0"]');
	await type(un, 'u');
	await said(un, 'Annulé.');
	for (const onglet of [un, deux]) {
		await reload(onglet);
		assert.deepEqual(await lusOf(onglet), [
			'Je prends le car.',
			'On parle. Bouger',
			'Mme Roux m’attend.',
		]);
	}
});

test('whoever writes what a theme is goes on, whatever comes from another tab', async (t) => {
	const un = await open(t);
	await begin(un, DEUX, 'Ana');
	await name(un, 'Bouger');
	await un.click('#lire-ranger');
	await un.click('.lire-rangement summary');
	const champ = un.locator('.lire-rangement textarea');
	await champ.focus();
	await un.keyboard.type('Aller');
	const deux = await openIn(un.context());
	await deux.focus('.lire-phrase[tabindex="0"]');
	await type(deux, 'j', '1');
	await un.waitForFunction(() => document.querySelectorAll('.lire-marque').length === 2);
	await un.keyboard.type(' quelque part.');
	assert.equal(await champ.inputValue(), 'Aller quelque part.');
	await type(un, 'Tab');
	await said(un, 'est défini');
	await reload(deux);
	assert.equal(await deux.locator('.lire-theme').getAttribute('title'), 'Aller quelque part.');
});

test('the codebook grows: a theme is renamed, put in another, made one with another, taken away', async (t) => {
	const onglet = await open(t);
	await begin(onglet, DEUX, 'Ana');
	for (const nom of ['Car', 'Bus', 'Gens']) await name(onglet, nom);
	await onglet.click('#lire-ranger');
	const fiche = (nom: string) =>
		onglet.locator('.lire-rangement details', { hasText: nom }).first();
	for (const n of [0, 1, 2]) await onglet.locator('.lire-rangement summary').nth(n).click();
	await onglet.locator('[data-geste=nom]').nth(0).fill('Bus');
	await type(onglet, 'Tab');
	await said(onglet, 'Un thème s’appelle déjà «\u00a0Bus\u00a0»');
	assert.deepEqual(await themesOf(onglet), ['Car', 'Bus', 'Gens']);
	await onglet.locator('[data-geste=fondre]').nth(1).selectOption('Car');
	await said(onglet, 'ne font plus qu’un');
	assert.deepEqual(await lusOf(onglet), [
		'Je prends le car. Car Gens',
		'On parle.',
		'Mme Roux m’attend.',
	]);
	await onglet.locator('[data-geste=nom]').nth(0).fill('En car');
	await type(onglet, 'Tab');
	await said(onglet, 'Le thème s’appelle maintenant «\u00a0En car\u00a0».');
	await onglet.locator('[data-geste=parent]').nth(0).selectOption('Gens');
	await said(onglet, 'est rangé');
	assert.deepEqual(await themesOf(onglet), ['Gens', 'En car']);
	await fiche('Gens').locator('[data-retirer]').click();
	await said(onglet, '«\u00a0Gens\u00a0» est supprimé, avec 1\u00a0marque.');
	assert.deepEqual(await themesOf(onglet), ['En car']);
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.deepEqual(await themesOf(onglet), ['Gens', 'En car']);
});

test('a file that is newer, damaged or of something else is refused in words; a text of Windows is read', async (t) => {
	const onglet = await open(t);
	await begin(onglet, DEUX, 'Ana');
	const { octets } = await download(onglet, 'json');
	const faute = onglet.locator('#lire-faute');
	const cas: [string, string][] = [
		[`${octets}`.replace('"version": 1', '"version": 2'), 'fait par une page plus récente'],
		[`${octets}`.slice(0, -40), 'n’est pas celui d’une lecture, ou il est abîmé'],
		['{"format":"impulser-grille","version":1}', 'n’est pas le fichier d’un recueil'],
		['  \n', 'Il n’y a rien à lire dans ce texte.'],
	];
	for (const [brut, dit] of cas) {
		await onglet.setInputFiles('#lire-fichier', fichierOf('f.txt', brut));
		await faute.getByText(dit).waitFor();
	}
	assert.equal(await onglet.locator('.lire-textes > li').count(), 2);
	const windows = Buffer.from('L\x92\xe9t\xe9. Voil\xe0.', 'latin1');
	await onglet.setInputFiles('#lire-fichier', fichierOf('chez-elle.txt', windows));
	await said(onglet, 'Un texte ajouté');
	assert.deepEqual(await lusOf(onglet), ['L’été.', 'Voilà.']);
	assert.equal(await faute.textContent(), '');
});

test('people are counted, no small group is told, and the wall bears nobody’s name', async (t) => {
	const onglet = await open(t);
	const gens = Array.from({ length: 7 }, (_, i): [string, string] => [
		'Je marche. Mme Roux aussi.',
		i < 5 ? 'anciens' : 'jeunes',
	]);
	await begin(onglet, recueilOf(...gens), 'Ana');
	await name(onglet, 'À pied');
	for (let i = 1; i < 6; i += 1) await type(onglet, 's', '1');
	await type(onglet, 'j');
	await name(onglet, 'Les gens');
	await onglet.locator('[data-comptes] tr').getByText('Les gens').waitFor();
	const readTable = (zone: string): Promise<string[][]> =>
		onglet.$$eval(`${zone} tr`, (rangs) =>
			rangs.map((rang) =>
				[...(rang as HTMLTableRowElement).cells]
					.filter((cellule) => cellule.ariaHidden !== 'true')
					.map((cellule) => (cellule.textContent ?? '').replace(/\s/g, ' ')),
			),
		);
	assert.deepEqual(await readTable('[data-comptes]'), [
		['Thème', 'Personnes (sur 7)', 'Phrases'],
		['À pied', '6', '6'],
		['Les gens', '1', '1'],
	]);
	assert.deepEqual(await readTable('[data-croisement]'), [
		['Thème', 'Moins de 65 ans', '65 ans et plus', 'En tout'],
		['À pied', 'non dit', 'non dit', '6'],
		['Les gens', 'moins de 5', 'moins de 5', '1'],
		['Personnes écoutées', 'non dit', 'non dit', '7'],
	]);
	await onglet.evaluate(() => {
		window.print = () => undefined;
	});
	await onglet.click('[data-commande=mur]');
	await onglet.locator('[data-mur] li').nth(6).waitFor({ state: 'attached' });
	await onglet.emulateMedia({ media: 'print' });
	const cartes = (await onglet.locator('[data-mur] li').allInnerTexts()).map(plain);
	assert.deepEqual(cartes, [...Array(6).fill('À pied Je marche.'), 'Les gens [nom] aussi.']);
	assert.doesNotMatch(await onglet.locator('main').innerText(), /Roux|Ana|Lire ensemble/);
});

test('every way out gives its file, names out of it', async (t) => {
	const onglet = await open(t);
	await begin(onglet, DEUX, 'Ana');
	await type(onglet, 'End');
	await name(onglet, 'Les gens');
	const csv = await download(onglet, 'csv');
	assert.match(csv.nom, /^paroles-.*\.csv$/);
	assert.match(`${csv.octets}`, /Les gens;;\[nom\] m’attend\.;1;Racontez\.;Ana\r\n$/);
	const qdpx = unzipSync((await download(onglet, 'qdpx')).octets);
	assert.match(strFromU8(qdpx['project.qde'] ?? new Uint8Array()), /name="\[nom\] m’attend\."/);
	const odt = unzipSync((await download(onglet, 'odt')).octets);
	const texte = strFromU8(odt['content.xml'] ?? new Uint8Array());
	assert.match(texte, /\[nom\] m’attend\./);
	assert.doesNotMatch(texte, /Roux/);
	const polis = await download(onglet, 'polis-commentaires');
	assert.match(`${polis.octets}`, /^,,0,0,,,,\[nom\] m’attend\.$/m);
	const participants = await download(onglet, 'polis-participants');
	assert.match(`${participants.octets}`, /^0,,1,,,$/m);
});

/** A second of silence, then so on: 8 bits, 8000 samples a second. */
function buildSilence(secondes: number): Buffer {
	const taille = 8000 * secondes;
	const tete = Buffer.alloc(44);
	tete.write('RIFF', 0);
	tete.writeUInt32LE(36 + taille, 4);
	tete.write('WAVEfmt ', 8);
	tete.writeUInt32LE(16, 16);
	tete.writeUInt16LE(1, 20);
	tete.writeUInt16LE(1, 22);
	tete.writeUInt32LE(8000, 24);
	tete.writeUInt32LE(8000, 28);
	tete.writeUInt16LE(1, 32);
	tete.writeUInt16LE(8, 34);
	tete.write('data', 36);
	tete.writeUInt32LE(taille, 40);
	return Buffer.concat([tete, Buffer.alloc(taille, 128)]);
}

test('a recording is listened to while one types and reads, and is not kept', async (t) => {
	const onglet = await open(t);
	const fautes: string[] = [];
	onglet.on('console', (m) => m.type() === 'error' && fautes.push(m.text()));
	await onglet.click('.lire-transcrire >> xpath=ancestor::details/summary');
	await onglet.setInputFiles('#lire-audio', {
		...{ name: 'voix.wav', mimeType: 'audio/wav' },
		buffer: buildSilence(90),
	});
	const audio = onglet.locator('audio');
	await onglet.waitForFunction(() => document.querySelector('audio')?.readyState === 4);
	const seek = (secondes: number): Promise<void> =>
		audio.evaluate((son, s) => {
			(son as HTMLAudioElement).currentTime = s;
		}, secondes);
	const placeOf = (): Promise<number> =>
		audio.evaluate((son) => Math.floor((son as HTMLAudioElement).currentTime));
	await seek(65);
	await onglet.click('[data-son=heure]');
	await onglet.keyboard.insertText('Oui. [0:20] Non.');
	assert.equal(await onglet.inputValue('#lire-dit'), '[1:05] Oui. [0:20] Non.');
	await type(onglet, 'F7');
	assert.equal(await placeOf(), 62);
	await type(onglet, 'F8');
	await onglet.waitForFunction(() => document.querySelector('audio')?.paused === false);
	await type(onglet, 'F8');
	assert.equal(await audio.evaluate((son) => (son as HTMLAudioElement).paused), true);
	assert.equal(await onglet.inputValue('#lire-dit'), '[1:05] Oui. [0:20] Non.');
	await onglet.click('.lire-transcrire button');
	await said(onglet, 'Un texte ajouté');
	await onglet.click('.lire-heure >> nth=1');
	assert.equal(await placeOf(), 20);
	await onglet.focus('.lire-phrase >> nth=0');
	await type(onglet, 'Home', 't');
	assert.equal(await placeOf(), 65);
	assert.deepEqual(fautes, []);
	await reload(onglet);
	assert.ok(await audio.isHidden());
});

describe('where a browser does less', () => {
	test('marks are drawn by elements where words cannot be drawn over', async (t) => {
		const contexte = await banc.navigateur.newContext();
		t.after(() => contexte.close());
		await contexte.addInitScript(() => {
			Reflect.deleteProperty(CSS, 'highlights');
			Reflect.deleteProperty(Object.getPrototypeOf(CSS), 'highlights');
		});
		const onglet = await openIn(contexte);
		assert.equal(await onglet.evaluate(() => 'highlights' in CSS), false);
		await begin(onglet, DEUX, 'Ana');
		await name(onglet, 'Bouger');
		assert.deepEqual(await onglet.locator('.lire-texte mark').allInnerTexts(), [
			'Je prends le car.',
		]);
		await type(onglet, '1');
		assert.equal(await onglet.locator('.lire-texte mark').count(), 0);
		assert.deepEqual(await lusOf(onglet), ['Je prends le car.', 'On parle.', 'Mme Roux m’attend.']);
	});

	test('where it refuses to keep anything, one reads all the same, and it is said', async (t) => {
		const { onglet, fautes } = await openSansMemoire(banc.navigateur);
		t.after(() => onglet.context().close());
		await visit(onglet, banc.url(PAGE));
		await begin(onglet, DEUX, 'Ana');
		await name(onglet, 'Bouger');
		assert.equal((await lusOf(onglet))[0], 'Je prends le car. Bouger');
		await said(onglet, 'Ce navigateur refuse de garder votre lecture\u00a0: prenez son fichier');
		assert.deepEqual(fautes, []);
	});

	test('what is kept and cannot be read is put aside, whole', async (t) => {
		const onglet = await open(t);
		const brut = '{"version":9,"textes":[]}';
		await onglet.evaluate((texte) => localStorage.setItem('impulser:lecture', texte), brut);
		await reload(onglet);
		await begin(onglet, DEUX, 'Ana');
		const asides = await onglet.evaluate(() =>
			Object.entries(localStorage).filter(([cle]) => cle.startsWith('impulser:lecture!')),
		);
		assert.deepEqual(
			asides.map(([, texte]) => texte),
			[brut],
		);
	});

	test('without scripts, the page says what to do on paper', async (t) => {
		const contexte = await banc.navigateur.newContext({ javaScriptEnabled: false });
		t.after(() => contexte.close());
		const onglet = await contexte.newPage();
		await onglet.goto(banc.url(PAGE));
		assert.match(
			plain(await onglet.locator('main').innerText()),
			/Imprimez les réponses, prenez deux crayons/,
		);
		assert.ok(await onglet.isHidden('[data-atelier]'));
	});
});

test('an example opens in one gesture, is kept nowhere, fits 320 pixels; axe finds nothing in it', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.focus('[data-commande=exemple]');
	await type(onglet, 'Enter');
	await said(onglet, 'Un exemple inventé est ouvert.');
	await onglet.locator('[data-accord]').getByText('d’accord sur').waitFor();
	await onglet.evaluate(() => {
		for (const plie of document.querySelectorAll('details')) plie.open = true;
	});
	assert.equal(await debordOf(onglet), 0);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	await onglet.focus('.lire-phrase[tabindex="0"]');
	await type(onglet, '1');
	assert.deepEqual(await gardesOf(onglet), []);
	await onglet.click('#emporter [data-commande=effacer]');
	await said(onglet, 'Fermez d’abord l’exemple');
	await onglet.click('[data-commande=fermer-exemple]');
	await said(onglet, 'L’exemple est fermé.');
	assert.ok(await onglet.isVisible('[data-vide]'));
	assert.equal(await onglet.inputValue('#lire-par'), '');
});
