import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDits } from './dits.ts';
import { OUI_NON, type QuestionPosee } from './questionnaire.ts';
import { buildXlsForm } from './xlsform.ts';

const question = (id: string, reste: Partial<QuestionPosee>): QuestionPosee => ({
	...{ id, nom: `q_${id}`, texte: id, type: 'courte', relances: [], options: [], ...reste },
});
const OPTIONS = [
	{ id: 'cette-annee', texte: 'Cette année' },
	{ id: 'avant', texte: 'Avant' },
];
const QUESTIONS = [
	question('trajet', { texte: 'Racontez.', type: 'ouverte', relances: ['Et ?', '- Puis ?'] }),
	question('combien', { type: 'nombre' }),
	question('quand', { type: 'plusieurs', options: OPTIONS }),
	question('rappel', { type: 'accord', options: OUI_NON }),
	question('note', { type: 'note', si: { question: 'quand', reponse: 'cette-annee' } }),
	question('ou', { type: 'lieu', si: { question: 'rappel', reponse: 'oui' } }),
];

test('a form has the questions in their order, between what is said before and after, once the person agrees', () => {
	const { accueil, accord, merci } = buildDits({});
	const [survey, choices, settings] = buildXlsForm({
		...{ titre: 'Écouter ${x}', version: '20261130', cadre: {}, questions: QUESTIONS },
	});
	assert.deepEqual(survey, {
		nom: 'survey',
		lignes: [
			[
				...['type', 'name', 'label::Français (fr)', 'hint::Français (fr)', 'required'],
				...['relevant', 'constraint', 'constraint_message::Français (fr)', 'appearance'],
			],
			['today', 'jour', '', '', '', '', '', '', ''],
			['note', 'accueil', accueil, '', '', '', '', '', ''],
			['select_one oui_non', 'accord', accord, '', 'yes', '', '', '', ''],
			['begin_group', 'entretien', 'Écouter $ {x}', '', '', "${accord} = 'oui'", '', '', ''],
			['text', 'q_trajet', 'Racontez.', 'Et ? – &#45; Puis ?', '', '', '', '', 'multiline'],
			['integer', 'q_combien', 'combien', '', '', '', '. >= 0', 'Un nombre, sans unité.', ''],
			['select_multiple l_q_quand', 'q_quand', 'quand', '', '', '', '', '', ''],
			['select_one oui_non', 'q_rappel', 'rappel', '', '', '', '', '', ''],
			['note', 'q_note', 'note', '', '', "selected(${q_quand}, 'cette_annee')", '', '', ''],
			['text', 'q_ou', 'ou', '', '', "${q_rappel} = 'oui'", '', '', ''],
			['end_group', '', '', '', '', '', '', '', ''],
			['note', 'merci', merci, '', '', '', '', '', ''],
		],
	});
	assert.deepEqual(choices?.lignes.slice(1), [
		['oui_non', 'oui', 'Oui'],
		['oui_non', 'non', 'Non'],
		['l_q_quand', 'cette_annee', 'Cette année'],
		['l_q_quand', 'avant', 'Avant'],
	]);
	assert.deepEqual(settings?.lignes[1], [
		...['Écouter $ {x}', 'enquete_ecouter_x', '20261130', 'Français (fr)'],
	]);
});
