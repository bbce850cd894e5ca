import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	addANous,
	addQuestion,
	changeCadre,
	moveQuestion,
	removeQuestion,
	rewordQuestion,
	undoGuide,
} from './gestes.ts';
import { countMinutes, GUIDE_VIDE, parseGuide, parseTexteGuide } from './guide.ts';

const deux = addQuestion(addQuestion(GUIDE_VIDE, 'a'), 'b');

test('a question stands once, moves by one place, and leaves', () => {
	assert.deepEqual(addQuestion(deux, 'a'), deux);
	assert.deepEqual(
		moveQuestion(deux, 'b', -1).lignes.map((l) => l.id),
		['b', 'a'],
	);
	assert.deepEqual(moveQuestion(deux, 'a', -1), deux);
	assert.deepEqual(moveQuestion(deux, 'b', 1), deux);
	assert.deepEqual(removeQuestion(deux, 'a').lignes, [{ id: 'b' }]);
});

test('words of one’s own are kept, those of the bank are not', () => {
	const dite = rewordQuestion(deux, 'a', 'Autrement ?', 'Comme ici ?');
	assert.deepEqual(dite.lignes[0], { id: 'a', texte: 'Autrement ?' });
	assert.deepEqual(rewordQuestion(dite, 'a', 'Comme ici ?', 'Comme ici ?').lignes[0], { id: 'a' });
	assert.deepEqual(rewordQuestion(dite, 'a', ' ', 'Comme ici ?').lignes[0], { id: 'a' });
});

test('questions of one’s own have names of their own, even once one is gone', () => {
	const trois = addANous(addANous(deux, 'Une ?'), ' Deux ? ');
	assert.deepEqual(trois.lignes.slice(2), [
		{ id: 'a-nous-1', texte: 'Une ?' },
		{ id: 'a-nous-2', texte: 'Deux ?' },
	]);
	assert.equal(
		addANous(removeQuestion(trois, 'a-nous-1'), 'Trois ?').lignes.at(-1)?.id,
		'a-nous-3',
	);
});

test('the length counts what is around the questions, nothing for none', () => {
	assert.equal(
		countMinutes(GUIDE_VIDE, () => 4),
		0,
	);
	assert.equal(
		countMinutes(addANous(deux, 'x'), (id) => (id === 'a' ? 3 : id === 'b' ? 5 : undefined)),
		22,
	);
});

test('what comes from elsewhere is read as far as it is a guide', () => {
	assert.equal(parseTexteGuide('{'), undefined);
	assert.equal(parseGuide([]), undefined);
	assert.deepEqual(
		parseGuide({
			titre: 3,
			lignes: [
				{ id: 'a' },
				{ id: 'a' },
				{ id: '<b>' },
				null,
				'x',
				{ id: 'b', texte: 'Oui\ud800 ?' },
			],
		}),
		{ titre: '', lignes: [{ id: 'a' }, { id: 'b', texte: 'Oui\ufffd ?' }] },
	);
});

test('a step taken back leaves what another tab did since', () => {
	const trois = addQuestion(deux, 'c');
	const ailleurs = rewordQuestion(addQuestion(trois, 'd'), 'a', 'Autrement ?', '');
	assert.deepEqual(undoGuide(deux, trois, trois), deux);
	assert.deepEqual(undoGuide(deux, trois, ailleurs).lignes, [
		{ id: 'a', texte: 'Autrement ?' },
		{ id: 'b' },
		{ id: 'd' },
	]);
	const sans = removeQuestion(trois, 'b');
	assert.deepEqual(
		undoGuide(trois, sans, addQuestion(sans, 'd')).lignes.map((l) => l.id),
		['a', 'b', 'c', 'd'],
	);
	const titre = { ...deux, titre: 'Un' };
	assert.equal(undoGuide(deux, titre, { ...titre, titre: 'Deux' }).titre, 'Deux');
});

test('what is one’s own in a question stays when its words change', () => {
	const si = { question: 'a', reponse: 'oui' };
	const sienne = {
		...deux,
		lignes: [{ id: 'a-nous-1', texte: 'Quoi ?', type: 'nombre' as const, si }],
	};
	assert.deepEqual(rewordQuestion(sienne, 'a-nous-1', 'Combien ?', '').lignes, [
		{ id: 'a-nous-1', texte: 'Combien ?', type: 'nombre', si },
	]);
});

test('what is promised is kept, taken away when it is empty, and taken back', () => {
	const dit = changeCadre(deux, 'porteur', 'Le collectif');
	assert.deepEqual(dit.cadre, { porteur: 'Le collectif' });
	assert.deepEqual(changeCadre(dit, 'porteur', ''), deux);
	assert.deepEqual(undoGuide(deux, dit, addQuestion(dit, 'c')), addQuestion(deux, 'c'));
});

test('types, answers, conditions and frame are read from elsewhere as far as they can be', () => {
	assert.deepEqual(
		parseGuide({
			titre: 'T',
			cadre: { commune: 'Léaz', porteur: 3, autre: 'x' },
			lignes: [
				{
					id: 'a-nous-1',
					texte: 'Quoi ?',
					type: 'choix',
					options: [{ id: 'r1', texte: 'Un' }, { id: 'r1', texte: 'Deux' }, { id: 'É' }, 'x'],
					relances: ['Et ?', 4, ''],
					si: { question: 'a', reponse: 'oui' },
				},
				{ id: 'b', type: 'magie', si: { question: '<b>', reponse: 'oui' } },
			],
		}),
		{
			titre: 'T',
			cadre: { commune: 'Léaz' },
			lignes: [
				{
					id: 'a-nous-1',
					texte: 'Quoi ?',
					type: 'choix',
					options: [{ id: 'r1', texte: 'Un' }],
					relances: ['Et ?'],
					si: { question: 'a', reponse: 'oui' },
				},
				{ id: 'b' },
			],
		},
	);
});
