/** A questionnaire answered in a browser: typed by keyboard, kept, taken away, read again; nothing is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { openSansMemoire } from '../../outillage/navigateur.ts';
import { writeFragment } from '../../src/core/formats/fragment.ts';
import { findViolations, TOUTES } from '../outils/axe.ts';
import { createOuvreur, waitGarde } from '../outils/outil.ts';
import { debordOf, reload, useBanc, visit } from '../outils/site.ts';

const PAGE = '/enquete/repondre/';
const [TRAJET, AGE] = ['trajet-de-tous-les-jours', 'finir-tranche-d-age'];
const [MERCI, LEQUEL, NOMBRE, PLUSIEURS, DATE] = [1, 2, 3, 4, 5].map((n) => `a-nous-${n}`);
const GUIDE = {
	titre: 'Le hameau du haut',
	cadre: { porteur: 'Le comité', effacement: '2199-06-30' },
	lignes: [
		{ id: TRAJET },
		{ id: AGE },
		{ id: MERCI, texte: 'Laissez un silence.', type: 'note' },
		{
			id: LEQUEL,
			texte: 'Quel bus ?',
			type: 'courte',
			si: { question: AGE, reponse: 'de-25-a-44' },
		},
		{ id: NOMBRE, texte: 'Combien de voitures ?', type: 'nombre' },
		{
			id: PLUSIEURS,
			texte: 'Que manque-t-il ?',
			type: 'plusieurs',
			options: [
				{ id: 'pain', texte: 'Du pain' },
				{ id: 'bus', texte: 'Un bus' },
				{ id: 'cafe', texte: 'Un café' },
			],
		},
		{ id: DATE, texte: 'Depuis quand ?', type: 'date' },
	],
};

const banc = useBanc();

const { open: openVide, openIn } = createOuvreur(banc, PAGE);

/** With ordinary spaces, as one writes a test. */
const plain = (texte: string): string => texte.replace(/[\u00a0\u202f]/g, ' ');
const compose = (onglet: Page, guide: unknown = GUIDE): Promise<void> =>
	onglet.evaluate((brut) => localStorage.setItem('impulser:guide', brut), JSON.stringify(guide));
const said = (onglet: Page, texte: string | RegExp): Promise<void> =>
	onglet.locator('.repondre-etat').getByText(texte).waitFor();
const listeOf = async (onglet: Page): Promise<string[]> =>
	(await onglet.locator('.repondre-entretiens > li > p:first-child').allInnerTexts()).map(plain);
const champ = (id: string | undefined): string => `#reponse-${id}`;
const bloc = (id: string | undefined): string => `.repondre-question[data-id="${id}"]`;
const ditOf = async (onglet: Page, id: string | undefined): Promise<string> =>
	plain(await onglet.locator(`#dit-${id}`).innerText());
const press = async (onglet: Page, ...touches: string[]): Promise<void> => {
	for (const touche of touches) await onglet.keyboard.press(touche);
};
const focusedOf = (onglet: Page): Promise<string> =>
	onglet.evaluate(() => {
		const actif = document.activeElement;
		return actif instanceof HTMLInputElement || actif instanceof HTMLTextAreaElement
			? `${actif.name}${actif.type === 'radio' ? `=${actif.value}` : ''}`
			: (actif?.id ?? '');
	});

type Essai = Parameters<typeof openVide>[0];

/** A person whose composer has a questionnaire, at their first interview. */
async function open(t: Essai, guide: unknown = GUIDE, options = {}): Promise<Page> {
	const onglet = await openVide(t, options);
	await compose(onglet, guide);
	await reload(onglet);
	await onglet.click('[data-commande=commencer]');
	await said(onglet, 'Premier entretien.');
	return onglet;
}

/** Answers yes, then a story. */
async function tell(onglet: Page, recit: string): Promise<void> {
	await onglet.check(`${bloc('accord')} [value="oui"]`);
	await onglet.fill(champ(TRAJET), recit);
}

