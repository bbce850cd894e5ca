import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { FICHES, keep, kept, listed, ready, say, useBancLivret } from '../outils/livret.ts';
import { visit } from '../outils/site.ts';

const banc = useBancLivret();

describe('what a browser keeps is not trusted', () => {
	// Every shape that is none of ours: src/navigateur/cadre/livret-valeurs.test.ts.
	for (const garde of ['{', '{"refs":[null,"../x",3]}'])
		test(`${garde} is an empty livret`, async () => {
			const onglet = await banc.openLivret(garde);
			assert.ok(await onglet.locator('.livret-vide').isVisible());
			await visit(onglet, banc.url('/outils/enquete-collective/'));
			await onglet.getByRole('button', { name: 'Ajouter à mon livret' }).click();
			assert.deepEqual((await kept(onglet)).refs, ['outils/enquete-collective']);
			await onglet.context().close();
		});
	test('unknown sheets are said, and go', async () => {
		const onglet = await banc.openLivret(keep(['outils/rien', FICHES[0], 'outils/constructor']));
		assert.match(await say(onglet), /2 fiches n’existent pas/);
		assert.deepEqual((await kept(onglet)).refs, FICHES.slice(0, 1));
		await onglet.context().close();
	});
	test('ten thousand refs and a long title do not stop the page', async () => {
		const refs = Array.from({ length: 10_000 }, (_, i) => `outils/x-${i}`);
		const onglet = await banc.openLivret(keep([FICHES[0], ...refs], '<b>'.repeat(9999)));
		assert.deepEqual(await listed(onglet), [banc.titreOf(FICHES[0])]);
		assert.equal((await onglet.getByLabel('Titre du livret').inputValue()).length, 120);
		await onglet.context().close();
	});
	test('a browser that refuses to keep is said, and the page works all the same', async () => {
		const { onglet, fautes } = await openSansMemoire(banc.navigateur);
		await visit(onglet, banc.url('/outils/enquete-collective/'));
		await onglet.getByRole('button', { name: 'Ajouter à mon livret' }).click();
		await onglet.getByText('Votre navigateur refuse de garder le livret.').waitFor();
		await onglet.goto(banc.url(`/mon-livret/?fiches=${FICHES.join(',')}`));
		await ready(onglet);
		await onglet.getByRole('button', { name: 'Garder ce livret' }).click();
		assert.match(await say(onglet), /refuse de garder/);
		await onglet
			.locator('.livret-liste li')
			.first()
			.getByRole('button', { name: 'Descendre' })
			.click();
		assert.equal((await listed(onglet))[1], banc.titreOf(FICHES[0]));
		assert.deepEqual(fautes, []);
		await onglet.context().close();
	});
	test('a chapter that is not ours is copied without what acts', async () => {
		const contexte = await banc.navigateur.newContext();
		const onglet = await contexte.newPage();
		const fautes: string[] = [];
		onglet.on('request', (r) => {
			if (!r.url().startsWith(banc.serveur.adresse)) fautes.push(r.url());
		});
		await onglet.route('**/epub/chapitres/**', (route) =>
			route.fulfill({
				contentType: 'application/xhtml+xml',
				body: `<html xmlns="http://www.w3.org/1999/xhtml"><body><article class="fiche" onclick="alert(1)" style="color:red"><p id="reste">Reste</p><script>document.title='PWNED'</script><iframe src="https://exemple.fr/"/><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg><a href="javascript:alert(1)">lien</a><img src="https://exemple.fr/x.png" onerror="alert(1)" alt="x"/><form action="/"><input name="q"/></form><style>p{}</style></article></body></html>`,
			}),
		);
		await visit(onglet, banc.url(`/mon-livret/?fiches=${FICHES[0]}`));
		await ready(onglet);
		const html = await onglet.locator('.livret-document > .fiche').evaluate((e) => e.outerHTML);
		assert.equal(
			html,
			'<article class="fiche" aria-labelledby="outils-enquete-collective--titre"><p id="reste">Reste</p><a>lien</a><img alt="x"></article>',
		);
		assert.deepEqual(fautes, []);
		await contexte.close();
	});
});

test('a list of sheets that does not come takes nothing from the livret', async (t) => {
	const garde = keep(FICHES, 'Pour le conseil');
	const onglet = await banc.openAvec('/icone.svg', garde);
	t.after(() => onglet.context().close());
	for (const echec of [{ status: 503 }, { body: '<!doctype html>' }]) {
		await onglet.route('**/fiches.json', (route) => route.fulfill(echec));
		await visit(onglet, banc.url('/mon-livret/'));
		await onglet.locator('.livret-etat').filter({ hasText: 'Rechargez' }).waitFor();
		assert.equal(
			await say(onglet),
			'La liste des fiches n’a pas pu se charger. Rechargez la page\u00a0: votre livret est gardé.',
		);
		assert.equal(await onglet.locator('mon-livret :is(input, button):visible').count(), 0);
		assert.deepEqual(await kept(onglet), { titre: 'Pour le conseil', refs: FICHES });
	}
});
