import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLecteurs, sayAccord } from './accord.ts';
import { LECTURE_VIDE, type Lecture, type Passage } from './lecture.ts';

const texte = (entretien: string, question: string, dit: string): Lecture['textes'][number] => ({
	id: `${entretien}/${question}`,
	...{ entretien, question, texte: dit, intitule: '', numero: '' },
});
const LECTURE: Lecture = {
	...LECTURE_VIDE,
	textes: [
		texte('e1', 'q1', 'Un. Deux. Trois. Quatre. Cinq.'),
		texte('e1', 'q2', 'Six.'),
		texte('e2', 'q1', 'Sept.'),
		texte('e3', 'q1', 'Huit.'),
	],
	themes: ['a', 'b', 'c'].map((id) => ({ id, nom: id })),
};
const mark = (ou: string, mot: string, theme: string, par: string): Passage => {
	const dit = LECTURE.textes.find(({ id }) => id === ou)?.texte ?? '';
	const debut = dit.indexOf(mot);
	return { texte: ou, debut, fin: debut + mot.length, theme, par };
};
const PASSAGES = [
	mark('e1/q1', 'Un.', 'b', 'Ana'),
	mark('e1/q1', 'Un.', 'a', 'Ana'),
	mark('e1/q1', 'Un.', 'a', 'Bo'),
	mark('e1/q1', 'Un.', 'b', 'Bo'),
	mark('e1/q1', 'Deux.', 'a', 'Ana'),
	mark('e1/q1', 'Deux.', 'a', 'Bo'),
	mark('e1/q1', 'Deux.', 'c', 'Bo'),
	mark('e1/q1', 'Trois.', 'a', 'Ana'),
	mark('e1/q1', 'Quatre.', 'c', 'Cy'),
	mark('e1/q2', 'Six.', 'a', 'Ana'),
	mark('e1/q2', 'Six.', 'b', 'Bo'),
	mark('e2/q1', 'Sept.', 'a', 'Bo'),
];

test('two readers are compared sentence by sentence, nothing in common first', () => {
	const { lues, memes, ecarts, seuls } = compareLecteurs(
		{ ...LECTURE, passages: PASSAGES },
		'Ana',
		'Bo',
	);
	assert.deepEqual([lues, memes], [4, 1]);
	assert.deepEqual(ecarts, [
		{ texte: 'e1/q1', phrase: { debut: 10, fin: 16 }, un: ['a'], autre: [] },
		{ texte: 'e1/q2', phrase: { debut: 0, fin: 4 }, un: ['a'], autre: ['b'] },
		{ texte: 'e1/q1', phrase: { debut: 4, fin: 9 }, un: ['a'], autre: ['a', 'c'] },
	]);
	assert.deepEqual(seuls, [{ entretien: 'e2', par: 'Bo' }]);
});

test('it is said in plain words', () => {
	const cas: [number, number, string][] = [
		[25, 18, 'D’accord sur 18\u00a0phrases sur 25.'],
		[3, 1, 'D’accord sur 1\u00a0phrase sur 3.'],
		[3, 0, 'D’accord sur aucune phrase sur 3.'],
		[3, 3, 'D’accord sur les 3\u00a0phrases marquées.'],
		[1, 1, 'D’accord sur la seule phrase marquée.'],
		[0, 0, 'Aucun entretien n’a encore été marqué par les deux.'],
	];
	for (const [lues, memes, dit] of cas) assert.equal(sayAccord({ lues, memes }), dit);
});