async function take(onglet: Page): Promise<{ nom: string; texte: string }> {
	const [fichier] = await Promise.all([
		onglet.waitForEvent('download'),
		onglet.click('[data-commande=json]'),
	]);
	const texte = readFileSync(await fichier.path(), 'utf8');
	return { nom: fichier.suggestedFilename(), texte };
}
const give = async (onglet: Page, texte: string): Promise<void> => {
	await onglet.setInputFiles('#repondre-fichier', {
		name: 'recueil.json',
		mimeType: 'application/json',
		buffer: Buffer.from(texte),
	});
};
const reponsesOf = (texte: string): Record<string, string>[] =>
	JSON.parse(texte).entretiens.map(({ reponses }: { reponses: unknown }) => reponses);

describe('an interview', () => {
	test('is typed by keyboard alone, from its first question to the next interview', async (t) => {
		const onglet = await open(t);
		assert.equal(await focusedOf(onglet), 'accord=oui');
		assert.ok(!(await onglet.isVisible(bloc(TRAJET))));
		await press(onglet, '1', 'Enter');
		assert.equal(await focusedOf(onglet), TRAJET);
		await onglet.keyboard.type('Je pars\nà pied.');
		await press(onglet, 'Tab', '2', '2', '2', 'Enter');
		assert.equal(await focusedOf(onglet), LEQUEL);
		await onglet.keyboard.type('Le 12');
		await press(onglet, 'Enter');
		await onglet.keyboard.type('deux');
		await press(onglet, 'Enter', '3', '1', 'Enter');
		await onglet.keyboard.type('30/11/1987');
		await press(onglet, 'Enter');
		await onglet.waitForFunction(
			(c) => document.querySelector<HTMLInputElement>(c)?.value === '2',
			champ(NOMBRE),
		);
		await press(onglet, 'Enter');
		await said(onglet, 'Entretien 1 rangé. Voici l’entretien 2.');
		assert.equal(await focusedOf(onglet), 'accord=oui');
		await press(onglet, '1', 'Enter');
		await onglet.keyboard.type('Moi, en bus.');
		await press(onglet, 'Control+Enter');
		await said(onglet, 'Entretien 2 rangé. Voici l’entretien 3.');
		await press(onglet, 'Control+Enter');
		await said(onglet, 'Entretien 3\u00a0: rien n’y est encore répondu.');
		const { nom, texte } = await take(onglet);
		assert.match(nom, /^recueil-\d{4}-\d\d-\d\d\.json$/);
		assert.deepEqual(reponsesOf(texte), [
			{
				accord: 'oui',
				[TRAJET]: 'Je pars\nà pied.',
				[AGE]: 'de-25-a-44',
				[`${LEQUEL}`]: 'Le 12',
				[`${NOMBRE}`]: '2',
				[`${PLUSIEURS}`]: 'pain cafe',
				[`${DATE}`]: '1987-11-30',
			},
			{ accord: 'oui', [TRAJET]: 'Moi, en bus.' },
		]);
	});

	test('has the numbers of the sheet of paper, its notes and its follow-ups', async (t) => {
		const onglet = await open(t);
		await onglet.check(`${bloc('accord')} [value="oui"]`);
		const numeros = await onglet.locator('.repondre-numero:visible').allInnerTexts();
		assert.deepEqual(numeros, ['1.', '2.', '3.', '5.', '6.', '7.']);
		assert.equal(plain(await onglet.locator(bloc(MERCI)).innerText()), '3. Laissez un silence.');
		assert.match(await onglet.locator(`#relances-${TRAJET}`).innerText(), /Qui d’autre était/);
		assert.match(
			plain(await onglet.locator('[data-cadre]').innerText()),
			/Qui garde les réponses\s+Le comité\s+Détruites le\s+30 juin 2199/,
		);
	});

	test('is there when the tab was killed, with who asked and the number of the sheet', async (t) => {
		const onglet = await open(t);
		await onglet.fill('#entretien-numero', '14');
		await onglet.fill('#entretien-par', 'Léa');
		await tell(onglet, 'Le matin.');
		await onglet.close({ runBeforeUnload: false });
		const autre = await openIn(onglet.context());
		assert.equal(await autre.inputValue(champ(TRAJET)), 'Le matin.');
		assert.equal(await autre.inputValue('#entretien-numero'), '14');
		await autre.click('.repondre-formulaire [type=submit]');
		await said(autre, 'Entretien 14 rangé. Voici l’entretien 15.');
		assert.equal(await autre.inputValue('#entretien-par'), 'Léa');
		assert.equal(await autre.inputValue('#entretien-numero'), '15');
	});

	test('that is refused is counted, and keeps nothing of the person', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'Ne l’écrivez pas.');
		await onglet.check(`${bloc('accord')} [value="non"]`);
		assert.ok(!(await onglet.isVisible(bloc(TRAJET))));
		assert.equal(
			await ditOf(onglet, 'accord'),
			'C’est un refus : il est compté, et rien d’autre n’est gardé de cette personne.',
		);
		const garde = await onglet.evaluate(() => JSON.stringify({ ...localStorage }));
		assert.doesNotMatch(garde, /écrivez/);
		assert.equal(
			plain(await onglet.locator('.repondre-compte').innerText()),
			'1 entretien, dont 1 refus',
		);
		await onglet.click('[data-commande=annuler]');
		await said(onglet, 'Annulé.');
		assert.equal(await onglet.inputValue(champ(TRAJET)), 'Ne l’écrivez pas.');
	});

	test('keeps an answer to a question that is no longer asked, and does not give it away', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'x');
		await onglet.check(`${bloc(AGE)} [value="de-25-a-44"]`);
		await onglet.fill(champ(LEQUEL), 'Le 12');
		await onglet.check(`${bloc(AGE)} [value="65-et-plus"]`);
		assert.ok(!(await onglet.isVisible(bloc(LEQUEL))));
		assert.match((await listeOf(onglet)).join(), /2 réponses/);
		assert.deepEqual(reponsesOf((await take(onglet)).texte), [
			{ accord: 'oui', [TRAJET]: 'x', [AGE]: '65-et-plus' },
		]);
		await onglet.click(`${bloc(AGE)} [data-retirer]`);
		assert.deepEqual(await onglet.locator(`${bloc(AGE)} :checked`).count(), 0);
		await onglet.check(`${bloc(AGE)} [value="de-25-a-44"]`);
		assert.equal(await onglet.inputValue(champ(LEQUEL)), 'Le 12');
	});

	test('says what is no number, no date, and what tells who it is; all of it is kept', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'Chez Mme Petit, au 06 12 34 56 78.');
		await onglet.fill(champ(NOMBRE), 'beaucoup');
		await onglet.fill(champ(DATE), '31/11/2020');
		await onglet.focus('#entretien-par');
		const dits = [
			'Ce texte contient un nom (« Mme Petit ») et un numéro de téléphone (« 06 12 34 56 78 »). On garde les réponses sans le nom des gens : retirez ce qui dit de qui il s’agit.',
			'Ce n’est pas un nombre entier : la réponse est gardée comme vous l’avez écrite.',
			'Cette date n’est pas comprise : elle est gardée comme vous l’avez écrite.',
		];
		for (const encore of [false, true]) {
			if (encore) await reload(onglet);
			await onglet.locator(`#dit-${DATE}`).getByText('Cette date').waitFor();
			assert.deepEqual(
				await Promise.all([TRAJET, NOMBRE, DATE].map((id) => ditOf(onglet, id))),
				dits,
			);
		}
		await onglet.fill(champ(TRAJET), 'Chez une voisine.');
		assert.equal(await ditOf(onglet, TRAJET), '');
	});

	test('is opened again, taken out, and comes back', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'Un.');
		await onglet.click('.repondre-formulaire [type=submit]');
		await tell(onglet, 'Deux.');
		await onglet.click('.repondre-entretiens li:first-child [data-ouvrir]');
		assert.equal(await onglet.inputValue(champ(TRAJET)), 'Un.');
		await onglet.click('.repondre-entretiens li:first-child [data-supprimer]');
		await said(onglet, 'Entretien supprimé.');
		assert.match((await listeOf(onglet)).join(), /^Entretien 2 – [^,]+, 1 réponse$/);
		await onglet.click('[data-commande=annuler]');
		await said(onglet, 'Annulé.');
		assert.match(
			(await listeOf(onglet)).join('; '),
			/^Entretien 1 – [^,]+, 1 réponse; Entretien 2 – [^,]+, 1 réponse$/,
		);
	});

	test('in two tabs is in both, whichever was written last; a step taken back leaves the other’s', async (t) => {
		const un = await open(t);
		await tell(un, 'Un.');
		const deux = await openIn(un.context());
		await deux.fill(champ(NOMBRE), '3');
		await un.waitForFunction(
			(c) => document.querySelector<HTMLInputElement>(c)?.value === '3',
			champ(NOMBRE),
		);
		await un.fill(champ(TRAJET), 'Un, et demi.');
		await waitGarde(deux, 'Un, et demi.');
		await deux.click('.repondre-formulaire [type=submit]');
		await tell(deux, 'Deux.');
		await un.waitForFunction(
			() => document.querySelectorAll('.repondre-entretiens > li').length === 2,
		);
		assert.equal(await un.inputValue(champ(TRAJET)), 'Un, et demi.');
		await deux.click('[data-commande=annuler]');
		await said(deux, 'Annulé.');
		assert.deepEqual(reponsesOf((await take(un)).texte), [
			{ accord: 'oui', [TRAJET]: 'Un, et demi.', [`${NOMBRE}`]: '3' },
			{ accord: 'oui' },
		]);
	});
});

