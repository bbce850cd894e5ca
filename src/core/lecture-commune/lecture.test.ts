import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	cleanNom,
	isMemeNom,
	LECTURE_VIDE,
	type Lecture,
	listLecteurs,
	listThemes,
	parseLecture,
} from './lecture.ts';

const ENTIERE: Lecture = {
	...{ titre: 'Le haut', effacement: '2027-06-30' },
	textes: [
		{
			id: 'e1/q1',
			...{ entretien: 'e1', question: 'q1' },
			intitule: 'Racontez.',
			texte: 'Je marche. Je roule.',
			numero: '4',
		},
	],
	themes: [
		{ id: 'a', nom: 'Se déplacer', definition: 'Aller quelque part.' },
		{ id: 'b', nom: 'À pied', parent: 'a', remplace: ['c'] },
	],
	passages: [{ texte: 'e1/q1', debut: 0, fin: 10, theme: 'b', par: 'Ana' }],
	choix: [
		{
			id: 'age',
			texte: 'Votre âge',
			options: [
				{ id: 'r1', texte: 'Moins' },
				{ id: 'r2', texte: 'Plus' },
			],
			reponses: { e1: 'r2' },
		},
	],
};

test('a whole reading is read as it is, and what is not one is not', () => {
	assert.deepEqual(parseLecture(JSON.parse(JSON.stringify(ENTIERE))), ENTIERE);
	assert.deepEqual(parseLecture({ textes: [] }), LECTURE_VIDE);
	for (const brut of [null, 3, 'x', [], {}, { textes: 4 }])
		assert.equal(parseLecture(brut), undefined);
});

test('what a stranger wrote is cleaned', () => {
	const [texte] = ENTIERE.textes;
	const [passage] = ENTIERE.passages;
	const lue = parseLecture({
		...ENTIERE,
		...{ titre: 9, effacement: 4 },
		textes: [
			{ ...texte, id: '../../ailleurs', texte: 'Un.\r\nDeux.\rTrois.' },
			texte,
			{ ...texte, question: 'Q 1' },
			{ ...texte, question: 'q2', texte: ' \n' },
			'texte',
		],
		themes: [
			{ id: 'a', nom: ' Se \n déplacer ', definition: ' ', parent: 'a' },
			{ id: 'b', nom: 'Deux', parent: 'c' },
			{ id: 'c', nom: 'Trois', parent: 'a' },
			{ id: 'a', nom: 'Encore' },
			{ id: 'A B', nom: 'Nom' },
			{ id: 'd', nom: '  ' },
			{ id: 'e', nom: '<b>', remplace: ['f', 4, 'G H'] },
		],
		passages: [
			{ ...passage, par: '  Ana ' },
			{ ...passage, par: 'Ana' },
			{ ...passage, fin: 15 },
			{ ...passage, fin: 99 },
			{ ...passage, debut: 5, fin: 5 },
			{ ...passage, debut: -1 },
			{ ...passage, debut: 1.5 },
			{ ...passage, theme: 'z' },
			{ ...passage, texte: 'e2/q1' },
		],
		choix: [
			{ ...ENTIERE.choix[0], reponses: { e1: 'r9', 'E 2': 'r1', e3: 'r1', e4: 5 } },
			{ id: 'seul', texte: '', options: [{ id: 'x', texte: 'X' }], reponses: {} },
		],
	});
	assert.deepEqual(lue, {
		titre: '',
		textes: [{ ...texte, texte: 'Un.\nDeux.\nTrois.' }],
		themes: [
			{ id: 'a', nom: 'Se déplacer' },
			{ id: 'b', nom: 'Deux' },
			{ id: 'c', nom: 'Trois', parent: 'a' },
			{ id: 'e', nom: '<b>', remplace: ['f'] },
		],
		passages: [
			{ ...passage, par: 'Ana' },
			{ ...passage, fin: 15 },
		],
		choix: [{ ...ENTIERE.choix[0], reponses: { e3: 'r1' } }],
	});
});

test('names of themes are compared as one reads them', () => {
	assert.equal(cleanNom('  Se\t déplacer\n'), 'Se déplacer');
	assert.equal(cleanNom('x'.repeat(90)).length, 60);
	assert.ok(isMemeNom('ÉCOLE ', 'école'));
	assert.ok(isMemeNom('e\u0301cole', 'école'));
	assert.ok(!isMemeNom('école', 'ecole'));
});

test('themes come in the order of the codebook, readers in that of their first mark', () => {
	const themes = [
		{ id: 'x', nom: 'X' },
		{ id: 'b', nom: 'B', parent: 'a' },
		{ id: 'a', nom: 'A' },
	];
	assert.deepEqual(
		listThemes({ themes }).map(({ id }) => id),
		['x', 'a', 'b'],
	);
	const passages = ['Bo', 'Ana', 'Bo'].map((par, debut) => ({
		...{ texte: 't', fin: 9, theme: 'a' },
		...{ debut, par },
	}));
	assert.deepEqual(listLecteurs({ passages }), ['Bo', 'Ana']);
});
