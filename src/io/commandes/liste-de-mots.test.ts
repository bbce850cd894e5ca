import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkListe, MOTS } from './liste-de-mots.ts';

const check = (...lignes: string[]): string[] =>
	checkListe(lignes.join('\n'), 'mots.txt').map((d) => `${d.ligne} ${d.id} ${d.message}`);

test('words in order under each theme, accents and capitals aside, are a list', () => {
	assert.deepEqual(
		check(
			'# Un fichier',
			'# de mots',
			'',
			'# Lieux',
			'Ahuillé',
			'écoquartier',
			'Zoug',
			'',
			'# Sigles',
			'ADEME',
			'',
		),
		[],
	);
	assert.deepEqual(checkListe(), [], MOTS);
});

test('a word out of its place is told, those around it are not', () => {
	assert.deepEqual(check('# Lieux', 'Barjac', 'Zoug', 'Ahuillé', 'Lunas', 'Zug'), [
		'4 mot-mal-range « Ahuillé » vient avant « Zoug » dans l’alphabet.',
		'5 mot-mal-range « Lunas » vient avant « Zoug » dans l’alphabet.',
	]);
});

test('a word given twice is told once, under whatever theme', () => {
	assert.deepEqual(check('# Lieux', 'Barjac', '', '# Personnes', 'Barjac'), [
		'5 mot-en-double « Barjac » est déjà dans la liste.',
	]);
});
