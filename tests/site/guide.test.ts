/** A guide for a conversation in a browser: chosen, ordered, worded, printed; nothing is lost, nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur, waitGarde } from '../outils/outil.ts';
import { reload, useBanc, visit } from '../outils/site.ts';

const PAGE = '/enquete/composer/';
const [TRAJET, PASSAGER, CHEMIN] = [
	'trajet-de-tous-les-jours',
	'jour-sans-moyen-de-partir',
	'chemin-a-pied-ou-a-velo',
];
const AGE = 'finir-tranche-d-age';

const banc = useBanc();

const { open, openIn } = createOuvreur(banc, PAGE);

async function tick(onglet: Page, ...ids: string[]): Promise<void> {
	await onglet.evaluate(() => {
		for (const plie of document.querySelectorAll('details')) plie.open = true;
	});
	for (const id of ids) await onglet.check(`.guide-choix [name="${id}"]`);
}

const idsOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('.guide-liste > li', (lignes) =>
		lignes.map((l) => (l as HTMLElement).dataset.id ?? ''),
	);
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.guide-etat').getByText(texte).waitFor();

test('questions are ticked, ordered and worded; all of it is there after a new visit', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET, PASSAGER, CHEMIN);
	assert.equal(
		await onglet.locator('.guide-compte').innerText(),
		'3\u00a0questions, 22\u00a0minutes.',
	);
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=monter]`);
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=monter]`);
	await onglet.fill(`[data-id="${TRAJET}"] textarea`, 'Racontez-moi vos courses.');
	await onglet.fill('#guide-titre', 'Le hameau du haut');
	await reload(onglet);
	assert.deepEqual(await idsOf(onglet), [CHEMIN, TRAJET, PASSAGER]);
	assert.equal(
		await onglet.inputValue(`[data-id="${TRAJET}"] textarea`),
		'Racontez-moi vos courses.',
	);
	assert.equal(await onglet.inputValue('#guide-titre'), 'Le hameau du haut');
	assert.ok(await onglet.isChecked(`[name="${TRAJET}"]`));
	await onglet.click(`[data-id="${CHEMIN}"] [data-geste=retirer]`);
	assert.deepEqual(await idsOf(onglet), [TRAJET, PASSAGER]);
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.deepEqual(await idsOf(onglet), [CHEMIN, TRAJET, PASSAGER]);
});

test('the clinic says why a question closes mouths, while one writes it', async (t) => {
	const onglet = await open(t);
	await onglet.fill('#guide-question', 'Avez-vous une voiture ?');
	assert.equal(
		await onglet.locator('#guide-clinique li').innerText(),
		'On peut y répondre par oui ou par non, et l’histoire s’arrête là. «\u00a0Racontez-moi la dernière fois que…\u00a0», ou «\u00a0Comment faites-vous pour…\u00a0»',
	);
	await onglet.fill('#guide-question', 'Racontez-moi votre voiture.');
	assert.equal(await onglet.locator('#guide-clinique li').count(), 0);
	await onglet.click('[data-ajout] button');
	assert.deepEqual(await idsOf(onglet), ['a-nous-1']);
	assert.equal(await onglet.inputValue('#guide-question'), '');
});

test('two tabs work on one guide: neither writes over the other', async (t) => {
	const un = await open(t);
	const deux = await openIn(un.context());
	await tick(un, TRAJET);
	await waitGarde(deux, TRAJET);
	await tick(deux, PASSAGER);
	await waitGarde(un, PASSAGER);
	await tick(un, CHEMIN);
	for (const onglet of [un, deux]) {
		await reload(onglet);
		assert.deepEqual(await idsOf(onglet), [TRAJET, PASSAGER, CHEMIN]);
	}
});

test('a step taken back leaves what another tab did', async (t) => {
	const un = await open(t);
	const deux = await openIn(un.context());
	await tick(un, TRAJET);
	await waitGarde(deux, TRAJET);
	await tick(deux, PASSAGER);
	await un.waitForFunction(() => document.querySelectorAll('.guide-liste > li').length === 2);
	await un.click('[data-commande=annuler]');
	await said(un, 'Annulé.');
	await reload(deux);
	assert.deepEqual(await idsOf(deux), [PASSAGER]);
});

test('whoever words a question goes on, whatever comes from another tab', async (t) => {
	const un = await open(t);
	await tick(un, TRAJET);
	const deux = await openIn(un.context());
	const champ = un.locator(`[data-id="${TRAJET}"] textarea`);
	await champ.fill('Racontez');
	await tick(deux, CHEMIN);
	await un.waitForFunction(() => document.querySelectorAll('.guide-liste > li').length === 2);
	await un.keyboard.type('-moi tout.');
	assert.equal(await champ.inputValue(), 'Racontez-moi tout.');
});

test('the address of a guide proposes it, and one’s own comes back', async (t) => {
	const elle = await open(t, { permissions: ['clipboard-read', 'clipboard-write'] });
	await tick(elle, PASSAGER, TRAJET);
	await elle.fill('#guide-titre', 'À deux');
	await elle.click('[data-commande=adresse]');
	await said(elle, 'Adresse copiée');
	const adresse = await elle.evaluate(() => navigator.clipboard.readText());
	assert.ok(adresse.length < 300, adresse);
	const lui = await open(t);
	await tick(lui, CHEMIN);
	await visit(lui, adresse);
	const avis = lui.locator('[data-avis]');
	await avis.waitFor();
	assert.match(
		await avis.innerText(),
		/^Un guide vous est proposé\u00a0: «\u00a0À deux\u00a0», 2\u00a0questions\./,
	);
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
	await lui.click('[data-commande=prendre]');
	assert.deepEqual(await idsOf(lui), [PASSAGER, TRAJET]);
	await lui.click('[data-commande=annuler]');
	await said(lui, 'Annulé.');
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
	await lui.evaluate(() => {
		location.hash = '#guide=perdu';
	});
	await avis.getByText('L’adresse suivie ne contient pas de guide lisible').waitFor();
	assert.deepEqual(await idsOf(lui), [CHEMIN]);
});

test('paper has what one says, the questions, their follow-ups and room to write; so has the text to edit', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET);
	await onglet.evaluate(() =>
		document.querySelector('composer-guide')?.setAttribute('data-papier', 'guide'),
	);
	await onglet.emulateMedia({ media: 'print' });
	const texte = await onglet.locator('main').innerText();
	assert.match(texte, /1\. Racontez-moi votre dernier aller-retour hors du village\./);
	assert.match(texte, /Qui d’autre était du voyage/);
	assert.match(texte, /Cela prend environ 14\s?min/);
	assert.doesNotMatch(texte, /Choisissez des questions/);
	await onglet.emulateMedia({ media: 'screen' });
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=odt]'),
	]);
	assert.equal(fichier.suggestedFilename(), 'guide-entretien.odt');
	assert.equal(
		readFileSync(await fichier.path())
			.subarray(0, 2)
			.toString(),
		'PK',
	);
});

test('the form for a phone has the questions, their answers and the consent, in three sheets', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET, 'finir-tranche-d-age');
	await onglet.fill('#guide-question', '=1+1 et ${x}');
	await onglet.click('[data-ajout] button');
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=xlsform]'),
	]);
	assert.equal(fichier.suggestedFilename(), 'guide-entretien.xlsx');
	const parties = unzipSync(readFileSync(await fichier.path()));
	const texteDe = (nom: string): string => strFromU8(parties[nom] ?? new Uint8Array());
	const noms = [...texteDe('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)];
	assert.deepEqual(
		noms.map(([, nom]) => nom),
		['survey', 'choices', 'settings'],
	);
	const tout = Object.keys(parties)
		.filter((nom) => nom.endsWith('.xml'))
		.map(texteDe)
		.join('\n');
	for (const dit of [
		'q_trajet_de_tous_les_jours',
		'select_one l_q_finir_tranche_d_age',
		'moins_de_25',
	])
		assert.ok(tout.includes(dit), dit);
	assert.ok(tout.includes('=1+1 et $ {x}'));
	assert.doesNotMatch(tout, /<f>/);
});

test('a ready questionnaire is there at once in an empty guide, and is shown first when there is another', async (t) => {
	const onglet = await open(t);
	await visit(onglet, banc.url(`${PAGE}#modele-enquete-besoins`));
	await said(onglet, 'Les questions sont dans le guide.');
	const ids = await idsOf(onglet);
	assert.equal(ids[0], 'besoins-sur-le-pas-de-la-porte');
	assert.equal(ids.length, 9);
	assert.equal(await onglet.evaluate(() => location.hash), '');
	assert.equal(
		await onglet.locator('[data-id=besoins-en-attendant] > .precision').textContent(),
		'À vous, récit. Si la réponse à la question 4 est «\u00a0D’autres personnes aussi\u00a0».',
	);
	await onglet.click('[data-modele=enquete-besoins]');
	await onglet
		.locator('[data-recu]')
		.getByText('Il prendra la place du vôtre (9\u00a0questions)')
		.waitFor();
	await onglet.click('[data-commande=laisser]');
	await onglet.click('[data-commande=annuler]');
	assert.deepEqual(await idsOf(onglet), []);
});

test('one’s own question has a type, answers, follow-ups and a condition, in the order one sets them; all are kept', async (t) => {
	const onglet = await open(t);
	await tick(onglet, AGE);
	await onglet.fill('#guide-question', 'Combien de poules avez-vous ?');
	await onglet.click('[data-ajout] button[type=submit]');
	const ligne = onglet.locator('[data-id=a-nous-1]');
	await ligne.locator('summary').click();
	await ligne.locator('[name=type]').selectOption('choix');
	await ligne.locator('[name=options]').fill('Aucune\nUne\nPlusieurs');
	await ligne.locator('[name=relances]').fill('Depuis quand ?');
	await ligne.locator('[name=si]').selectOption('Si\u00a0: 65 ans et plus');
	const dit = ligne.locator(':scope > .precision');
	await dit.getByText('Si la réponse à la question 1 est «\u00a065 ans et plus\u00a0».').waitFor();
	await reload(onglet);
	assert.equal(
		await dit.textContent(),
		'À vous, un choix. Si la réponse à la question 1 est «\u00a065\u00a0ans et plus\u00a0».',
	);
	await onglet.click(`[data-id=${AGE}] [data-geste=descendre]`);
	assert.equal(
		await dit.textContent(),
		'À vous, un choix. Sa condition ne tient plus\u00a0: on la pose à tout le monde.',
	);
	await onglet.emulateMedia({ media: 'print' });
	await onglet.evaluate(() =>
		document.querySelector('composer-guide')?.setAttribute('data-papier', 'guide'),
	);
	const papier = await onglet.locator('[data-feuille=guide]').innerText();
	assert.match(
		papier,
		/1\. Combien de poules avez-vous \?\s+☐ Aucune\s+☐ Une\s+☐ Plusieurs\s+Depuis quand/,
	);
});

test('what is promised is typed once, and stands on every sheet; the commune is found by its name', async (t) => {
	const onglet = await open(t);
	await onglet.focus('#guide-commune');
	await onglet.locator('#guide-commune').pressSequentially('Léaz', { delay: 60 });
	await onglet.waitForFunction(() => document.querySelector('#guide-communes option'));
	await onglet.fill('#guide-porteur', 'Le collectif du lavoir');
	await onglet.fill('#guide-effacement', '2027-07-01');
	await reload(onglet);
	assert.equal(await onglet.inputValue('#guide-porteur'), 'Le collectif du lavoir');
	assert.equal(await onglet.inputValue('#guide-commune'), 'Léaz (Ain) – 01209');
	const feuille = (nom: string): Promise<string | null> =>
		onglet.locator(`[data-feuille=${nom}]`).textContent();
	assert.match(
		(await feuille('guide')) ?? '',
		/gardées par Le collectif du lavoir jusqu’au\s+1er juillet 2027/,
	);
	assert.match(
		(await feuille('accord')) ?? '',
		/Le collectif du lavoir mène cette enquête à Léaz,/,
	);
	assert.match((await feuille('affiche')) ?? '', /À Léaz/);
	for (const papier of ['accord', 'formation', 'affiche']) {
		const [fichier] = await Promise.all([
			onglet.waitForEvent('download'),
			onglet.click(`[data-commande=${papier}-odt]`),
		]);
		assert.match(fichier.suggestedFilename(), /\.odt$/);
	}
});

test('the training plan lasts two hours, and each step begins when the one before ends', async (t) => {
	const onglet = await open(t);
	const titres = await onglet.$$eval('[data-feuille=formation] .guide-question h4', (h4) =>
		h4.map((h) => (h.textContent ?? '').replace(/\s+/g, ' ').trim()),
	);
	const etapes = titres.map((titre) => {
		const [, heures, minutes, duree] = /^(\d) h (\d\d) — .* \((\d+) minutes\)$/.exec(titre) ?? [];
		return { debut: Number(heures) * 60 + Number(minutes), duree: Number(duree) };
	});
	assert.equal(etapes.at(0)?.debut, 0);
	for (const [i, { debut, duree }] of etapes.entries())
		assert.equal(debut + duree, etapes[i + 1]?.debut ?? 120, titres[i]);
});

test('a guide goes in a file and comes back; copies are kept and taken away', async (t) => {
	const onglet = await open(t);
	await tick(onglet, TRAJET, CHEMIN);
	await onglet.fill('#guide-titre', 'Le haut');
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=fichier]'),
	]);
	const texte = readFileSync(await fichier.path(), 'utf8');
	await onglet.click('[data-commande=copie]');
	await onglet.locator('.guide-copies li').getByText('Le haut, 2\u00a0questions').first().waitFor();
	await onglet.click('[data-commande=effacer]');
	await said(onglet, 'Le guide est vide.');
	await onglet.click('[data-copie=rouvrir]');
	await said(onglet, 'La copie est là.');
	assert.deepEqual(await idsOf(onglet), [TRAJET, CHEMIN]);
	const lui = await open(t);
	const give = (brut: string): Promise<void> =>
		lui.setInputFiles('#guide-fichier', {
			...{ name: 'guide.json', mimeType: 'application/json' },
			buffer: Buffer.from(brut),
		});
	await give(texte.replace('"version": 1', '"version": 9'));
	await lui.locator('[data-recu]').getByText('fait par une page plus récente').waitFor();
	await lui.click('[data-commande=laisser]');
	await give(texte);
	await said(lui, 'Le guide du fichier est là.');
	assert.deepEqual(await idsOf(lui), [TRAJET, CHEMIN]);
	await onglet.click('[data-copie=jeter]');
	await said(onglet, 'Copie jetée.');
	assert.equal(await onglet.locator('.guide-copies li').count(), 0);
});

test('every way out gives its file', async (t) => {
	for (const lot of [
		['xlsform', 'xform', 'limesurvey'],
		['saisie-ods', 'saisie-csv', 'codes-md', 'codes-csv'],
	]) {
		const onglet = await open(t);
		await onglet.click('#emporter > details > summary');
		for (const commande of lot) {
			await onglet.click(`[data-commande=${commande}]`);
			await said(onglet, 'Choisissez d’abord une question\u00a0: le guide est vide.');
		}
		await visit(onglet, banc.url(`${PAGE}#modele-enquete-besoins`));
		await said(onglet, 'Les questions sont dans le guide.');
		for (const commande of lot) {
			const [fichier] = await Promise.all([
				onglet.waitForEvent('download'),
				onglet.click(`[data-commande=${commande}]`),
			]);
			assert.ok(readFileSync(await fichier.path()).length > 500, commande);
			await said(onglet, `Fichier ${fichier.suggestedFilename()} prêt.`);
		}
	}
});

test('where the browser refuses to keep anything, the guide is made all the same, and says so', async (t) => {
	const { onglet, fautes } = await openSansMemoire(banc.navigateur);
	t.after(() => onglet.context().close());
	await visit(onglet, banc.url(PAGE));
	await tick(onglet, TRAJET, CHEMIN);
	assert.deepEqual(await idsOf(onglet), [TRAJET, CHEMIN]);
	await onglet.fill('#guide-titre', 'x');
	await said(
		onglet,
		'Ce navigateur refuse de garder le guide\u00a0: imprimez-le, ou copiez son adresse.',
	);
	assert.deepEqual(fautes, []);
});

test('a guide that cannot be read is put aside, whole, before another is kept', async (t) => {
	const onglet = await open(t);
	await onglet.evaluate(() => localStorage.setItem('impulser:guide', '{"lignes": 9}'));
	await reload(onglet);
	await tick(onglet, TRAJET);
	const gardes = await onglet.evaluate(() =>
		Object.entries(localStorage)
			.filter(([cle]) => cle.startsWith('impulser:guide!'))
			.map(([, brut]) => brut),
	);
	assert.deepEqual(gardes, ['{"lignes": 9}']);
	assert.deepEqual(await idsOf(onglet), [TRAJET]);
});

test('an example opens in one gesture, 320 pixels wide and by keyboard; axe finds nothing in it', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.focus('[data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await said(onglet, 'Des questions d’exemple sont dans le guide.');
	assert.ok((await idsOf(onglet)).length >= 2);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 320);
});
