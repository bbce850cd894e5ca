/** What a group gives back, before a room: drawn from what its browser keeps, shown, printed, from a file too. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { writeRestitution } from '../../src/core/enquete/fichier-restitution.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur } from '../outils/outil.ts';
import { createRecueil, OU, toGarde } from '../outils/recueil.ts';
import { debordOf, reload, useBanc, visit } from '../outils/site.ts';

const RESTITUER = '/enquete/restituer/';
const banc = useBanc();
const { open } = createOuvreur(banc, RESTITUER);

const PIEGE = '<img src=x onerror=alert(1)>';
const RECUEIL = createRecueil(
	[OU],
	Array.from({ length: 6 }, () => ({ [OU.id]: 'bourg' })),
);
const MOTS = { champs: { titre: 'Les courses', suite: PIEGE }, tues: [], paroles: [] };

async function openDiapos(t: Parameters<typeof open>[0], options = {}): Promise<Page> {
	const onglet = await open(t, options);
	await onglet.evaluate(
		([recueil, mots]) => {
			localStorage.setItem('impulser:recueil:essai', recueil);
			localStorage.setItem('impulser:restituer:essai', mots);
		},
		[toGarde(RECUEIL), JSON.stringify(MOTS)] as const,
	);
	await reload(onglet);
	await onglet.getByRole('link', { name: 'En diapositives' }).click();
	await onglet.waitForSelector('.diapo');
	return onglet;
}
const TITRES = ['Les courses', 'Qui nous n’avons pas entendu', 'Où ?', 'Ce que nous en faisons'];
const titres = (onglet: Page): Promise<string[]> => onglet.locator('.diapo h2').allInnerTexts();

test('each idea is a slide, text stays text, and the chart has its numbers', async (t) => {
	const onglet = await openDiapos(t);
	assert.equal(new URL(onglet.url()).search, '?recueil=essai');
	assert.deepEqual(await titres(onglet), TITRES);
	assert.equal(await onglet.locator('.diapo img').count(), 0);
	assert.equal(await onglet.locator('.diapo').nth(3).locator('li').innerText(), PIEGE);
	assert.deepEqual(await onglet.locator('.diapo').nth(2).locator('td').allInnerTexts(), ['6', '0']);
	assert.equal(await onglet.locator('[data-vide]').isVisible(), false);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await debordOf(onglet), 0);
});

test('it is projected, the address keeps what is shown, and the speaker reads the same in a second window', async (t) => {
	const onglet = await openDiapos(t);
	const [notes] = await Promise.all([
		onglet.waitForEvent('popup'),
		onglet.getByRole('button', { name: 'Présenter, avec mes notes' }).click(),
	]);
	await notes.locator('[data-titre]').getByText('Les courses').waitFor();
	assert.match(new URL(notes.url()).search, /^\?orateur&recueil=essai$/);
	for (const _ of '12') await onglet.keyboard.press('ArrowRight');
	await onglet.waitForFunction(
		() => location.search + location.hash === '?projeter&recueil=essai#3',
	);
	await notes.locator('[data-titre]').getByText('Où ?').waitFor();
	assert.match(await notes.locator('[data-notes]').innerText(), /Au bourg.: 6/);
	assert.equal(await notes.locator('.orateur-rang').innerText(), '3 sur 4');
	await onglet.reload();
	await onglet.waitForSelector('[data-diapos=salle]');
	assert.equal(await onglet.locator('[data-barre] [data-compte]').innerText(), '3');
});

test('printed, it is one slide a page', async (t) => {
	const onglet = await openDiapos(t);
	const pdf = (await onglet.pdf({ preferCSSPageSize: true })).toString('latin1');
	assert.equal(pdf.match(/\/Type \/Page\b/g)?.length, TITRES.length);
});

test('the file of a restitution opens on another computer: its words to change, its slides to show', async (t) => {
	const onglet = await openDiapos(t);
	await visit(onglet, banc.url(RESTITUER));
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.getByRole('button', { name: 'Tout emporter (fichier)' }).click(),
	]);
	assert.match(fichier.suggestedFilename(), /^restitution-\d{4}-\d\d-\d\d\.json$/);
	const texte = readFileSync(await fichier.path());
	const autre = await open(t);
	const json = { name: 'r.json', mimeType: 'application/json', buffer: texte };
	await autre.setInputFiles('#restituer-fichier', json);
	await autre.waitForFunction(
		() => document.querySelector<HTMLInputElement>('#restituer-titre')?.value === 'Les courses',
	);
	await reload(autre);
	assert.equal(await autre.inputValue('#restituer-suite'), PIEGE);
	const tiers = await open(t);
	await visit(tiers, banc.url(`${RESTITUER}diapositives/`));
	await tiers.setInputFiles('#diapos-fichier', { ...json, buffer: Buffer.from('{') });
	await tiers.getByText('Ce fichier n’est pas le fichier d’un recueil, ou il est abîmé.').waitFor();
	assert.equal(await tiers.locator('.diapo').count(), 0);
	await tiers.setInputFiles('#diapos-fichier', json);
	await tiers.waitForSelector('.diapo');
	assert.deepEqual(await titres(tiers), TITRES);
	assert.deepEqual(await tiers.evaluate(() => Object.keys(localStorage)), []);
});

test('the words of a file take the place of others, that one step gives back', async (t) => {
	const onglet = await openDiapos(t);
	await visit(onglet, banc.url(RESTITUER));
	const texte = writeRestitution(RECUEIL, { ...MOTS, champs: { titre: 'Autres mots' } });
	await onglet.setInputFiles('#restituer-fichier', {
		...{ name: 'r.json', mimeType: 'application/json' },
		buffer: Buffer.from(texte),
	});
	await onglet.getByText('Ce fichier avait ses mots et ses choix').waitFor();
	assert.equal(await onglet.inputValue('#restituer-titre'), 'Autres mots');
	await onglet.click('[data-commande=annuler]');
	await onglet.getByText('Annulé.').waitFor();
	assert.equal(await onglet.inputValue('#restituer-titre'), 'Les courses');
	assert.equal(await onglet.inputValue('#restituer-suite'), PIEGE);
});

test('an empty browser is told where to begin, and an example is said to be one, 320 pixels wide', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await visit(onglet, banc.url(`${RESTITUER}diapositives/`));
	await onglet.getByText('Ce navigateur n’a pas de restitution à montrer.').waitFor();
	assert.equal(await onglet.getByRole('button', { name: 'Projeter seulement' }).isVisible(), false);
	await onglet.getByRole('link', { name: 'regardez un exemple' }).click();
	await onglet.getByText('Un exemple inventé.').waitFor();
	assert.ok((await titres(onglet)).length > 3);
	assert.equal(await debordOf(onglet), 0);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
});
