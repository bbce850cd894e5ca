import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { writeCompletion } from '../../src/io/editeur/write-completion.ts';
import { copyContenu } from '../outils/contenu.ts';
import { openEditeur } from '../outils/serveur-langage.ts';

const FICHE = 'content/outils/temoin/fiche.mdx';

test('the editor helps in the front matter of a sheet', async (t) => {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	const racine = path.dirname(contenu);
	const catalogue = readCatalogue(contenu);
	writeCompletion(catalogue, contenu, racine);
	const editeur = await openEditeur(racine);
	t.after(editeur.close);

	const texte = readFileSync(path.join(racine, FICHE), 'utf8');
	editeur.open(FICHE, texte);
	assert.deepEqual(await editeur.check(FICHE), [], 'a sheet without fault has none in the editor');
	const ligneOf = (debut: string): number =>
		texte.split('\n').findIndex((l) => l.startsWith(debut));
	assert.equal(
		await editeur.hover(FICHE, { line: ligneOf('en_une_phrase:'), character: 3 }),
		'#### En une phrase\n\nCe que la fiche permet de faire, pour qui. 160 caractères au plus.',
	);

	const autre = 'content/retours/temoin-retour/fiche.mdx';
	editeur.open(autre, '---\nrelu_par_la_commune: \ndate_recueil: hier\ntitrre: x\n\n---\n');
	const champs = await editeur.complete(autre, { line: 4, character: 0 });
	for (const champ of ['titre', 'code_insee', 'ce_qui_n_a_pas_marche'])
		assert.ok(champs.includes(champ), champ);
	assert.ok(!champs.includes('a_adapter'), 'a field of another family is not offered');
	assert.deepEqual((await editeur.complete(autre, { line: 1, character: 21 })).sort(), [
		'false',
		'true',
	]);
	const fautes = await editeur.check(autre);
	assert.ok(fautes.includes('L’année, le mois ou le jour : 2024, 2024-03 ou 2024-03-15.'));
	assert.ok(fautes.includes('Property titrre is not allowed.'), fautes.join('\n'));
});

test('the sheets are told by family, the records are left to their own extension', (t) => {
	const contenu = copyContenu(t, 'tests/fixtures/base');
	const racine = path.dirname(contenu);
	writeCompletion(readCatalogue(contenu), contenu, racine);
	const manifeste = path.join(racine, '.astro/collections/collections.json');
	const { collections, entries } = JSON.parse(readFileSync(manifeste, 'utf8'));
	assert.deepEqual(
		collections.map((c: { name: string }) => c.name),
		[
			'outils',
			'actions',
			'retours',
			'grilles',
			'questionnaires',
			'expositions',
			'episodes',
			'formations',
			'parcours',
		],
	);
	const debut = `file://${racine.toLowerCase()}/content/`;
	assert.deepEqual(entries, {
		[`${debut}actions/temoin-action/fiche.mdx`]: 'actions',
		[`${debut}expositions/temoin-exposition/fiche.mdx`]: 'expositions',
		[`${debut}formations/temoin-formation/fiche.mdx`]: 'formations',
		[`${debut}grilles/temoin-grille/fiche.mdx`]: 'grilles',
		[`${debut}episodes/temoin-episode/fiche.mdx`]: 'episodes',
		[`${debut}questionnaires/temoin-questionnaire/fiche.mdx`]: 'questionnaires',
		[`${debut}outils/temoin/fiche.mdx`]: 'outils',
		[`${debut}parcours/temoin-parcours/fiche.mdx`]: 'parcours',
		[`${debut}retours/temoin-retour/fiche.mdx`]: 'retours',
	});
	const avant = statSync(manifeste, { bigint: true }).mtimeNs;
	writeCompletion(readCatalogue(contenu), contenu, racine);
	assert.equal(
		statSync(manifeste, { bigint: true }).mtimeNs,
		avant,
		'nothing new, nothing written',
	);
});
