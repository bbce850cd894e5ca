import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
	countReponses,
	isRefus,
	isVierge,
	keepPosees,
	listPosees,
	proposeNumero,
	putEntretien,
	removeEntretien,
	sayEcart,
	setReponse,
	toggleOption,
	toReponse,
} from './entretiens.ts';
import { poseQuestions, type Questionnaire } from './questionnaire.ts';
import type { Entretien } from './recueil.ts';

const OPTIONS = [
	{ id: 'a', texte: 'À pied' },
	{ id: 'b', texte: 'En bus' },
	{ id: 'c', texte: 'En voiture' },
];
const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{ id: 'comment', texte: 'Comment ?', type: 'choix', options: OPTIONS },
			{ id: 'dire', texte: 'Merci.', type: 'note' },
			{ id: 'bus', texte: 'Lequel ?', si: { question: 'comment', reponse: 'b' } },
		],
	},
	() => undefined,
);
const questionnaire: Questionnaire = { titre: '', version: '20261130', cadre: {}, questions };
const ELLE: Entretien = {
	id: 'k1',
	numero: '1',
	jour: '2026-11-30',
	par: 'Léa',
	reponses: { accord: 'oui', comment: 'b', bus: 'Le 12.' },
};
const idsOf = (reponses: Entretien['reponses']): string[] =>
	listPosees(questions, reponses).map(({ id }) => id);

test('nothing is asked without a yes; then what the answers ask for', () => {
	assert.deepEqual(idsOf({}), []);
	assert.deepEqual(idsOf({ accord: 'non', comment: 'b' }), []);
	assert.deepEqual(idsOf({ accord: 'oui' }), ['comment', 'dire']);
	assert.deepEqual(idsOf({ accord: 'oui', comment: 'b' }), ['comment', 'dire', 'bus']);
});

test('an answer to a question that is no longer asked stays where one types, and does not go out', () => {
	const changee = setReponse(ELLE, 'comment', 'a');
	assert.equal(changee.reponses.bus, 'Le 12.');
	assert.deepEqual(keepPosees(changee, questionnaire).reponses, { accord: 'oui', comment: 'a' });
	assert.equal(countReponses(changee, questionnaire), 1);
	assert.equal(countReponses(setReponse(changee, 'comment', 'b'), questionnaire), 2);
});

test('a refusal leaves nothing of what was said', () => {
	const refus = setReponse(ELLE, 'accord', 'non');
	assert.deepEqual(refus.reponses, { accord: 'non' });
	assert.ok(isRefus(refus));
	assert.ok(!isRefus(ELLE));
	assert.ok(isVierge(setReponse(refus, 'accord', '')));
});

test('an empty answer is none', () =>
	assert.deepEqual(setReponse(ELLE, 'bus', ' \n').reponses, { accord: 'oui', comment: 'b' }));

describe('what is typed is kept as it is asked when it can be', () => {
	for (const [type, dit, garde, ecart] of [
		['nombre', '12', '12', ''],
		['nombre', '1 200', '1200', ''],
		['nombre', 'deux', '2', ''],
		[
			'nombre',
			'2,5',
			'2,5',
			'Ce n’est pas un nombre entier\u00a0: la réponse est gardée comme vous l’avez écrite.',
		],
		[
			'nombre',
			'-3',
			'-3',
			'Ce n’est pas un nombre entier\u00a0: la réponse est gardée comme vous l’avez écrite.',
		],
		[
			'nombre',
			'beaucoup',
			'beaucoup',
			'Ce n’est pas un nombre entier\u00a0: la réponse est gardée comme vous l’avez écrite.',
		],
		['date', '2026-11-30', '2026-11-30', ''],
		['date', '30/11/2026', '2026-11-30', ''],
		['date', '1987', '1987', ''],
		[
			'date',
			'31/11/2026',
			'31/11/2026',
			'Cette date n’est pas comprise\u00a0: elle est gardée comme vous l’avez écrite.',
		],
		['ouverte', '30/11/2026', '30/11/2026', ''],
		['nombre', '', '', ''],
	] as const)
		test(`${type} « ${dit} »`, () => {
			assert.equal(toReponse(type, dit), garde);
			assert.equal(sayEcart(type, garde), ecart);
		});
});

test('several options stand in the order of the question', () => {
	const [question] = questions;
	assert.ok(question);
	assert.equal(toggleOption({ comment: 'c' }, question, 'a', true), 'a c');
	assert.equal(toggleOption({ comment: 'a c' }, question, 'a', false), 'c');
	assert.equal(toggleOption({}, question, 'inconnue', true), '');
});

test('the next number follows the greatest one', () => {
	assert.equal(proposeNumero([]), '1');
	assert.equal(
		proposeNumero([
			{ ...ELLE, numero: '12' },
			{ ...ELLE, numero: '3' },
			{ ...ELLE, numero: 'B4' },
		]),
		'13',
	);
	assert.equal(proposeNumero([{ ...ELLE, numero: 'A' }]), '2');
});

test('an interview takes its place, or comes last', () => {
	const autre = { ...ELLE, id: 'k2' };
	const recueil = { questionnaire, entretiens: [ELLE, autre] };
	const changee = { ...ELLE, par: 'Paul' };
	assert.deepEqual(putEntretien(recueil, changee).entretiens, [changee, autre]);
	assert.deepEqual(putEntretien({ questionnaire, entretiens: [ELLE] }, autre).entretiens, [
		ELLE,
		autre,
	]);
	assert.deepEqual(removeEntretien(recueil, 'k1').entretiens, [autre]);
});