test('a step taken back leaves what another tab wrote while one was typing it', async (t) => {
	const un = await open(t);
	await tell(un, 'Un');
	const deux = await openIn(un.context());
	await deux.fill(champ(NOMBRE), '3');
	await un.waitForFunction(
		(c) => document.querySelector<HTMLInputElement>(c)?.value === '3',
		champ(NOMBRE),
	);
	await un.locator(champ(TRAJET)).pressSequentially(', deux');
	await un.click('[data-commande=annuler]');
	await un.click('[data-commande=annuler]');
	assert.deepEqual(reponsesOf((await take(un)).texte), [{ accord: 'oui', [`${NOMBRE}`]: '3' }]);
});

describe('a recueil', () => {
	test('keeps the questions that were asked; the new ones make another, and the old one stays', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'Avant.');
		await compose(onglet, {
			...GUIDE,
			titre: 'Autrement',
			lignes: [{ id: TRAJET, texte: 'Racontez.' }],
		});
		await reload(onglet);
		assert.match(await onglet.locator(bloc(TRAJET)).innerText(), /aller-retour hors du village/);
		await onglet.click('[data-commande=nouveau]');
		await said(onglet, 'Premier entretien.');
		await tell(onglet, 'Après.');
		assert.match(await onglet.locator(bloc(TRAJET)).innerText(), /^1\. Racontez\./);
		assert.ok(!(await onglet.isVisible('[data-avis=change]')));
		await onglet.click('.repondre-autres > summary');
		const recueils = await onglet.locator('.repondre-recueils > li > p').allInnerTexts();
		assert.deepEqual(recueils.map(plain), [
			'Autrement – 1 question, 1 entretien',
			'Le hameau du haut – 6 questions, 1 entretien',
		]);
		await onglet.click('.repondre-recueils [data-recueil]:enabled');
		await onglet.click('.repondre-entretiens [data-ouvrir]');
		assert.equal(await onglet.inputValue(champ(TRAJET)), 'Avant.');
	});

	test('is read again from its file: once each interview, both where they differ', async (t) => {
		const elle = await open(t);
		await tell(elle, 'Elle.');
		const { texte } = await take(elle);
		await elle.fill(champ(TRAJET), 'Elle, corrigée.');
		const corrige = await take(elle);
		const lui = await openVide(t);
		await give(lui, texte);
		await said(lui, /^Recueil «\sLe hameau du haut\s» ouvert\s: 1\sentretien\.$/);
		await tell(lui, 'Lui.');
		await lui.click('.repondre-autres > summary');
		await give(lui, texte);
		await said(lui, 'Rien de nouveau dans ce fichier. Un autre était déjà là.');
		await give(lui, corrige.texte);
		await said(lui, /^Un entretien ajouté\. Entretien 1\s: il y était avec d’autres réponses/);
		const dites = reponsesOf((await take(lui)).texte).map((reponses) => reponses[`${TRAJET}`]);
		assert.deepEqual(dites, ['Elle.', 'Lui.', 'Elle, corrigée.']);
		await lui.click('[data-commande=annuler]');
		await said(lui, 'Annulé.');
		assert.equal((await listeOf(lui)).length, 2);
	});

	for (const [nom, change, refus] of [
		[
			'newer',
			(texte: string) => texte.replace('"version": 1', '"version": 2'),
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		],
		[
			'broken',
			(texte: string) => texte.slice(0, 50),
			'Ce fichier n’est pas le fichier d’un recueil, ou il est abîmé. Rien n’a changé ici.',
		],
	] as const)
		test(`${nom} is refused, and says why`, async (t) => {
			const onglet = await open(t);
			await tell(onglet, 'x');
			const { texte } = await take(onglet);
			await onglet.click('.repondre-autres > summary');
			await give(onglet, change(texte));
			await onglet.locator('#repondre-faute').getByText('Ce fichier').waitFor();
			assert.equal(await onglet.locator('#repondre-faute').innerText(), refus);
			assert.equal((await listeOf(onglet)).length, 1);
		});

	test('comes by an address: its questions are read, then one says yes', async (t) => {
		const onglet = await openVide(t);
		await visit(onglet, banc.url(PAGE) + writeFragment('guide', JSON.stringify(GUIDE)));
		const avis = onglet.locator('[data-avis=recu]');
		await avis.waitFor();
		assert.match(
			plain(await avis.innerText()),
			/^Un questionnaire vous est proposé : « Le hameau du haut », 6 questions\./,
		);
		assert.equal(new URL(onglet.url()).hash, '');
		await onglet.click('[data-commande=prendre]');
		await said(onglet, 'Premier entretien.');
		await tell(onglet, 'x');
		assert.equal((await listeOf(onglet)).length, 1);
		await onglet.evaluate(() => {
			location.hash = '#guide=perdu';
		});
		await avis.getByText('L’adresse suivie ne contient pas de questionnaire lisible').waitFor();
		await onglet.click('[data-commande=laisser]');
		assert.equal((await listeOf(onglet)).length, 1);
	});

	test('is erased with a way back', async (t) => {
		const onglet = await open(t);
		await tell(onglet, 'x');
		await onglet.click('[data-commande=effacer]');
		await said(onglet, /^«\sLe hameau du haut\s» est effacé de ce navigateur \(1\sentretien\)\./);
		const cles = await onglet.evaluate(() => Object.keys(localStorage).sort());
		assert.deepEqual(cles, ['impulser:guide', 'impulser:repondre']);
		assert.ok(await onglet.isVisible('[data-propose]'));
		await onglet.click('[data-commande=annuler]');
		await said(onglet, 'Annulé.');
		await reload(onglet);
		assert.match((await listeOf(onglet)).join(), /^Entretien 1 – [^,]+, 1 réponse$/);
	});

	test('whose promised day is over says so, until one erases it or keeps it', async (t) => {
		const onglet = await open(t, { ...GUIDE, cadre: { effacement: '2020-06-30' } });
		await tell(onglet, 'x');
		await reload(onglet);
		assert.equal(
			plain(await onglet.locator('[data-echu]').innerText()),
			'La date promise est passée : les réponses à « Le hameau du haut » devaient être détruites le 30 juin 2020.',
		);
		await onglet.click('[data-commande=garder]');
		await said(onglet, 'Gardé.');
		assert.ok(!(await onglet.isVisible('[data-avis=echeance]')));
		await reload(onglet);
		await onglet.click('[data-commande=effacer-echu]');
		await said(onglet, /est effacé/);
		assert.ok(!(await onglet.isVisible('[data-avis=echeance]')));
	});
});

