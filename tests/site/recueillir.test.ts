/** The files of several volunteers in a browser: joined once each, without names, counted; nothing is lost, nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { OdsDocument } from 'odf-kit/ods';
import type { Page } from 'playwright-core';
import writeXlsxFile from 'write-excel-file/node';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur } from '../outils/outil.ts';
import { reload, useBanc } from '../outils/site.ts';

const PAGE = '/enquete/recueillir/';
const banc = useBanc();
const { open, openIn } = createOuvreur(banc, PAGE);

const GUIDE = {
	titre: 'Les courses',
	cadre: { porteur: 'Le collectif', effacement: '2099-06-30' },
	lignes: [
		{ id: 'a-nous-1', texte: 'Racontez vos courses.' },
		{
			...{ id: 'a-nous-2', texte: 'Votre âge ?', type: 'choix' },
			options: [
				{ id: 'jeune', texte: 'Moins de 25 ans' },
				{ id: 'vieux', texte: '25 ans et plus' },
			],
		},
		{
			...{ id: 'a-nous-3', texte: 'Où ?', type: 'choix' },
			options: [
				{ id: 'bourg', texte: 'Au bourg' },
				{ id: 'hameau', texte: 'Au hameau' },
			],
		},
	],
};

type Rang = [numero: string, accord: string, recit: string, age: string, lieu: string];
const ENTETE = ['numero', 'accord', 'q_a_nous_1', 'q_a_nous_2', 'q_a_nous_3'];

/** Answers that nobody gave: a person a row. */
const listRangs = (lettre: string, n: number): Rang[] =>
	Array.from({ length: n }, (_, i) => [
		`${lettre}${i + 1}`,
		i === 4 ? 'non' : 'oui',
		i === 4 ? '' : `L’été, « ça » va ; œuf ${i} €`,
		i === 4 ? '' : (['jeune', 'vieux', 'vieux'][i % 3] ?? ''),
		i === 4 ? '' : (['bourg', 'hameau'][i % 2] ?? ''),
	]);

const toCsv = (rangs: readonly (readonly string[])[], separateur = ';'): string =>
	[ENTETE, ...rangs]
		.map((rang) => rang.map((cellule) => `"${cellule.replaceAll('"', '""')}"`).join(separateur))
		.join('\r\n');
const CP1252: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, œ: 0x9c };
const toCp1252 = (texte: string): Buffer =>
	Buffer.from([...texte].map((c) => CP1252[c] ?? c.codePointAt(0) ?? 0));

async function toOds(rangs: readonly Rang[]): Promise<Buffer> {
	const ods = new OdsDocument();
	const feuille = ods.addSheet('Saisie');
	for (const rang of [ENTETE, ...rangs]) feuille.addRow(rang);
	return Buffer.from(await ods.save());
}
const toXlsx = (rangs: readonly Rang[]): Promise<Buffer> =>
	writeXlsxFile(
		[ENTETE, ...rangs].map((rang) => rang.map((value) => ({ value, type: String }))),
	).toBuffer();

const FORMULES: Rang[] = [
	['F1', 'oui', '=HYPERLINK("http://x.example","y")', 'jeune', 'bourg'],
	['F2', 'oui', '@SUM(1+1)', 'vieux', 'hameau'],
];

async function openGuide(t: Parameters<typeof open>[0], guide: unknown = GUIDE): Promise<Page> {
	const onglet = await open(t);
	await onglet.evaluate(
		(texte) => localStorage.setItem('impulser:guide', texte),
		JSON.stringify(guide),
	);
	await reload(onglet);
	return onglet;
}
const give = (onglet: Page, ...fichiers: [string, Buffer][]): Promise<void> =>
	onglet.setInputFiles(
		'#recueillir-fichier',
		fichiers.map(([name, buffer]) => ({ name, buffer, mimeType: 'application/octet-stream' })),
	);
const ditsOf = (onglet: Page): Promise<string[]> =>
	onglet.$$eval('.recueillir-lus > li', (lignes) => lignes.map((l) => l.textContent ?? ''));
const compteOf = (onglet: Page, rang: number): Promise<string[][]> =>
	onglet.$$eval(`.recueillir-compte:nth-of-type(${rang}) tbody tr`, (rangs) =>
		rangs.map((r) => [...r.children].map((c) => c.textContent ?? '')),
	);

