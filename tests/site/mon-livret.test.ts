import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { FICHES, keep, kept, listed, ready, say, useBancLivret } from '../outils/livret.ts';
import { debordOf, reload, visit } from '../outils/site.ts';

const banc = useBancLivret();

describe('adding and taking out', () => {
	test('from a sheet and from a card of a list; the header counts; a reload keeps', async () => {
		const onglet = await banc.openAvec('/outils/enquete-collective/');
		await onglet
			.locator('.fiche-gestes')
			.getByRole('button', { name: 'Ajouter à mon livret' })
			.click();
		assert.match(
			await onglet.locator('.fiche-gestes').innerText(),
			/Retirer de mon livret[\s\S]*Ajoutée\./,
		);
		await visit(onglet, banc.url('/actions/'));
		const carte = onglet.locator('.carte', {
			hasText: banc.titreOf('actions/planter-un-verger-communal'),
		});
		await carte
			.getByRole('button', {
				name: `Ajouter à mon livret : ${banc.titreOf('actions/planter-un-verger-communal')}`,
			})
			.click();
		await reload(onglet);
		assert.match(await onglet.locator('.entete').innerText(), /Mon livret \(2\)/);
		await onglet.locator('.entete').getByRole('link', { name: 'Mon livret (2)' }).click();
		await ready(onglet);
		assert.deepEqual(await listed(onglet), FICHES.slice(0, 2).map(banc.titreOf));
		await visit(onglet, banc.url('/outils/enquete-collective/'));
		await onglet.getByRole('button', { name: 'Retirer de mon livret' }).click();
		assert.deepEqual((await kept(onglet)).refs, ['actions/planter-un-verger-communal']);
		await onglet.context().close();
	});
	test('from a result of the search', async () => {
		const onglet = await banc.openAvec('/recherche/?q=verger');
		const resultat = onglet.locator('.resultats .carte', {
			hasText: banc.titreOf('actions/planter-un-verger-communal'),
		});
		await resultat.getByRole('button', { name: 'Ajouter à mon livret' }).click();
		assert.deepEqual((await kept(onglet)).refs, ['actions/planter-un-verger-communal']);
		await onglet.context().close();
	});
	test('another tab follows', async () => {
		const onglet = await banc.openLivret(keep(FICHES.slice(0, 1)));
		const autre = await onglet.context().newPage();
		await visit(autre, banc.url('/actions/planter-un-verger-communal/'));
		await autre.getByRole('button', { name: 'Ajouter à mon livret' }).click();
		await onglet.locator('.livret-liste li').nth(1).waitFor();
		assert.equal(await onglet.locator('.livret-compte').innerText(), ' (2)');
		await onglet.context().close();
	});
	test('every card of a list has its button, and none without scripts', async () => {
		const avec = await banc.openAvec('/outils/');
		const cartes = await avec.locator('.carte').count();
		assert.equal(await avec.locator('.carte ajout-livret button').count(), cartes);
		const sans = await banc.openAvec('/outils/', undefined, { javaScriptEnabled: false });
		assert.equal(await sans.locator('ajout-livret button').count(), 0);
		await Promise.all([avec.context().close(), sans.context().close()]);
	});
});

describe('the list', () => {
	test('is put in order from the keyboard; the focus stays, and the place is said', async () => {
		const onglet = await banc.openLivret(keep(FICHES));
		await onglet.locator('.livret-liste li').nth(2).getByRole('button', { name: 'Monter' }).focus();
		await onglet.keyboard.press('Enter');
		assert.match(await say(onglet), /est à la place 2 sur 3/);
		await onglet.keyboard.press('Enter');
		assert.deepEqual(await listed(onglet), [FICHES[2], FICHES[0], FICHES[1]].map(banc.titreOf));
		const focus = await onglet.evaluate(() => document.activeElement?.textContent);
		assert.equal(focus, `↓Descendre «\u00a0${banc.titreOf(FICHES[2])}\u00a0»`);
		assert.deepEqual((await kept(onglet)).refs, [FICHES[2], FICHES[0], FICHES[1]]);
		const ancres = await onglet
			.locator('.livret-document > .fiche')
			.evaluateAll((a) => a.map((e) => e.id));
		assert.equal(ancres[0], 'parcours-elu-par-ou-commencer');
		await onglet.context().close();
	});
	test('loses a sheet, then all: the focus goes on, and the page says what to do', async () => {
		const onglet = await banc.openLivret(keep(FICHES.slice(0, 2)));
		await onglet
			.locator('.livret-liste li')
			.first()
			.getByRole('button', { name: 'Retirer' })
			.click();
		assert.match(await say(onglet), /est retirée/);
		assert.match(
			(await onglet.evaluate(() => document.activeElement?.textContent)) ?? '',
			/Retirer/,
		);
		await onglet.keyboard.press('Enter');
		assert.equal(await onglet.evaluate(() => document.activeElement?.className), 'livret-vide');
		assert.ok(await onglet.getByText('Votre livret est vide.').isVisible());
		assert.equal(await onglet.locator('.livret-emporter').isVisible(), false);
		await onglet.context().close();
	});
	test('has a title that stays', async () => {
		const onglet = await banc.openLivret(keep(FICHES));
		await onglet.getByLabel('Titre du livret').fill('Pour le conseil');
		await reload(onglet);
		await ready(onglet);
		assert.equal(await onglet.getByLabel('Titre du livret').inputValue(), 'Pour le conseil');
		await onglet.context().close();
	});
	test('a parcours fills it', async () => {
		const onglet = await banc.openAvec('/mon-livret/');
		await ready(onglet);
		await onglet.locator('.livret-modeles a').first().click();
		await ready(onglet);
		await onglet.getByRole('button', { name: 'Garder ce livret' }).click();
		assert.ok((await kept(onglet)).refs.length > 3);
		assert.notEqual((await kept(onglet)).titre, '');
		await onglet.context().close();
	});
});

