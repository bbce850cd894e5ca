/** A grid in a browser: one answers, gathers, sees what comes out, takes it away; nothing is lost, nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { writeFragment } from '../../src/core/formats/fragment.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur, waitGarde } from '../outils/outil.ts';
import { reload, useBanc, visit } from '../outils/site.ts';

const PAGE = '/grilles/commune-prete/remplir/';
const IDS = ['alimentaire-terres', 'alimentaire-trois-jours', 'energetique-factures'];
const [TERRES = '', JOURS = '', FACTURES = ''] = IDS;

const banc = useBanc();

const { open, openIn } = createOuvreur(banc, PAGE);

const answer = (onglet: Page, id: string, niveau: number): Promise<void> =>
	onglet.check(`[name="niveau-${id}"][value="${niveau}"]`);
const levelOf = (onglet: Page, id: string): Promise<string> =>
	onglet.$eval(
		`form.grille-formulaire`,
		(form, nom) => {
			const radios = (form as HTMLFormElement).elements.namedItem(nom) as RadioNodeList;
			return radios.value;
		},
		`niveau-${id}`,
	);
/** With ordinary spaces, as one writes a test. */
const plain = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const etatOf = async (onglet: Page): Promise<string> =>
	plain(await onglet.locator('.grille-etat').innerText());
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.grille-etat').getByText(texte).waitFor();
const codeOf = (onglet: Page): Promise<string> => onglet.locator('.grille-code').innerText();
const listeOf = async (onglet: Page): Promise<string[]> =>
	(await onglet.locator('.grille-feuilles li').allInnerTexts()).map(plain);

interface Dite {
	qui: string;
	reponses: Record<string, { niveau?: number; constat?: string; prive?: string }>;
}
const fichierOf = (dites: readonly Dite[], plus = {}): Buffer =>
	Buffer.from(
		JSON.stringify({
			format: 'impulser-grille',
			version: 1,
			grille: 'commune-prete',
			titre: 'Notre commune est-elle prête ?',
			feuilles: dites.map((dite) => ({ date: '2026-11-30', ...dite })),
			...plus,
		}),
	);
const give = (onglet: Page, champ: string, ...fichiers: [string, Buffer][]): Promise<void> =>
	onglet.setInputFiles(
		champ,
		fichiers.map(([name, buffer]) => ({ name, buffer, mimeType: 'application/json' })),
	);

async function take(onglet: Page, commande: string): Promise<[string, Buffer]> {
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click(`[data-commande=${commande}]`),
	]);
	return [fichier.suggestedFilename(), readFileSync(await fichier.path())];
}