test('where the browser refuses to keep anything, interviews are typed and taken away all the same', async (t) => {
	const { onglet, fautes } = await openSansMemoire(banc.navigateur);
	t.after(() => onglet.context().close());
	await visit(onglet, banc.url(PAGE) + writeFragment('guide', JSON.stringify(GUIDE)));
	await onglet.click('[data-commande=prendre]');
	await tell(onglet, 'Un.');
	await said(
		onglet,
		'Ce navigateur refuse de garder vos entretiens\u00a0: prenez le fichier du recueil avant de fermer.',
	);
	await onglet.click('.repondre-formulaire [type=submit]');
	await tell(onglet, 'Deux.');
	const dites = reponsesOf((await take(onglet)).texte).map((reponses) => reponses[`${TRAJET}`]);
	assert.deepEqual(dites, ['Un.', 'Deux.']);
	assert.deepEqual(fautes, []);
});

test('a recueil that cannot be read is left as it is, and told', async (t) => {
	const onglet = await openVide(t);
	const brut = '{"version": 9}';
	await onglet.evaluate((garde) => {
		localStorage.setItem('impulser:recueil:neuf', garde);
		localStorage.setItem('impulser:repondre', '{"cle":"impulser:recueil:neuf"}');
	}, brut);
	await compose(onglet);
	await reload(onglet);
	await said(
		onglet,
		'Un recueil gardé ici n’a pas pu être lu\u00a0: il est laissé tel quel dans ce navigateur.',
	);
	await onglet.click('[data-commande=commencer]');
	await tell(onglet, 'x');
	const reste = await onglet.evaluate(() => localStorage.getItem('impulser:recueil:neuf'));
	assert.equal(reste, brut);
});

