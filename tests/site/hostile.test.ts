import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { hasErreur } from '../../src/core/diagnostics.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { BASE } from '../contenu.ts';
import { BENINS, type Cas, HOSTILES, readCas } from '../outils/hostiles.ts';
import { type Banc, openBanc, readPage, visit } from '../outils/site.ts';
import { siteOf } from '../outils/sites.ts';

/** Faults of the file's own name or size are not about what a page shows. */
const SANS_PAGE = new Set(['filename', 'limits']);
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
	'base64',
);

const racine = mkdtempSync(path.join(os.tmpdir(), 'impulser-hostile-'));
const contenu = path.join(racine, 'content');
const cas = [...HOSTILES, ...BENINS].filter((c) => !SANS_PAGE.has(c.kind));
const idOf = (c: Cas): string => `cas-${c.id}`;
const pageOf = (c: Cas): string => `/outils/${idOf(c)}/`;
let acceptes: Cas[] = [];
let banc: Banc;

/** Every case as a sheet of its own; those that are refused are taken away, the others are built. */
before(async () => {
	cpSync(BASE, contenu, { recursive: true });
	for (const c of cas) {
		const dossier = path.join(contenu, 'outils', idOf(c));
		mkdirSync(dossier, { recursive: true });
		writeFileSync(path.join(dossier, 'fiche.mdx'), readCas(c).octets);
		if (Buffer.from(readCas(c).octets).includes('ok.png'))
			writeFileSync(path.join(dossier, 'ok.png'), PNG);
	}
	const { diagnostics } = readCatalogue(contenu);
	const refuse = (c: Cas): boolean =>
		hasErreur(diagnostics.filter((d) => d.fichier.startsWith(`content${pageOf(c)}`)));
	acceptes = cas.filter((c) => !refuse(c));
	for (const c of cas)
		if (refuse(c)) rmSync(path.join(contenu, 'outils', idOf(c)), { recursive: true });
	banc = await openBanc(await siteOf({ contenu }));
});
after(async () => {
	await banc?.close();
	rmSync(racine, { recursive: true, force: true });
});

test('the cases that pass are those that may pass, and each has its page', () => {
	assert.ok(acceptes.length >= BENINS.length, `${acceptes.length} accepted`);
	for (const c of acceptes)
		assert.ok(c.expected !== 'reject' || c.alsoOk === 'neutralise', `${c.id} should be refused`);
	const pages = readdirSync(path.join(banc.dossier, 'outils')).filter((d) => d.startsWith('cas-'));
	assert.deepEqual(pages.sort(), acceptes.map(idOf).sort());
});

test('none of them runs, asks another host, or leaves a forbidden element in its page', async () => {
	const contexte = await banc.navigateur.newContext({ bypassCSP: true });
	const onglet = await contexte.newPage();
	const fautes: string[] = [];
	let page = '';
	onglet.on('request', (r) => {
		if (!r.url().startsWith(banc.serveur.adresse)) fautes.push(`${page} asks ${r.url()}`);
	});
	onglet.on('dialog', (d) => {
		fautes.push(`${page} opens a dialog`);
		void d.dismiss();
	});
	for (const c of [...acceptes.map(pageOf), '/outils/', '/', '/recherche/?q=PWNED']) {
		page = c;
		await visit(onglet, banc.url(page));
		const trouve = await onglet.evaluate(() => {
			for (const e of document.querySelectorAll('main *'))
				for (const type of ['mouseover', 'focus', 'click', 'error', 'toggle'])
					if (!(e instanceof HTMLAnchorElement) && !(e instanceof HTMLButtonElement))
						e.dispatchEvent(new Event(type, { bubbles: false }));
			const interdits = document.querySelectorAll(
				'main :is(iframe, object, embed, style, base, link, meta, script:not([src]), form:not([role=search]), svg script), main [style], main [onclick], main [onerror], main [srcdoc], main a[href^="javascript" i], main a[href^="data:" i]',
			);
			return {
				pwned: 'PWNED' in window || document.title.startsWith('PWNED-'),
				interdits: [...interdits].map((e) => e.outerHTML.slice(0, 100)),
			};
		});
		if (trouve.pwned) fautes.push(`${page} ran code`);
		fautes.push(...trouve.interdits.map((html) => `${page} ${html}`));
	}
	assert.deepEqual(fautes, []);
	await contexte.close();
});

test('what a correct sheet says is all on its page', () => {
	const flatten = (texte: string): string =>
		texte
			.normalize('NFKC')
			.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
			.replaceAll('&lt;', '<')
			.replaceAll('&gt;', '>')
			.replaceAll('&quot;', '"')
			.replaceAll('&amp;', '&')
			.replace(/[’‘'"«»“”\s]/gu, '')
			.replaceAll('…', '...');
	const manques: string[] = [];
	for (const c of BENINS) {
		const html = readPage(banc.dossier, pageOf(c));
		const texte = flatten(html.replace(/<[^>]*>/g, ''));
		for (const attendu of c.must ?? [])
			if (!texte.includes(flatten(attendu)) && !flatten(html).includes(flatten(attendu)))
				manques.push(`${c.id}: ${attendu}`);
	}
	assert.deepEqual(manques, []);
});

test('the sheets beside them are whole', () => {
	assert.match(readPage(banc.dossier, '/outils/temoin/'), /<article class="fiche fiche-page">/);
});
