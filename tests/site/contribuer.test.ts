import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { parseYaml, splitFiche } from '../../src/core/lecture/entete.ts';
import { BASE } from '../contenu.ts';
import { copyContenu } from '../outils/contenu.ts';
import {
	answer,
	answerAll,
	check,
	download,
	fillRecit,
	openGroupe,
	waitFormulaire,
} from '../outils/formulaire.ts';
import { DIFFICILES, DONNEES, REPONSES } from '../outils/retour-complet.ts';
import { openBanc, readPage, reload, useBanc, visit } from '../outils/site.ts';
import { SITES, siteOf } from '../outils/sites.ts';

const DEPOT = 'https://github.com/exemple/impulser';

const banc = useBanc(SITES.contribuer);

const open = async (page: string, largeur = 1280): Promise<Page> => {
	const onglet = await banc.open(page, { viewport: { width: largeur, height: 900 } });
	await waitFormulaire(onglet);
	return onglet;
};

function parse(texte: string): { valeurs: unknown; corps: string } {
	const coupee = splitFiche(texte, 'f');
	assert.ok(!('id' in coupee), texte);
	return { valeurs: parseYaml(coupee.entete, 'f', 2).valeur, corps: coupee.corps };
}

/** A complete retour, and the two facts that point to a source. */
async function fillRetour(onglet: Page): Promise<void> {
	await answerAll(onglet, REPONSES);
	const source = (champ: string) =>
		onglet.locator(`[data-champ=${champ}] [data-champ=source] select:visible`);
	await source('ce_qui_n_a_pas_marche').selectOption('compte-rendu-du-conseil-2');
	await source('a_refaire_autrement').selectOption('compte-rendu-du-conseil');
	await fillRecit(onglet, 'Un samedi, au marché.\n\n- des oui\n- des non');
}

test('a retour told from nothing survives a reload, passes the check and makes the file it should', async () => {
	const onglet = await open('/contribuer/retour/');
	const moitie = Object.keys(REPONSES).length / 2;
	const entrees = Object.entries(REPONSES);
	await answerAll(onglet, Object.fromEntries(entrees.slice(0, moitie)));
	await reload(onglet);
	await waitFormulaire(onglet);
	assert.match(
		await onglet.locator('[data-reprise]').innerText(),
		/^Nous avons retrouvé ce que vous aviez commencé le \d\d\/\d\d\/\d{4}\.$/,
	);
	assert.equal(await onglet.locator('#q-titre').inputValue(), REPONSES.titre);
	assert.equal(
		await onglet.locator('#q-code_insee input').inputValue(),
		'Léaz (Ain) – 01209',
		'the commune is named again',
	);
	await fillRetour(onglet);
	assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
	const { nom, texte } = await download(onglet);
	assert.equal(nom, 'ecouter-un-bourg-a-leaz.mdx');
	const { valeurs, corps } = parse(texte);
	const { date_recueil, ...donnees } = valeurs as Record<string, unknown>;
	assert.match(String(date_recueil), /^\d{4}-\d\d$/);
	assert.deepEqual(donnees, DONNEES);
	assert.equal(corps, '\nUn samedi, au marché.\n\n- des oui\n- des non\n');
	await onglet.context().close();
});

