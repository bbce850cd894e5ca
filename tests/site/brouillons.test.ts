/** Drafts of the forms: only what was typed is kept, nothing typed is lost, whatever the tabs and the versions. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { CORPUS } from '../contenu.ts';
import { answer, check, download, fillRecit, waitFormulaire } from '../outils/formulaire.ts';
import { reload, useBanc, visit } from '../outils/site.ts';

const RETOUR = '/contribuer/retour/';
const CORRECTION = '/contribuer/outil/?fiche=outils/arpentage';
const CLE = 'impulser:contribution:retour:';
const PUBLIEE = readFileSync(path.join(CORPUS, 'outils/arpentage/fiche.mdx'), 'utf8');

const banc = useBanc();

async function openIn(contexte: BrowserContext, page: string): Promise<Page> {
	const onglet = await contexte.newPage();
	await visit(onglet, banc.url(page));
	await waitFormulaire(onglet);
	return onglet;
}

const reopen = async (onglet: Page, page: string): Promise<void> => {
	await visit(onglet, banc.url('/'));
	await visit(onglet, banc.url(page));
	await waitFormulaire(onglet);
};

const gardes = (onglet: Page): Promise<string[]> =>
	onglet.evaluate(() => Object.keys(localStorage).filter((c) => c.includes('contribution')));
const titreOf = (onglet: Page): Promise<string> => onglet.locator('#q-titre').inputValue();
const repriseOf = (onglet: Page): Promise<string> => onglet.locator('[data-reprise]').innerText();
const kept = (onglet: Page): Promise<void> =>
	onglet.getByText(/^Gardé dans ce navigateur/).waitFor();

for (const page of [
	RETOUR,
	'/contribuer/outil/',
	'/contribuer/commentaire/?fiche=outils/arpentage',
	'/contribuer/retour/?outil=arpentage',
	CORRECTION,
	'/contribuer/retour/#valeurs=%7B%22contexte%22%3A%22Depuis%20la%20grille%22%7D',
])
	test(`a form that is merely opened, looked at and left keeps nothing: ${page}`, async (t) => {
		const onglet = await banc.open(page);
		t.after(() => onglet.context().close());
		await waitFormulaire(onglet);
		const pliee = onglet.locator('details.contribution-groupe:not([open]) > summary').first();
		while (await pliee.count()) await pliee.click();
		const ajout = onglet.locator('button[data-geste=ajouter]:visible').first();
		if (await ajout.count()) await ajout.click();
		await check(onglet);
		await reopen(onglet, page);
		assert.deepEqual(await gardes(onglet), []);
		assert.doesNotMatch(await repriseOf(onglet), /retrouvé/);
	});

test('what was typed then taken away leaves no draft', async (t) => {
	const onglet = await banc.open(RETOUR);
	t.after(() => onglet.context().close());
	await waitFormulaire(onglet);
	await answer(onglet, 'titre', 'Un verger');
	await kept(onglet);
	await answer(onglet, 'titre', '');
	await reopen(onglet, RETOUR);
	assert.deepEqual(await gardes(onglet), []);
	assert.equal(await onglet.locator('[data-reprise]').isVisible(), false);
});

test('a tab where nothing was typed takes nothing from another, and tells what it holds', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	const [a, b] = [await openIn(contexte, RETOUR), await openIn(contexte, RETOUR)];
	await answer(a, 'titre', 'Un verger communal');
	await kept(a);
	await a.close();
	await b.locator('[data-reprise]').filter({ hasText: 'autre onglet' }).waitFor();
	assert.match(await repriseOf(b), /^Ce formulaire vient d’être rempli dans un autre onglet\./);
	await reopen(b, RETOUR);
	assert.equal(await titreOf(b), 'Un verger communal');
	assert.match(await repriseOf(b), /^Nous avons retrouvé ce que vous aviez commencé le /);
});

test('a tab can go on with what another tab has just written', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	const [a, b] = [await openIn(contexte, RETOUR), await openIn(contexte, RETOUR)];
	await answer(a, 'titre', 'Un verger communal');
	await b.getByRole('button', { name: 'Reprendre ici ce qui y est écrit' }).click();
	await b.getByText('Nous avons retrouvé').waitFor();
	assert.equal(await titreOf(b), 'Un verger communal');
	await answer(b, 'en_une_phrase', 'Cent arbres.');
	await kept(b);
	await reopen(b, RETOUR);
	assert.equal(await titreOf(b), 'Un verger communal');
	assert.equal(await b.locator('#q-en_une_phrase').inputValue(), 'Cent arbres.');
	assert.deepEqual(await gardes(b), [CLE]);
});

test('two tabs that both write lose nothing: each keeps its own, one is offered beside the other', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	const [a, b] = [await openIn(contexte, RETOUR), await openIn(contexte, RETOUR)];
	await answer(a, 'titre', 'De l’onglet A');
	await kept(a);
	await answer(b, 'titre', 'De l’onglet B');
	await b
		.getByText('Gardé dans ce navigateur, à part de ce qui est écrit dans l’autre onglet.')
		.waitFor();
	await answer(a, 'en_une_phrase', 'Encore A.');
	await kept(a);
	await b.close();
	await reopen(a, RETOUR);
	assert.equal(await titreOf(a), 'De l’onglet A');
	assert.equal(await a.locator('#q-en_une_phrase').inputValue(), 'Encore A.');
	assert.match(
		await repriseOf(a),
		/Un autre brouillon de ce formulaire, écrit dans un autre onglet le \d\d\/\d\d\/\d{4}, «\sDe l’onglet B\s», est gardé à part\./,
	);
	await a.getByRole('button', { name: 'Le reprendre à la place de celui-ci' }).click();
	await a.getByText('« De l’onglet A »').waitFor();
	assert.equal(await titreOf(a), 'De l’onglet B');
	await reopen(a, RETOUR);
	assert.equal(await titreOf(a), 'De l’onglet B');
	a.once('dialog', (d) => void d.accept());
	await a.getByRole('button', { name: 'Le supprimer' }).click();
	await a.getByText('« De l’onglet A »').waitFor({ state: 'detached' });
	assert.equal((await gardes(a)).length, 1);
});

test('« Effacer » takes away the drafts of every tab, those of other forms stay', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	const autre = await openIn(contexte, '/contribuer/outil/');
	await answer(autre, 'titre', 'Essayer');
	await kept(autre);
	const [a, b] = [await openIn(contexte, RETOUR), await openIn(contexte, RETOUR)];
	await answer(a, 'titre', 'A');
	await kept(a);
	await answer(b, 'titre', 'B');
	await kept(b);
	await b.close();
	a.once('dialog', (d) => void d.accept());
	await a.locator('[data-effacer]').click();
	assert.deepEqual(await gardes(a), ['impulser:contribution:outil:']);
});

test('a sheet that cannot be read opens no form over it, and what was begun stays', async (t) => {
	const onglet = await banc.open(CORRECTION);
	t.after(() => onglet.context().close());
	await waitFormulaire(onglet);
	await answer(onglet, 'en_une_phrase', 'Lire à plusieurs.');
	await kept(onglet);
	const avant = await onglet.evaluate(() => JSON.stringify(localStorage));
	for (const [echec, dit] of [
		[
			{ status: 503 },
			/^La fiche « outils\/arpentage » n’a pas pu être lue : vérifiez votre connexion et rechargez la page\. Ce que vous aviez commencé est gardé\./,
		],
		[{ status: 404 }, /^La fiche « outils\/arpentage » n’existe pas, ou plus\./],
		[
			{ body: 'pas une fiche' },
			/^Le fichier de la fiche « outils\/arpentage » ne peut pas être lu/,
		],
	] as const) {
		await onglet.route('**/fiche.mdx', (route) => route.fulfill(echec));
		await reload(onglet);
		await waitFormulaire(onglet);
		assert.match(await onglet.getByRole('alert').innerText(), dit);
		assert.equal(
			await onglet.locator('formulaire-fiche :is(input, textarea, select):visible').count(),
			0,
		);
		await visit(onglet, banc.url('/'));
		assert.equal(await onglet.evaluate(() => JSON.stringify(localStorage)), avant);
		await onglet.unroute('**/fiche.mdx');
		await visit(onglet, banc.url(CORRECTION));
	}
	await waitFormulaire(onglet);
	assert.equal(await onglet.locator('#q-en_une_phrase').inputValue(), 'Lire à plusieurs.');
});

