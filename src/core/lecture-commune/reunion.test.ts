import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addTheme, mergeThemes, removeTheme, renameTheme, togglePassage } from './gestes.ts';
import { LECTURE_VIDE, type Lecture } from './lecture.ts';
import { joinLectures, mergeLectures } from './reunion.ts';

const TEXTE = {
	id: 'e1/q1',
	...{ entretien: 'e1', question: 'q1', intitule: 'Racontez.', numero: '1' },
	texte: 'Mme Roux passe. On part.',
};
const PASSE = { debut: 0, fin: 15 };
const PART = { debut: 16, fin: 24 };
const BASE: Lecture = { ...LECTURE_VIDE, titre: 'Le haut', textes: [TEXTE] };
const mark = (lecture: Lecture, theme: string, par: string, phrase = PART): Lecture =>
	togglePassage(lecture, { texte: TEXTE.id, theme, par }, phrase);
const said = ({ passages, textes }: Lecture): string[] =>
	passages.map(({ par, theme, texte, debut, fin }) => {
		const dit = textes.find(({ id }) => id === texte)?.texte.slice(debut, fin);
		return `${par} ${theme} ${dit}`;
	});

const ANA = mark(addTheme(addTheme(BASE, 'a1', 'Partir'), 'a2', 'Voisins'), 'a1', 'Ana');
const BO = mark(
	mark(addTheme(addTheme(BASE, 'b1', 'voisins'), 'a1', 'Le temps'), 'b1', 'Bo', PASSE),
	...(['a1', 'Bo'] as const),
);

test('the files of two readers make one: themes by name, passages of each', () => {
	const renomme = { ...ANA, themes: [...ANA.themes.slice(1)], passages: [] };
	assert.deepEqual(joinLectures(renomme, BO).lecture.themes, [
		{ id: 'a2', nom: 'Voisins' },
		{ id: 'a1', nom: 'Le temps' },
	]);
	const { lecture, ajoutes, conflits } = joinLectures(renameTheme(ANA, 'a1', 'Le temps'), {
		...BO,
		effacement: '2027-06-30',
	});
	assert.equal(lecture.effacement, '2027-06-30');
	assert.deepEqual(
		lecture.themes.map(({ id, nom }) => [id, nom]),
		[
			['a1', 'Le temps'],
			['a2', 'Voisins'],
		],
	);
	assert.deepEqual(said(lecture), ['Ana a1 On part.', 'Bo a2 Mme Roux passe.', 'Bo a1 On part.']);
	assert.deepEqual([ajoutes, conflits], [2, []]);
	assert.deepEqual(joinLectures(lecture, BO), { lecture, ajoutes: 0, conflits: [] });
});

test('a theme of another name stays another, even under the same identifier', () => {
	const autre = mark(addTheme(BASE, 'b1', 'Rester'), 'b1', 'Bo');
	const { lecture } = joinLectures(mark(addTheme(BASE, 'a1', 'Partir'), 'a1', 'Ana'), autre);
	assert.deepEqual(said(lecture), ['Ana a1 On part.', 'Bo b1 On part.']);
});

test('what was merged here is merged in what comes', () => {
	const fondu = mergeThemes(addTheme(ANA, 'b1', 'Gens'), 'b1', 'a2');
	const { lecture } = joinLectures(fondu, mark(addTheme(BASE, 'b1', 'Les gens'), 'b1', 'Bo'));
	assert.deepEqual(said(lecture), ['Ana a1 On part.', 'Bo a2 On part.']);
});

test('names taken out on one side are taken out on both; other words are a conflict, and said', () => {
	const masque: Lecture = {
		...ANA,
		textes: [{ ...TEXTE, texte: '[nom] passe. On part.' }],
		passages: ANA.passages.map((p) => ({ ...p, debut: 13, fin: 21 })),
	};
	const { lecture, conflits } = joinLectures(masque, BO);
	assert.deepEqual(
		said(lecture).map((dit) => dit.slice(dit.lastIndexOf(' ', dit.length - 7))),
		[' On part.', ' passe.', ' On part.'],
	);
	assert.deepEqual(conflits, []);
	const autre = { ...BO, textes: [{ ...TEXTE, texte: 'Mme Roux reste. On part.' }] };
	const reunion = joinLectures(ANA, autre);
	assert.deepEqual([reunion.ajoutes, reunion.conflits], [0, autre.textes]);
	assert.deepEqual(reunion.lecture.textes, ANA.textes);
	assert.deepEqual(said(reunion.lecture), ['Ana a1 On part.']);
});

test('texts that only the other has come with what was marked in them', () => {
	const sien = { ...TEXTE, id: 'e2/q1', entretien: 'e2' };
	const lui: Lecture = {
		...{ ...BO, textes: [sien] },
		passages: [{ texte: 'e2/q1', ...PART, theme: 'b1', par: 'Bo' }],
	};
	const { lecture } = joinLectures(ANA, lui);
	assert.deepEqual(
		lecture.textes.map(({ id }) => id),
		['e1/q1', 'e2/q1'],
	);
	assert.deepEqual(said(lecture), ['Ana a1 On part.', 'Bo a2 On part.']);
});

test('what one tab takes back leaves what another did', () => {
	const avant = addTheme(ANA, 'z', 'Z');
	const ailleurs = mark(addTheme(ANA, 'b', 'B'), 'b', 'Bo');
	const repris = mergeLectures(avant, ANA, mark(mark(avant, 'a2', 'Bo'), 'z', 'Bo'));
	assert.deepEqual(said(repris), ['Ana a1 On part.', 'Bo a2 On part.']);
	assert.deepEqual(repris.themes, ANA.themes);
	const remis = mergeLectures(removeTheme(ANA, 'a1'), ANA, removeTheme(ailleurs, 'a1'));
	assert.deepEqual(
		remis.themes.map(({ id }) => id),
		['a1', 'a2', 'b'],
	);
	assert.deepEqual(said(remis).sort(), ['Ana a1 On part.', 'Bo b On part.']);
	const nomme = mergeLectures(ANA, renameTheme(ANA, 'a1', 'Aller'), ailleurs);
	assert.deepEqual(
		nomme.themes.map(({ nom }) => nom),
		['Aller', 'Voisins', 'B'],
	);
});
