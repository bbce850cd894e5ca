import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFenetres, listJoints, listSoudes, listVariantes, MotsJoints } from './composes.ts';
import { hasMot } from './extrait.ts';
import { splitMots } from './normaliseur.ts';

const jointsOf = (saisie: string): string[] => listVariantes(saisie).map(({ joint }) => joint);

test('a compound word is asked in one piece, whichever dash or apostrophe it has', () => {
	for (const saisie of ['bio-déchets', 'bio\u2011déchets', 'bio‐déchets', 'BIO-DÉCHETS'])
		assert.equal(jointsOf(saisie)[0], 'biodechets', saisie);
	assert.equal(jointsOf('l’éco-quartier')[0], 'ecoquartier');
	assert.equal(jointsOf('prud’hommes')[0], 'prudhommes');
});

test('words typed apart are asked in one piece too, with or without a small word between', () => {
	assert.deepEqual(jointsOf('micro crèche'), ['microcreche']);
	assert.deepEqual(jointsOf('porte à porte'), ['porteaporte']);
	assert.deepEqual(jointsOf('porte-à-porte'), ['porteaporte']);
	assert.deepEqual(jointsOf('crèche'), []);
	assert.deepEqual(jointsOf('comment faire venir les habitants du bourg au conseil'), []);
});

test('the rest of the query stays around the word in one piece', () => {
	assert.deepEqual(listVariantes('trier les bio-déchets'), [
		{ joint: 'biodechets', requete: 'trier biodechets' },
		{ joint: 'trierlesbiodechets', requete: 'trierlesbiodechets' },
	]);
});

test('a text is given the word in one piece only where the commons knows it', () => {
	const textes = ['Une microcrèche.', 'De porte-à-porte.'];
	const connus = new MotsJoints(textes.map((texte) => listSoudes(splitMots(texte))));
	const jointsOfTexte = (texte: string): string[] =>
		listJoints(splitMots(texte)).filter((joint) => connus.has(joint));
	assert.deepEqual(jointsOfTexte('Deux micro crèches ouvrent, une crèche ferme.'), [
		'microcreches',
	]);
	assert.deepEqual(jointsOfTexte('Aller de porte à porte.'), ['porteaporte']);
	assert.deepEqual(jointsOfTexte('Une grande salle.'), []);
});

test('no number nor empty word begins a compound', () => {
	assert.deepEqual(listFenetres(['3', 'élus', 'de', 'la', 'commune']), []);
	assert.deepEqual(
		listFenetres(['bien', 'être']).map(({ joint }) => joint),
		['bienetre'],
	);
});

test('a text that writes it apart is not taken for one without the word', () => {
	assert.ok(hasMot('Une micro crèche ouvre.', 'microcreche'));
	assert.ok(hasMot('Une micro-crèche ouvre.', 'microcreche'));
	assert.ok(!hasMot('Une crèche micro ouvre.', 'microcreche'));
});
