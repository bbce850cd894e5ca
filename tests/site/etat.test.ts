/** The page of the state of the commons says what the command says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { before, test } from 'node:test';
import type { Page } from 'playwright-core';
import { FAMILLES } from '../../src/core/schema/index.ts';
import type { VueEtat } from '../../src/vues/listes/etat.ts';
import { CORPUS } from '../contenu.ts';
import { useBanc } from '../outils/site.ts';

const PAGE = '/etat-du-commun/';
const A_COMPLETER = `${PAGE}a-completer/`;
const LISIBILITE = `${PAGE}lisibilite/`;
const banc = useBanc();
let vue: VueEtat;
before(async () => {
	const { stdout } = spawnSync(process.execPath, ['scripts/corpus.ts', '--json'], {
		encoding: 'utf8',
		env: { ...process.env, IMPULSER_CONTENU: CORPUS },
		maxBuffer: 1 << 26,
	});
	vue = JSON.parse(stdout) as VueEtat;
});

/** A page of it without JavaScript, its folded lists open. */
async function openPage(page = PAGE, width = 1280): Promise<Page> {
	const onglet = await banc.open(page, {
		javaScriptEnabled: false,
		viewport: { width, height: 800 },
	});
	for (const resume of await onglet.locator('summary').all()) await resume.click();
	return onglet;
}

/** Text of each cell of each row of the body of a table. */
const rowsOf = (onglet: Page, table: string): Promise<string[][]> =>
	onglet
		.locator(`${table} > tbody > tr`)
		.evaluateAll((lignes) =>
			lignes.map((l) =>
				[...(l as HTMLTableRowElement).cells].map((c) => (c.textContent ?? '').trim()),
			),
		);

test('the counts are those of npm run corpus -- --json', async () => {
	const onglet = await openPage();
	assert.equal(await onglet.locator('.etat-total').textContent(), String(vue.fiches));
	await onglet.context().close();
	for (const [page, isShown, suivis] of [
		[PAGE, (id: string) => id !== 'objectif', vue.suivis],
		[A_COMPLETER, (id: string) => id === 'objectif', []],
	] as const) {
		const { context, ...lus } = await readBarres(page);
		const repartitions = vue.repartitions.filter((r) => isShown(r.id));
		const comptes = repartitions.flatMap((r) => r.comptes);
		assert.deepEqual(lus, {
			tables: repartitions.length + (suivis.length > 0 ? 1 : 0),
			lignes: [
				...comptes.map(({ nom, nombre }) => [nom, String(nombre)]),
				...suivis.map(({ quoi, tenus, sur }) => [quoi, `${tenus} sur ${sur}`]),
			],
			largeurs: [
				...comptes.map(({ nombre }) => String(nombre)),
				...suivis.map(({ tenus, sur }) => String(Math.round((100 * tenus) / sur))),
			],
		});
		await context.close();
	}
});

async function readBarres(page: string) {
	const onglet = await openPage(page);
	return {
		context: onglet.context(),
		tables: await onglet.locator('table.barres').count(),
		lignes: await rowsOf(onglet, 'table.barres'),
		largeurs: await onglet
			.locator('table.barres rect')
			.evaluateAll((barres) => barres.map((b) => b.getAttribute('width'))),
	};
}

test('each thing to complete leads to its sheets, there or on the page that has them all', async () => {
	const onglet = await openPage();
	for (const { id, liens } of vue.manques) {
		const section = onglet.locator(`section:has(> #${id})`);
		assert.match(
			(await section.locator('h3').textContent()) ?? '',
			new RegExp(`\\(${liens.length}\\)$`),
		);
		const suite = section.locator('a', { hasText: 'Voir la liste' });
		assert.equal(await suite.count(), liens.length > 8 ? 1 : 0);
		if (liens.length > 8) assert.equal(await suite.getAttribute('href'), `${A_COMPLETER}#${id}`);
	}
	await onglet.goto(banc.url(A_COMPLETER));
	for (const { id, liens } of vue.manques) {
		const section = onglet.locator(`section:has(> #${id})`);
		const hrefs = await section
			.locator('.liens a')
			.evaluateAll((as) => as.map((a) => a.getAttribute('href')));
		assert.deepEqual(
			hrefs,
			liens.map((l) => l.href),
		);
	}
	await onglet.context().close();
});

test('readability, reviews and links are told as in the command', async () => {
	const onglet = await openPage();
	const fr = (n: number): string => n.toFixed(1).replace('.', ',');
	const attendues = vue.lisibilite.map((l) => [
		l.fiche.titre,
		fr(l.indice),
		fr(l.motsParPhrase),
		String(l.plusLongue),
		String(l.longues),
	]);
	assert.deepEqual(await rowsOf(onglet, 'table.lisibilite'), attendues.slice(0, 12));
	assert.equal(await onglet.locator('#etat-liens').textContent(), vue.liens.texte);
	const texte = (await onglet.locator('main').innerText()).replaceAll('\u00a0', ' ');
	assert.ok(texte.includes(`Jamais relues : ${vue.relectures.jamais}.`));
	await onglet.locator('a', { hasText: 'Toutes les fiches, de la plus' }).click();
	assert.deepEqual(
		await rowsOf(onglet, 'table.lisibilite'),
		FAMILLES.flatMap((famille) =>
			attendues.filter((_, i) => vue.lisibilite[i]?.fiche.famille === famille),
		),
	);
	await onglet.context().close();
});

test('each page, open, fits a narrow screen', async () => {
	for (const page of [PAGE, A_COMPLETER, LISIBILITE]) {
		const onglet = await openPage(page, 320);
		const largeur = await onglet
			.locator('main')
			.evaluate(() => document.documentElement.scrollWidth);
		assert.ok(largeur <= 320, `${page}: ${largeur}px`);
		await onglet.context().close();
	}
});

test('the footer and the page that asks for help lead to it', async () => {
	for (const [depuis, ou] of [
		['/', 'footer'],
		['/contribuer/', 'main'],
	] as const) {
		const onglet = await banc.open(depuis);
		const lien = onglet.locator(`${ou} a`, { hasText: 'tat du commun' });
		await lien.click();
		assert.equal(new URL(onglet.url()).pathname, PAGE);
		assert.equal(await onglet.locator('h1').textContent(), 'L’état du commun');
		await onglet.context().close();
	}
});