test('a correction begun on a former version keeps what others have changed since, and tells what both changed', async (t) => {
	const onglet = await banc.open(CORRECTION);
	t.after(() => onglet.context().close());
	await waitFormulaire(onglet);
	await answer(onglet, 'titre', 'Lire un livre à plusieurs, vite');
	await answer(onglet, 'en_une_phrase', 'Ma phrase.');
	await kept(onglet);
	const publiee = PUBLIEE.replace(/^en_une_phrase:.*/m, 'en_une_phrase: Leur phrase.')
		.replace(/^statut:.*/m, 'statut: ebauche')
		.replace(/\n$/, '\n\nUn paragraphe de quelqu’un d’autre.\n');
	await onglet.route('**/fiche.mdx', (route) => route.fulfill({ body: publiee }));
	await reload(onglet);
	await waitFormulaire(onglet);
	assert.match(
		await repriseOf(onglet),
		/La fiche a changé depuis\s: relisez tout avant d’envoyer\. Vos changements sont reportés sur la version d’aujourd’hui\. Vous et quelqu’un d’autre avez changé\s: En une phrase\. C’est votre version qui est ici\.$/,
	);
	const { texte } = await download(onglet);
	assert.equal(
		texte,
		publiee
			.replace(/^titre:.*/m, 'titre: Lire un livre à plusieurs, vite')
			.replace(/^en_une_phrase:.*/m, 'en_une_phrase: Ma phrase.')
			.normalize('NFC'),
	);
});

