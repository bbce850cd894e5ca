import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Ligne } from '../arbre.ts';
import { placeAppels } from './appels.ts';

const source = (cle: string): Ligne => ({
	type: 'bloc',
	nom: 'Source',
	attributs: { cle },
	enfants: [],
});
const note: Ligne = { type: 'appel-note', numero: 1 };
const texte = (valeur: string): Ligne => ({ type: 'texte', valeur });
const dire = (lignes: Ligne[]): string =>
	placeAppels(lignes)
		.map((l) =>
			l.type === 'texte' ? l.valeur : l.type === 'bloc' ? `[${l.attributs.cle}]` : '[n]',
		)
		.join('');

test('calls written after the stop come before it, and stay together', () => {
	assert.equal(dire([texte('Un fait.'), source('a')]), 'Un fait[a].');
	assert.equal(
		dire([texte('Un fait. '), source('a'), note, texte(' Un autre.')]),
		'Un fait[a][n]. Un autre.',
	);
	assert.equal(dire([texte('Un fait\u202f!'), note]), 'Un fait[n]\u202f!');
});

test('calls in their place are left there', () => {
	assert.equal(dire([texte('Un fait'), source('a'), texte('.')]), 'Un fait[a].');
	assert.equal(dire([texte('Voir '), source('a'), texte(' et '), note]), 'Voir [a] et [n]');
	assert.equal(dire([texte('Source\u00a0: '), source('a')]), 'Source\u00a0: [a]');
	assert.equal(dire([texte('.'), source('a')]), '.[a]');
});
