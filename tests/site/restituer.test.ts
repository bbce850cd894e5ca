/** What a group gives back, in a browser: its words, words that people said, numbers; printed, edited, told as a retour. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { writeRecueil } from '../../src/core/enquete/fichier-recueil.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur } from '../outils/outil.ts';
import { createRecueil, OU, RACONTER, toGarde } from '../outils/recueil.ts';
import { reload, useBanc } from '../outils/site.ts';

const PAGE = '/enquete/restituer/';
const banc = useBanc();
const { open, openIn } = createOuvreur(banc, PAGE);

const DITS = ['Le bus ne passe plus.', 'Je vais à pied.', 'Mme Durand m’emmène.', 'a', 'b', 'c'];
const RECUEIL = createRecueil(
	[{ ...RACONTER, texte: 'Racontez vos courses.' }, OU],
	[...DITS.map((dit) => ({ [RACONTER.id]: dit, [OU.id]: 'bourg' })), { accord: 'non' }],
);

async function openRecueil(t: Parameters<typeof open>[0], options = {}): Promise<Page> {
	const onglet = await open(t, options);
	await onglet.evaluate(
		(texte) => localStorage.setItem('impulser:recueil:essai', texte),
		toGarde(RECUEIL),
	);
	await reload(onglet);
	return onglet;
}
const feuille = (onglet: Page): Promise<string> =>
	onglet.locator('[data-feuille=restitution]').innerText();
const dits = (texte: string): string => texte.replace(/\s+/g, ' ');

test('interviews, words and choices make the pages; all of it is there after a new visit', async (t) => {
	const onglet = await openRecueil(t);
	await onglet.fill('#restituer-titre', 'Les courses au village');
	await onglet.fill('#restituer-suite', 'Un bus le jeudi.\n\nUne liste à l’épicerie.');
	await onglet.getByLabel('Le bus ne passe plus.').check();
	await onglet.getByLabel('Je vais à pied.').check();
	await reload(onglet);
	assert.equal(
		dits(await feuille(onglet)),
		dits(`Les courses au village
			Qui nous avons écouté
			Nous avons écouté 6 personnes, le 12 novembre 2026.
			Une personne a préféré ne pas répondre, et c’est son droit.
			Ce n’est pas un sondage : ces paroles disent ce que des gens vivent, pas combien ils sont dans la commune à le vivre.
			Qui nous n’avons pas entendu
			Où ? « À la ferme »
			Racontez vos courses.
			« Le bus ne passe plus. »
			« Je vais à pied. »
			Où ?
			6 personnes ont répondu.
			Réponse Personnes
			Au bourg 6
			À la ferme 0
			Ce que nous en faisons
			Un bus le jeudi.
			Une liste à l’épicerie.`).trim(),
	);
	await onglet.uncheck('[data-nombre=a-nous-2]');
	assert.doesNotMatch(await feuille(onglet), /Au bourg/);
	await onglet.click('[data-commande=annuler]');
	await onglet.getByText('Annulé.').waitFor();
	assert.match(await feuille(onglet), /Au bourg/);
});

test('what was marked when people read together comes first, theme by theme', async (t) => {
	const onglet = await openRecueil(t);
	const texte = { id: 'e1/a-nous-1', entretien: 'e1', question: 'a-nous-1', numero: '1' };
	const lecture = {
		version: 1,
		titre: 'Les courses',
		textes: [{ ...texte, intitule: 'Racontez vos courses.', texte: 'Le bus ne passe plus.' }],
		themes: [{ id: 'bus', nom: 'Le bus' }],
		passages: [{ texte: texte.id, debut: 0, fin: 21, theme: 'bus', par: 'Léa' }],
		choix: [],
	};
	await onglet.evaluate(
		(brut) => localStorage.setItem('impulser:lecture', brut),
		JSON.stringify(lecture),
	);
	await reload(onglet);
	assert.deepEqual(
		await onglet.$$eval('.restituer-paroles summary', (plis) => plis.map((p) => p.textContent)),
		['Le bus (1)', 'Racontez vos courses. (5)'],
	);
	await onglet.locator('.restituer-paroles input').first().check();
	assert.match(dits(await feuille(onglet)), /Le bus « Le bus ne passe plus\. »/);
});

test('the file of a recueil is opened where there was none; another file is refused', async (t) => {
	const onglet = await open(t);
	const give = (brut: string): Promise<void> =>
		onglet.setInputFiles('#restituer-fichier', {
			...{ name: 'r.json', mimeType: 'application/json' },
			buffer: Buffer.from(brut),
		});
	await give('{}');
	await onglet
		.getByText('Ce fichier n’est pas le fichier d’un recueil de réponses. Rien n’a changé ici.')
		.waitFor();
	await give(writeRecueil(RECUEIL));
	await onglet.getByLabel('Je vais à pied.').waitFor();
	await reload(onglet);
	assert.match(await feuille(onglet), /Nous avons écouté 6\s?personnes/);
});

test('words that tell who someone is are not offered', async (t) => {
	const onglet = await openRecueil(t);
	assert.equal(await onglet.getByLabel('Mme Durand m’emmène.').count(), 0);
	await onglet
		.getByText(
			'Une réponse dit de qui il s’agit\u00a0: retirez les noms en rassemblant, elle viendra ici.',
		)
		.waitFor();
});

test('the poster takes the first three words and the meeting; texts to edit hold what is printed', async (t) => {
	const onglet = await openRecueil(t);
	for (const dit of ['a', 'b', 'c', 'Je vais à pied.'])
		await onglet.getByLabel(dit, { exact: true }).check();
	await onglet.fill('#restituer-rendez-vous', 'Vendredi 20 h, salle des fêtes.');
	const affiche = await onglet.locator('[data-feuille=affiche]').innerText();
	assert.match(affiche, /«\s?c\s?»/);
	assert.doesNotMatch(affiche, /à pied/);
	assert.match(affiche, /Vendredi 20 h, salle des fêtes\./);
	for (const [commande, nom] of [
		['odt', 'restitution.odt'],
		['affiche-odt', 'affiche.odt'],
	]) {
		const [fichier] = await Promise.all([
			onglet.waitForEvent('download'),
			onglet.click(`[data-commande=${commande}]`),
		]);
		assert.equal(fichier.suggestedFilename(), nom);
		const parties = unzipSync(readFileSync(await fichier.path()));
		assert.ok(strFromU8(parties['content.xml'] ?? new Uint8Array()).includes('salle des fêtes'));
	}
});

test('it begins a retour, which says so and keeps what is known', async (t) => {
	const onglet = await openRecueil(t);
	await onglet.fill('#restituer-titre', 'Écouter le village');
	await onglet.click('[data-commande=retour]');
	await onglet.waitForURL(/\/contribuer\/retour\//);
	await onglet.getByText('Des réponses sont déjà remplies').waitFor();
	assert.equal(
		await onglet.getByLabel('Titre', { exact: true }).first().inputValue(),
		'Écouter le village',
	);
});

test('two tabs write their fields: neither takes the other’s away', async (t) => {
	const un = await openRecueil(t);
	const deux = await openIn(un.context());
	await un.fill('#restituer-titre', 'Un');
	// A browser tells its other tabs what one keeps a little later.
	await deux.waitForFunction(() =>
		localStorage.getItem('impulser:restituer:essai')?.includes('Un'),
	);
	await deux.fill('#restituer-pourquoi', 'Deux');
	for (const onglet of [un, deux]) {
		await reload(onglet);
		assert.equal(await onglet.inputValue('#restituer-titre'), 'Un');
		assert.equal(await onglet.inputValue('#restituer-pourquoi'), 'Deux');
	}
});

test('what a stranger wrote stays text', async (t) => {
	const onglet = await openRecueil(t);
	await onglet.fill('#restituer-entendu', '<img src=x onerror=alert(1)>');
	assert.match(await feuille(onglet), /<img src=x/);
	assert.equal(await onglet.locator('[data-feuille] img').count(), 0);
});

test('an empty browser is told where to begin; an example opens in one gesture, 320 pixels wide; axe finds nothing', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.getByText('Ce navigateur n’a pas encore de réponses.').waitFor();
	await onglet.focus('[data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await onglet.getByText('Un exemple inventé est ouvert.').waitFor();
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 320);
	await onglet.fill('#restituer-titre', 'Rien ne reste');
	await reload(onglet);
	await onglet.getByText('Ce navigateur n’a pas encore de réponses.').waitFor();
});
