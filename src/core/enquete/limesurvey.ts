/**
 * A questionnaire as LimeSurvey imports it: a line for each group, question and answer, between tabulations.
 * Source: https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure (2026).
 */
import { writeTsv } from '../formats/csv.ts';
import { toLigne } from '../formats/xml.ts';
import type { TypeLigne } from '../schema/types-de-question.ts';
import { buildDits } from './dits.ts';
import { ACCORD, type Questionnaire, type QuestionPosee } from './questionnaire.ts';

const COLONNES = [
	...['class', 'type/scale', 'name', 'relevance', 'text', 'help', 'language', 'validation'],
	...['mandatory', 'other', 'default', 'same_default'],
	// Settings of a kind of question each have their column.
	...['num_value_int_only', 'min_num_value_n', 'date_format'],
] as const;
type Cases = Partial<Record<(typeof COLONNES)[number], string>>;

/** By its letter (https://www.limesurvey.org/manual/Question_types), with what a kind of question is set to. */
const TYPES: Readonly<Record<TypeLigne, Cases>> = {
	ouverte: { 'type/scale': 'T' },
	courte: { 'type/scale': 'S' },
	nombre: { 'type/scale': 'N', num_value_int_only: '1', min_num_value_n: '0' },
	choix: { 'type/scale': 'L' },
	plusieurs: { 'type/scale': 'M' },
	echelle: { 'type/scale': 'L' },
	lieu: { 'type/scale': 'S' },
	// The bank asks for a year, more or less.
	date: { 'type/scale': 'D', date_format: 'yyyy' },
	accord: { 'type/scale': 'L' },
	note: { 'type/scale': 'X' },
};

const CODE_MAX = 20;

/** By name of question, its code: letters and digits, twenty at most, one for each. */
export function codeQuestions(questions: readonly QuestionPosee[]): Map<string, string> {
	const codes = new Map([[ACCORD.nom, ACCORD.nom]]);
	const pris = new Set(codes.values());
	for (const { nom } of questions) {
		const base = nom.replaceAll('_', '');
		let code = base.slice(0, CODE_MAX);
		for (let rang = 2; pris.has(code); rang++)
			code = base.slice(0, CODE_MAX - `${rang}`.length) + rang;
		pris.add(code);
		codes.set(nom, code);
	}
	return codes;
}

/** Five characters at most, from its rank among the answers of its question: `A1`. */
export const codeReponse = (rang: number): string => `A${rang + 1}`;

/**
 * Texts are HTML there, and what stands between braces is computed. Backslashes are taken for those of PHP, where
 * they keep the quote that follows.
 */
const toTexte = (texte: string): string =>
	toLigne(texte)
		.trim()
		.replace(/[&<>"{}\\]/g, (signe) => `&#${signe.codePointAt(0)};`);

const toRang = (cases: Cases): string[] =>
	COLONNES.map((colonne) => ({ language: 'fr', ...cases })[colonne] ?? '');

/** Nobody is known: no name, no address of a computer; the day is kept, as on paper. */
const REGLAGES = [
	['language', 'fr'],
	['format', 'G'],
	['anonymized', 'Y'],
	['ipaddr', 'N'],
	['datestamp', 'Y'],
] as const;

/** The whole file, as text. The consent comes first, alone: the rest is asked only after a « oui ». */
export function writeLimeSurvey({ titre, cadre, questions }: Questionnaire): string {
	const { accueil, accord, merci } = buildDits(cadre);
	const consentement = { ...ACCORD, texte: accord };
	const codes = codeQuestions(questions);
	const oui = writeCondition([consentement], codes, { question: ACCORD.id, reponse: 'oui' });
	return writeTsv([
		[...COLONNES],
		...REGLAGES.map(([name, text]) => toRang({ class: 'S', name, text, language: '' })),
		toRang({ class: 'SL', name: 'surveyls_title', text: toTexte(titre) }),
		toRang({ class: 'SL', name: 'surveyls_welcometext', text: toTexte(accueil) }),
		toRang({ class: 'SL', name: 'surveyls_endtext', text: toTexte(merci) }),
		toRang({ class: 'G', name: 'Avant de commencer', relevance: '1' }),
		...listRangs(consentement, codes, { relevance: '1', mandatory: 'Y' }),
		toRang({ class: 'G', name: 'Les questions', relevance: oui }),
		...questions.flatMap((question) =>
			listRangs(question, codes, { relevance: writeCondition(questions, codes, question.si) }),
		),
	]);
}

/** A question, then its answers; those that may be several are questions of their own. */
function listRangs(
	{ nom, texte, type, relances, options }: QuestionPosee,
	codes: ReadonlyMap<string, string>,
	regle: Cases,
): string[][] {
	const reponse =
		type === 'plusieurs' ? { class: 'SQ', relevance: '1' } : { class: 'A', 'type/scale': '0' };
	return [
		toRang({
			...{ class: 'Q', name: codes.get(nom) ?? '', text: toTexte(texte) },
			...{ help: relances.map(toTexte).join(' – '), mandatory: 'N', other: 'N' },
			...TYPES[type],
			...regle,
		}),
		...options.map((option, rang) =>
			toRang({ ...reponse, name: codeReponse(rang), text: toTexte(option.texte) }),
		),
	];
}

/** `qvoiture.NAOK == "A1"`; `1`: asked of all. */
function writeCondition(
	questions: readonly QuestionPosee[],
	codes: ReadonlyMap<string, string>,
	si: QuestionPosee['si'],
): string {
	const cause = questions.find(({ id }) => id === si?.question);
	if (!si || !cause) return '1';
	const code = codes.get(cause.nom);
	const reponse = codeReponse(cause.options.findIndex(({ id }) => id === si.reponse));
	return cause.type === 'plusieurs'
		? `${code}_${reponse}.NAOK == "Y"`
		: `${code}.NAOK == "${reponse}"`;
}