test('what is missing is asked again with the words of the form, beside its field and in a list that leads there', async () => {
	const onglet = await open('/contribuer/retour/', 360);
	await answer(onglet, 'titre', 'x'.repeat(71));
	await answer(onglet, 'periode.debut', '2023-13');
	await answer(onglet, 'sources.0.url', 'exemple');
	await answer(onglet, 'jours.elus', '3,5.2');
	await fillRecit(onglet, 'Écrivez à jeanne@exemple.fr');
	const lignes = await check(onglet);
	assert.match(
		lignes[0] ?? '',
		/^Il reste \d+ points à corriger\. Vous pouvez aussi envoyer tel quel/,
	);
	for (const attendu of [
		'Titre C’est trop long\u00a0: 71 caractères, pour 70 au plus. Raccourcissez.',
		'Période › Début «\u00a02023-13\u00a0» n’est pas une date que nous comprenons. Écrivez-la ainsi\u00a0: 15/03/2024, mars 2024 ou 2024.',
		'Sources › 1 › Adresse «\u00a0exemple\u00a0» n’est pas l’adresse d’une page. Copiez-la depuis votre navigateur\u00a0: elle commence par https:// ou par www.',
		'Communes Donnez une commune\u00a0: tapez son nom, puis choisissez-la dans la liste.',
		'Axes Cochez au moins une réponse.',
		'Relu par la commune Répondez par oui ou par non.',
		'Contexte Répondez à cette question.',
		'Le récit «\u00a0jeanne@exemple.fr\u00a0» ressemble à un courriel ou à un téléphone\u00a0: il serait publié. Retirez-le, ou donnez-le à la question «\u00a0Contact\u00a0», avec l’accord écrit de la personne.',
	])
		assert.ok(lignes.includes(attendu), `${attendu}\n${lignes.join('\n')}`);
	const debut = onglet.locator('#q-periode-debut');
	assert.equal(await debut.getAttribute('aria-invalid'), 'true');
	assert.match(await onglet.locator('#q-periode-debut-faute').innerText(), /^«\s2023-13\s»/);
	await onglet.getByRole('link', { name: 'Période › Début' }).click();
	assert.equal(await onglet.evaluate(() => document.activeElement?.id), 'q-periode-debut');
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 360);
	await debut.fill('2023-12');
	await onglet.waitForFunction(
		() => document.querySelector<HTMLElement>('#q-periode-debut-faute')?.hidden,
	);
	await onglet.context().close();
});

/** Words of a file, which nobody who fills a form has seen. */
const MOTS_DU_FICHIER =
	/\bchamps?\b|« ?---|guillemets|en-tête|\bYAML\b|\bINSEE\b|UTF-8|Markdown|\w_\w|\bebauche\b|true|false|› \d+ ›.*« \w+ › /u;

for (const genre of ['retour', 'outil', 'action', 'parcours', 'commentaire'])
	test(`an empty form « ${genre} », checked, asks its questions again and says no word of a file`, async (t) => {
		const onglet = await open(`/contribuer/${genre}/`, 360);
		t.after(() => onglet.context().close());
		const lignes = await check(onglet);
		assert.ok(lignes.length > 3);
		for (const ligne of lignes) assert.doesNotMatch(ligne, MOTS_DU_FICHIER);
		for (const ligne of lignes.slice(1))
			assert.match(ligne, / (?:Répondez|Choisissez|Cochez|Donnez|Écrivez) .*\.$/, ligne);
	});

test('what is written as every day is understood; what cannot be is asked again', async (t) => {
	const onglet = await open('/contribuer/retour/');
	t.after(() => onglet.context().close());
	await fillRetour(onglet);
	await answerAll(onglet, {
		'periode.debut': '15/03/2023',
		'periode.fin': 'décembre 2024',
		'jours.elus': '6,5 jours',
		'budget.montant': '5 000 €',
		'sources.0.url': 'www.mairie.fr/cr',
		'sources.0.date': '1er mars 2024',
		'objectifs.0': '•\tSavoir ce qui manque',
	});
	assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
	const { valeurs } = parse((await download(onglet)).texte);
	const { periode, jours, budget, sources, objectifs } = valeurs as Record<string, unknown> & {
		sources: Record<string, string>[];
		objectifs: string[];
	};
	assert.deepEqual(periode, { debut: '2023-03-15', fin: '2024-12', en_cours: false });
	assert.deepEqual(jours, { elus: 6.5, agents: 'non documenté', benevoles: 12 });
	assert.deepEqual(budget, { montant: 5000, precision: 'Affiches et goûter.' });
	assert.deepEqual([sources[0]?.url, sources[0]?.date], ['https://www.mairie.fr/cr', '2024-03-01']);
	assert.equal(objectifs[0], 'Savoir ce qui manque');
	await answerAll(onglet, {
		'jours.elus': '2 semaines',
		'budget.montant': '1.250',
		'periode.debut': 'printemps 2023',
	});
	const lignes = await check(onglet);
	assert.deepEqual(lignes.slice(1), [
		'Période › Début «\u00a0printemps 2023\u00a0» n’est pas une date que nous comprenons. Écrivez-la ainsi\u00a0: 15/03/2024, mars 2024 ou 2024.',
		'Jours passés › Élu·es «\u00a02 semaines\u00a0» n’est pas un nombre que nous comprenons. Écrivez-le en chiffres, sans point entre les milliers\u00a0: 1250 ou 6,5.',
		'Budget réel › Montant réel (€) «\u00a01.250\u00a0» n’est pas un nombre que nous comprenons. Écrivez-le en chiffres, sans point entre les milliers\u00a0: 1250 ou 6,5.',
	]);
});

