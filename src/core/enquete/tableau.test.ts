import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../formats/read-csv.ts';
import { poseQuestions, type Questionnaire } from './questionnaire.ts';
import type { Entretien } from './recueil.ts';
import { writeRecueilCsv, writeSaisieCsv } from './saisie.ts';
import { readTableau } from './tableau.ts';

const age = {
	id: 'a-nous-2',
	texte: 'Votre âge ?',
	type: 'choix' as const,
	options: [
		{ id: 'r1', texte: 'Moins de 25 ans' },
		{ id: 'r2', texte: '25 ans et plus' },
	],
};
const ou = {
	id: 'ou-ca',
	texte: 'Où ?',
	type: 'plusieurs' as const,
	options: [
		{ id: 'au-marche', texte: 'Au marché' },
		{ id: 'ici', texte: 'Ici' },
	],
};
const questionnaire: Questionnaire = {
	titre: 'Essai',
	version: '20261130',
	cadre: {},
	questions: poseQuestions(
		{
			titre: 'Essai',
			lignes: [
				{ id: 'a-nous-1', texte: 'Racontez.' },
				age,
				ou,
				{ id: 'a-nous-3', texte: 'Attendez.', type: 'note' },
				{ id: 'a-nous-4', texte: 'Combien ?', type: 'nombre' },
			],
		},
		() => undefined,
	),
};

const lire = (texte: string) => {
	const lu = readTableau(readCsv(texte).lignes, questionnaire);
	assert.ok('entretiens' in lu, JSON.stringify(lu));
	return lu;
};

test('what goes out in a table comes back the same', () => {
	const entretiens: Entretien[] = [
		{
			...{ id: 'k1', numero: '7', jour: '2026-11-30', par: 'Léa' },
			reponses: {
				accord: 'oui',
				'a-nous-1': '=1+1\nsur deux lignes ; « oui »',
				'a-nous-2': 'r2',
				'ou-ca': 'au-marche ici',
				'a-nous-4': '3',
			},
		},
		{ ...{ id: 'k2', numero: '8', jour: '2026-11-30', par: '' }, reponses: { accord: 'non' } },
	];
	assert.deepEqual(lire(writeRecueilCsv({ questionnaire, entretiens })), {
		entretiens,
		remarques: [],
	});
});

test('a grid typed by hand is read with its words: capitals, accents, commas, a French date', () => {
	const grille = writeSaisieCsv(questionnaire);
	const { entretiens, remarques } = lire(
		`${grille};12;30/11/2026;Jo;Oui;On rit;moins de 25 ANS;ici, au marche;4 personnes\r\n`,
	);
	assert.deepEqual(remarques, []);
	const [{ id, ...dit } = { id: '' }] = entretiens;
	assert.match(id, /^t-[0-9a-f-]{36}$/);
	assert.deepEqual(dit, {
		...{ numero: '12', jour: '2026-11-30', par: 'Jo' },
		reponses: {
			accord: 'oui',
			'a-nous-1': 'On rit',
			'a-nous-2': 'r1',
			'ou-ca': 'au-marche ici',
			'a-nous-4': '4',
		},
	});
});

test('the same row, read again, is the same interview', () => {
	const texte = 'numero;accord;q_a_nous_1\n1;oui;a\n1;oui;a\n1;oui;b\n';
	const [un, deux, trois] = lire(texte).entretiens.map(({ id }) => id);
	assert.equal(un, deux);
	assert.notEqual(un, trois);
});

test('columns in another order, under the name of their group; what is missing or unknown is told', () => {
	const { entretiens, remarques } = lire(
		'entretien/q_a_nous_2,accord,entretien/q_ou_ca\npeut-être,oui,ici ailleurs\n',
	);
	assert.deepEqual(entretiens[0]?.reponses, { accord: 'oui', 'ou-ca': 'ici' });
	assert.deepEqual(remarques, [
		'La colonne q_a_nous_1 manque\u00a0: ses réponses sont vides.',
		'La colonne q_a_nous_4 manque\u00a0: ses réponses sont vides.',
		'Ligne 2, colonne q_a_nous_2\u00a0: «\u00a0peut-être\u00a0» n’est pas une des réponses proposées.',
		'Ligne 2, colonne q_ou_ca\u00a0: «\u00a0ailleurs\u00a0» n’est pas une des réponses proposées.',
	]);
});

test('a fault that is everywhere is told by a few examples', () => {
	const lignes = Array.from({ length: 12 }, (_, i) => `${i};oui;x;peut-être`).join('\n');
	const { remarques } = lire(`numero;accord;q_a_nous_1;q_a_nous_2\n${lignes}\n`);
	assert.equal(remarques.at(-1), 'Et 4\u00a0autres cellules de même.');
});

test('a refusal takes nothing of the person', () => {
	const { entretiens } = lire('accord;q_a_nous_1\nnon;Je raconte quand même\n');
	assert.deepEqual(entretiens[0]?.reponses, { accord: 'non' });
});

test('a table of something else is refused in a sentence', () => {
	assert.deepEqual(
		readTableau(
			[
				['nom', 'prénom'],
				['a', 'b'],
			],
			questionnaire,
		),
		{
			refus:
				'Ce tableau n’a aucune colonne de ce questionnaire\u00a0: sa première ligne doit porter les noms du tableau de saisie. Rien n’a changé ici.',
		},
	);
});
