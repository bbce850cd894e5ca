import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildXlsForm, type QuestionPosee, toLabel } from './xlsform.ts';

const CADRE = {
	titre: 'Écouter ${x}',
	version: '20261130',
	accueil: 'Bonjour.',
	accord: 'On commence ?',
	merci: 'Merci.',
};
const QUESTIONS: QuestionPosee[] = [
	{
		id: 'trajet-d-hier',
		texte: 'Racontez.',
		type: 'ouverte',
		relances: ['Et ?', 'Puis ?'],
		options: [],
	},
	{ id: 'combien', texte: 'Combien ?', type: 'nombre', relances: [], options: [] },
	{
		id: 'a-nous-1',
		texte: 'Quand ?',
		type: 'plusieurs',
		relances: [],
		options: [
			{ id: 'cette-annee', texte: 'Cette année' },
			{ id: 'avant', texte: 'Avant' },
		],
	},
];

test('a form has the questions in their order, between what is said before and after, once the person agrees', () => {
	const [survey, choices, settings] = buildXlsForm(QUESTIONS, CADRE);
	assert.deepEqual(survey?.lignes, [
		[
			'type',
			'name',
			'label::Français (fr)',
			'hint::Français (fr)',
			'required',
			'relevant',
			'constraint',
			'constraint_message::Français (fr)',
			'appearance',
		],
		['today', 'jour', '', '', '', '', '', '', ''],
		['note', 'accueil', 'Bonjour.', '', '', '', '', '', ''],
		['select_one oui_non', 'accord', 'On commence ?', '', 'yes', '', '', '', ''],
		['begin_group', 'entretien', 'Écouter $ {x}', '', '', "${accord} = 'oui'", '', '', ''],
		['text', 'q_trajet_d_hier', 'Racontez.', 'Et ? – Puis ?', '', '', '', '', 'multiline'],
		['integer', 'q_combien', 'Combien ?', '', '', '', '. >= 0', 'Un nombre, sans unité.', ''],
		['select_multiple l_q_a_nous_1', 'q_a_nous_1', 'Quand ?', '', '', '', '', '', ''],
		['end_group', '', '', '', '', '', '', '', ''],
		['note', 'merci', 'Merci.', '', '', '', '', '', ''],
	]);
	assert.deepEqual(choices?.lignes.slice(1), [
		['oui_non', 'oui', 'Oui'],
		['oui_non', 'non', 'Non'],
		['l_q_a_nous_1', 'cette_annee', 'Cette année'],
		['l_q_a_nous_1', 'avant', 'Avant'],
	]);
	assert.deepEqual(settings?.lignes[1], [
		'Écouter $ {x}',
		'guide_entretien',
		'20261130',
		'Français (fr)',
	]);
});

test('a label stays the text that one wrote: no reference, no heading, no list, no tag', () => {
	for (const [texte, label] of [
		['Et ${nom} ?', 'Et $ {nom} ?'],
		['# 3 enfants', '\\# 3 enfants'],
		['- deux degrés', '\\- deux degrés'],
		['1. Comment ?', '1\\. Comment ?'],
		['Le *grand* marché', 'Le \\*grand\\* marché'],
		['un_nom_ici', 'un\\_nom\\_ici'],
		['<b>5 < 6</b>', '&lt;b>5 &lt; 6&lt;/b>'],
		['Une\nligne', 'Une ligne'],
		['C:\\ici', 'C:\\\\ici'],
		['Racontez-moi, c’était quand ?', 'Racontez-moi, c’était quand ?'],
	] as const)
		assert.equal(toLabel(texte), label);
});
