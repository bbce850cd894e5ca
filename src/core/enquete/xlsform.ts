/**
 * A guide as a form for the phone: the three sheets of an XLSForm, which ODK and KoboToolbox read.
 * Source: https://xlsform.org/en/ (2026).
 */
import type { TypeQuestion } from '../schema/types-de-question.ts';

export interface QuestionPosee {
	/** Of the bank, or `a-nous-1`. */
	id: string;
	texte: string;
	type: TypeQuestion;
	relances: readonly string[];
	options: readonly { id: string; texte: string }[];
}

/** What is said around the questions, and how the form is called. */
export interface CadreForm {
	titre: string;
	/** `20261130`: the day it was made; a later one takes its place. */
	version: string;
	accueil: string;
	accord: string;
	merci: string;
}

export interface FeuilleXls {
	nom: 'survey' | 'choices' | 'settings';
	/** The first row names the columns; every cell is text. */
	lignes: string[][];
}

const LANGUE = 'Français (fr)';
/** Every column of text bears the language: KoboToolbox refuses a form where one of them does not. */
const LABEL = `label::${LANGUE}`;
const HINT = `hint::${LANGUE}`;
const MESSAGE = `constraint_message::${LANGUE}`;

const COLONNES = [
	...['type', 'name', LABEL, HINT, 'required', 'relevant'],
	...['constraint', MESSAGE, 'appearance'],
];

const TYPES: Readonly<Record<TypeQuestion, readonly [type: string, apparence: string]>> = {
	ouverte: ['text', 'multiline'],
	courte: ['text', ''],
	nombre: ['integer', ''],
	choix: ['select_one', ''],
	plusieurs: ['select_multiple', ''],
	echelle: ['select_one', ''],
	lieu: ['text', ''],
	// The bank asks for a year, more or less.
	date: ['date', 'year'],
};

/** Letters, digits and low lines: an accent or a hyphen is accepted when one sends the form, then breaks it. */
const toNom = (id: string): string => id.replace(/[^a-z0-9]+/g, '_');

/** A name between `${` and `}` would be looked for in the form, wherever it stands. */
const breakReferences = (texte: string): string => texte.replaceAll('${', '$ {');

/**
 * The text of a label: no reference (`${x}`), no Markdown, no HTML, which the phone would otherwise make of it.
 */
export function toLabel(texte: string): string {
	return breakReferences(texte)
		.replace(/\s*\n\s*/g, ' ')
		.replace(/[\\*_`]/g, '\\$&')
		.replaceAll('<', '&lt;')
		.replace(/^([#>+-])/, '\\$1')
		.replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Sheets of the form, in the order in which they must stand. Nothing is asked before the person agrees. */
export const buildXlsForm = (
	questions: readonly QuestionPosee[],
	cadre: CadreForm,
): FeuilleXls[] => [
	{ nom: 'survey', lignes: listLignes(questions, cadre) },
	{ nom: 'choices', lignes: listChoix(questions) },
	{
		nom: 'settings',
		lignes: [
			['form_title', 'form_id', 'version', 'default_language'],
			[breakReferences(cadre.titre), 'guide_entretien', cadre.version, LANGUE],
		],
	},
];

const toLigne = (
	type: string,
	nom: string,
	dit = '',
	reste: Readonly<Record<string, string>> = {},
): string[] => {
	const cases: Record<string, string> = { type, name: nom, [LABEL]: dit, ...reste };
	return COLONNES.map((colonne) => cases[colonne] ?? '');
};

const listLignes = (
	questions: readonly QuestionPosee[],
	{ titre, accueil, accord, merci }: CadreForm,
): string[][] => [
	[...COLONNES],
	toLigne('today', 'jour'),
	toLigne('note', 'accueil', toLabel(accueil)),
	toLigne('select_one oui_non', 'accord', toLabel(accord), { required: 'yes' }),
	toLigne('begin_group', 'entretien', toLabel(titre), { relevant: "${accord} = 'oui'" }),
	...questions.map(toQuestion),
	toLigne('end_group', ''),
	toLigne('note', 'merci', toLabel(merci)),
];

function toQuestion({ id, texte, type, relances }: QuestionPosee): string[] {
	const nom = `q_${toNom(id)}`;
	const [sorte, appearance] = TYPES[type];
	return toLigne(sorte.startsWith('select') ? `${sorte} l_${nom}` : sorte, nom, toLabel(texte), {
		appearance,
		[HINT]: relances.map(toLabel).join(' – '),
		...(sorte === 'integer' ? { constraint: '. >= 0', [MESSAGE]: 'Un nombre, sans unité.' } : {}),
	});
}

const listChoix = (questions: readonly QuestionPosee[]): string[][] => [
	['list_name', 'name', LABEL],
	['oui_non', 'oui', 'Oui'],
	['oui_non', 'non', 'Non'],
	...questions.flatMap(({ id, options }) =>
		options.map((option) => [`l_q_${toNom(id)}`, toNom(option.id), toLabel(option.texte)]),
	),
];
