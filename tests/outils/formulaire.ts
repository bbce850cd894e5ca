/** A contribution form, filled in as a person does: by its questions, one after the other. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';

export type Reponse = string | boolean | string[];

/** Opens a form and waits until it can be filled in. */
export async function waitFormulaire(onglet: Page): Promise<void> {
	await onglet.waitForSelector('formulaire-fiche:not([hidden])');
}

/** Unfolds the group that holds a field, or the text: `recit`. */
export async function openGroupe(onglet: Page, nom: string): Promise<void> {
	const pliee = onglet.locator(`details.contribution-groupe:not([open])[data-noms~="${nom}"]`);
	if ((await pliee.count()) > 0) await pliee.locator(':scope > summary').click();
}

/** Writes the text under the fields. */
export async function fillRecit(onglet: Page, texte: string): Promise<void> {
	await openGroupe(onglet, 'recit');
	await onglet.locator('#q-recit').fill(texte);
}

/** The field at a path of keys and indexes; elements of lists are added as they are needed. */
export async function findChamp(onglet: Page, chemin: string): Promise<Locator> {
	const [premier = '', ...suite] = chemin.split('.');
	await openGroupe(onglet, premier);
	let champ = onglet.locator(`.contribution-groupe > [data-champ="${premier}"]`);
	for (const cle of suite) {
		const forme = champ.locator(':scope > [data-forme-corps]:not([hidden]) > [data-champ]');
		if ((await champ.getAttribute('data-genre')) === 'formes') champ = forme;
		champ = /^\d+$/.test(cle)
			? await findElement(champ, Number(cle))
			: champ.locator(`:scope > .champ-corps > [data-champ="${cle}"]`);
	}
	return champ;
}

async function findElement(liste: Locator, rang: number): Promise<Locator> {
	const elements = liste.locator(':scope > [data-elements] > [data-element] > [data-champ]');
	while ((await elements.count()) <= rang)
		await liste.locator(':scope > .champ-ajout > button').click();
	return elements.nth(rang);
}

/** Answers one question: types, picks, ticks. */
export async function answer(onglet: Page, chemin: string, reponse: Reponse): Promise<void> {
	const champ = await findChamp(onglet, chemin);
	const genre = await champ.getAttribute('data-genre');
	if (genre === 'cases')
		for (const nom of reponse as string[])
			await champ.getByRole('checkbox', { name: nom, exact: true }).check();
	else if (genre === 'oui-non')
		await champ.getByRole('radio', { name: String(reponse), exact: true }).check();
	else if (genre === 'formes' && typeof reponse === 'string' && !/^\d/.test(reponse))
		await champ.getByRole('radio', { name: reponse, exact: true }).check();
	else if (genre === 'case') await champ.locator('input').check();
	else {
		const cible =
			genre === 'formes'
				? champ.locator(':scope > [data-forme-corps]:not([hidden]) > [data-champ]')
				: champ;
		const saisie = cible.locator(':scope > :is(input, textarea, select)');
		if ((await saisie.evaluate((e) => e.tagName)) === 'SELECT')
			await saisie.selectOption({ label: String(reponse) });
		else await saisie.fill(String(reponse));
		await saisie.blur();
	}
}

export async function answerAll(onglet: Page, reponses: Record<string, Reponse>): Promise<void> {
	for (const [chemin, reponse] of Object.entries(reponses)) await answer(onglet, chemin, reponse);
}

/** The file that the form offers to download. */
export async function download(onglet: Page): Promise<{ nom: string; texte: string }> {
	const attendu = onglet.waitForEvent('download');
	await onglet.locator('[data-envoi=fichier]').click();
	const fichier = await attendu;
	return { nom: fichier.suggestedFilename(), texte: readFileSync(await fichier.path(), 'utf8') };
}

/** What the check says, line by line. */
export async function check(onglet: Page): Promise<string[]> {
	// What was said before goes when the new one comes.
	await onglet.evaluate(() => {
		for (const dit of document.querySelectorAll('[data-bilan] > *'))
			dit.setAttribute('data-ancien', '');
	});
	await onglet.locator('[data-verifier]').click();
	await onglet.locator('[data-bilan]:not([hidden]) > :not([data-ancien])').first().waitFor();
	const bilan = onglet.locator('[data-bilan]');
	const lignes = await bilan.locator('li').allInnerTexts();
	return [await bilan.locator('.bilan-titre').innerText(), ...lignes];
}
