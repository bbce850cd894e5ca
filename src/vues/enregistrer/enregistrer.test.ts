/** The kit: what it says has its source, and its agreement has all that a person signs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildAccord, buildKit, cutBlancs, isBlanc, listSourcesDuKit } from './index.ts';

test('each source is called, in the order of its first call', () => {
	const { aSavoir, musique } = buildKit();
	const appels = [...aSavoir, ...musique].flatMap(({ source }) => source ?? []);
	const sources = listSourcesDuKit();
	assert.deepEqual(
		[...new Set(appels)],
		sources.map(({ numero }) => numero),
	);
	for (const { texte, url } of sources) {
		assert.match(texte, /^«\u00a0.*, consulté le 30 novembre 2026\.$/);
		assert.ok(url?.startsWith('http'));
	}
});

test('the agreement says who, what, where, how long, and how one takes it back', () => {
	const { articles, mineurs, avertissement } = buildAccord();
	const titres = articles.map(({ titre }) => titre);
	for (const titre of ['Qui parle', 'La licence', 'Pour combien de temps', 'Changer d’avis'])
		assert.ok(titres.includes(titre), titre);
	assert.match(avertissement, /pas été relu par une ou un juriste/);
	assert.equal(articles.find(({ cases }) => cases)?.cases?.length, 5);
	assert.deepEqual(articles.at(-1)?.signatures, ['La personne', 'L’équipe']);
	assert.equal(mineurs.signatures?.length, 3);
});

test('a blank is told from a sentence that trails off', () => {
	const morceaux = cutBlancs('Je m’appelle ……, née le ……. Et puis…');
	assert.deepEqual(morceaux, ['Je m’appelle ', '……', ', née le ', '……', '. Et puis…']);
	assert.deepEqual(morceaux.map(isBlanc), [false, true, false, true, false]);
});

test('what one types in a terminal is left as it is', () => {
	const commandes = buildKit().envoyer.flatMap(({ commande }) => commande ?? []);
	assert.ok(commandes.some((commande) => commande.includes('-ac 1 -b:a 64k')));
	for (const commande of commandes) assert.doesNotMatch(commande, /\u202f|’/);
});