test('a commune typed by its name is found; homonyms are told, with their départements to choose from', async (t) => {
	const onglet = await open('/contribuer/retour/', 360);
	t.after(() => onglet.context().close());
	await openGroupe(onglet, 'code_insee');
	const champ = onglet.locator('#q-code_insee input').first();
	await champ.fill('nulle-part-les-bains');
	await check(onglet);
	assert.ok(
		(await onglet.locator('[data-bilan] li').allInnerTexts()).includes(
			'Communes › 1 Nous n’avons pas reconnu la commune «\u00a0nulle-part-les-bains\u00a0». Tapez son nom, puis choisissez-la dans la liste.',
		),
	);
	await champ.fill('Saillans');
	// Straight to the check: the field is left at the same time.
	const lignes = await check(onglet);
	await onglet.getByText('2 communes s’appellent').first().waitFor();
	assert.ok(
		(await check(onglet)).includes(
			'Communes › 1 2\u00a0communes s’appellent Saillans. Laquelle est la vôtre\u202f?',
		),
		lignes.join('\n'),
	);
	assert.equal(await onglet.evaluate(() => document.documentElement.scrollWidth), 360);
	await onglet.getByRole('button', { name: 'Saillans (Drôme)' }).click();
	assert.equal(await champ.inputValue(), 'Saillans (Drôme) – 26289');
	assert.equal(await onglet.locator('[data-candidates]').count(), 0);
	await champ.fill('43190');
	await check(onglet);
	// A postcode is not taken for the code of another commune.
	const attendu =
		'43190 est le code postal de Tence, Chenereilles et Le Mas-de-Tence, et le code INSEE de Saint-Germain-Laprade. Laquelle est la vôtre\u202f?';
	await onglet.locator('[data-bilan] li').getByText(attendu).waitFor();
	await onglet.getByRole('button', { name: 'Tence (Haute-Loire)', exact: true }).click();
	assert.equal(await champ.inputValue(), 'Tence (Haute-Loire) – 43244');
	await champ.fill('Léaz');
	await check(onglet);
	assert.equal(await champ.inputValue(), 'Léaz (Ain) – 01209', 'settled before the check');
});

/** As Ctrl+V: the clipboard holds what a word processor put there. */
async function paste(onglet: Page, cible: string, texte: string): Promise<void> {
	await onglet.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await onglet.evaluate((t) => navigator.clipboard.writeText(t), texte);
	await onglet.locator(cible).first().focus();
	await onglet.keyboard.press('Control+V');
}

test('a text pasted from a word processor keeps its lists, its numbers and its table', async (t) => {
	const onglet = await open('/contribuer/retour/');
	t.after(() => onglet.context().close());
	await fillRetour(onglet);
	await fillRecit(onglet, '');
	await paste(
		onglet,
		'#q-recit',
		'Il faut\u00a0:\n\uf0b7\tune salle\n\uf0b7\tdes chaises\n\n▪ balayer\no\tranger\n\n1.\tPréparer\n2.\tRanger\n\nQui\tQuoi\nMairie\tSalle\n',
	);
	assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
	assert.equal(
		parse((await download(onglet)).texte).corps,
		'\nIl faut\u00a0:\n\n- une salle\n- des chaises\n\n* balayer\n* ranger\n\n1. Préparer\n2. Ranger\n\n| Qui    | Quoi  |\n| ------ | ----- |\n| Mairie | Salle |\n',
	);
});

test('several lines pasted in a list are as many answers; in a text with blocs, marks are written', async (t) => {
	const onglet = await open('/contribuer/retour/');
	t.after(() => onglet.context().close());
	await openGroupe(onglet, 'partenaires');
	await onglet.locator('#q-partenaires [data-geste=ajouter]').click();
	await paste(
		onglet,
		'#q-partenaires textarea',
		'\uf0b7\tLa mairie\n\uf0b7\tL’école\n\n– Les voisins\n',
	);
	const valeurs = await onglet
		.locator('#q-partenaires textarea')
		.evaluateAll((e) => e.map((i) => (i as HTMLTextAreaElement).value));
	assert.deepEqual(valeurs, ['La mairie', 'L’école', 'Les voisins']);
	await openGroupe(onglet, 'recit');
	await onglet.locator('[data-mode-blocs]').check();
	await paste(onglet, '#q-recit', '\uf0b7\tune salle\n\uf0b7\tdes chaises');
	await onglet.waitForFunction(
		() => document.querySelector<HTMLTextAreaElement>('#q-recit')?.value !== '',
	);
	assert.equal(await onglet.locator('#q-recit').inputValue(), '- une salle\n- des chaises');
});

