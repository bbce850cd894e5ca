import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poseQuestions } from './questionnaire.ts';
import type { Recueil } from './recueil.ts';
import {
	CHAMP_MAX,
	hasParole,
	listAbsents,
	listGraphiques,
	PAROLES_MAX,
	parseRestitution,
	RESTITUTION_VIDE,
	sayEcoute,
	setChamp,
	toggleParole,
	toggleQuestion,
	toRetour,
} from './restitution.ts';

const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{
				...{ id: 'lieu', texte: 'Où ?', type: 'choix' },
				options: [
					{ id: 'bourg', texte: 'Au bourg' },
					{ id: 'ferme', texte: 'À la ferme' },
				],
			},
			{ id: 'dire', texte: 'Dites.' },
		],
	},
	() => undefined,
);
const recueil = (n: number, refus = 0): Recueil => ({
	questionnaire: { titre: 'Les courses', version: '', cadre: {}, questions },
	entretiens: [
		...Array.from({ length: n }, (_, i) => ({
			...{ id: `e${i}`, numero: '', jour: `2026-11-${10 + i}`, par: '' },
			reponses: { accord: 'oui', lieu: 'bourg' },
		})),
		...Array.from({ length: refus }, (_, i) => ({
			...{ id: `r${i}`, numero: '', jour: '2026-12-01', par: '' },
			reponses: { accord: 'non' },
		})),
	],
});
const SONDAGE =
	'Ce n’est pas un sondage\u00a0: ces paroles disent ce que des gens vivent, pas combien ils sont dans la commune à le vivre.';

test('it says whom the group listened to, and when, without those who refused', () => {
	assert.deepEqual(sayEcoute(recueil(2, 1)), [
		'Nous avons écouté 2\u00a0personnes, entre le 10 novembre 2026 et le 11 novembre 2026.',
		'Une personne a préféré ne pas répondre, et c’est son droit.',
		SONDAGE,
	]);
	assert.deepEqual(sayEcoute(recueil(1)), [
		'Nous avons écouté une personne, le 10 novembre 2026.',
		SONDAGE,
	]);
	assert.deepEqual(sayEcoute(recueil(0)), [SONDAGE]);
});

test('it says whom nobody met, where somebody was asked', () => {
	assert.deepEqual(listAbsents(recueil(1)), ['Où ? «\u00a0À la ferme\u00a0»']);
	assert.deepEqual(listAbsents(recueil(0)), []);
});

test('a chart needs five people; its bars are shares of those who answered', () => {
	assert.deepEqual(listGraphiques(recueil(4)), []);
	assert.deepEqual(listGraphiques(recueil(5)), [
		{
			...{ id: 'lieu', titre: 'Où ?', repondues: 5 },
			barres: [
				{ texte: 'Au bourg', nombre: 5, part: 1 },
				{ texte: 'À la ferme', nombre: 0, part: 0 },
			],
		},
	]);
});

test('words and questions are chosen, and no longer; there is a limit to words', () => {
	const parole = { theme: 'Bus', dit: 'Il ne passe plus.' };
	const avec = toggleParole(RESTITUTION_VIDE, parole, true);
	assert.ok(hasParole(avec, parole));
	assert.deepEqual(toggleParole(avec, parole, true), avec);
	assert.deepEqual(toggleParole(avec, parole, false), RESTITUTION_VIDE);
	const pleine = Array.from({ length: PAROLES_MAX + 3 }, (_, i) => `${i}`).reduce(
		(r, dit) => toggleParole(r, { theme: '', dit }, true),
		RESTITUTION_VIDE,
	);
	assert.equal(pleine.paroles.length, PAROLES_MAX);
	const tue = toggleQuestion(RESTITUTION_VIDE, 'lieu', false);
	assert.deepEqual(tue.tues, ['lieu']);
	assert.deepEqual(toggleQuestion(tue, 'lieu', true), RESTITUTION_VIDE);
});

test('what comes from elsewhere is read as far as it can be', () => {
	assert.deepEqual(parseRestitution([]), RESTITUTION_VIDE);
	assert.deepEqual(
		parseRestitution({
			champs: { titre: 'T', autre: 'x', suite: 4, entendu: 'x'.repeat(CHAMP_MAX + 1) },
			tues: ['a', 3],
			paroles: [{ dit: ' ' }, { dit: 'Oui', theme: 2 }, 'x'],
		}),
		{
			champs: { titre: 'T', entendu: 'x'.repeat(CHAMP_MAX) },
			tues: ['a'],
			paroles: [{ theme: '', dit: 'Oui' }],
		},
	);
});

test('it begins a retour with what is known, and nothing more', () => {
	const dite = setChamp(setChamp(RESTITUTION_VIDE, 'titre', 'Écouter le haut'), 'suite', 'Un\nbus');
	assert.deepEqual(toRetour(recueil(1), dite), {
		titre: 'Écouter le haut',
		outils_utilises: [{ outil: 'enquete-collective', adaptation: '' }],
		participants: { nombre: 1, absents: 'Où ? «\u00a0À la ferme\u00a0»' },
		contexte: `Nous avons écouté une personne, le 10 novembre 2026. ${SONDAGE}`,
		suites: [{ texte: 'Un bus' }],
	});
	assert.deepEqual(setChamp(dite, 'suite', '').champs, { titre: 'Écouter le haut' });
});
