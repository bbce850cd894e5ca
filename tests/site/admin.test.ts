import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';
import { parseAnnexe, parseFiche } from '../../src/core/lecture/lecture.ts';
import {
	copyAsEssai,
	fillEssai,
	openEditeur,
	reachChamp,
	readEssai,
	tick,
} from '../outils/editeur.ts';
import { readTrouvees } from '../outils/recherche.ts';
import { type Banc, listPages, openBanc, readPage } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-admin-'));
const essai = path.join(racine, 'essai');

const sites = { sans: '', site: '', sous: '' };
before(async () => {
	sites.sans = await siteOf(SITES.petitPublic);
	sites.site = await siteOf(SITES.editeur);
	sites.sous = await siteOf(SITES.editeurSousChemin);
	copyAsEssai(sites.sous, essai);
});
after(() => rmSync(racine, { recursive: true, force: true }));

/** Isolation marks that the editor puts around names are not read. */
const plain = (texte: string): string => texte.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
const policyOf = (html: string): string =>
	(/http-equiv="Content-Security-Policy" content="([^"]*)"/i.exec(html)?.[1] ?? '').replaceAll(
		'&#39;',
		"'",
	);
const scriptsOf = (html: string): string[] =>
	[...html.matchAll(/<script[^>]*\bsrc="([^"]*)"/g)].map((m) => m[1] ?? '');

test('without a repository, the page says so, leads to another way, and ships no editor', () => {
	const html = readPage(sites.sans, '/admin/');
	assert.match(html, /<h1[^>]*>L’éditeur web n’est pas ouvert ici<\/h1>/);
	assert.match(html, /href="\/contribuer\/"/);
	assert.match(html, /<meta name="robots" content="noindex"/);
	assert.deepEqual(readdirSync(path.join(sites.sans, 'admin')), ['index.html']);
});

test('the page of the editor is valid, in French, and leads on without JavaScript', async () => {
	const html = readPage(sites.sous, '/admin/');
	const validateur = new HtmlValidate({ extends: ['html-validate:recommended'] });
	const { results } = await validateur.validateString(html);
	assert.deepEqual(
		results.flatMap((r) => r.messages.map((m) => `${m.line} ${m.ruleId} ${m.message}`)),
		[],
	);
	assert.match(html, /<html lang="fr"/);
	assert.match(html, /<title>L’éditeur – Impulser<\/title>/);
	assert.match(html, /<meta name="robots" content="noindex"/);
	assert.match(html, /<noscript>.*href="\/sous\/contribuer\/".*<\/noscript>/s);
	assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)|<style|\son\w+=|\sstyle=/);
	assert.equal(existsSync(path.join(sites.sous, 'admin/editeur')), false);
});

test('the page of the editor may load from the site and ask the forge, nothing else', () => {
	const html = readPage(sites.site, '/admin/');
	const politique = policyOf(html);
	assert.ok(html.indexOf('Content-Security-Policy') < html.search(/<(?:script|link)\b/));
	assert.match(politique, /^default-src 'none'; script-src 'self'; /);
	assert.deepEqual(politique.match(/https?:[^\s;]*/g), ['https://api.github.com']);
	assert.doesNotMatch(politique, /unsafe-eval|\*/);
});