for (const [nom, change] of Object.entries<(texte: string) => string>({
	CRLF: (texte) => texte.replaceAll('\n', '\r\n'),
	CR: (texte) => texte.replaceAll('\n', '\r'),
	'a byte order mark': (texte) => `\ufeff${texte}`,
	'accents in two signs': (texte) => texte.normalize('NFD'),
	'all of them': (texte) => `\ufeff${texte.normalize('NFD').replaceAll('\n', '\r\n')}`,
}))
	test(`the form reads what the verifier reads: ${nom}`, async (t) => {
		const onglet = await banc.open('/');
		t.after(() => onglet.context().close());
		await onglet.route('**/fiche.mdx', (route) => route.fulfill({ body: change(PUBLIEE) }));
		await visit(onglet, banc.url(CORRECTION));
		await waitFormulaire(onglet);
		assert.equal(await onglet.locator('h1').innerText(), 'Améliorer un outil');
		assert.equal((await download(onglet)).texte, PUBLIEE.normalize('NFC'));
	});

/** A draft as another version, or anyone, may have left it; the other shapes: formulaire/brouillon-lu.test.ts. */
const TORDUS: Readonly<Record<string, string>> = {
	'no JSON': '{"valeurs":',
	'a text that is none': '{"valeurs":{"titre":"Un titre"},"recit":{"a":1}}',
};
for (const [nom, brut] of Object.entries(TORDUS))
	test(`a draft that cannot be read is told, given back whole, and closes nothing: ${nom}`, async (t) => {
		const onglet = await openAvec(brut);
		t.after(() => onglet.context().close());
		assert.match(
			await repriseOf(onglet),
			/^Des réponses gardées n’ont pas la forme que ce formulaire attend, et ne sont pas reprises\. Leur texte n’est pas perdu\s: copiez-le ou téléchargez-le\. «\sEffacer mes réponses\s» le retire de ce navigateur\./,
		);
		await answer(onglet, 'titre', 'Un titre neuf');
		await kept(onglet);
		await reopen(onglet, RETOUR);
		assert.equal(await titreOf(onglet), 'Un titre neuf');
		assert.equal(await downloadRebut(onglet), brut, 'after a new draft too');
		onglet.once('dialog', (d) => void d.accept());
		await onglet.locator('[data-effacer]').click();
		assert.deepEqual(await gardes(onglet), []);
	});

