import assert from 'node:assert/strict';
import { test } from 'node:test';
import { poseQuestions } from '../enquete/questionnaire.ts';
import type { Recueil } from '../enquete/recueil.ts';
import { addRecueil, addTextes, toTranscription } from './arrivee.ts';
import { maskTexte } from './gestes.ts';
import { LECTURE_VIDE, type Lecture } from './lecture.ts';

const OPTIONS = [
	{ id: 'r1', texte: 'Jeune' },
	{ id: 'r2', texte: 'Vieux' },
];
const questions = poseQuestions(
	{
		titre: '',
		lignes: [
			{ id: 'a-nous-1', texte: 'Racontez.', type: 'ouverte' },
			{ id: 'a-nous-2', texte: 'Quel âge ?', type: 'choix', options: OPTIONS },
			{ id: 'a-nous-3', texte: 'Lesquels ?', type: 'plusieurs', options: OPTIONS },
			{
				id: 'a-nous-4',
				...{ texte: 'Et alors ?', type: 'courte' },
				si: { question: 'a-nous-2', reponse: 'r2' },
			},
			{ id: 'a-nous-5', texte: 'Combien ?', type: 'nombre' },
		],
	},
	() => undefined,
);
const entretien = (
	id: string,
	reponses: Record<string, string>,
): Recueil['entretiens'][number] => ({
	...{ id, reponses },
	...{ numero: id.slice(1), jour: '2026-11-30', par: 'Léa' },
});
const RECUEIL: Recueil = {
	questionnaire: { titre: 'Le haut', version: '20261130', cadre: {}, questions },
	entretiens: [
		entretien('e1', {
			...{ accord: 'oui', 'a-nous-1': 'M. Durand.\r\nOui.', 'a-nous-2': 'r1' },
			...{ 'a-nous-3': 'r1 r2', 'a-nous-4': 'Plus demandé.', 'a-nous-5': '3' },
		}),
		entretien('e2', { accord: 'non', 'a-nous-1': 'Rien.' }),
		entretien('e3', { accord: 'oui', 'a-nous-2': 'r2', 'a-nous-4': 'Voilà.' }),
		entretien('e4', { 'a-nous-1': 'Sans accord.' }),
	],
};

test('what was answered in words comes in, of those who agreed, and nothing that was not asked', () => {
	const lecture = addRecueil(LECTURE_VIDE, RECUEIL);
	assert.equal(lecture.titre, 'Le haut');
	assert.deepEqual(lecture.textes, [
		{
			id: 'e1/a-nous-1',
			...{ entretien: 'e1', question: 'a-nous-1', intitule: 'Racontez.' },
			...{ texte: 'M. Durand.\nOui.', numero: '1' },
		},
		{
			id: 'e3/a-nous-4',
			...{ entretien: 'e3', question: 'a-nous-4', intitule: 'Et alors ?' },
			...{ texte: 'Voilà.', numero: '3' },
		},
	]);
	assert.deepEqual(lecture.choix, [
		{
			...{ id: 'a-nous-2', texte: 'Quel âge ?', options: OPTIONS },
			reponses: { e1: 'r1', e3: 'r2' },
		},
	]);
});

test('the same recueil, later, brings what is new, and leaves what is being read as it is', () => {
	const lue = maskTexte(addRecueil(LECTURE_VIDE, RECUEIL), 'e1/a-nous-1');
	const suite = { ...RECUEIL, entretiens: [...RECUEIL.entretiens] };
	suite.entretiens.push(
		entretien('e5', { accord: 'oui', 'a-nous-1': 'Moi aussi.', 'a-nous-2': 'r1' }),
	);
	const apres = addRecueil(lue, suite);
	assert.deepEqual(
		apres.textes.map(({ texte }) => texte),
		['[nom].\nOui.', 'Voilà.', 'Moi aussi.'],
	);
	assert.deepEqual(apres.choix[0]?.reponses, { e1: 'r1', e3: 'r2', e5: 'r1' });
	assert.deepEqual(addRecueil(apres, suite), apres);
});

test('a transcript has the same identifier whoever pastes it, however lines end', () => {
	const un = toTranscription('Chez Mme L.', '\ufeff[0:01] Oui.\r\nNon.', '7');
	assert.equal(un?.texte, '[0:01] Oui.\nNon.');
	assert.match(un?.id ?? '', /^t-[0-9a-f]{16}\/transcription$/);
	assert.equal(toTranscription('Autre', '[0:01] Oui.\nNon.', '8')?.id, un?.id);
	assert.equal(toTranscription('', ' \n', ''), undefined);
	const lecture = un ? addTextes(addTextes(LECTURE_VIDE, [un]), [un]) : LECTURE_VIDE;
	assert.deepEqual(lecture.textes, [un]);
});

test('what was promised of the answers is kept with them, the first day of two', () => {
	const promise = (...jours: string[]): string | undefined =>
		jours.reduce<Lecture>((lecture, effacement) => {
			const { questionnaire, entretiens } = RECUEIL;
			return addRecueil(lecture, {
				questionnaire: { ...questionnaire, cadre: { effacement } },
				entretiens,
			});
		}, LECTURE_VIDE).effacement;
	assert.equal(promise('', '2027-06-30'), '2027-06-30');
	assert.equal(promise('2027-06-30', '2027-01-31'), '2027-01-31');
	assert.equal(promise('2027-01-31', '2027-06-30', ''), '2027-01-31');
	assert.equal(promise('à la fin', '2027-06-30', 'un jour'), '2027-06-30');
});