test('where one sends, it is said who reads, what comes next, and that the delay is not decided', async (t) => {
	const onglet = await open('/contribuer/retour/', 360);
	t.after(() => onglet.context().close());
	const dit = (await onglet.locator('.contribution-fin').innerText()).replace(/\s+/g, ' ');
	assert.match(dit, /Une personne des structures qui portent le commun lit votre texte\./);
	assert.match(
		dit,
		/Qui relit, et sous quel délai\s\? Ce n’est pas encore décidé\s: la page Gouvernance le dira\./,
	);
	assert.doesNotMatch(dit, /pas encore d’adresse/);
});

test('a proof on paper is a source: where it can be read is enough', async (t) => {
	const onglet = await open('/contribuer/retour/');
	t.after(() => onglet.context().close());
	await fillRetour(onglet);
	await answer(onglet, 'sources.0.url', '');
	const [, ligne] = await check(onglet);
	assert.equal(
		ligne,
		'Sources › 1 › Adresse Donnez l’adresse de la page, copiée depuis votre navigateur\u00a0; pour un papier, dites plutôt où on peut le consulter.',
	);
	await answer(onglet, 'sources.0.ou_consulter', 'Mairie de Léaz, registre de 2023');
	assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
	assert.match(
		(await download(onglet)).texte,
		/\n {4}ou_consulter: Mairie de Léaz, registre de 2023\n/,
	);
});

test('the preview is the sheet with its real blocs, and follows what is typed', async () => {
	const onglet = await open('/contribuer/outil/');
	await answer(onglet, 'titre', 'Essayer ici');
	await openGroupe(onglet, 'recit');
	await onglet.locator('[data-mode-blocs]').check();
	await fillRecit(onglet, '<Astuce titre="Bon à savoir">\nFaites court.\n</Astuce>');
	await onglet.locator('[data-apercu]').click();
	const apercu = onglet.locator('[data-apercu-zone] article');
	await apercu.waitFor();
	assert.equal(
		await apercu.locator('.bloc-astuce').innerText(),
		'Astuce Bon à savoir\n\nFaites court.',
	);
	assert.match(await apercu.innerText(), /Essayer ici/);
	await answer(onglet, 'titre', 'Essayer là');
	await onglet.waitForFunction(() =>
		document.querySelector('[data-apercu-zone]')?.textContent?.includes('Essayer là'),
	);
	await onglet.context().close();
});

test('erasing asks first, then leaves nothing in the browser', async () => {
	const onglet = await open('/contribuer/retour/');
	await answer(onglet, 'titre', 'À oublier');
	await onglet.waitForFunction(() => localStorage.length > 0);
	onglet.once('dialog', (d) => void d.dismiss());
	await onglet.locator('[data-effacer]').click();
	assert.equal(await onglet.locator('#q-titre').inputValue(), 'À oublier');
	onglet.once('dialog', (d) => void d.accept());
	await onglet.locator('[data-effacer]').click();
	assert.equal(await onglet.locator('#q-titre').inputValue(), '');
	assert.equal(await onglet.evaluate(() => localStorage.length), 0);
	await onglet.context().close();
});

