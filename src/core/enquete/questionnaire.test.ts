import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LigneGuide } from './guide.ts';
import {
	listDemandees,
	OUI_NON,
	poseQuestions,
	type QuestionConnue,
	sayCondition,
} from './questionnaire.ts';

const VOITURE: QuestionConnue = {
	texte: 'Combien de voitures ?',
	type: 'choix',
	relances: ['Et le dimanche ?'],
	options: [
		{ id: 'aucune', texte: 'Aucune' },
		{ id: 'une', texte: 'Une' },
	],
};
const pose = (...lignes: LigneGuide[]) =>
	poseQuestions({ titre: '', lignes }, (id) => (id === 'la-voiture' ? VOITURE : undefined));

test('no question takes the name of the consent', () =>
	assert.deepEqual(
		pose({ id: 'accord', texte: 'Piège ?' }, { id: 'la-voiture' }).map(({ id }) => id),
		['la-voiture'],
	));

test('a question has the words and answers of the bank, or one’s own', () => {
	assert.deepEqual(pose({ id: 'la-voiture' }), [
		{ id: 'la-voiture', nom: 'q_la_voiture', ...VOITURE },
	]);
	assert.deepEqual(pose({ id: 'la-voiture', texte: 'Une voiture ?' })[0]?.relances, []);
	assert.deepEqual(
		pose({ id: 'la-voiture', texte: 'Une voiture ?', relances: ['Où ?'] })[0]?.relances,
		['Où ?'],
	);
	assert.deepEqual(
		pose({ id: 'a-nous-1', texte: 'Combien ?', type: 'nombre', options: [...VOITURE.options] }),
		[
			{
				id: 'a-nous-1',
				nom: 'q_a_nous_1',
				texte: 'Combien ?',
				type: 'nombre',
				relances: [],
				options: [],
			},
		],
	);
	assert.deepEqual(pose({ id: 'a-nous-1', texte: ' ' }, { id: 'partie' }), []);
});

test('two questions have two names, however alike their identifiers', () => {
	const noms = pose(
		{ id: 'le-pain', texte: 'Ici ?' },
		{ id: 'le--pain', texte: 'Là ?' },
		{ id: 'le-pain-', texte: 'Ailleurs ?' },
	).map(({ nom }) => nom);
	assert.deepEqual(noms, ['q_le_pain', 'q_le__pain', 'q_le_pain_']);
});

test('a choice among fewer than two answers is told in a few words; a consent is yes or no', () => {
	const seule = [
		{ id: 'r1', texte: 'Oui' },
		{ id: 'r2', texte: ' ' },
	];
	assert.deepEqual(
		pose(
			{ id: 'a-nous-1', texte: 'Quoi ?', type: 'choix', options: seule },
			{ id: 'a-nous-2', texte: 'On vous enregistre ?', type: 'accord' },
		).map(({ type, options }) => ({ type, options })),
		[
			{ type: 'courte', options: [] },
			{ type: 'accord', options: OUI_NON },
		],
	);
});

test('a condition holds only on an answer to a question that comes before', () => {
	const si = { question: 'la-voiture', reponse: 'aucune' };
	const suite = { id: 'a-nous-1', texte: 'Et alors ?', si };
	assert.deepEqual(pose({ id: 'la-voiture' }, suite)[1]?.si, si);
	assert.equal(pose(suite, { id: 'la-voiture' })[0]?.si, undefined);
	assert.equal(pose(suite)[0]?.si, undefined);
	assert.equal(
		pose({ id: 'la-voiture' }, { ...suite, si: { ...si, reponse: 'trois' } })[1]?.si,
		undefined,
	);
	const questions = pose({ id: 'la-voiture' }, suite);
	assert.equal(
		sayCondition(questions[1]?.si, questions),
		'Si la réponse à la question 1 est «\u00a0Aucune\u00a0»',
	);
});

test('a question that is not asked leads to no other', () => {
	const questions = pose(
		{ id: 'la-voiture' },
		{
			id: 'a-nous-1',
			texte: 'Enregistrer ?',
			type: 'accord',
			si: { question: 'la-voiture', reponse: 'une' },
		},
		{ id: 'a-nous-2', texte: 'Racontez.', si: { question: 'a-nous-1', reponse: 'oui' } },
	);
	const demandees = (reponses: Record<string, string>) =>
		listDemandees(questions, reponses).map(({ id }) => id);
	assert.deepEqual(demandees({ 'la-voiture': 'une', 'a-nous-1': 'oui' }), [
		'la-voiture',
		'a-nous-1',
		'a-nous-2',
	]);
	assert.deepEqual(demandees({ 'la-voiture': 'aucune', 'a-nous-1': 'oui' }), ['la-voiture']);
});