test('what a stranger wrote in a file stays text', async (t) => {
	const elle = await open(t);
	await tell(elle, '<img src=x onerror=alert(1)>');
	const { texte } = await take(elle);
	const lui = await openVide(t);
	await give(lui, texte.replaceAll('Quel bus ?', '<img src=x>').replaceAll('Le hameau', '<b>x'));
	await said(lui, /^Recueil/);
	assert.equal(await lui.locator('repondre-enquete :is(img, b)').count(), 0);
});

test('an example opens in one gesture, 320 pixels wide and by keyboard; axe finds nothing in it', async (t) => {
	const onglet = await openVide(t, { viewport: { width: 320, height: 640 } });
	assert.match(
		plain(await onglet.locator('[data-vide]').innerText()),
		/^Ce navigateur n’a pas encore de questionnaire\./,
	);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	await onglet.focus('[data-vide] [data-commande=exemple]');
	await onglet.keyboard.press('Enter');
	await said(onglet, 'Un exemple inventé est ouvert.');
	assert.match(await onglet.locator('[data-avis=exemple]').innerText(), /^Un exemple inventé\./);
	assert.equal((await listeOf(onglet)).length, 3);
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await debordOf(onglet), 0);
	await onglet.fill(champ('a-nous-1'), 'Changé.');
	assert.deepEqual(await onglet.evaluate(() => Object.keys(localStorage)), []);
	await onglet.click('[data-commande=fermer-exemple]');
	await said(onglet, 'L’exemple est fermé.');
	assert.ok(await onglet.isVisible('[data-vide]'));
});

