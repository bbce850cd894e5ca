import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countPresences, countRecueil, crossQuestions, listCriteres } from './comptes.ts';
import { poseQuestions, type QuestionPosee } from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

const options = (...textes: string[]) => textes.map((texte) => ({ id: texte, texte }));
const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{ id: 'age', texte: 'Âge ?', type: 'choix', options: options('jeune', 'vieux') },
			{ id: 'lieu', texte: 'Où ?', type: 'choix', options: options('bourg', 'hameau', 'ferme') },
			{ id: 'quoi', texte: 'Quoi ?', type: 'plusieurs', options: options('bus', 'velo') },
			{
				id: 'combien',
				texte: 'Combien ?',
				type: 'nombre',
				si: { question: 'quoi', reponse: 'bus' },
			},
			{ id: 'dire', texte: 'Dites.' },
			{ id: 'note', texte: 'Attendez.', type: 'note' },
		],
	},
	() => undefined,
);
const [age, lieu] = questions as [QuestionPosee, QuestionPosee];
let rang = 0;
const dit = (reponses: Record<string, string>): Entretien => {
	rang += 1;
	return { id: `e${rang}`, numero: '', jour: '', par: '', reponses };
};
const recueil = (...entretiens: Entretien[]): Recueil => ({
	questionnaire: { titre: '', version: '', cadre: {}, questions },
	entretiens,
});
const oui = (reponses: Record<string, string>): Entretien => dit({ accord: 'oui', ...reponses });

test('counts are people who agreed, over those who were asked', () => {
	const {
		entretiens,
		refus,
		questions: comptes,
	} = countRecueil(
		recueil(
			oui({ age: 'jeune', quoi: 'bus velo', combien: '3' }),
			oui({ age: 'vieux', quoi: 'bus', combien: '10', dire: 'Rien.' }),
			oui({ quoi: 'velo', combien: '99' }),
			dit({ accord: 'non' }),
			dit({ age: 'jeune' }),
		),
	);
	assert.deepEqual({ entretiens, refus }, { entretiens: 3, refus: 1 });
	assert.deepEqual(
		comptes.map(({ question, demandees, repondues }) => [question.id, demandees, repondues]),
		[
			['age', 3, 2],
			['lieu', 3, 0],
			['quoi', 3, 3],
			['combien', 2, 2],
			['dire', 3, 1],
		],
	);
	assert.deepEqual(comptes[2]?.reponses, [
		{ id: 'bus', texte: 'bus', nombre: 2 },
		{ id: 'velo', texte: 'velo', nombre: 2 },
	]);
	assert.deepEqual(comptes[3]?.nombres, { min: 3, mediane: 6.5, max: 10, total: 13 });
});

test('people are told apart by a single answer, asked of all', () => {
	assert.deepEqual(
		listCriteres(questions).map(({ id }) => id),
		['age', 'lieu'],
	);
});

test('who is missing is counted beside those whom the group hoped to meet', () => {
	assert.deepEqual(countPresences(recueil(oui({ age: 'jeune' })), age, { vieux: 4 }), [
		{ id: 'jeune', texte: 'jeune', nombre: 1 },
		{ id: 'vieux', texte: 'vieux', nombre: 0, voulu: 4 },
	]);
});

const foule = (...groupes: [string, string, number][]): Recueil =>
	recueil(
		...groupes.flatMap(([a, l, n]) => Array.from({ length: n }, () => oui({ age: a, lieu: l }))),
	);
const cases = (r: Recueil) => crossQuestions(r, age, lieu).lignes.map((ligne) => ligne.cases);

test('two questions are crossed; a cell below five is hidden, and cannot be found from the others', () => {
	assert.deepEqual(
		crossQuestions(
			foule(
				...([
					['jeune', 'bourg', 9],
					['jeune', 'hameau', 6],
					['jeune', 'ferme', 5],
					['vieux', 'bourg', 8],
					['vieux', 'hameau', 7],
					['vieux', 'ferme', 5],
				] as [string, string, number][]),
			),
			age,
			lieu,
		),
		{
			colonnes: ['bourg', 'hameau', 'ferme'],
			lignes: [
				{ texte: 'jeune', cases: [9, 6, 5] },
				{ texte: 'vieux', cases: [8, 7, 5] },
			],
		},
	);
	// One hidden alone in its row and its column would be a subtraction away.
	assert.deepEqual(
		cases(
			foule(
				...([
					['jeune', 'bourg', 9],
					['jeune', 'hameau', 2],
					['jeune', 'ferme', 12],
					['vieux', 'bourg', 8],
					['vieux', 'hameau', 7],
					['vieux', 'ferme', 11],
				] as [string, string, number][]),
			),
		),
		[
			['masque', 'masque', 12],
			['masque', 'masque', 11],
		],
	);
});