test('the pages that are read keep their policy and run nothing of the editor', () => {
	const stricte =
		"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types impulser";
	const [editeur = ''] = scriptsOf(readPage(sites.site, '/admin/'));
	assert.match(editeur, /^\/_impulser\//);
	const pages = listPages(sites.site);
	assert.ok(pages.length > 30 && !pages.includes('/admin/'), `${pages.length} pages`);
	for (const page of pages) {
		const html = readPage(sites.site, page);
		// pages.test.ts checks that these digests are those of the styles of the page.
		const politique = policyOf(html)
			.replace(" 'wasm-unsafe-eval'", '')
			.replace(/ 'sha256-[\w+/]+='/g, '');
		// A recording that one chooses on one's own device, in the page where it is read.
		const permise = page === '/enquete/lire/' ? '; media-src blob:' : '';
		assert.ok(politique.includes(permise), page);
		assert.equal(politique.replace(permise, ''), stricte, page);
		const siens = scriptsOf(html).filter((s) => s.includes('/admin/') || s === editeur);
		assert.deepEqual(siens, [], page);
	}
});

test('the search knows every sheet and the pages of the site, not the editor', () => {
	const urls = readTrouvees(sites.site).map(([url]) => url);
	for (const url of [
		'/actions/temoin-action/',
		'/outils/temoin/',
		'/parcours/temoin-parcours/',
		'/retours/temoin-retour/',
		'/ecrire-a-sa-mairie/',
		'/carte/',
	])
		assert.ok(urls.includes(url), url);
	assert.deepEqual(
		urls.filter((url) => url.startsWith('/admin/')),
		[],
	);
});

for (const [nom, base, langue] of [
	['site', '/', 'fr-FR'],
	['sous', '/sous/', 'en-GB'],
] as const)
	test(`one signs in, in French, and nothing is asked outside (${base}, ${langue})`, async (t) => {
		const banc = await openBanc(sites[nom], base);
		t.after(() => banc.close());
		const fautes: string[] = [];
		const onglet = await openEditeur(banc, fautes, langue);
		const jeton = onglet.getByRole('button', { name: 'Se connecter avec un jeton d’accès' });
		await jeton.waitFor();
		await onglet.getByText('Impulser, l’éditeur', { exact: true }).first().waitFor();
		await onglet.waitForFunction(() =>
			['Source Sans 3', 'Material Symbols Outlined'].every((police) =>
				[...document.fonts].some(
					(f) => f.family.replaceAll('"', '') === police && f.status === 'loaded',
				),
			),
		);
		await onglet.getByText('Comment ça marche').click();
		assert.match(await onglet.locator('header').innerText(), /jeton d’accès.*GitHub/s);
		await jeton.click();
		const dialogue = onglet.getByText('Saisissez votre jeton ci-dessous.');
		await dialogue.waitFor();
		assert.match(plain(await dialogue.innerText()), /demandes de fusion.*paramètres.*GitHub/);
		assert.deepEqual(fautes, []);
	});

describe('once open', () => {
	let banc: Banc;
	let onglet: Page;
	const fautes: string[] = [];
	/** The editor goes back to the list once the file is written. */
	const save = async (): Promise<void> => {
		await onglet.getByRole('button', { name: 'Enregistrer', exact: true }).click();
		await onglet.waitForURL(/#\/collections\/[a-z]+$/);
	};
	before(async () => {
		banc = await openBanc(essai, '/sous/');
		onglet = await openEditeur(banc, fautes);
		await fillEssai(onglet);
		await onglet.getByRole('button', { name: 'Travailler avec un dépôt de test' }).click();
		await onglet.getByText('Commentaires d’usage').waitFor();
	});
	after(() => banc?.close());

	test('the collections are there, and the site’s own bar has made room', async () => {
		const texte = plain(await onglet.locator('#nc-root').innerText());
		for (const nom of ['Outils', 'Actions', 'Retours d’expérience', 'Parcours', 'Glossaire'])
			assert.ok(texte.includes(nom), nom);
		assert.equal(await onglet.locator('body > header').isVisible(), false);
	});

	test('a new « retour » asks what the schema asks, in its words', async () => {
		await onglet.goto(banc.url('/admin/#/collections/retours/new'));
		const titre = await reachChamp(onglet, 'titre');
		assert.match(plain(await titre.innerText()), /^Titre \*.*70 caractères au plus/);
		const jours = await reachChamp(onglet, 'jours.elus');
		assert.match(plain(await jours.innerText()), /Élu·es \*.*Ajouter Élu·es/);
		for (const [chemin, label] of [
			['code_insee', 'Communes'],
			['ce_qui_n_a_pas_marche', 'Ce qui n’a pas marché'],
			['relu_par_la_commune', 'Relu par la commune'],
			['corps', 'Le récit'],
		] as const)
			assert.ok(
				plain(await (await reachChamp(onglet, chemin)).innerText()).startsWith(label),
				label,
			);
	});

	test('a sheet that is mended changes where it was mended, and stays valid', async () => {
		const chemin = 'content/retours/temoin-retour/fiche.mdx';
		const avant = await readEssai(onglet, chemin);
		assert.ok(avant);
		await onglet.goto(banc.url('/admin/#/collections/retours/entries/temoin-retour/fiche'));
		await (await reachChamp(onglet, 'titre')).locator('input').fill('Raconter un retour changé');
		const elus = await reachChamp(onglet, 'jours.elus');
		await elus.getByRole('button', { name: 'Supprimer' }).click();
		await elus.getByRole('button', { name: /Ajouter/ }).click();
		await onglet.getByRole('menuitem', { name: 'Non documenté' }).click();
		await (await reachChamp(onglet, 'jours.agents.valeur')).locator('input').fill('');
		await onglet.locator('[data-key-path="jours.agents.valeur"] input').pressSequentially('1,5');
		await save();
		const apres = await readEssai(onglet, chemin);
		assert.equal(
			apres,
			avant
				.replace('titre: Raconter un retour témoin', 'titre: Raconter un retour changé')
				.replace('elus: 2', 'elus: non documenté')
				.replace('agents: 0', 'agents: 1.5'),
		);
		const { diagnostics } = parseFiche({
			collection: 'retours',
			id: 'temoin-retour',
			chemin,
			octets: new TextEncoder().encode(apres),
			voisins: new Map(),
		});
		assert.deepEqual(diagnostics, []);
	});

	test('a new comment becomes a file that the verifier accepts', async () => {
		await onglet.goto(banc.url('/admin/#/collections/commentaires/new'));
		await (await reachChamp(onglet, 'code_insee')).locator('input').fill('01209');
		await (await reachChamp(onglet, 'lecon')).locator('textarea').fill('Prévoir la pluie.');
		await (await reachChamp(onglet, 'date')).locator('input').fill('2025-03');
		await onglet.mouse.wheel(0, -5000);
		await tick(onglet, 'usage', 'Adaptée à chez nous');
		await onglet.mouse.wheel(0, -5000);
		// Beyond five sheets, the editor folds its choices in a list.
		await (await reachChamp(onglet, 'fiche')).getByRole('combobox').click();
		await onglet.getByRole('option', { name: 'Outils › Essayer un outil témoin' }).click();
		await save();
		const chemin = 'content/commentaires/outils-temoin-2025-03-01209.yaml';
		const texte = await readEssai(onglet, chemin);
		assert.equal(
			texte,
			'fiche: outils/temoin\nusage: adapte\ncode_insee: "01209"\nlecon: Prévoir la pluie.\ndate: 2025-03\n',
		);
		const { diagnostics } = parseAnnexe({
			collection: 'commentaires',
			id: 'outils-temoin-2025-03-01209',
			chemin,
			octets: new TextEncoder().encode(texte),
			voisins: new Map(),
		});
		assert.deepEqual(diagnostics, []);
	});

	test('nothing went wrong and nothing was asked outside', () => {
		assert.deepEqual(fautes, []);
	});
});
