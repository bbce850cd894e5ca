/** Every sheet of the corpus goes through its form and comes back the same. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { genreOf } from '../../src/formulaire/genres.ts';
import { CORPUS } from '../contenu.ts';
import { answer, check, download, waitFormulaire } from '../outils/formulaire.ts';
import { listPagesDeFiches, reload, useBanc, visit } from '../outils/site.ts';

const banc = useBanc();

const listFiches = (): string[] => listPagesDeFiches(banc.dossier).map((page) => page.slice(1, -1));
const adresseOf = (ref: string): string =>
	`/contribuer/${genreOf(ref.split('/')[0] ?? '')?.id}/?fiche=${ref}`;
const readFiche = (ref: string): string =>
	readFileSync(path.join(CORPUS, ref, 'fiche.mdx'), 'utf8');

test('unchanged, each gives its own file back, to the letter', async () => {
	const onglet = await banc.open('/');
	const differentes: string[] = [];
	const refs = listFiches();
	assert.ok(refs.length > 20);
	for (const ref of refs) {
		await onglet.goto(banc.url(adresseOf(ref)));
		await waitFormulaire(onglet);
		const { texte } = await download(onglet);
		if (texte !== readFiche(ref).normalize('NFC')) differentes.push(ref);
	}
	assert.deepEqual(differentes, []);
	await onglet.context().close();
});

test('one field changed changes that field alone, and the ticket holds the whole sheet', async () => {
	const ref = 'outils/arpentage';
	const onglet = await banc.open(adresseOf(ref));
	await waitFormulaire(onglet);
	assert.equal(await onglet.locator('h1').innerText(), 'Améliorer un outil');
	assert.match(
		await onglet.locator('.contribution-tete > .chapeau').innerText(),
		/^Voici la fiche «\s.*arpentage\s» telle qu’elle est publiée\./,
	);
	await answer(onglet, 'en_une_phrase', 'Lire un livre à plusieurs : "vite" et bien.');
	assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
	const { nom, texte } = await download(onglet);
	assert.equal(nom, 'arpentage.mdx');
	const original = readFiche(ref);
	const valeursOf = (fiche: string): Record<string, unknown> => {
		const coupee = splitFiche(fiche, ref);
		assert.ok(!('id' in coupee));
		return parseYaml(coupee.entete, ref, 2).valeur as Record<string, unknown>;
	};
	assert.deepEqual(valeursOf(texte), {
		...valeursOf(original),
		en_une_phrase: 'Lire un livre à plusieurs : "vite" et bien.',
	});
	const lignes = (t: string): string[] => t.split('\n');
	const autres = lignes(texte).filter((l) => !lignes(original).includes(l));
	assert.deepEqual(autres, [`en_une_phrase: 'Lire un livre à plusieurs : "vite" et bien.'`]);
	await onglet.context().close();
});

test('what was taken away stays away after a reload; a sheet that changed meanwhile is told', async () => {
	const ref = 'outils/arpentage';
	const onglet = await banc.open(adresseOf(ref));
	await waitFormulaire(onglet);
	const alias = onglet.locator('#q-alias');
	const n = await alias.locator('[data-element]').count();
	assert.ok(n > 0);
	for (let i = 0; i < n; i++) await alias.getByRole('button', { name: 'Retirer' }).first().click();
	await reload(onglet);
	await waitFormulaire(onglet);
	assert.equal(await alias.locator('[data-element]').count(), 0);
	assert.doesNotMatch((await download(onglet)).texte, /^alias:/m);
	const reprise = onglet.locator('[data-reprise]');
	assert.doesNotMatch(await reprise.innerText(), /a changé depuis/);
	await onglet.route('**/fiche.mdx', (route) =>
		route.fulfill({ body: readFiche(ref).replace(/^statut:.*/m, 'statut: ebauche') }),
	);
	await reload(onglet);
	await waitFormulaire(onglet);
	assert.match(
		await reprise.innerText(),
		/La fiche a changé depuis\s: relisez tout avant d’envoyer/,
	);
	await onglet.context().close();
});

test('a sheet leads to its form, to a comment and to a retour', async () => {
	const onglet = await banc.open('/outils/arpentage/');
	const hrefOf = (nom: string) => onglet.getByRole('link', { name: nom }).getAttribute('href');
	assert.equal(await hrefOf('Améliorer cette fiche'), '/contribuer/outil/?fiche=outils/arpentage');
	const dire = onglet.getByRole('link', { name: 'Dire ce que vous en avez fait' });
	assert.deepEqual(
		await dire.evaluateAll((liens) => liens.map((l) => l.getAttribute('href'))),
		Array(2).fill('/contribuer/commentaire/?fiche=outils/arpentage'),
		'with what one takes away, and where the usages are told',
	);
	assert.ok(await dire.first().evaluate((e) => e.closest('#emporter') !== null));
	assert.equal(await hrefOf('Raconter votre essai'), '/contribuer/retour/?outil=arpentage');
	await visit(onglet, banc.url('/contribuer/commentaire/?fiche=outils/arpentage'));
	await waitFormulaire(onglet);
	const fiche = onglet.locator('#q-fiche');
	assert.equal(await fiche.inputValue(), 'outils/arpentage');
	await onglet.context().close();
});
