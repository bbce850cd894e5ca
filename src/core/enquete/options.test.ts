import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions, readRelances, writeOptions } from './options.ts';

const deux = [
	{ id: 'r1', texte: 'Le matin' },
	{ id: 'r2', texte: 'Le soir' },
];

test('answers are read a line each, blank and repeated ones are not', () => {
	assert.deepEqual(readOptions(' Le matin \n\nLe soir\nLe soir', []), deux);
	assert.equal(writeOptions(deux), 'Le matin\nLe soir');
	assert.deepEqual(readRelances('Et ?\n \nOù ?'), ['Et ?', 'Où ?']);
});

test('an answer keeps its identifier when another comes before it, and when it is reworded', () => {
	assert.deepEqual(readOptions('À midi\nLe matin\nLe soir', deux), [
		{ id: 'r3', texte: 'À midi' },
		...deux,
	]);
	assert.deepEqual(readOptions('Le matin\nLe soir, tard', deux), [
		deux[0],
		{ id: 'r2', texte: 'Le soir, tard' },
	]);
	assert.deepEqual(readOptions('Le soir\nLe matin', deux), [deux[1], deux[0]]);
	assert.deepEqual(readOptions('Le soir', deux), [deux[1]]);
});