describe('what one answers', () => {
	test('is there after the page is loaded again, notes and name included', async (t) => {
		const onglet = await open(t);
		await onglet.fill('#grille-qui', 'Le groupe du jeudi');
		await answer(onglet, TERRES, 3);
		await onglet.fill(`#constat-${TERRES}`, 'Une carte de 2024.');
		await onglet.click(`[data-critere="${TERRES}"] summary`);
		await onglet.fill(`#prive-${TERRES}`, 'À revoir.');
		await reload(onglet);
		assert.equal(await onglet.inputValue('#grille-qui'), 'Le groupe du jeudi');
		assert.equal(await levelOf(onglet, TERRES), '3');
		assert.equal(await onglet.inputValue(`#constat-${TERRES}`), 'Une carte de 2024.');
		assert.equal(await onglet.inputValue(`#prive-${TERRES}`), 'À revoir.');
		assert.match(await onglet.inputValue('#grille-date'), /^\d{4}-\d\d-\d\d$/);
		assert.equal(await onglet.locator('.grille-compte').innerText(), '1 sur 12');
	});

	test('is kept when the tab is killed', async (t) => {
		const onglet = await open(t);
		await answer(onglet, TERRES, 2);
		await onglet.close({ runBeforeUnload: false });
		const autre = await openIn(onglet.context());
		assert.equal(await levelOf(autre, TERRES), '2');
	});

	test('in two tabs is in both, whichever was written last', async (t) => {
		const un = await open(t);
		const deux = await openIn(un.context());
		await answer(un, TERRES, 2);
		await deux.waitForFunction(
			(id) =>
				document.querySelector<HTMLInputElement>(`[name="niveau-${id}"]:checked`)?.value === '2',
			TERRES,
		);
		await answer(deux, JOURS, 4);
		await waitGarde(un, JOURS);
		await answer(un, FACTURES, 1);
		for (const onglet of [un, deux]) {
			await reload(onglet);
			assert.deepEqual(await Promise.all(IDS.map((id) => levelOf(onglet, id))), ['2', '4', '1']);
		}
	});

	test('undone in one tab leaves what another wrote; erased in one, it is in none', async (t) => {
		const un = await open(t);
		const deux = await openIn(un.context());
		await answer(un, TERRES, 2);
		await deux.waitForFunction(
			(id) => document.querySelector<HTMLInputElement>(`[name="niveau-${id}"]:checked`) !== null,
			TERRES,
		);
		await answer(deux, JOURS, 4);
		await deux.fill(`#constat-${JOURS}`, 'Un travail.');
		await un.waitForFunction(
			(id) =>
				document.querySelector<HTMLTextAreaElement>(`#constat-${id}`)?.value === 'Un travail.',
			JOURS,
		);
		await un.click('[data-commande=annuler]');
		await said(un, 'Annulé. 1 réponse ici.');
		await reload(deux);
		assert.deepEqual([await levelOf(deux, TERRES), await levelOf(deux, JOURS)], ['', '4']);
		assert.equal(await deux.inputValue(`#constat-${JOURS}`), 'Un travail.');
		await deux.click('[data-commande=effacer]');
		await said(deux, /^Tout est effacé/);
		await un.waitForFunction(
			(id) => document.querySelector(`[name="niveau-${id}"]:checked`) === null,
			JOURS,
		);
		await answer(un, FACTURES, 1);
		await reload(deux);
		assert.deepEqual(await Promise.all(IDS.map((id) => levelOf(deux, id))), ['', '', '1']);
	});

	test('is not sent away by Enter, and makes room for the next sheet of paper', async (t) => {
		const onglet = await open(t);
		await onglet.fill('#grille-qui', 'Léa');
		await onglet.press('#grille-qui', 'Enter');
		assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'grille-qui');
		await answer(onglet, TERRES, 2);
		await onglet.click('[data-commande=suivant]');
		await said(onglet, 'Réponses rangées. À la personne suivante.');
		assert.equal(await onglet.inputValue('#grille-qui'), '');
		assert.match((await listeOf(onglet)).join(), /^Léa 1 réponse/);
	});

	test('is taken back one by one, undone step by step, and erased with a way back', async (t) => {
		const onglet = await open(t);
		await answer(onglet, TERRES, 2);
		await answer(onglet, JOURS, 3);
		await onglet.click(`[data-critere="${JOURS}"] [data-retirer]`);
		assert.equal(await levelOf(onglet, JOURS), '');
		await onglet.click('[data-commande=annuler]');
		await said(onglet, 'Annulé. 2 réponses ici.');
		assert.equal(await levelOf(onglet, JOURS), '3');
		await onglet.click('[data-commande=effacer]');
		await said(
			onglet,
			'Tout est effacé de ce navigateur. « Annuler » le remet, tant que la page reste ouverte.',
		);
		const gardes = await onglet.evaluate(() =>
			Object.keys(localStorage).filter((c) => c.includes('grille')),
		);
		assert.deepEqual(gardes, []);
		await onglet.click('[data-commande=annuler]');
		await said(onglet, 'Annulé. 2 réponses ici.');
		await reload(onglet);
		assert.deepEqual([await levelOf(onglet, TERRES), await levelOf(onglet, JOURS)], ['2', '3']);
	});

	test('where the browser refuses to keep anything is said, and can be taken away', async (t) => {
		const { onglet, fautes } = await openSansMemoire(banc.navigateur);
		t.after(() => onglet.context().close());
		await visit(onglet, banc.url(PAGE));
		await answer(onglet, TERRES, 2);
		await said(
			onglet,
			'Ce navigateur refuse de garder vos réponses : prenez « Tout emporter » avant de fermer.',
		);
		const [, octets] = await take(onglet, 'tout');
		assert.equal(JSON.parse(octets.toString()).feuilles[0].reponses[TERRES].niveau, 2);
		assert.deepEqual(fautes, []);
	});

	test('that cannot be read is put aside, whole', async (t) => {
		const onglet = await open(t);
		await onglet.evaluate(() =>
			localStorage.setItem('impulser:grille:commune-prete', '{"version": 9}'),
		);
		await reload(onglet);
		await said(
			onglet,
			'Des réponses gardées ici n’ont pas pu être lues : elles sont mises de côté dans ce navigateur.',
		);
		await answer(onglet, TERRES, 1);
		const gardes = await onglet.evaluate(() =>
			Object.entries(localStorage)
				.filter(([c]) => c.startsWith('impulser:grille:commune-prete!'))
				.map(([, v]) => v),
		);
		assert.deepEqual(gardes, ['{"version": 9}']);
	});
});