describe('ways out', () => {
	const SIMPLE = {
		usage: 'Adaptée à chez nous',
		lecon: 'Commencez par l’école.',
		code_insee: 'Léaz',
	};
	const ATTENDU = (jour: string): string =>
		`fiche: outils/temoin\nusage: adapte\ncode_insee: "01209"\nlecon: Commencez par l’école.\ndate: ${jour}\n`;
	const jour = new Date().toLocaleDateString('sv');
	let NOM = '';
	const fillCommentaire = async (): Promise<Page> => {
		const onglet = await open('/contribuer/commentaire/?fiche=outils/temoin', 360);
		await answerAll(onglet, SIMPLE);
		assert.deepEqual(await check(onglet), ['Tout est bon : vous pouvez envoyer.']);
		return onglet;
	};

	test('a comment is downloaded, copied, written in a message', async () => {
		const onglet = await fillCommentaire();
		await onglet.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const { nom, texte } = await download(onglet);
		assert.match(nom, new RegExp(`^temoin-${jour}-01209-[0-9a-f]{6}\\.yaml$`));
		assert.equal(texte, ATTENDU(jour));
		NOM = nom.replace('.yaml', '');
		await onglet.locator('[data-envoi=copie]').click();
		await onglet
			.getByText(
				'Le texte est copié. Collez-le dans un courriel pour commun@exemple.fr\u00a0: une personne le lira et vous répondra.',
			)
			.waitFor();
		assert.equal(await onglet.evaluate(() => navigator.clipboard.readText()), ATTENDU(jour));
		const message = await listenCourriel(onglet);
		const url = new URL(await message());
		assert.equal(url.protocol + url.pathname, 'mailto:commun@exemple.fr');
		assert.equal(url.searchParams.get('subject'), 'Impulser : Commentaire sur outils/temoin');
		assert.equal(
			url.searchParams.get('body')?.replaceAll('\r\n', '\n'),
			`Bonjour,\n\nVoici une proposition pour le commun : Commentaire sur outils/temoin\n(content/commentaires/${NOM}.yaml)\n\n${ATTENDU(jour)}`,
		);
		await onglet.context().close();
	});

	const FORGES = {
		github: () => `${DEPOT}/new/main?filename=content%2Fcommentaires%2F${NOM}.yaml&value=`,
		forgejo: () =>
			`https://forge.exemple/a/b/_new/main/content/commentaires/?filename=${NOM}.yaml&value=`,
		gitlab: () =>
			`https://gitlab.exemple/a/b/-/issues/new?issue[title]=Proposition%20%3A%20Commentaire%20sur%20outils%2Ftemoin&issue[description]=`,
	};
	for (const [forge, debutOf] of Object.entries(FORGES))
		test(`a proposal opens on ${forge}, filled in`, async () => {
			const debut = debutOf();
			const onglet = await fillCommentaire();
			if (forge !== 'github') {
				const adresse = debut.replace(/\/(?:_new|-)\/.*$/, '');
				await onglet.evaluate(
					(depot) => document.querySelector('formulaire-fiche')?.setAttribute('data-depot', depot),
					JSON.stringify({ adresse, forge, branche: 'main' }),
				);
			}
			const url = await openForge(onglet);
			assert.ok(url.startsWith(debut), url);
			const texte = decodeURIComponent(url.slice(debut.length));
			assert.equal(
				texte,
				forge === 'gitlab'
					? `Fichier proposé : \`content/commentaires/${NOM}.yaml\`\n\n\`\`\`mdx\n${ATTENDU(jour)}\`\`\`\n`
					: ATTENDU(jour),
			);
			await onglet.context().close();
		});

	test('an address too long is not opened: the other ways are offered, nothing is lost', async () => {
		const onglet = await open('/contribuer/retour/');
		await answer(onglet, 'titre', 'Un long retour');
		await fillRecit(onglet, 'é'.repeat(1500));
		let ouverts = 0;
		onglet.context().on('page', () => ouverts++);
		await onglet.locator('[data-envoi=forge]').click();
		const dit = onglet.locator('[data-suite]');
		await dit.filter({ hasText: 'trop long' }).waitFor();
		assert.match(
			await dit.innerText(),
			/^Votre texte est trop long pour être passé à GitHub par une adresse \([\d\s\u202f]+ caractères une fois codé, pour 8 191 au plus\)\. Rien n’est perdu : téléchargez le fichier, ou copiez le texte, et envoyez-le par courriel\.$/,
		);
		assert.equal(ouverts, 0);
		const message = await listenCourriel(onglet);
		const fichier = onglet.waitForEvent('download');
		const url = new URL(await message());
		assert.match(
			url.searchParams.get('body') ?? '',
			/le fichier un-long-retour\.mdx, que je joins à ce message/,
		);
		assert.equal((await fichier).suggestedFilename(), 'un-long-retour.mdx');
		await onglet.context().close();
	});
});

/** Asks for the message; what would open the mail program is caught. */
async function listenCourriel(onglet: Page): Promise<() => Promise<string>> {
	await onglet.evaluate(() => {
		const { navigation } = window as unknown as { navigation: EventTarget };
		navigation.addEventListener('navigate', (e) => {
			document.body.dataset.courriel = (
				e as Event & { destination: { url: string } }
			).destination.url;
		});
	});
	return async () => {
		await onglet.locator('[data-envoi=courriel]').click();
		await onglet.waitForFunction(() => document.body.dataset.courriel);
		return onglet.evaluate(() => document.body.dataset.courriel ?? '');
	};
}

