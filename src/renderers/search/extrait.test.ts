import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUTRES_NOMS, extractExtrait, findExtrait, hasMot } from './extrait.ts';
import { normalizeRequete } from './requete.ts';

const LONG = `${'Un mot banal. '.repeat(40)}L’enquête collective réunit des habitant·es. ${'Encore un mot. '.repeat(40)}`;

const extraire = (texte: string, requete: string) =>
	extractExtrait(texte, normalizeRequete(requete));
const trouves = (texte: string, requete: string): string[] =>
	extraire(texte, requete).flatMap((m) => (m.trouve ? [m.texte.trim()] : []));

test('shows the original words, around where the query is found', () => {
	const morceaux = extraire(LONG, 'enquête');
	const texte = morceaux.map((m) => m.texte).join('');
	assert.match(texte, /^… .*L’enquête collective réunit.*…$/);
	assert.ok(texte.length < 400);
	assert.match(trouves(LONG, 'enquete').join(), /^(?:L’)?enquête$/);
});

test('finds plurals, inclusive forms and near endings', () => {
	assert.deepEqual(trouves(LONG, 'habitants'), ['habitant·es.']);
	assert.deepEqual(trouves('La commune et le budget communal', 'commune'), ['commune', 'communal']);
});

test('prefers the place where the words of the query stand together', () => {
	const texte = `Une enquête seule. ${'Rien ici non plus. '.repeat(20)}Une enquête collective.`;
	assert.deepEqual(trouves(texte, 'enquête collective'), ['enquête', 'collective.']);
});

test('is empty when nothing is found', () => {
	assert.deepEqual(extraire(LONG, 'tracteur'), []);
	assert.deepEqual(extraire('', 'enquête'), []);
	assert.deepEqual(extraire(LONG, ''), []);
});

test('a short text is shown whole, without dots', () => {
	assert.equal(
		extraire('Une enquête ici', 'enquête')
			.map((m) => m.texte)
			.join(''),
		'Une enquête ici',
	);
});

test('markup of a text stays text', () => {
	const morceaux = extraire('Voir <b>enquête</b> ici', 'ici');
	assert.equal(morceaux.map((m) => m.texte).join(''), 'Voir <b>enquête</b> ici');
});

test('says whether a text holds a form of a word', () => {
	assert.ok(hasMot(LONG, 'enquete'));
	assert.ok(!hasMot(LONG, 'tracteur'));
	assert.ok(!hasMot('la mairie', 'mer'));
});

test('a passage comes from the text before it comes from the other names', () => {
	const texte = `On ouvre une épicerie au village.${AUTRES_NOMS}épicerie associative, épicerie solidaire, Monépi.`;
	const dit = (requete: string): string =>
		findExtrait(texte, requete)
			.map((m) => m.texte)
			.join('');
	assert.match(dit('epicerie'), /^On ouvre une épicerie/);
	assert.match(dit('monepi'), /Monépi/);
});
