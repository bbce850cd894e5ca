import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addTheme,
	defineTheme,
	maskTexte,
	mergeThemes,
	placeTheme,
	removeTexte,
	removeTheme,
	renameLecteur,
	renameTheme,
	togglePassage,
} from './gestes.ts';
import { LECTURE_VIDE, type Lecture, type Passage } from './lecture.ts';

const TEXTE = {
	id: 'e1/q1',
	...{ entretien: 'e1', question: 'q1', intitule: '', numero: '1' },
	texte: 'Je marche. Je roule.',
};
const PHRASE = { debut: 0, fin: 10 };
const themes = (...noms: string[]): Lecture =>
	noms.reduce<Lecture>((lecture, nom) => addTheme(lecture, nom.toLowerCase(), nom), {
		...LECTURE_VIDE,
		textes: [TEXTE],
	});
const mark = (lecture: Lecture, theme: string, par = 'Ana', phrase = PHRASE): Lecture =>
	togglePassage(lecture, { texte: TEXTE.id, theme, par }, phrase);
const said = ({ passages }: Lecture): string[] =>
	passages.map((p: Passage) => `${p.par} ${p.theme} ${p.debut}-${p.fin}`);

test('a theme is added once, named, defined, put in another', () => {
	const un = themes('A', 'B', 'a ', ' ');
	assert.deepEqual(un.themes, [
		{ id: 'a', nom: 'A' },
		{ id: 'b', nom: 'B' },
	]);
	assert.equal(renameTheme(un, 'a', 'b'), un);
	assert.equal(renameTheme(un, 'a', ' '), un);
	assert.deepEqual(renameTheme(un, 'a', ' a').themes[0], { id: 'a', nom: 'a' });
	const dit = defineTheme(un, 'a', 'Ce qui…');
	assert.deepEqual(dit.themes[0], { id: 'a', nom: 'A', definition: 'Ce qui…' });
	assert.deepEqual(defineTheme(dit, 'a', ' ').themes, un.themes);
	const range = placeTheme(un, 'b', 'a');
	assert.deepEqual(range.themes[1], { id: 'b', nom: 'B', parent: 'a' });
	assert.equal(placeTheme(range, 'a', 'b'), range);
	assert.equal(placeTheme(un, 'a', 'a'), un);
	assert.equal(placeTheme(un, 'a', 'z'), un);
	assert.deepEqual(placeTheme(range, 'b', '').themes, un.themes);
});

test('a sentence is marked, then no longer; another reader’s mark stays', () => {
	const deux = mark(mark(mark(themes('A'), 'a'), 'a', 'Bo'), 'a', 'Ana', { debut: 11, fin: 20 });
	assert.deepEqual(said(deux), ['Ana a 0-10', 'Bo a 0-10', 'Ana a 11-20']);
	assert.deepEqual(said(mark(deux, 'a')), ['Bo a 0-10', 'Ana a 11-20']);
	assert.deepEqual(said(mark(deux, 'a', 'Ana', { debut: 2, fin: 6 })), [
		'Bo a 0-10',
		'Ana a 11-20',
	]);
});

test('two themes become one: passages follow, none twice, and what was held is held', () => {
	const avant = placeTheme(
		mark(mark(mark(themes('A', 'B', 'C'), 'a'), 'b'), 'b', 'Bo'),
		...(['c', 'b'] as const),
	);
	const apres = mergeThemes(avant, 'b', 'a');
	assert.deepEqual(said(apres), ['Ana a 0-10', 'Bo a 0-10']);
	assert.deepEqual(apres.themes, [
		{ id: 'a', nom: 'A', remplace: ['b'] },
		{ id: 'c', nom: 'C', parent: 'a' },
	]);
	assert.deepEqual(mergeThemes(avant, 'b', 'c').themes, [
		{ id: 'a', nom: 'A' },
		{ id: 'c', nom: 'C', remplace: ['b'] },
	]);
	assert.deepEqual(mergeThemes(apres, 'a', 'c').themes, [
		{ id: 'c', nom: 'C', remplace: ['a', 'b'] },
	]);
	assert.equal(mergeThemes(avant, 'a', 'a'), avant);
	assert.equal(mergeThemes(avant, 'z', 'a'), avant);
});

test('a theme or a text goes with what was marked of it', () => {
	const avant = placeTheme(mark(mark(themes('A', 'B'), 'a'), 'b'), 'b', 'a');
	const sans = removeTheme(avant, 'a');
	assert.deepEqual(said(sans), ['Ana b 0-10']);
	assert.deepEqual(sans.themes, [{ id: 'b', nom: 'B' }]);
	const vide = removeTexte(avant, TEXTE.id);
	assert.deepEqual([vide.textes, vide.passages], [[], []]);
});

test('a reader takes another name, and nothing is marked twice', () => {
	const deux = mark(mark(themes('A'), 'a', ''), 'a', 'Ana');
	assert.deepEqual(said(renameLecteur(deux, '', 'Ana')), ['Ana a 0-10']);
});

test('names and numbers go out of a text, and marks stay on their words', () => {
	const texte = 'Oui. M. Durand m’emmène, au 06 12 34 56 78. Je dis merci.';
	const words = (lecture: Lecture): string[] =>
		lecture.passages.map(({ debut, fin }) => (lecture.textes[0]?.texte ?? '').slice(debut, fin));
	const passage = (dit: string): Passage => ({
		...{ texte: TEXTE.id, theme: 'a', par: '' },
		...{ debut: texte.indexOf(dit), fin: texte.indexOf(dit) + dit.length },
	});
	const dits = [
		'Oui.',
		'M. Durand m’emmène, au 06 12 34 56 78.',
		'Durand m’emmène',
		'au 06 12',
		'Je dis merci.',
	];
	const avant: Lecture = {
		...themes('A'),
		textes: [{ ...TEXTE, texte }],
		passages: dits.map(passage),
	};
	const apres = maskTexte(avant, TEXTE.id);
	assert.equal(apres.textes[0]?.texte, 'Oui. [nom] m’emmène, au [téléphone]. Je dis merci.');
	assert.deepEqual(words(apres), [
		'Oui.',
		'[nom] m’emmène, au [téléphone].',
		'[nom] m’emmène',
		'au [téléphone]',
		'Je dis merci.',
	]);
	assert.equal(maskTexte(apres, TEXTE.id), apres);
});
