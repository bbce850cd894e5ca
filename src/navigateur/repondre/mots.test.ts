import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poseQuestions, type Questionnaire } from '../../core/enquete/questionnaire.ts';
import type { Entretien } from '../../core/enquete/recueil.ts';
import {
	isEchu,
	listCadre,
	nameEntretien,
	sayEchu,
	sayEntretien,
	sayEntretiens,
	sayQuestions,
} from './mots.ts';

const questionnaire: Questionnaire = {
	titre: ' Le hameau ',
	version: '20261130',
	cadre: { porteur: 'Le comité', effacement: '2027-06-30' },
	questions: poseQuestions(
		{
			titre: '',
			lignes: [
				{ id: 'un', texte: 'Un ?' },
				{ id: 'note', texte: 'Merci.', type: 'note' },
			],
		},
		() => undefined,
	),
};
const ELLE: Entretien = {
	id: 'a',
	numero: '7',
	jour: '2026-11-30',
	par: 'Léa',
	reponses: { accord: 'oui', un: 'Oui.' },
};
const REFUS: Entretien = { ...ELLE, id: 'b', par: '', reponses: { accord: 'non' } };

test('interviews are counted, refusals among them, empty ones never', () => {
	assert.equal(sayEntretiens({ questionnaire, entretiens: [] }), 'aucun entretien');
	const vide = { ...ELLE, id: 'c', reponses: {} };
	assert.equal(
		sayEntretiens({ questionnaire, entretiens: [ELLE, REFUS, vide] }),
		'2\u00a0entretiens, dont 1\u00a0refus',
	);
	assert.equal(sayEntretiens({ questionnaire, entretiens: [ELLE] }), '1\u00a0entretien');
	assert.equal(sayQuestions(questionnaire), '1\u00a0question');
});

test('an interview is said in a line', () => {
	assert.equal(sayEntretien(ELLE, questionnaire), '30 novembre 2026, Léa, 1\u00a0réponse');
	assert.equal(sayEntretien(REFUS, questionnaire), '30 novembre 2026, refus');
	assert.equal(nameEntretien(ELLE), 'Entretien 7');
	assert.equal(nameEntretien({ ...ELLE, numero: ' ' }), 'Entretien sans numéro');
});

test('what was promised is said, a date in words', () => {
	assert.deepEqual(listCadre(questionnaire.cadre), [
		['Qui garde les réponses', 'Le comité'],
		['Détruites le', '30 juin 2027'],
	]);
	assert.deepEqual(listCadre({ effacement: 'après la fête' }), [['Détruites le', 'après la fête']]);
});

test('a promised day is over the day after, a month once it has ended', () => {
	assert.ok(!isEchu({ effacement: '2027-06-30' }, '2027-06-30'));
	assert.ok(isEchu({ effacement: '2027-06-30' }, '2027-07-01'));
	assert.ok(isEchu({ effacement: '30 juin 2027' }, '2027-07-01'));
	assert.ok(!isEchu({ effacement: 'juin 2027' }, '2027-06-30'));
	assert.ok(isEchu({ effacement: 'juin 2027' }, '2027-07-01'));
	assert.ok(!isEchu({ effacement: 'après la fête' }, '2027-07-01'));
	assert.ok(!isEchu({}, '2027-07-01'));
	assert.equal(
		sayEchu(questionnaire),
		'La date promise est passée\u00a0: les réponses à «\u00a0Le hameau\u00a0» devaient être détruites le 30 juin 2027.',
	);
});
