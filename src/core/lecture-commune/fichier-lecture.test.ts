import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFichierLecture, readFichierLecture, writeFichierLecture } from './fichier-lecture.ts';
import { LECTURE_VIDE, type Lecture } from './lecture.ts';

const LECTURE: Lecture = {
	...LECTURE_VIDE,
	titre: 'Le haut',
	textes: [
		{
			id: 'e1/q1',
			...{ entretien: 'e1', question: 'q1', intitule: 'Racontez.', numero: '1' },
			texte: 'Oui 🚲. Non.',
		},
	],
	themes: [{ id: 'a', nom: 'A' }],
	passages: [{ texte: 'e1/q1', debut: 0, fin: 7, theme: 'a', par: 'Ana' }],
};

test('a file holds the whole reading, and is known by its first lines', () => {
	const texte = writeFichierLecture(LECTURE);
	assert.deepEqual(readFichierLecture(`\ufeff${texte}`), LECTURE);
	assert.ok(isFichierLecture(texte));
	assert.ok(!isFichierLecture('[00:10] On lit "impulser-lecture".'));
});

test('a file that is none, damaged, newer or empty is refused in words', () => {
	const texte = writeFichierLecture(LECTURE);
	const autre = 'Ce fichier n’est pas celui d’une lecture, ou il est abîmé. Rien n’a changé ici.';
	const cas: [string, string][] = [
		['', autre],
		[texte.slice(0, -20), autre],
		[texte.replace('impulser-lecture', 'impulser-recueil'), autre],
		[texte.replace('"version": 1', '"version": "1"'), autre],
		[
			texte.replace('"version": 1', '"version": 2'),
			'Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. Rien n’a changé ici.',
		],
		[
			writeFichierLecture(LECTURE_VIDE),
			'Ce fichier ne contient aucun texte à lire. Rien n’a changé ici.',
		],
	];
	for (const [brut, refus] of cas) assert.deepEqual(readFichierLecture(brut), { refus });
});