test('ten files, one broken, one full of formulas, one given twice: counts are those of the people', async (t) => {
	const onglet = await openGuide(t);
	const lots = ['A', 'B', 'C', 'D', 'E', 'G'].map((lettre, i) => listRangs(lettre, 6 + i));
	const [a = [], b = [], c = [], d = [], e = [], g = []] = lots;
	await give(
		onglet,
		['a.csv', Buffer.from(toCsv(a))],
		['b.csv', toCp1252(toCsv(b))],
		['c.csv', Buffer.from(`\ufeff${toCsv(c, ',')}`, 'utf16le')],
		['d.tsv', Buffer.from(`\ufeff${toCsv(d, '\t')}`)],
		['e.ods', await toOds(e)],
		['f.csv', Buffer.from(toCsv(FORMULES))],
		['g.xlsx', await toXlsx(g)],
		['a-encore.csv', Buffer.from(toCsv(a))],
		['abime.xlsx', Buffer.from('PK pas un classeur')],
		['autre.csv', Buffer.from('nom;prenom\nx;y')],
	);
	await onglet.locator('.recueillir-lus > li').nth(9).waitFor();
	assert.deepEqual(await ditsOf(onglet), [
		'a.csv\u00a0: 6\u00a0entretiens.',
		'b.csv\u00a0: 7\u00a0entretiens.Les accents ont été devinés\u00a0: on y lit «\u00a0L’été\u00a0». S’ils sont faux, enregistrez le fichier en UTF-8.',
		'c.csv\u00a0: 8\u00a0entretiens.',
		'd.tsv\u00a0: 9\u00a0entretiens.',
		'e.ods\u00a0: 10\u00a0entretiens.',
		'f.csv\u00a0: 2\u00a0entretiens.',
		'g.xlsx\u00a0: 11\u00a0entretiens.',
		'a-encore.csv\u00a0: Rien de nouveau, 6 déjà là.',
		'abime.xlsx\u00a0: Ce fichier ne s’ouvre pas\u00a0: il est abîmé, ou n’est pas un tableau.',
		'autre.csv\u00a0: Ce tableau n’a aucune colonne de ce questionnaire\u00a0: sa première ligne doit porter les noms du tableau de saisie. Rien n’a changé ici.',
	]);
	const tous = [...lots.flat(), ...FORMULES].filter(([, accord]) => accord === 'oui');
	const compte = (place: number, valeur: string): string =>
		`${tous.filter((rang) => rang[place] === valeur).length}`;
	assert.deepEqual(await compteOf(onglet, 2), [
		['Moins de 25 ans', compte(3, 'jeune')],
		['25 ans et plus', compte(3, 'vieux')],
	]);
	assert.deepEqual(await compteOf(onglet, 3), [
		['Au bourg', compte(4, 'bourg')],
		['Au hameau', compte(4, 'hameau')],
	]);
	assert.equal(
		await onglet.locator('.repondre-compte').innerText(),
		`${tous.length + 6}\u00a0entretiens, dont 6\u00a0refus`,
	);
	await reload(onglet);
	assert.deepEqual((await compteOf(onglet, 2))[0], ['Moins de 25 ans', compte(3, 'jeune')]);
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=csv]'),
	]);
	const csv = readFileSync(await fichier.path(), 'utf8');
	assert.ok(csv.includes(`"'=HYPERLINK(""http://x.example"",""y"")"`));
	assert.ok(csv.includes(`'@SUM(1+1)`));
});

test('names come out before the answers do, and come back', async (t) => {
	const onglet = await openGuide(t);
	const rangs: Rang[] = [
		['1', 'oui', 'Appelez Mme Le Goff au 06 12 34 56 78.', 'jeune', 'bourg'],
		['2', 'oui', 'moi@exemple.fr', 'vieux', 'bourg'],
		['3', 'oui', 'En 2024, 12 personnes.', 'vieux', 'bourg'],
	];
	await give(onglet, ['a.csv', Buffer.from(toCsv(rangs))]);
	await onglet.getByText('2\u00a0réponses contiennent de quoi reconnaître quelqu’un.').waitFor();
	await onglet.locator('.recueillir-noms button').first().click();
	await onglet.getByText('1\u00a0réponse contient de quoi reconnaître quelqu’un.').waitFor();
	await onglet.click('[data-commande=annuler]');
	await onglet.click('[data-commande=masquer]');
	await onglet.getByText('Aucun numéro, aucune adresse').waitFor();
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=json]'),
	]);
	const { entretiens } = JSON.parse(readFileSync(await fichier.path(), 'utf8'));
	assert.deepEqual(
		entretiens.map((e: { reponses: Record<string, string> }) => e.reponses['a-nous-1']),
		['Appelez [nom] au [téléphone].', '[adresse]', 'En 2024, 12 personnes.'],
	);
});

