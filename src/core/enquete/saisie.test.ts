import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OUI_NON, type Questionnaire, type QuestionPosee } from './questionnaire.ts';
import type { Entretien } from './recueil.ts';
import { buildModeDEmploi, buildSaisie, writeRecueilCsv } from './saisie.ts';

const question = (id: string, reste: Partial<QuestionPosee>): QuestionPosee => ({
	...{ id, nom: `q_${id}`, texte: id, type: 'courte', relances: [], options: [], ...reste },
});
const QUESTIONNAIRE: Questionnaire = {
	titre: 'Le hameau',
	version: '20261130',
	cadre: { effacement: '2027-06-30' },
	questions: [
		question('note', { type: 'note' }),
		question('ou', {
			type: 'plusieurs',
			texte: 'Où\tça ?',
			options: [
				{ id: 'au-marche', texte: 'Au marché' },
				{ id: 'ici', texte: 'Ici' },
			],
		}),
		question('rappel', {
			...{ type: 'accord', options: OUI_NON, si: { question: 'ou', reponse: 'au-marche' } },
		}),
		question('quoi', { type: 'ouverte', si: { question: 'rappel', reponse: 'oui' } }),
		question('combien', { type: 'nombre' }),
		question('quand', { type: 'date' }),
	],
};
const NOMS = 'id;numero;jour;par;accord;q_ou;q_rappel;q_quoi;q_combien;q_quand';
const MOTS = [
	'Repère de l’entretien (laisser vide sur une grille tapée à la main)',
	'Numéro écrit sur la feuille',
	'Jour de l’entretien (écrire comme 2026-11-30)',
	'Qui a posé les questions (prénom ou initiales)',
	'Êtes-vous d’accord pour que l’on garde vos réponses, sans votre nom\u202f? (écrire\u00a0: oui, non)',
	'2. Où ça ? (écrire\u00a0: une ou plusieurs réponses, séparées par un espace, parmi au_marche, ici)',
	'3. Si la réponse à la question 2 est «\u00a0Au marché\u00a0»\u00a0: rappel (écrire\u00a0: oui, non)',
	'4. Si la réponse à la question 3 est «\u00a0Oui\u00a0»\u00a0: quoi',
	'5. combien (écrire\u00a0: un nombre, sans unité)',
	'6. quand (écrire\u00a0: une année, ou un jour comme 2026-11-30)',
];

test('a grid names its columns, then says each in words, with its number on paper', () => {
	assert.deepEqual(buildSaisie(QUESTIONNAIRE), [NOMS.split(';'), MOTS]);
});

test('answers stand in the columns of the grid, and only those that were asked', () => {
	const entretien = (numero: string, reponses: Entretien['reponses']): Entretien => ({
		...{ id: `e${numero}`, numero, jour: '2026-11-30', par: 'Léa', reponses },
	});
	const reponses = { ou: 'au-marche ici', rappel: 'oui', quoi: '=1+1\n"là"', combien: '3' };
	const entretiens = [
		entretien('1', { ...reponses, accord: 'oui' }),
		// Answered, then the answer on which they depend was changed.
		entretien('2', { ...reponses, accord: 'oui', ou: 'ici' }),
		entretien('3', { ...reponses, accord: 'non' }),
		entretien('4', reponses),
	];
	assert.equal(
		writeRecueilCsv({ questionnaire: QUESTIONNAIRE, entretiens }),
		[
			`\ufeff${NOMS}`,
			MOTS.join(';'),
			'e1;1;2026-11-30;Léa;oui;au_marche ici;oui;"\'=1+1\n""là""";3;',
			'e2;2;2026-11-30;Léa;oui;ici;;;3;',
			'e3;3;2026-11-30;Léa;non;;;;;',
			'e4;4;2026-11-30;Léa;;;;;;',
			'',
		].join('\r\n'),
	);
});

test('whoever types is told the day when all of it is destroyed, when it was promised', () => {
	assert.equal(
		buildModeDEmploi(QUESTIONNAIRE).at(-1),
		'Quand tout est tapé, gardez les feuilles jusqu’à la date promise (30 juin 2027), puis détruisez-les avec ce fichier.',
	);
	assert.equal(
		buildModeDEmploi({ ...QUESTIONNAIRE, cadre: {} }).at(-1),
		'Quand tout est tapé, gardez les feuilles jusqu’à la date promise, puis détruisez-les avec ce fichier.',
	);
});