const VALEURS_TORDUES = {
	titre: ['un', 'deux'],
	en_une_phrase: { a: 1 },
	axes: 5,
	objectifs: 'un seul',
	periode: [],
	jours: { elus: { x: 1 }, agents: 2, benevoles: 'non documenté', inconnu: 1 },
	relu_par_la_commune: 'oui',
	code_insee: [{ code: '01209' }, '01209'],
	sources: [5, { titre: 'Compte rendu', url: ['x'] }, null],
	ce_qui_n_a_pas_marche: { non_documente: 'oui' },
	contexte: 'Un bourg',
	champ_d_autrefois: 'x',
};

test('wrong shapes in a draft are left out one by one and named; the right ones are there', async (t) => {
	const brut = JSON.stringify({ valeurs: VALEURS_TORDUES, recit: 'Un samedi.', garde: 'hier' });
	const onglet = await openAvec(brut);
	t.after(() => onglet.context().close());
	const dit = await repriseOf(onglet);
	assert.match(dit, /^Nous avons retrouvé ce que vous aviez commencé\.\n/);
	for (const nom of ['Titre', 'En une phrase', 'champ_d_autrefois', 'Sources'])
		assert.ok(dit.includes(nom), `${nom}: ${dit}`);
	assert.equal(await onglet.locator('#q-contexte').inputValue(), 'Un bourg');
	assert.equal(await onglet.locator('#q-recit').inputValue(), 'Un samedi.');
	assert.equal(await downloadRebut(onglet), brut);
});

for (const fragment of [
	'{"axes":5}',
	'{"titre":{}}',
	'{"sources":"x","etapes":[[[]]]}',
	'{"code_insee":{"length":1e9}}',
	'{"__proto__":{"x":1},"constructor":"c","toString":[1]}',
])
	test(`an address that brings ${fragment} opens the form and is told`, async (t) => {
		const onglet = await banc.open(`${RETOUR}#valeurs=${encodeURIComponent(fragment)}`);
		t.after(() => onglet.context().close());
		await waitFormulaire(onglet);
		assert.match(
			await repriseOf(onglet),
			/Une partie de vos réponses n’a pas la forme que ce formulaire attend, et n’est pas reprise\s: /,
		);
		await answer(onglet, 'titre', 'Un titre');
		assert.match((await download(onglet)).texte, /^---\ntitre: Un titre\n/);
	});

test('20,000 elements do not freeze the form: what a list holds at most is there, the rest is told and kept', async (t) => {
	const sources = Array.from({ length: 20_000 }, (_, i) => ({
		cle: `s-${i}`,
		titre: `Source ${i}`,
	}));
	const brut = JSON.stringify({ valeurs: { sources }, recit: '' });
	const onglet = await openAvec(brut);
	t.after(() => onglet.context().close());
	assert.equal(await onglet.locator('#q-sources > [data-elements] > [data-element]').count(), 40);
	assert.match(await repriseOf(onglet), /: Sources \(40 réponses sur 20000\)\./);
	assert.equal(await downloadRebut(onglet), brut);
});

async function openAvec(brut: string): Promise<Page> {
	const onglet = await banc.open('/');
	await onglet.evaluate(([cle, texte]) => localStorage.setItem(cle, texte), [CLE, brut] as const);
	await visit(onglet, banc.url(RETOUR));
	await waitFormulaire(onglet);
	return onglet;
}

async function downloadRebut(onglet: Page): Promise<string> {
	const attendu = onglet.waitForEvent('download');
	await onglet.getByRole('button', { name: 'Télécharger ce texte' }).click();
	return readFileSync(await (await attendu).path(), 'utf8');
}

test('a browser that keeps nothing fills the form all the same, and says it once', async (t) => {
	const contexte = await banc.navigateur.newContext();
	t.after(() => contexte.close());
	await contexte.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('refused', 'SecurityError');
			},
		});
	});
	const onglet = await openIn(contexte, RETOUR);
	await answer(onglet, 'titre', 'Un verger');
	await onglet.getByText('Ce navigateur refuse de garder vos réponses').waitFor();
	await fillRecit(onglet, 'Un samedi.');
	assert.match((await download(onglet)).texte, /\nUn samedi\.\n$/);
});
