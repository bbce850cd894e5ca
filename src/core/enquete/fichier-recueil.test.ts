import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRecueil, writeRecueil } from './fichier-recueil.ts';
import { poseQuestions } from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

const OPTIONS = [
	{ id: 'a', texte: 'À pied' },
	{ id: 'b', texte: 'En bus' },
];
const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{ id: 'recit', texte: 'Racontez.', relances: ['Et avant ?'] },
			{ id: 'comment', texte: 'Comment ?', type: 'plusieurs', options: OPTIONS },
			{ id: 'bus', texte: 'Lequel ?', si: { question: 'comment', reponse: 'b' } },
			{ id: 'a-nous-1', texte: 'Merci.', type: 'note' },
			{ id: 'a-nous-2', texte: 'On peut revenir ?', type: 'accord' },
		],
	},
	() => undefined,
);
const ELLE: Entretien = {
	id: 'k1',
	numero: '7',
	jour: '2026-11-30',
	par: 'Léa',
	reponses: { accord: 'oui', recit: 'Le\nmatin.', comment: 'a b', bus: '12', 'a-nous-2': 'non' },
};
const RECUEIL: Recueil = {
	questionnaire: {
		titre: 'Le hameau',
		version: '20261130',
		cadre: { porteur: 'Le comité', effacement: '2027-06-30' },
		questions,
	},
	entretiens: [ELLE, { ...ELLE, id: 'k2', reponses: { accord: 'non' } }],
};
const change = (plus: Record<string, unknown>): string =>
	JSON.stringify({ ...JSON.parse(writeRecueil(RECUEIL)), ...plus });

describe('a file of interviews', () => {
	test('gives back what was written, as it was asked', () =>
		assert.deepEqual(readRecueil(writeRecueil(RECUEIL)), RECUEIL));

	test('holds nothing of what was not asked in the end, nor of who answered nothing', () => {
		const recueil: Recueil = {
			...RECUEIL,
			entretiens: [
				{ ...ELLE, reponses: { accord: 'oui', comment: 'a', bus: 'Tu.' } },
				{ ...ELLE, id: 'k3', reponses: {} },
			],
		};
		assert.doesNotMatch(writeRecueil(recueil), /Tu\.|k3/);
		assert.deepEqual(readRecueil(writeRecueil(recueil)), {
			...RECUEIL,
			entretiens: [{ ...ELLE, reponses: { accord: 'oui', comment: 'a' } }],
		});
	});

	test('without interviews brings the questions', () =>
		assert.deepEqual(readRecueil(change({ entretiens: 3 })), { ...RECUEIL, entretiens: [] }));

	test('begins as some editors save it', () =>
		assert.deepEqual(readRecueil(`\ufeff${writeRecueil(RECUEIL)}`), RECUEIL));

	for (const [nom, texte, refus] of [
		[
			'broken',
			'{"format"',
			'Ce fichier n’est pas le fichier d’un recueil, ou il est abîmé. Rien n’a changé ici.',
		],
		[
			'of something else',
			'{"a": 1}',
			'Ce fichier n’est pas le fichier d’un recueil de réponses. Rien n’a changé ici.',
		],
		[
			'a list',
			'[]',
			'Ce fichier n’est pas le fichier d’un recueil de réponses. Rien n’a changé ici.',
		],
		[
			'null',
			'null',
			'Ce fichier n’est pas le fichier d’un recueil de réponses. Rien n’a changé ici.',
		],
		[
			'newer',
			change({ version: 2 }),
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		],
		[
			'without questions',
			change({ questionnaire: { titre: 'x', questions: [{ id: 'A' }, 3] } }),
			'Ce fichier ne contient aucune question. Rien n’a changé ici.',
		],
		[
			'without a questionnaire',
			change({ questionnaire: 'x' }),
			'Ce fichier ne contient aucune question. Rien n’a changé ici.',
		],
	] as const)
		test(`${nom}: says so, and gives nothing`, () =>
			assert.deepEqual(readRecueil(texte), { refus }));
});

describe('a file from a stranger gives only what a recueil is made of', () => {
	test('in its questions', () => {
		const texte = change({
			questionnaire: {
				titre: ['x'],
				version: '<b>',
				cadre: { porteur: 9, autre: 'x', but: 'Savoir' },
				questions: [
					{ id: 'x', nom: '../x', texte: `Un\ud800${'é'.repeat(400)}`, type: 'piege', si: 3 },
					{ id: 'x', texte: 'Deux fois' },
					{ id: 'y', texte: 'Oui ?', type: 'choix', options: [{ id: 'Z' }, { id: 'z', texte: 1 }] },
					{ id: 'w', texte: 'Si ?', si: { question: 'absente', reponse: 'z' } },
				],
			},
			entretiens: [],
		});
		assert.deepEqual(readRecueil(texte), {
			questionnaire: {
				titre: '',
				version: '',
				cadre: { but: 'Savoir' },
				questions: [
					{
						id: 'x',
						nom: 'q_x',
						texte: `Un\ufffd${'é'.repeat(297)}`,
						type: 'ouverte',
						options: [],
						relances: [],
					},
					{ id: 'y', nom: 'q_y', texte: 'Oui ?', type: 'courte', options: [], relances: [] },
					{ id: 'w', nom: 'q_w', texte: 'Si ?', type: 'ouverte', options: [], relances: [] },
				],
			},
			entretiens: [],
		});
	});

	test('in its interviews', () => {
		const reponses = {
			accord: 'oui',
			recit: 'x'.repeat(10_001),
			comment: 'b inconnue a a',
			bus: { a: 1 },
			'a-nous-1': 'Une note ne répond rien.',
			'a-nous-2': 'non oui',
			absente: 'x',
		};
		const texte = change({
			entretiens: [
				{ id: 'k1', numero: 7, jour: '30/11', par: `P${'é'.repeat(100)}`, reponses },
				{ id: 'k1', numero: 'deux fois', reponses: { accord: 'non' } },
				{ id: '../k', reponses: { accord: 'non' } },
				{ id: 'k4', reponses: { accord: 'non', recit: 'Rien n’en reste.' } },
				{ id: 'k5', reponses: { recit: 'Sans accord.' } },
				{ id: 'k6', reponses: [] },
				null,
			],
		});
		const lu = readRecueil(texte);
		assert.deepEqual('entretiens' in lu && lu.entretiens, [
			{
				id: 'k1',
				numero: '',
				jour: '',
				par: `P${'é'.repeat(79)}`,
				reponses: { accord: 'oui', recit: 'x'.repeat(10_000), comment: 'a b', 'a-nous-2': 'oui' },
			},
			{ id: 'k4', numero: '', jour: '', par: '', reponses: { accord: 'non' } },
		]);
	});
});
