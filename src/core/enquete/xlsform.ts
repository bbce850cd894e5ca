/** A questionnaire as a form for the phone: the three sheets of an XLSForm, which ODK and KoboToolbox read. */
import { buildOdk, type ChampOdk, CONTRAINTE, type FormulaireOdk, LANGUE } from './odk.ts';
import type { Questionnaire } from './questionnaire.ts';

export interface FeuilleXls {
	nom: 'survey' | 'choices' | 'settings';
	/** The first row names the columns; every cell is text. */
	lignes: string[][];
}

/** Every column of text bears the language: KoboToolbox refuses a form where one of them does not. */
const LABEL = `label::${LANGUE}`;
const HINT = `hint::${LANGUE}`;
const MESSAGE = `constraint_message::${LANGUE}`;

const COLONNES = [
	...['type', 'name', LABEL, HINT, 'required', 'relevant'],
	...['constraint', MESSAGE, 'appearance'],
];

/** Sheets of the form, in the order in which they must stand. Nothing is asked before the person agrees. */
export function buildXlsForm(questionnaire: Questionnaire): FeuilleXls[] {
	const formulaire = buildOdk(questionnaire);
	const { titre, id, version } = formulaire;
	return [
		{ nom: 'survey', lignes: listLignes(formulaire) },
		{ nom: 'choices', lignes: listChoix(formulaire) },
		{
			nom: 'settings',
			lignes: [
				['form_title', 'form_id', 'version', 'default_language'],
				[titre, id, version, LANGUE],
			],
		},
	];
}

const toLigne = (cases: Readonly<Record<string, string>>): string[] =>
	COLONNES.map((colonne) => cases[colonne] ?? '');

const listLignes = ({ accueil, accord, groupe, champs, merci }: FormulaireOdk): string[][] => [
	[...COLONNES],
	toLigne({ type: 'today', name: 'jour' }),
	writeChamp(accueil),
	writeChamp(accord),
	toLigne({
		...{ type: 'begin_group', name: 'entretien', [LABEL]: groupe },
		relevant: `\${${accord.nom}} = 'oui'`,
	}),
	...champs.map(writeChamp),
	toLigne({ type: 'end_group' }),
	writeChamp(merci),
];

function writeChamp({ genre, nom, label, hint, apparence, requis, liste, si }: ChampOdk): string[] {
	return toLigne({
		type: liste ? `${genre} ${liste.nom}` : genre,
		...{ name: nom, [LABEL]: label, [HINT]: hint, appearance: apparence },
		...(requis ? { required: 'yes' } : {}),
		...(si ? { relevant: writeCondition(si) } : {}),
		...(genre === 'integer' ? { constraint: CONTRAINTE.regle, [MESSAGE]: CONTRAINTE.dit } : {}),
	});
}

const writeCondition = ({ nom, option, plusieurs }: NonNullable<ChampOdk['si']>): string =>
	plusieurs ? `selected(\${${nom}}, '${option}')` : `\${${nom}} = '${option}'`;

/** Consents share their list, which stands once. */
function listChoix({ accord, champs }: FormulaireOdk): string[][] {
	const listes = new Map(
		[accord, ...champs].flatMap(({ liste }) =>
			liste ? [[liste.nom, liste.options] as const] : [],
		),
	);
	return [
		['list_name', 'name', LABEL],
		...[...listes].flatMap(([liste, options]) =>
			options.map(({ nom, label }) => [liste, nom, label]),
		),
	];
}