describe('a shared address', () => {
	const adresse = `/mon-livret/?fiches=${FICHES[0]},outils/inconnu,${FICHES[1]}&titre=D%27ailleurs`;
	test('is copied, and shows the same livret elsewhere, without keeping it', async () => {
		const permissions = ['clipboard-read', 'clipboard-write'];
		const onglet = await banc.openLivret(keep(FICHES, 'À partager & lire'), { permissions });
		await onglet.getByRole('button', { name: 'Copier l’adresse' }).click();
		await onglet.getByText('Adresse copiée.').waitFor();
		const copie = await onglet.evaluate(() => navigator.clipboard.readText());
		assert.match(copie, /\/mon-livret\/\?fiches=outils\/enquete-collective,actions\//);
		const ailleurs = await banc.open(copie.slice(banc.serveur.adresse.length - 1));
		await ready(ailleurs);
		assert.deepEqual(await listed(ailleurs), FICHES.map(banc.titreOf));
		assert.match(
			await ailleurs.locator('.livret-partage').innerText(),
			/«\u00a0À partager & lire\u00a0»/,
		);
		assert.equal(await ailleurs.locator('.livret-gestes').count(), 0);
		assert.deepEqual(await kept(ailleurs), {});
		await Promise.all([onglet.context().close(), ailleurs.context().close()]);
	});
	test('says the sheets it does not know, and keeps the others when asked', async () => {
		const onglet = await banc.openAvec(adresse);
		await ready(onglet);
		assert.match(await say(onglet), /Une fiche n’existe pas ou plus ici/);
		await onglet.getByRole('button', { name: 'Garder ce livret' }).click();
		assert.deepEqual(await kept(onglet), { titre: "D'ailleurs", refs: FICHES.slice(0, 2) });
		assert.doesNotMatch(onglet.url(), /\?/);
		await onglet.context().close();
	});
	test('never takes the place of a livret without asking', async () => {
		const sien = keep([FICHES[2]], 'Le mien');
		for (const [bouton, refs, titre] of [
			['Les ajouter à mon livret', [FICHES[2], FICHES[0], FICHES[1]], 'Le mien'],
			['Remplacer mon livret', FICHES.slice(0, 2), "D'ailleurs"],
		] as const) {
			const onglet = await banc.openAvec(adresse, sien);
			await ready(onglet);
			await onglet.getByRole('button', { name: 'Garder ce livret' }).click();
			assert.deepEqual(await kept(onglet), JSON.parse(sien));
			assert.match(
				await onglet.locator('.livret-question').innerText(),
				/déjà un livret de 1 fiche\./,
			);
			await onglet.getByRole('button', { name: bouton }).click();
			assert.deepEqual(await kept(onglet), { titre, refs });
			await onglet.context().close();
		}
	});
});

describe('for everyone', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		test(`axe finds nothing on a full livret, ${colorScheme}`, async () => {
			const onglet = await banc.openLivret(keep(FICHES, 'Essai'), { colorScheme, bypassCSP: true });
			assert.deepEqual(await findViolations(onglet, TOUTES), []);
			await onglet.context().close();
		});
	test('at 320 and 360 pixels, nothing scrolls sideways', async () => {
		for (const width of [320, 360]) {
			const onglet = await banc.openLivret(keep(banc.refs.slice(0, 12), 'Long'.repeat(30)), {
				viewport: { width, height: 740 },
			});
			const trop = await debordOf(onglet);
			assert.ok(trop <= 0, `${width}: ${trop}px`);
			await onglet.context().close();
		}
	});
	test('without scripts, the page says what it does and where to go', async () => {
		const onglet = await banc.openAvec('/mon-livret/', undefined, { javaScriptEnabled: false });
		assert.equal(await onglet.locator('mon-livret').isVisible(), false);
		assert.ok(await onglet.getByRole('link', { name: 'les livrets déjà prêts' }).isVisible());
		assert.equal(await onglet.locator('.entete-livret').innerText(), 'Mon livret');
		await onglet.context().close();
	});
});