describe('what is gathered', () => {
	test('comes by a code read aloud, levels alone', async (t) => {
		const elle = await open(t);
		assert.ok(await elle.locator('[data-sans-reponse]').isVisible());
		await answer(elle, TERRES, 4);
		await answer(elle, FACTURES, 1);
		await elle.fill(`#constat-${TERRES}`, 'Ne part pas.');
		const code = await codeOf(elle);
		const lui = await open(t);
		await lui.fill('#grille-nom', 'Elle');
		await lui.fill('#grille-code', code.toLowerCase().replace(/\s/, ' - '));
		await lui.keyboard.press('Enter');
		await said(lui, 'Réponses ajoutées.');
		assert.match((await listeOf(lui)).join(), /^Elle 2 réponses sur 12/);
		await answer(lui, TERRES, 1);
		await lui.locator('.grille-ecarts').getByText('3 niveaux d’écart').waitFor();
		await reload(lui);
		assert.equal((await listeOf(lui)).length, 2);
	});

	test('a wrong code changes nothing, and says what to do', async (t) => {
		const onglet = await open(t);
		await answer(onglet, TERRES, 4);
		const code = (await codeOf(onglet)).replace(/\s/g, '');
		const faux = (code[0] === 'Z' ? 'Y' : 'Z') + code.slice(1);
		await onglet.fill('#grille-code', faux);
		await onglet.click('[data-ajout] button');
		assert.equal(
			await onglet.locator('#grille-faute').innerText(),
			'Ce code n’est pas juste\u00a0: un signe a changé, ou il vient d’une autre grille. Relisez-le à voix haute.',
		);
		assert.equal((await listeOf(onglet)).length, 1);
		assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'grille-code');
	});

	test('ten files, one broken, one newer, one twice: what is right is joined, the rest is told', async (t) => {
		const onglet = await open(t);
		const dites = Array.from({ length: 7 }, (_, i) => ({
			qui: `Personne ${i + 1}`,
			reponses: Object.fromEntries(IDS.map((id, j) => [id, { niveau: ((i * (j + 1)) % 4) + 1 }])),
		}));
		const piege = {
			qui: '=cmd|calc',
			reponses: { [TERRES]: { niveau: 2, constat: '=1+1\n<img src=x onerror=alert(1)>' } },
		};
		await give(
			onglet,
			'#grille-fichiers',
			...dites.map((dite): [string, Buffer] => [`${dite.qui}.json`, fichierOf([dite])]),
			['encore.json', fichierOf([dites[0] as Dite])],
			['piege.json', fichierOf([piege])],
			['casse.json', Buffer.from('{"format":')],
			['neuf.json', fichierOf([piege], { version: 2 })],
		);
		await said(onglet, /^8 réponses de personnes/);
		assert.equal(
			await etatOf(onglet),
			'8 réponses de personnes ou de groupes ajoutées. Une autre était déjà là.',
		);
		assert.deepEqual((await onglet.locator('#grille-fautes li').allInnerTexts()).map(plain), [
			'casse.json : Ce fichier n’est pas un fichier de réponses, ou il est abîmé. Rien n’a changé ici.',
			'neuf.json : Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		]);
		await onglet.locator('.grille-ecarts').first().waitFor();
		// Counted here, from the answers themselves.
		const ecarts = IDS.map((id) => {
			const niveaux = [...dites, piege].flatMap(
				(d) => (d.reponses as Dite['reponses'])[id]?.niveau ?? [],
			);
			return Math.max(...niveaux) - Math.min(...niveaux);
		});
		assert.deepEqual(ecarts, [3, 2, 3]);
		const dits = (await onglet.locator('.grille-ecart').allInnerTexts())
			.map(plain)
			.filter((dit) => dit.includes('écart'));
		assert.deepEqual(
			dits.map((d) => Number(/(\d) niveau/.exec(d)?.[1])),
			ecarts.toSorted((a, b) => b - a),
		);
		assert.equal(await onglet.locator('grille-remplir img').count(), 0);
		const [nom, octets] = await take(onglet, 'csv');
		assert.match(nom, /^commune-prete-reponses-\d{4}-\d\d-\d\d\.csv$/);
		const texte = octets.toString();
		assert.ok(texte.startsWith('\ufeffDomaine;'));
		const lignes = Papa.parse<string[]>(texte.slice(1).trimEnd(), { delimiter: ';' }).data;
		assert.equal(lignes.length, 1 + 12 * 8);
		for (const cellule of lignes.flat()) assert.doesNotMatch(cellule, /^[=+@\t\r-]/);
		const [piegee] = lignes.filter((ligne) => ligne[2] === TERRES && ligne[4]?.includes('cmd'));
		assert.deepEqual(
			piegee?.slice(4, 9).filter((_, i) => i !== 1 && i !== 3),
			["'=cmd|calc", '2', "'=1+1\n<img src=x onerror=alert(1)>"],
		);
	});

	test('comes by a camera: the address proposes, and one says yes', async (t) => {
		const elle = await open(t);
		await elle.fill('#grille-qui', 'Léa');
		await answer(elle, TERRES, 4);
		await elle.fill(`#constat-${TERRES}`, 'Vu : « l’acte » de 2023.');
		await elle.click('[data-commande=qr]');
		await elle.locator('#grille-qr svg').waitFor();
		const [, octets] = await take(elle, 'fichier');
		const lui = await open(t);
		await visit(lui, banc.url(PAGE) + writeFragment('reponses', octets.toString()));
		const avis = lui.locator('[data-avis=recu]');
		await avis.waitFor();
		assert.match(
			plain(await avis.innerText()),
			/^Cette adresse porte les réponses de Léa \(1 réponse sur 12, .+\)\. Voulez-vous les ajouter aux vôtres/,
		);
		assert.equal(new URL(lui.url()).hash, '');
		assert.deepEqual(await listeOf(lui), []);
		await avis.getByRole('button', { name: 'Les ajouter' }).click();
		await said(lui, 'Réponses ajoutées.');
		assert.match((await listeOf(lui)).join(), /^Léa 1 réponse/);
		await lui.evaluate(() => {
			location.hash = '#reponses=perdu';
		});
		await avis.getByText('Ce fichier n’est pas un fichier de réponses, ou il est abîmé.').waitFor();
		assert.equal(await avis.locator('button:visible').count(), 0);
	});

	test('is compared with another date; what is taken out comes back', async (t) => {
		const onglet = await open(t);
		await answer(onglet, TERRES, 3);
		await answer(onglet, JOURS, 1);
		await give(onglet, '#grille-ancien', [
			'2025.json',
			fichierOf([{ qui: 'Nous', reponses: { [TERRES]: { niveau: 1 }, [JOURS]: { niveau: 1 } } }]),
		]);
		const rangs = onglet.locator('[data-synthese] section').last().locator('tbody tr');
		await rangs.first().waitFor();
		assert.deepEqual(await rangs.allInnerTexts(), [
			'1. Les terres et ceux qui les cultivent\t1\t3, plus haut',
		]);
		await give(onglet, '#grille-fichiers', [
			'a.json',
			fichierOf([{ qui: 'A', reponses: { [TERRES]: { niveau: 1 } } }]),
		]);
		await onglet.locator('.grille-feuilles button').click();
		await said(onglet, 'Retirées. « Annuler » les remet.');
		await onglet.click('[data-commande=annuler]');
		await said(onglet, /^Annulé/);
		assert.equal((await listeOf(onglet)).length, 2);
	});
});

test('what one takes away opens again, private notes only in « Tout emporter »', async (t) => {
	const onglet = await open(t);
	await onglet.fill('#grille-qui', 'Équipe d’ici');
	await answer(onglet, TERRES, 3);
	await onglet.click(`[data-critere="${TERRES}"] summary`);
	await onglet.fill(`#prive-${TERRES}`, 'Secret.');
	const [sien, mien] = await take(onglet, 'fichier');
	assert.equal(sien, 'commune-prete-equipe-d-ici.json');
	assert.doesNotMatch(mien.toString(), /Secret/);
	const [, tout] = await take(onglet, 'tout');
	assert.match(tout.toString(), /Secret/);
	await onglet.locator('[data-synthese]').getByText('Toutes les réponses').waitFor();
	const ailleurs = await open(t);
	await give(ailleurs, '#grille-fichiers', ['tout.json', tout]);
	await said(ailleurs, 'Vos réponses et vos notes sont revenues.');
	assert.equal(await ailleurs.inputValue(`#prive-${TERRES}`), 'Secret.');
	await give(ailleurs, '#grille-fichiers', ['tout.json', tout]);
	await said(ailleurs, 'Ces réponses étaient déjà là.');
	assert.equal((await listeOf(ailleurs)).length, 1);
	const [nom, odt] = await take(onglet, 'odt');
	assert.match(nom, /\.odt$/);
	assert.equal(odt.subarray(0, 2).toString(), 'PK');
	await onglet.click('[data-commande=retour]');
	await onglet.waitForURL(/\/contribuer\/retour\//);
	await onglet.getByText('Des réponses sont déjà remplies').waitFor();
	assert.doesNotMatch(onglet.url(), /Secret/);
});

test('an example is open in one gesture, and leaves one’s own answers as they were', async (t) => {
	const onglet = await open(t);
	await answer(onglet, TERRES, 2);
	await onglet.click('[data-commande=exemple]');
	await onglet.locator('[data-avis=exemple]').waitFor();
	assert.match(await onglet.locator('[data-avis=exemple]').innerText(), /^Un exemple inventé\./);
	await answer(onglet, JOURS, 4);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	await onglet.click('[data-commande=fermer-exemple]');
	await said(onglet, 'Vos réponses sont revenues.');
	assert.deepEqual([await levelOf(onglet, TERRES), await levelOf(onglet, JOURS)], ['2', '']);
	await reload(onglet);
	assert.deepEqual([await levelOf(onglet, TERRES), await levelOf(onglet, JOURS)], ['2', '']);
});

test('by keyboard alone, 320 pixels wide: answered, shared, gathered', async (t) => {
	const onglet = await open(t, { viewport: { width: 320, height: 640 } });
	await onglet.focus('#grille-qui');
	await onglet.keyboard.type('Ana');
	await onglet.focus(`[name="niveau-${TERRES}"]`);
	await onglet.keyboard.press('Space');
	await onglet.keyboard.press('ArrowDown');
	assert.equal(await levelOf(onglet, TERRES), '2');
	await onglet.focus('[data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await onglet.locator('.grille-ecarts').first().waitFor();
	const large = await onglet.evaluate(() => document.documentElement.scrollWidth);
	assert.equal(large, 320);
});

test('without scripts it is a form to print, and nothing that does nothing', async (t) => {
	const onglet = await banc.navigateur.newPage({ javaScriptEnabled: false });
	t.after(() => onglet.context().close());
	await onglet.goto(banc.url(PAGE));
	assert.equal(await onglet.locator('.critere').count(), 12);
	assert.equal(await onglet.locator('grille-remplir button:visible').count(), 0);
	await onglet.emulateMedia({ media: 'print' });
	assert.ok(await onglet.locator('.critere').first().isVisible());
});
