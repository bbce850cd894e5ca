/**
 * A guide as a form for the phone: the three sheets of an XLSForm, which ODK and KoboToolbox read.
 * Source: https://xlsform.org/en/ (2026).
 */
import type { TypeQuestion } from '../schema/questions.ts';

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
const [LABEL, HINT, MESSAGE] = ['label', 'hint', 'constraint_message'].map(
	(nom) => `${nom}::${LANGUE}`,
);

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
export function buildXlsForm(
	questions: readonly QuestionPosee[],
	{ titre, version, accueil, accord, merci }: CadreForm,
): FeuilleXls[] {
	const ligne = (
		type: string,
		nom: string,
		dit = '',
		reste: Record<string, string> = {},
	): string[] =>
		COLONNES.map(
			(colonne) => ({ type, name: nom, [LABEL as string]: dit, ...reste })[colonne] ?? '',
		);
	const survey = [
		[...COLONNES],
		ligne('today', 'jour'),
		ligne('note', 'accueil', toLabel(accueil)),
		ligne('select_one oui_non', 'accord', toLabel(accord), { required: 'yes' }),
		ligne('begin_group', 'entretien', toLabel(titre), { relevant: "${accord} = 'oui'" }),
		...questions.map((question) => {
			const nom = `q_${toNom(question.id)}`;
			const [type, appearance] = TYPES[question.type];
			const aide = question.relances.map(toLabel).join(' – ');
			return ligne(
				type.startsWith('select') ? `${type} l_${nom}` : type,
				nom,
				toLabel(question.texte),
				{
					appearance,
					[HINT as string]: aide,
					...(type === 'integer'
						? { constraint: '. >= 0', [MESSAGE as string]: 'Un nombre, sans unité.' }
						: {}),
				},
			);
		}),
		ligne('end_group', ''),
		ligne('note', 'merci', toLabel(merci)),
	];
	const choices = [
		['list_name', 'name', LABEL as string],
		['oui_non', 'oui', 'Oui'],
		['oui_non', 'non', 'Non'],
		...questions.flatMap(({ id, options }) =>
			options.map((option) => [`l_q_${toNom(id)}`, toNom(option.id), toLabel(option.texte)]),
		),
	];
	return [
		{ nom: 'survey', lignes: survey },
		{ nom: 'choices', lignes: choices },
		{
			nom: 'settings',
			lignes: [
				['form_title', 'form_id', 'version', 'default_language'],
				[breakReferences(titre), 'guide_entretien', version, LANGUE],
			],
		},
	];
}

const COLONNES = [
	...['type', 'name', LABEL as string, HINT as string, 'required', 'relevant'],
	...['constraint', MESSAGE as string, 'appearance'],
];
