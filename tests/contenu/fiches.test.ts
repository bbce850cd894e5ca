/** What the real sheets must be. What is a matter of taste is said, and fails nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildMatiere, type Matiere } from '../../src/core/depart/matiere.ts';
import {
	buildDepart,
	type Choix,
	findReponses,
	QUESTIONS,
} from '../../src/core/depart/sequence.ts';
import { readCatalogue } from '../../src/io/contenu/read-content.ts';
import { buildKits, listMotsDeMachine, listNotesLongues } from '../outils/kits.ts';

const catalogue = readCatalogue('content');

test('the verifier finds no error', (t) => {
	const dits = catalogue.diagnostics.map((d) => `${d.fichier}:${d.ligne} ${d.id} ${d.message}`);
	const erreurs = dits.filter((_, i) => catalogue.diagnostics[i]?.severite === 'erreur');
	for (const dit of dits.filter((d) => !erreurs.includes(d))) t.diagnostic(dit);
	assert.deepEqual(erreurs, []);
});

test('in the glossary, a form names one word, and a definition says a sentence', (t) => {
	const mots = [...catalogue.glossaire.values()];
	const formes = mots.flatMap(({ donnees }) => [
		...new Set([donnees.nom, ...(donnees.formes ?? [])]),
	]);
	assert.deepEqual(
		formes.filter((f, i) => formes.indexOf(f) !== i),
		[],
	);
	for (const { id, donnees } of mots)
		if (!/^\p{Lu}.{30,}\.$/u.test(donnees.definition))
			t.diagnostic(`${id}: « ${donnees.definition} » is not one whole sentence`);
});

test('whatever one answers to the five questions, there are three different sheets', () => {
	const matiere = buildMatiere(catalogue) as Matiere;
	let choix: Partial<Choix>[] = [{}];
	for (const q of QUESTIONS)
		choix = choix.flatMap((c) => matiere.questions[q].reponses.map((r) => ({ ...c, [q]: r.id })));
	const pauvres = choix.filter((c) => {
		const reponses = findReponses(matiere, c as Choix);
		const { pas } = buildDepart(matiere.fiches, reponses ?? assert.fail(JSON.stringify(c)));
		return new Set(pas.map((p) => p.fiche.ref)).size !== 3;
	});
	assert.deepEqual(pauvres, []);
});

test('no document for a mairie speaks as a machine; a note that is long is said', (t) => {
	const kits = buildKits(catalogue);
	assert.deepEqual(listMotsDeMachine(kits), []);
	for (const longue of listNotesLongues(kits)) t.diagnostic(`${longue}, more than a page`);
});