/** The address of the page that opens; nothing leaves this machine. */
async function openForge(onglet: Page): Promise<string> {
	const contexte = onglet.context();
	let url = '';
	await contexte.route(/^https:/, (route) => {
		url = route.request().url();
		return route.fulfill({ body: '' });
	});
	const ouverte = contexte.waitForEvent('page');
	await onglet.locator('[data-envoi=forge]').click();
	await (await ouverte).waitForLoadState();
	return url;
}

test('what strangers type is built and shown as they typed it', async (t) => {
	const contenu = copyContenu(t, BASE);
	const onglet = await open('/contribuer/retour/');
	await fillRetour(onglet);
	for (const [id, texte] of Object.entries(DIFFICILES)) {
		const court = [...texte].slice(0, 60).join('');
		await answer(onglet, 'titre', `Cas ${id}`);
		await answer(onglet, 'objectifs.0', court);
		await answer(onglet, 'contexte', [...texte].slice(0, 1400).join(''));
		await answer(onglet, 'outils_utilises.0.adaptation', court);
		await fillRecit(onglet, texte);
		const { nom, texte: fiche } = await download(onglet);
		assert.equal(nom, `cas-${id}.mdx`);
		const dossier = path.join(contenu, 'retours', `cas-${id}`);
		mkdirSync(dossier, { recursive: true });
		writeFileSync(path.join(dossier, 'fiche.mdx'), fiche);
	}
	await onglet.context().close();
	const autre = await openBanc(await siteOf({ contenu }));
	t.after(() => autre.close());
	const flatten = (t: string): string =>
		t
			.normalize('NFC')
			.replace(/[\u200b\u202e\ufeff]/g, '')
			.replace(/[’‘'"«»“”\s]/gu, '')
			.replaceAll('…', '...');
	for (const [id, texte] of Object.entries(DIFFICILES)) {
		const page = await autre.open(`/retours/cas-${id}/`);
		const vu = flatten(await page.locator('article.fiche').innerText());
		// A line that begins with a dash is an item: its dash is drawn, not written.
		for (const ligne of texte.split('\n').map((l) => flatten(l.replace(/^- /, ''))))
			assert.ok(vu.includes(ligne), `${id}: ${ligne.slice(0, 80)}\n${vu.slice(0, 600)}`);
		assert.equal(await page.evaluate(() => 'PWNED' in window), false, id);
		await page.context().close();
	}
});

test('comments stand under their sheet with counts and dates, and are exported', async (t) => {
	const contenu = copyContenu(t, BASE);
	const dossier = path.join(contenu, 'commentaires');
	mkdirSync(dossier, { recursive: true });
	const write = (nom: string, usage: string, code: string, suite: string): void =>
		writeFileSync(
			path.join(dossier, `${nom}.yaml`),
			`fiche: outils/temoin\nusage: ${usage}\ncode_insee: "${code}"\nlecon: Leçon ${nom}.\n${suite}`,
		);
	write('un', 'adapte', '01209', 'qui: une élue\nversion: "2026-01-02"\ndate: "2026-03-01"\n');
	write('deux', 'adapte', '62510', 'date: "2026-04"\n');
	write('trois', 'abandonne', '01209', 'date: "2026-05-02"\n');
	const autre = await openBanc(await siteOf({ contenu }));
	t.after(() => autre.close());
	const onglet = await autre.open('/outils/temoin/');
	const usages = onglet.locator('.usages');
	assert.equal(
		(await usages.locator('> p').first().innerText()).replace(/\s+/g, ' '),
		'2 communes ont dit ce qu’elles en ont fait : 2 l’ont adaptée, 1 l’a abandonnée en route.',
	);
	assert.deepEqual(
		(await usages.locator('.usages-liste > li').allInnerTexts()).map((t) => t.replace(/\s+/g, ' ')),
		[
			'Abandonnée Léaz (Ain, 912 habitants) Leçon trois. 2 mai 2026.',
			'Adaptée Liévin (Pas-de-Calais, 30 063 habitants) Leçon deux. avril 2026.',
			'Adaptée Léaz (Ain, 912 habitants) Leçon un. Une élue, 1er mars 2026. Version du 2 janvier 2026.',
		],
	);
	await onglet.context().close();
	const export_ = JSON.parse(readPage(autre.dossier, '/donnees/commentaires.json')) as {
		licence: string;
		commentaires: { id: string; commune: object }[];
	};
	assert.equal(export_.licence, 'CC-BY-SA-4.0');
	assert.deepEqual(
		export_.commentaires.map((c) => c.id),
		['un', 'deux', 'trois'],
	);
	assert.deepEqual(export_.commentaires[0]?.commune, {
		code_insee: '01209',
		nom: 'Léaz',
		departement: 'Ain',
	});
	assert.match(
		readPage(banc.dossier, '/outils/temoin/'),
		/Personne n’a encore laissé ici de mot sur cette fiche\./,
	);
});

test('answers brought by the address begin the form; a tool tried is already named', async () => {
	const valeurs = { contexte: 'Depuis la grille', jours: { elus: 2, agents: 0, benevoles: 3 } };
	const hash = encodeURIComponent(JSON.stringify(valeurs));
	const onglet = await open(`/contribuer/retour/?outil=temoin#valeurs=${hash}`);
	assert.equal(await onglet.locator('#q-contexte').inputValue(), 'Depuis la grille');
	assert.match(
		await onglet.locator('[data-reprise]').innerText(),
		/^Des réponses sont déjà remplies/,
	);
	const { valeurs: lues } = parse((await download(onglet)).texte);
	const { jours, outils_utilises } = lues as Record<string, unknown>;
	assert.deepEqual(
		{ jours, outils_utilises },
		{ jours: valeurs.jours, outils_utilises: [{ outil: 'temoin' }] },
	);
	await onglet.context().close();
	const vide = await open('/contribuer/retour/#valeurs=%7Bpas-du-json');
	assert.equal(await vide.locator('[data-reprise]').isVisible(), false);
	await vide.context().close();
});

test('nothing is asked of another host, and the list of communes only once a name is typed', async () => {
	const contexte = await banc.navigateur.newContext();
	const onglet = await contexte.newPage();
	const demandes: string[] = [];
	onglet.on('request', (r) => demandes.push(r.url()));
	await visit(onglet, banc.url('/contribuer/retour/'));
	await waitFormulaire(onglet);
	await answer(onglet, 'titre', 'Un titre');
	assert.ok(!demandes.some((u) => u.includes('/communes/')));
	await openGroupe(onglet, 'code_insee');
	await onglet.locator('#q-code_insee input').pressSequentially('Lé');
	await onglet.waitForFunction(
		() => document.querySelectorAll('#q-code_insee datalist option').length > 0,
	);
	const listes = demandes.filter((u) => u.includes('/communes/'));
	assert.deepEqual(listes, [banc.url('/contribuer/communes/l.txt')]);
	assert.deepEqual(
		demandes.filter((u) => !u.startsWith(banc.serveur.adresse)),
		[],
	);
	await contexte.close();
});

test('lists that do not come are said, what was written is kept for when they do', async () => {
	const onglet = await open('/contribuer/retour/');
	await answer(onglet, 'titre', 'Un verger communal');
	await onglet.getByText('Gardé dans ce navigateur.').waitFor();
	await onglet.route('**/contribuer/listes.json', (route) => route.abort(), { times: 1 });
	await reload(onglet);
	assert.equal(
		await onglet.getByRole('alert').innerText(),
		'Le formulaire n’a pas pu s’ouvrir\u00a0: ses listes de choix ne sont pas arrivées. Vérifiez votre connexion, puis rechargez la page. Ce que vous aviez commencé est gardé.',
	);
	await reload(onglet);
	await waitFormulaire(onglet);
	assert.equal(await onglet.getByRole('alert').count(), 0);
	assert.match(await onglet.getByLabel('Titre').first().inputValue(), /^Un verger communal$/);
	await onglet.context().close();
});

test('without JavaScript, the page leads to the template', async () => {
	const onglet = await banc.open('/contribuer/retour/', { javaScriptEnabled: false });
	assert.equal(await onglet.locator('formulaire-fiche').isVisible(), false);
	const lien = onglet.getByRole('link', { name: 'le modèle pour traitement de texte' });
	assert.equal(await lien.getAttribute('href'), '/contribuer/modeles/retour.odt');
	assert.equal(
		(await onglet.request.get(banc.url('/contribuer/modeles/retour.odt'))).status(),
		200,
	);
	await onglet.context().close();
});
