import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { countOf } from '../outils/facettes.ts';
import {
	canoniqueOf,
	isDeplacee,
	listPages,
	listPagesDeFiches,
	lookAtAll,
	readPage,
	reload,
	SCRIPTS_PRETS,
	samplePages,
	useBanc,
	visit,
} from '../outils/site.ts';

const banc = useBanc();

test('facets of a list hide cards, recount, and live in the address', async () => {
	const onglet = await banc.open('/outils/');
	const visibles = () => onglet.locator('.carte:visible').count();
	const tous = await visibles();
	const coche = onglet.locator('.facette input').first();
	const label = coche.locator('xpath=..');
	const annonce = await countOf(label);
	await coche.check();
	assert.ok(annonce < tous);
	assert.equal(await visibles(), annonce);
	assert.match(await onglet.locator('.liste-compte').innerText(), new RegExp(`^${annonce} fiche`));
	const adresse = onglet.url();
	assert.match(adresse, /\?\w+=/);
	await visit(onglet, adresse);
	assert.equal(await visibles(), annonce);
	await onglet.locator('.facette input:checked').uncheck();
	assert.equal(await visibles(), tous);
	assert.doesNotMatch(onglet.url(), /\?/);
	await onglet.context().close();
});

test('a chosen filter becomes a chip that takes it off, the cursor goes to what is left', async () => {
	const onglet = await banc.open('/outils/?phase=decider&duree=journee');
	const puces = onglet.locator('.puces button');
	assert.deepEqual(await puces.allInnerTexts(), ['Décider', 'Une journée', 'Tout retirer']);
	assert.match(await onglet.locator('.liste-compte').innerText(), /^\d+ fiches? sur \d+$/);
	await onglet.getByRole('button', { name: 'Retirer le filtre Décider' }).press('Enter');
	assert.deepEqual(await puces.allInnerTexts(), ['Une journée']);
	assert.equal(await onglet.evaluate(() => document.activeElement?.textContent), 'Une journée');
	assert.match(onglet.url(), /\/outils\/\?duree=journee$/);
	await puces.first().click();
	assert.equal(await puces.count(), 0);
	assert.equal(await onglet.evaluate(() => document.activeElement?.className), 'liste-compte');
	assert.doesNotMatch(onglet.url(), /\?/);
	await onglet.context().close();
});

test('a list is put in the order asked, which its address keeps', async () => {
	const onglet = await banc.open('/retours/');
	const cles = () =>
		onglet
			.locator('.carte')
			.evaluateAll((cartes) => cartes.map((c) => Number(c.getAttribute('data-tri-population'))));
	const titres = () => onglet.locator('.carte-titre').allTextContents();
	const avant = await titres();
	await onglet.getByLabel('Trier').selectOption({ label: 'La plus petite commune d’abord' });
	assert.deepEqual(
		await cles(),
		(await cles()).toSorted((a, b) => a - b),
	);
	assert.notDeepEqual(await titres(), avant);
	const rangees = await titres();
	assert.match(onglet.url(), /\?tri=population$/);
	await reload(onglet);
	assert.deepEqual(await titres(), rangees);
	await onglet.getByLabel('Trier').selectOption({ label: 'Par ordre alphabétique' });
	assert.deepEqual(await titres(), avant);
	await onglet.context().close();
});

test('on a phone the filters are one button away, and lead back to the sheets', async () => {
	const onglet = await banc.open('/outils/', { viewport: { width: 360, height: 740 } });
	const bouton = onglet.locator('.facettes summary');
	const boite = await bouton.boundingBox();
	assert.ok(boite && boite.width > 300 && boite.height >= 44, JSON.stringify(boite));
	await bouton.click();
	await onglet.getByLabel(/^Décider/).check();
	const n = await onglet.locator('.carte:visible').count();
	await onglet.getByRole('button', { name: `Voir les ${n} fiches` }).click();
	assert.equal(await onglet.locator('.facettes').getAttribute('open'), null);
	assert.equal(await bouton.textContent(), 'Filtrer (1)');
	assert.ok(await onglet.locator('.carte:visible').first().isVisible());
	await onglet.context().close();
});

