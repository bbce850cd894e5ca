import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findExtrait, hasMot, markMots, NOTES } from './extrait.ts';
import { normalizeRequete } from './requete.ts';

const BANALE = 'Voici une phrase qui ne parle de rien de tout cela.';
const LONG = [
	`${BANALE} ${BANALE}`,
	'Ordre du jour',
	'L’enquête collective réunit des habitant·es pendant une saison entière.',
	BANALE,
].join('\n');

const dire = (texte: string, requete: string): string =>
	findExtrait(texte, normalizeRequete(requete))
		.map((m) => m.texte)
		.join('');
const trouves = (texte: string, requete: string): string[] =>
	markMots(texte, normalizeRequete(requete).split(' ')).flatMap((m) =>
		m.trouve ? [m.texte.trim()] : [],
	);

test('shows the whole sentence that answers, as it is written', () => {
	assert.equal(
		dire(LONG, 'enquete habitants'),
		'L’enquête collective réunit des habitant·es pendant une saison entière.',
	);
});

test('the sentence that holds the most of the query wins, wherever it stands', () => {
	const texte = `Une enquête seule peut suffire à commencer.\n${BANALE}\nUne enquête collective demande du temps à chacun.`;
	assert.equal(
		dire(texte, 'enquête collective'),
		'Une enquête collective demande du temps à chacun.',
	);
});

test('a short sentence comes with the next one of its paragraph, never of another', () => {
	assert.equal(
		dire('La cantine sert du bio. Elle achète à trois fermes voisines.', 'cantine'),
		'La cantine sert du bio. Elle achète à trois fermes voisines.',
	);
	assert.equal(
		dire(`La cantine sert du bio.\n${BANALE}`, 'cantine bio'),
		'La cantine sert du bio.',
	);
});

test('a title, a cell, an element without a point is no sentence', () => {
	assert.equal(dire(`Cantine scolaire du bourg et des hameaux\n${BANALE}`, 'cantine'), BANALE);
	assert.equal(dire('cantine\n± mitigé\nBio', 'cantine'), '');
});

test('an abbreviation ends no sentence', () => {
	assert.equal(
		dire('La lettre part chez M. Durand avant la fin du mois de mai.', 'lettre'),
		'La lettre part chez M. Durand avant la fin du mois de mai.',
	);
});

test('notes are no passage of a text', () => {
	const texte = `${BANALE}\n${NOTES}\nCantine et société, revue des maires, numéro de mai.`;
	assert.equal(dire(texte, 'cantine'), BANALE);
});

test('without the words asked, the first sentence; without a sentence, nothing', () => {
	assert.equal(dire(LONG, 'tracteur'), `${BANALE} ${BANALE}`);
	assert.deepEqual(findExtrait('', 'enquete'), []);
});

test('marks plurals, inclusive forms, near endings and words in one piece', () => {
	assert.deepEqual(trouves(LONG, 'habitants'), ['habitant·es']);
	assert.deepEqual(trouves('La commune et le budget communal', 'commune'), ['commune', 'communal']);
	assert.deepEqual(trouves('Une micro crèche ouvre', 'microcreche'), ['micro', 'crèche']);
});

test('markup of a text stays text', () => {
	assert.equal(
		dire('Voir <b>enquête</b> dans le texte de la page ici.', 'texte'),
		'Voir <b>enquête</b> dans le texte de la page ici.',
	);
});

test('says whether a text holds a form of a word', () => {
	assert.ok(hasMot(LONG, 'enquete'));
	assert.ok(!hasMot(LONG, 'tracteur'));
	assert.ok(!hasMot('la mairie', 'mer'));
});