test('an example leaves one’s own interview where it was', async (t) => {
	const onglet = await open(t);
	await tell(onglet, 'À moi.');
	await onglet.click('.repondre-autres > summary');
	await onglet.click('.repondre-autres [data-commande=exemple]');
	await said(onglet, 'Un exemple inventé est ouvert.');
	await onglet.fill(champ('a-nous-1'), 'Pas gardé.');
	await onglet.click('[data-commande=fermer-exemple]');
	await said(onglet, 'L’exemple est fermé.');
	assert.equal(await onglet.inputValue(champ(TRAJET)), 'À moi.');
	await onglet.click('[data-commande=annuler]');
	await said(onglet, 'Annulé.');
	assert.equal(await onglet.inputValue(champ(TRAJET)), '');
});

test('all that is asked is found nothing against by axe, 320 pixels wide', async (t) => {
	const onglet = await open(t, GUIDE, { viewport: { width: 320, height: 640 } });
	await tell(onglet, 'Chez Mme Petit.');
	await onglet.check(`${bloc(AGE)} [value="de-25-a-44"]`);
	await onglet.click('.repondre-autres > summary');
	assert.deepEqual(await findViolations(onglet, TOUTES), []);
	assert.equal(await debordOf(onglet), 0);
});

test('without scripts, the page says what to do', async (t) => {
	const contexte = await banc.navigateur.newContext({ javaScriptEnabled: false });
	t.after(() => contexte.close());
	const onglet = await contexte.newPage();
	await onglet.goto(banc.url(PAGE));
	assert.equal(
		await onglet.locator('.sans-script').innerText(),
		'Sans JavaScript, cette page ne garde rien. Imprimez le guide d’entretien, et notez les réponses à la main.',
	);
	assert.equal(await onglet.locator('[data-atelier]').isVisible(), false);
});

test('the file of a guide proposes its questions', async (t) => {
	const onglet = await openVide(t);
	await give(onglet, JSON.stringify({ format: 'impulser-guide', version: 1, guide: GUIDE }));
	await onglet.locator('[data-avis=recu]').getByText('Un questionnaire vous est proposé').waitFor();
	await onglet.click('[data-commande=prendre]');
	await said(onglet, 'Premier entretien.');
});
