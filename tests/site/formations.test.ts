/** The pages of a training as who gives it uses them: late, printing, writing down what comes after. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ICAL from 'ical.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { COULEURS, findViolations, TOUTES } from '../outils/axe.ts';
import { readPages } from '../outils/pdf.ts';
import { canoniqueOf, debordOf, readPage, unfoldAll, useBanc, visit } from '../outils/site.ts';

const FICHE = '/formations/une-journee-pour-essayer/';
const ANIMER = `${FICHE}animer/`;
const PAPIERS = ['cas', 'carnet', 'evaluation', 'droits', 'attestation'].map(
	(id) => `${FICHE}${id}/`,
);

const banc = useBanc();

interface Essai {
	after: (run: () => unknown) => void;
}
async function open(t: Essai, page: string, options: BrowserContextOptions = {}): Promise<Page> {
	const contexte = await banc.navigateur.newContext({ acceptDownloads: true, ...options });
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	if (options.javaScriptEnabled === false) await onglet.goto(banc.url(page));
	else await visit(onglet, banc.url(page));
	return onglet;
}
const plat = (texte: string): string => texte.replace(/[\u00a0\u202f]/gu, ' ').trim();
const heures = async (onglet: Page): Promise<string[]> =>
	(await onglet.locator('.deroule .deroule-heure').allInnerTexts()).map(plat);
const reponse = async (onglet: Page): Promise<string> =>
	plat(await onglet.locator('[data-reponse]').innerText());

const PREVUES = [
	...['9 h 00', '9 h 20', '9 h 45', '10 h 15', '10 h 45', '11 h 00', '11 h 15', '12 h 25'],
	...['13 h 40', '13 h 55', '14 h 40', '14 h 55', '15 h 10', '16 h 00', '16 h 35', '16 h 45'],
];

for (const width of [360, 1280])
	test(`twenty minutes late: what to leave out, and the hours of all that follows, ${width} px`, async (t) => {
		const onglet = await open(t, ANIMER, { viewport: { width, height: 800 } });
		assert.deepEqual(await heures(onglet), PREVUES);
		await onglet.selectOption('[name=depuis]', '8');
		await onglet.fill('[name=retard]', '20');
		assert.equal(
			await reponse(onglet),
			'Faites « Lire ce que l’on a rapporté » en 10 minutes au lieu de 15 ; coupez « Choisir un outil pour chez soi » (15 minutes). Vous finirez à 17 h 00, comme prévu.',
		);
		assert.deepEqual((await heures(onglet)).slice(7), [
			...['12 h 25', '14 h 00', '14 h 10', 'Coupée', '14 h 55', '15 h 10'],
			...['16 h 00', '16 h 35', '16 h 45'],
		]);
		const coupee = onglet.locator('.animer-coupee');
		assert.equal(await coupee.count(), 1);
		assert.match(await coupee.innerText(), /Choisir un outil pour chez soi/);
		await onglet.fill('[name=retard]', '90');
		assert.match(await reponse(onglet), /Cela ne suffit pas : vous finirez à 17 h 45\./);
		await onglet.getByRole('button', { name: 'Revenir aux heures prévues' }).click();
		await onglet.waitForFunction(
			() => document.querySelector('[data-reponse]')?.textContent === '',
		);
		assert.deepEqual(await heures(onglet), PREVUES);
		assert.equal(await coupee.count(), 0);
	});

test('minutes that are none leave the day as it was', async (t) => {
	const onglet = await open(t, ANIMER);
	for (const saisie of ['', '-5', '0']) {
		await onglet.fill('[name=retard]', saisie);
		assert.deepEqual(await heures(onglet), PREVUES);
		assert.equal(await reponse(onglet), '');
	}
});

test('without scripts, the hours are there, and the table answers in place of the tool', async (t) => {
	const onglet = await open(t, ANIMER, { javaScriptEnabled: false });
	assert.deepEqual(await heures(onglet), PREVUES);
	assert.equal(await onglet.locator('animer-formation form:visible').count(), 0);
	await onglet.locator('.animer-tableau summary').click();
	const tableau = plat(await onglet.locator('.animer-tableau table').innerText());
	assert.match(
		tableau,
		/11 h 15 à 13 h 40[\s\S]*20 minutes[\s\S]*« Lire ce que l’on a rapporté » en 10 minutes/,
	);
});

test('the guide prints whole: every session, its exercise, what one says, the table of delays', async (t) => {
	const onglet = await open(t, ANIMER);
	const pages = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
	const tout = plat(pages.join(' '));
	for (const dit of [
		'11 h 15. Essayer la question, dehors',
		'Un panneau et un gros marqueur par équipe',
		'Diapositive 9. Dehors, pendant trente-cinq minutes',
		'20 minutes',
		'La soirée de suite',
	])
		assert.ok(tout.includes(dit), dit);
	assert.ok(!tout.includes('Prendre le calendrier'));
});

describe('the calendar of what comes after', () => {
	async function take(onglet: Page): Promise<string> {
		const [fichier] = await Promise.all([
			onglet.waitForEvent('download'),
			onglet.getByRole('button', { name: 'Prendre le calendrier (.ics)' }).click(),
		]);
		assert.equal(fichier.suggestedFilename(), 'suites-une-journee-pour-essayer.ics');
		return readFileSync(await fichier.path(), 'utf8');
	}
	test('is taken from the last day, the same each time, with the address of the sheet', async (t) => {
		const onglet = await open(t, ANIMER);
		await onglet.fill('#suites-fin', '2027-03-20');
		assert.deepEqual(
			(await onglet.locator('[data-dates] li').allInnerTexts()).slice(0, 2).map(plat),
			[
				'lundi 22 mars 2027 : Envoyer les traces',
				'dimanche 4 avril 2027 : S’appeler entre communes',
			],
		);
		await onglet.fill('#suites-heure', '18:30');
		const texte = await take(onglet);
		assert.equal(await take(onglet), texte);
		const evenements = new ICAL.Component(ICAL.parse(texte)).getAllSubcomponents('vevent');
		const lus = evenements.map((e) => new ICAL.Event(e));
		assert.deepEqual(
			lus.map(({ startDate }) => startDate.toString()),
			['2027-03-22', '2027-04-04', '2027-04-19', '2027-06-18', '2027-09-16'].map(
				(jour) => `${jour}T18:30:00`,
			),
		);
		assert.ok(lus[0]?.description.endsWith(banc.url(FICHE)));
	});
	test('asks for a day before it is given', async (t) => {
		const onglet = await open(t, ANIMER);
		await onglet.getByRole('button', { name: 'Prendre le calendrier (.ics)' }).click();
		assert.equal(
			await onglet.$eval('#suites-fin', (c) => (c as HTMLInputElement).validity.valid),
			false,
		);
	});
});

test('the certificate is filled in on the screen and printed, or printed empty', async (t) => {
	const onglet = await open(t, `${FICHE}attestation/`);
	await onglet.getByLabel('Nom de la personne').fill('Inès Tévenet');
	const [page = '', ...suite] = await readPages(await onglet.pdf({ preferCSSPageSize: true }));
	assert.deepEqual(suite, [], 'it holds on one page');
	assert.match(plat(page), /Inès Tévenet/);
	assert.match(plat(page), /6 h 15 de formation/);
	assert.ok(!page.includes('rien n’est gardé'));
});

test('the tools that one tries say in which training, and lead there', async (t) => {
	const onglet = await open(t, '/outils/porteur-de-paroles/');
	await unfoldAll(onglet);
	assert.ok((await onglet.locator(`a[href="${FICHE}"]`).count()) > 0);
	await onglet.goto(banc.url(FICHE));
	assert.ok((await onglet.locator('a[href="/outils/porteur-de-paroles/"]').count()) > 0);
});

test('the sheet leads to all that one takes away, and search engines take them for it', async (t) => {
	const onglet = await open(t, FICHE);
	const liens = await onglet.$$eval('.emporter a', (tous) =>
		tous.map((a) => a.getAttribute('href')),
	);
	for (const id of ['guide', 'cas', 'carnet', 'evaluation', 'droits', 'attestation'])
		assert.ok(liens.includes(`/pdf${FICHE}${id}.pdf`), id);
	for (const page of [ANIMER, `${FICHE}diapositives/`, ...PAPIERS])
		assert.equal(canoniqueOf(readPage(banc.dossier, page)), FICHE);
	await onglet.goto(banc.url(ANIMER));
	const odt = await onglet.$$eval('a[href$=".odt"]', (tous) =>
		tous.map((a) => a.getAttribute('href')),
	);
	for (const id of ['carnet', 'attestation']) assert.ok(odt.includes(`/odt${FICHE}${id}.odt`), id);
});

for (const width of [320, 1280])
	test(`nothing overflows and axe finds nothing on any of them, ${width} px`, async (t) => {
		for (const page of [ANIMER, ...PAPIERS]) {
			const onglet = await open(t, page, { viewport: { width, height: 800 } });
			await unfoldAll(onglet);
			assert.ok((await debordOf(onglet)) <= 0, page);
			assert.deepEqual(await findViolations(onglet, TOUTES), [], page);
			await onglet.emulateMedia({ colorScheme: 'dark' });
			assert.deepEqual(await findViolations(onglet, COULEURS), [], page);
		}
	});
