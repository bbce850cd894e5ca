import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitCollage } from './lignes-collees.ts';

test('several lines are as many answers, without their marks', () => {
	assert.deepEqual(splitCollage('Créer un lieu\nPlanter', 8, false), ['Créer un lieu', 'Planter']);
	assert.deepEqual(splitCollage('- un\r\n• deux\n\uf0b7\ttrois\n', 8, false), [
		'un',
		'deux',
		'trois',
	]);
	assert.deepEqual(splitCollage('\n\n un \n\n deux \n', 8, false), ['un', 'deux']);
});

test('one line, or none, is one answer', () => {
	for (const texte of ['', '\n', 'un', '- un', '  un  \n\n'])
		assert.equal(splitCollage(texte, 8, false), undefined);
});

test('where an answer has room for several lines, those without marks are one answer', () => {
	assert.equal(splitCollage('une phrase\nqui suit', 8, true), undefined);
	assert.equal(splitCollage('- un\nsans marque', 8, true), undefined);
	assert.deepEqual(splitCollage('- un\n- deux', 8, true), ['un', 'deux']);
});

test('what has no place of its own is in the last one', () => {
	assert.deepEqual(splitCollage('1\n2\n3\n4', 2, false), ['1', '2 ; 3 ; 4']);
	assert.deepEqual(splitCollage('1\n2\n3', 0, false), ['1 ; 2 ; 3']);
	assert.deepEqual(splitCollage('1\n2', Number.NaN, false)?.join(' '), '1 ; 2');
});
