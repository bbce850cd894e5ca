import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { poseQuestions } from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';
import { isMemeQuestionnaire, joinRecueils, mergeRecueils } from './reunion.ts';

const questionnaire = {
	titre: 'Le hameau',
	version: '20261130',
	cadre: {},
	questions: poseQuestions(
		{
			titre: '',
			lignes: [
				{ id: 'un', texte: 'Un ?' },
				{ id: 'deux', texte: 'Deux ?' },
			],
		},
		() => undefined,
	),
};
const interview = (id: string, un: string, plus: Partial<Entretien> = {}): Entretien => ({
	id,
	numero: '1',
	jour: '2026-11-30',
	par: 'Léa',
	reponses: { accord: 'oui', un },
	...plus,
});
const recueilOf = (...entretiens: Entretien[]): Recueil => ({ questionnaire, entretiens });
const [A, B] = [interview('a', 'Le puits.'), interview('b', 'Le four.')];

describe('interviews of several files', () => {
	test('the same ones count once, in whatever order they were answered', () => {
		const encore = interview('a', '', { reponses: { un: 'Le puits.', accord: 'oui' } });
		assert.deepEqual(joinRecueils([recueilOf(A), recueilOf(B, encore)]), {
			recueil: recueilOf(A, B),
			deja: 1,
			conflits: [],
			autres: [],
		});
	});

	test('with other answers both are kept, and told once', () => {
		const autre = interview('a', 'La mare.');
		const garde = { ...autre, id: 'a~2' };
		const reunion = joinRecueils([recueilOf(A), recueilOf(autre)]);
		assert.deepEqual(reunion, {
			recueil: recueilOf(A, garde),
			deja: 0,
			conflits: [garde],
			autres: [],
		});
		assert.deepEqual(joinRecueils([reunion.recueil, recueilOf(autre), recueilOf(A)]), {
			recueil: recueilOf(A, garde),
			deja: 2,
			conflits: [],
			autres: [],
		});
		const troisieme = interview('a', 'Le lavoir.');
		assert.deepEqual(joinRecueils([reunion.recueil, recueilOf(troisieme)]).conflits, [
			{ ...troisieme, id: 'a~3' },
		]);
	});

	test('what is no longer asked makes no conflict', () => {
		const tapee = interview('a', '', { reponses: { ...A.reponses, ailleurs: 'Tu.' } });
		assert.equal(joinRecueils([recueilOf(tapee), recueilOf(A)]).deja, 1);
	});

	test('other questions stay apart', () => {
		const [un] = questionnaire.questions;
		assert.ok(un);
		const autre = { questionnaire: { ...questionnaire, questions: [un] }, entretiens: [B] };
		assert.deepEqual(joinRecueils([recueilOf(A), autre]), {
			recueil: recueilOf(A),
			deja: 0,
			conflits: [],
			autres: [autre],
		});
		assert.ok(isMemeQuestionnaire(questionnaire, { ...questionnaire, titre: 'Autre titre' }));
		assert.ok(
			!isMemeQuestionnaire(questionnaire, {
				...questionnaire,
				questions: questionnaire.questions.map((q) => ({ ...q, texte: 'Autrement ?' })),
			}),
		);
	});
});

describe('what is taken back leaves what another hand wrote', () => {
	test('answer by answer', () => {
		const apres = recueilOf({ ...A, reponses: { ...A.reponses, un: 'Changé.' } });
		const ailleurs = recueilOf(
			{ ...A, numero: '9', reponses: { ...A.reponses, un: 'Changé.', deux: 'Ailleurs.' } },
			B,
		);
		assert.deepEqual(mergeRecueils(apres, recueilOf(A), ailleurs), {
			...recueilOf({ ...A, numero: '9', reponses: { ...A.reponses, deux: 'Ailleurs.' } }, B),
		});
	});

	test('an interview taken out comes back at its place; one put in leaves, unless it was changed', () => {
		const C = interview('c', 'Le pré.');
		assert.deepEqual(
			mergeRecueils(recueilOf(B), recueilOf(A, B), recueilOf(B, C)),
			recueilOf(A, B, C),
		);
		assert.deepEqual(mergeRecueils(recueilOf(A, B), recueilOf(A), recueilOf(A, B)), recueilOf(A));
		const changee = { ...B, par: 'Paul' };
		assert.deepEqual(
			mergeRecueils(recueilOf(A, B), recueilOf(A), recueilOf(A, changee)),
			recueilOf(A, changee),
		);
		assert.deepEqual(mergeRecueils(recueilOf(A), recueilOf(A), recueilOf()), recueilOf());
	});
});