test('who is missing is seen as the group goes, and what it hopes for is kept', async (t) => {
	const onglet = await openGuide(t);
	await give(onglet, ['a.csv', Buffer.from(toCsv([['1', 'oui', 'x', 'vieux', 'bourg']]))]);
	await onglet.getByText('Personne encore pour\u00a0: Moins de 25\u00a0ans.').waitFor();
	await onglet.fill('.recueillir-presences [name=vieux]', '4');
	await onglet.locator('[data-manque=vieux]').getByText('3').waitFor();
	await reload(onglet);
	assert.equal(await onglet.inputValue('.recueillir-presences [name=vieux]'), '4');
	await onglet.selectOption('#recueillir-critere', 'a-nous-3');
	await onglet.getByText('Personne encore pour\u00a0: Au hameau.').waitFor();
	assert.deepEqual(
		await onglet.$$eval('.recueillir-croisement td', (cases) => cases.map((c) => c.textContent)),
		['0', '0', 'moins de 5, ou caché', '0'],
	);
});

test('the promised day goes in a calendar; two rows under one number are shown', async (t) => {
	const onglet = await openGuide(t);
	await give(onglet, [
		'a.csv',
		Buffer.from(
			toCsv([
				['7', 'oui', 'un', 'vieux', 'bourg'],
				['7', 'oui', 'deux', 'vieux', 'bourg'],
			]),
		),
	]);
	await onglet.locator('.recueillir-doublons li').nth(1).waitFor();
	await onglet.locator('.recueillir-doublons button').last().click();
	assert.equal(await onglet.locator('[data-doublons]').isHidden(), true);
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=rappel]'),
	]);
	const ics = readFileSync(await fichier.path(), 'utf8');
	assert.match(ics, /DTSTART;VALUE=DATE:20990630\r\n/);
	assert.match(ics, /SUMMARY:Détruire les réponses\u00a0: Les courses\r\n/);
});

test('a promised day that is past is said, and everything goes at once; one can take it back', async (t) => {
	const onglet = await openGuide(t, { ...GUIDE, cadre: { effacement: '2020-01-31' } });
	await give(onglet, ['a.csv', Buffer.from(toCsv([['1', 'oui', 'x', 'vieux', 'bourg']]))]);
	await onglet.getByText('La date promise est passée').waitFor();
	await onglet.locator('[data-avis=echeance] button').click();
	await onglet.getByText('est effacé de ce navigateur').waitFor();
	assert.equal(
		await onglet.evaluate(
			() => Object.keys(localStorage).filter((c) => c.includes('recueil:')).length,
		),
		0,
	);
	await onglet.click('[data-commande=annuler]');
	await onglet.getByText('La date promise est passée').waitFor();
});

test('without a questionnaire a table is refused, and what another tab wrote stays', async (t) => {
	const onglet = await open(t);
	await give(onglet, ['a.csv', Buffer.from(toCsv([]))]);
	await onglet.getByText('Un tableau ne dit pas ses questions').waitFor();
	await onglet.evaluate(
		(texte) => localStorage.setItem('impulser:guide', texte),
		JSON.stringify(GUIDE),
	);
	const deux = await openIn(onglet.context());
	await give(deux, ['a.csv', Buffer.from(toCsv([['1', 'oui', 'x', 'vieux', 'bourg']]))]);
	await deux
		.getByText('1\u00a0entretiens.')
		.or(deux.getByText('1\u00a0entretien.'))
		.first()
		.waitFor();
	await reload(onglet);
	await give(onglet, ['b.csv', Buffer.from(toCsv([['2', 'oui', 'y', 'jeune', 'bourg']]))]);
	await onglet.locator('.repondre-compte').getByText('2\u00a0entretiens').waitFor();
});

test('an example opens in one gesture, 320 pixels wide and by keyboard; axe finds nothing in it', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.focus('[data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await onglet.getByText('Un exemple inventé est ouvert.').waitFor();
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 320);
});
