/** The browser's own print: every word of the page, none of what serves on a screen only. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { readPages, readPdf, squeeze, textOf } from '../outils/pdf.ts';
import { listPages, samplePages, useBanc, visit } from '../outils/site.ts';
import { SITE_DES_TESTS } from '../outils/sites.ts';

const banc = useBanc();
let dossier: string;
before(async () => {
	dossier = mkdtempSync(path.join(os.tmpdir(), 'impulser-'));
});
after(async () => {
	rmSync(dossier, { recursive: true, force: true });
});

/** What only serves on a screen: controls, ways to go elsewhere on the page or the site. */
const ECRAN = [
	'.barre-parties',
	'.page-sommaire',
	'.fiche-gestes',
	'.fiche-reperes',
	'.boite',
	'.note-marge',
	'.repli-resume',
	'.emporter',
	'.actions-fiche',
	'.usages-portes',
	'.mots-fiche',
	'.facettes',
	'.liste-tete',
	'.plus',
	'.bouton',
	'.fil',
	'button',
	'form',
	'noscript',
	// A drawing is printed as a drawing; the list beside says in words what it shows.
	'svg',
	'script',
	'ajout-livret button',
	'.outil-ecran',
	// Printed when one asks for it: guide.test.ts.
	'.guide-feuille',
	// Hidden where scripts run.
	'.sans-script',
	'.kit-tete',
	'.deroule-notice',
	'.kit-presentation',
	'[hidden]',
].join(', ');

/** Every piece of text of the content, in order, and what of the screen must not be printed. */
const readTextes = (onglet: Page): Promise<string[]> =>
	onglet.evaluate((ecran) => {
		const marcheur = document.createTreeWalker(
			document.querySelector('main') as Element,
			NodeFilter.SHOW_TEXT,
		);
		const textes: string[] = [];
		while (marcheur.nextNode()) {
			const parent = marcheur.currentNode.parentElement;
			if (parent && !parent.closest(ecran) && !parent.closest('.invisible'))
				textes.push(marcheur.currentNode.textContent ?? '');
		}
		return textes.filter((t) => t.trim() !== '');
	}, ECRAN);

async function print(onglet: Page): Promise<string> {
	const fichier = path.join(dossier, 'page.pdf');
	writeFileSync(fichier, await onglet.pdf({ tagged: true, preferCSSPageSize: true }));
	// What the structure of the file says, then what is drawn: the browser leaves some captions out of it.
	const dessine = await readPages(readFileSync(fichier));
	return squeeze([textOf((await readPdf(fichier)).racine), ...dessine].join('\n'));
}

test('every type of page prints all its words and its address, without the frame of the screen', async () => {
	const fiches = listPages(banc.dossier).filter((p) => /^\/(?:outils|actions)\/[^/]+\/$/.test(p));
	const onglet = await banc.open('/');
	const fautes: string[] = [];
	// « Mon livret » prints the sheets chosen instead of itself, and the examples of /composants/ are
	// figures, and slides leave out what one says: mon-livret-emporter.test.ts, composants.test.ts and
	// diapos.test.ts look at their paper.
	const types = samplePages(banc.dossier).filter(
		(p) => !['/mon-livret/', '/composants/'].includes(p) && !p.endsWith('/diapositives/'),
	);
	for (const page of new Set([...types, ...fiches.slice(0, 8)])) {
		await visit(onglet, banc.url(page));
		const textes = await readTextes(onglet);
		const papier = await print(onglet);
		for (const texte of textes)
			if (!papier.includes(squeeze(texte))) fautes.push(`${page} loses « ${texte.trim()} »`);
		// The documents for the mairie name the sheet, not the page that makes them.
		const adresse = page.replace(/mairie\/$/, '');
		// A page shown at any address has none of its own.
		if (page !== '/404.html' && !papier.includes(squeeze(SITE_DES_TESTS + adresse)))
			fautes.push(`${page}: no address`);
		for (const cadre of ['Rechercherunefiche', 'Aucuntraceur', 'Allerauconten'])
			if (papier.includes(cadre)) fautes.push(`${page} prints « ${cadre} »`);
	}
	assert.deepEqual(fautes, []);
	await onglet.context().close();
});

test('no step, box or row of a printed sheet is cut in two', async () => {
	const onglet = await banc.open('/outils/enquete-collective/');
	await onglet.emulateMedia({ media: 'print' });
	const coupables = await onglet.evaluate(() =>
		['.etapes > li', '.bloc', 'tr', '.definitions > div'].filter((s) => {
			const element = document.querySelector(s);
			return element && getComputedStyle(element).breakInside !== 'avoid';
		}),
	);
	assert.deepEqual(coupables, []);
	await onglet.context().close();
});