test('each card of an action has the drawing of its axis', async () => {
	const onglet = await banc.open('/actions/');
	const cartes = await onglet.locator('.carte').evaluateAll((toutes) =>
		toutes.map((carte) => {
			const genre = carte.querySelector('.carte-genre');
			const { maskImage } = getComputedStyle(genre ?? carte, '::before');
			return [carte.getAttribute('data-ton'), maskImage.startsWith('url("data:image/svg+xml,')];
		}),
	);
	assert.ok(cartes.length > 4);
	assert.deepEqual(
		cartes,
		cartes.map(([axe]) => [axe, true]),
	);
	assert.equal(new Set(cartes.map(([axe]) => axe)).size, 5);
	await onglet.context().close();
});

test('facets work from the keyboard alone', async () => {
	const onglet = await banc.open('/outils/');
	await onglet.locator('.facettes summary').focus();
	await onglet.keyboard.press('Tab');
	await onglet.keyboard.press('Space');
	assert.equal(await onglet.locator('.facette input:checked').count(), 1);
	await onglet.context().close();
});

test('without scripts, facet links lead to static lists of the right sheets', async () => {
	const onglet = await banc.open('/outils/', { javaScriptEnabled: false });
	await onglet.locator('.facettes summary').click();
	const lien = onglet.locator('.facette a').first();
	const annonce = await countOf(lien);
	await lien.click();
	assert.match(onglet.url(), /\/outils\/par\//);
	assert.equal(await onglet.locator('.carte').count(), annonce);
	await onglet.context().close();
});

test('without scripts, the search page leads to the lists', async () => {
	const onglet = await banc.open('/recherche/', { javaScriptEnabled: false });
	assert.ok(await onglet.getByRole('link', { name: 'Tous les outils' }).isVisible());
	await onglet.context().close();
});

test('without scripts, no page shows a button that does nothing', async () => {
	const contexte = await banc.navigateur.newContext({ javaScriptEnabled: false });
	const onglet = await contexte.newPage();
	const inertes: string[] = [];
	const pages = samplePages(banc.dossier).filter((p) => !isDeplacee(readPage(banc.dossier, p)));
	for (const page of pages) {
		await onglet.goto(banc.url(page), { waitUntil: 'domcontentloaded' });
		const boutons = await onglet.locator('main button:visible').allInnerTexts();
		inertes.push(...boutons.map((nom) => `${page} ${nom}`));
	}
	assert.deepEqual(inertes, []);
	await contexte.close();
});

test('without scripts, a sheet says all it has to say', async () => {
	const avec = await banc.open('/outils/enquete-collective/');
	const sans = await banc.open('/outils/enquete-collective/', { javaScriptEnabled: false });
	const lire = (page: typeof avec) => page.locator('.fiche-texte').innerText();
	const ajoute = /Copier la mention\n*/;
	assert.equal(await avec.locator('.fiche-texte .partie').count(), 5);
	assert.equal((await lire(avec)).replace(ajoute, '').trim(), (await lire(sans)).trim());
	await avec.context().close();
	await sans.context().close();
});

test('no page of any type breaks its policy, throws, or asks another host', async () => {
	const contexte = await banc.navigateur.newContext();
	const look = async (page: string): Promise<string[]> => {
		const fautes: string[] = [];
		const onglet = await contexte.newPage();
		onglet.on('request', (r) => {
			if (!r.url().startsWith(banc.serveur.adresse)) fautes.push(`${page} asks ${r.url()}`);
		});
		onglet.on('console', (m) => {
			if (m.type() === 'error') fautes.push(`${page} ${m.text()}`);
		});
		onglet.on('pageerror', (e) => fautes.push(`${page} ${e.message}`));
		await onglet.goto(banc.url(page), { waitUntil: 'networkidle' });
		await onglet.close();
		return fautes;
	};
	assert.deepEqual(await lookAtAll(samplePages(banc.dossier), look), []);
	await contexte.close();
});

test('a first visit of the longest sheet takes 40 kB, scripts and font included', async () => {
	const fiches = listPagesDeFiches(banc.dossier);
	const poids = (chemin: string): number => {
		const octets = readFileSync(path.join(banc.dossier, chemin));
		return /\.(?:woff2|png)$/.test(chemin) ? octets.length : gzipSync(octets).length;
	};
	const fichierOf = (page: string): string => (page.endsWith('/') ? `${page}index.html` : page);
	const [longue = ''] = fiches.sort((a, b) => poids(fichierOf(b)) - poids(fichierOf(a)));
	const onglet = await (await banc.navigateur.newContext()).newPage();
	const demandes = new Set<string>();
	onglet.on('request', (r) => {
		if (!r.url().startsWith('data:')) demandes.add(new URL(r.url()).pathname);
	});
	await onglet.goto(banc.url(longue), { waitUntil: 'networkidle' });
	await onglet.waitForSelector(SCRIPTS_PRETS, { state: 'attached' });
	await onglet.waitForLoadState('networkidle');
	const couts = [...demandes].map((d) => [d, poids(fichierOf(d))] as const);
	const total = couts.reduce((somme, [, n]) => somme + n, 0);
	assert.ok(couts.some(([d]) => d.endsWith('.woff2')));
	assert.ok(total <= 40_000, `${longue}: ${total} bytes\n${couts.join('\n')}`);
	assert.ok(couts.length <= 9, couts.join('\n'));
	await onglet.context().close();
});

test('references go both ways: a tool lists the retours that used it, and they link back', () => {
	const paires = listPages(banc.dossier)
		.filter((p) => p.startsWith('/retours/') && !p.includes('/par/') && p !== '/retours/')
		.flatMap((retour) => {
			const utilises =
				/id="fiche-outils"[\s\S]*?<h2/.exec(readPage(banc.dossier, retour))?.[0] ?? '';
			return [...utilises.matchAll(/href="(\/outils\/[^"]+)"/g)].map((m) => [retour, m[1] ?? '']);
		});
	assert.ok(paires.length > 0);
	for (const [retour = '', outil = ''] of paires) {
		const section = /id="fiche-retours"[\s\S]*?<h2/.exec(readPage(banc.dossier, outil))?.[0] ?? '';
		assert.ok(section.includes(`href="${retour}"`), `${outil} does not list ${retour}`);
		assert.match(section, /Testée dans \d+/);
	}
});

test('« non documenté » is shown as such on the page of a retour', () => {
	const pages = listPages(banc.dossier).filter((p) => /^\/retours\/(?!par\/)[^/]+\/$/.test(p));
	const dites = pages.filter((p) => readPage(banc.dossier, p).includes('Non documenté'));
	assert.ok(dites.length > 0);
});

test('a draft says that it is one, and how to complete it', () => {
	const page = listPagesDeFiches(banc.dossier).find((p) =>
		readPage(banc.dossier, p).includes('etiquette-ebauche'),
	);
	assert.ok(page);
	assert.match(
		readPage(banc.dossier, page),
		/Cette fiche est une ébauche[\s\S]*?href="\/contribuer\/"/,
	);
});

test('the attribution is ready to copy, and the button copies exactly it', async () => {
	const contexte = await banc.navigateur.newContext({
		permissions: ['clipboard-read', 'clipboard-write'],
	});
	const onglet = await contexte.newPage();
	await visit(onglet, banc.url('/outils/enquete-collective/'));
	await onglet.getByRole('button', { name: 'Copier la mention' }).click();
	await onglet.getByText('Mention copiée.').waitFor();
	const copie = await onglet.evaluate(() => navigator.clipboard.readText());
	assert.equal(copie, await onglet.locator('#fiche-mention').innerText());
	assert.match(copie, /Licence CC BY-SA 4\.0/);
	await contexte.close();
});

test('on paper: no chrome, addresses of the sources in clear, all the text of the sheet', async () => {
	const onglet = await banc.open('/outils/enquete-collective/');
	await onglet.emulateMedia({ media: 'print' });
	for (const selecteur of [
		'.entete nav',
		'.recherche-breve',
		'.pied',
		'.barre-parties',
		'.actions-fiche',
	])
		assert.equal(await onglet.locator(selecteur).first().isVisible(), false, selecteur);
	assert.ok(await onglet.locator('.mention').isVisible());
	const source = onglet.locator('.sources a').first();
	const href = (await source.getAttribute('href')) ?? '';
	assert.equal(await source.innerText(), href.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));
	assert.ok(await onglet.locator('#fiche-deroule').isVisible());
	await onglet.context().close();
});

test('an unknown address answers 404 with a page that helps', async () => {
	const reponse = await fetch(banc.url('/outils/inconnu/'));
	assert.equal(reponse.status, 404);
	assert.match(await reponse.text(), /Cette page n’existe pas/);
});

test('a filtered list gives way to the whole list in search engines', () => {
	const filtrees = listPages(banc.dossier).filter((page) => page.includes('/par/'));
	assert.ok(filtrees.length > 20);
	for (const page of filtrees)
		assert.equal(canoniqueOf(readPage(banc.dossier, page)), page.replace(/par\/.*/, ''), page);
});
