/** The grid in which sheets of paper are typed, a row for each interview, and the answers in the same columns. */
import { writeCsv } from '../formats/csv.ts';
import { toLigne } from '../formats/xml.ts';
import { isDate, sayDate } from '../temps/dates.ts';
import { isVierge } from './entretiens.ts';
import {
	ACCORD,
	listDemandees,
	listReponses,
	type Questionnaire,
	type QuestionPosee,
	sayCondition,
	toNom,
} from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

/** Of every grid, before its questions, with what they are in words. */
export const COLONNES_FIXES = [
	{ nom: 'id', dit: 'Repère de l’entretien (laisser vide sur une grille tapée à la main)' },
	{ nom: 'numero', dit: 'Numéro écrit sur la feuille' },
	{ nom: 'jour', dit: 'Jour de l’entretien (écrire comme 2026-11-30)' },
	{ nom: 'par', dit: 'Qui a posé les questions (prénom ou initiales)' },
] as const;

/** A column whose answer was asked of the person. */
export interface Colonne {
	question: QuestionPosee;
	/** Its number on paper, where notes count too; the consent has none. */
	numero?: number;
	/** « Si la réponse à la question 2 est « Non » », or empty. */
	condition: string;
}

/** The consent, then every question that asks something, in the order of the paper. */
export const listColonnes = ({ questions }: Questionnaire): Colonne[] => [
	{ question: ACCORD, condition: '' },
	...questions.flatMap((question, i) =>
		question.type === 'note'
			? []
			: [{ question, numero: i + 1, condition: toLigne(sayCondition(question.si, questions)) }],
	),
];

/** Two rows: the names of the columns, then what each one is, in words. */
export function buildSaisie(questionnaire: Questionnaire): string[][] {
	const colonnes = listColonnes(questionnaire);
	return [
		[...COLONNES_FIXES.map(({ nom }) => nom), ...colonnes.map(({ question }) => question.nom)],
		[...COLONNES_FIXES.map(({ dit }) => dit), ...colonnes.map(sayColonne)],
	];
}

function sayColonne({ question, numero, condition }: Colonne): string {
	const debut = numero === undefined ? '' : `${numero}. `;
	const si = condition === '' ? '' : `${condition}\u00a0: `;
	const ecrire = sayEcrire(question);
	return `${debut}${si}${toLigne(question.texte).trim()}${ecrire && ` (écrire\u00a0: ${ecrire})`}`;
}

/** What one types in a cell; empty where it is the person’s own words. */
export function sayEcrire({ type, options }: QuestionPosee): string {
	const valeurs = options.map(({ id }) => toNom(id)).join(', ');
	if (type === 'plusieurs')
		return `une ou plusieurs réponses, séparées par un espace, parmi ${valeurs}`;
	if (options.length > 0) return valeurs;
	if (type === 'nombre') return 'un nombre, sans unité';
	return type === 'date' ? 'une année, ou un jour comme 2026-11-30' : '';
}

/** The grid as text, for any spreadsheet. */
export const writeSaisieCsv = (questionnaire: Questionnaire): string =>
	writeCsv(buildSaisie(questionnaire));

/**
 * What was answered, in the columns and under the two rows of the grid: one typed in a spreadsheet and this one are
 * read alike. Only what was asked is there: without a « oui » nothing is, and what a condition left out is empty.
 */
export const writeRecueilCsv = ({ questionnaire, entretiens }: Recueil): string =>
	writeCsv([
		...buildSaisie(questionnaire),
		...entretiens
			.filter((entretien) => !isVierge(entretien))
			.map((entretien) => toRang(questionnaire, entretien)),
	]);

function toRang(questionnaire: Questionnaire, entretien: Entretien): string[] {
	const { id, numero, jour, par, reponses } = entretien;
	const demandees = new Set(
		reponses[ACCORD.id] === 'oui'
			? listDemandees(questionnaire.questions, reponses).map((question) => question.id)
			: [],
	);
	const valeurs = listColonnes(questionnaire).map(({ question }) =>
		question === ACCORD || demandees.has(question.id) ? toValeur(question, entretien) : '',
	);
	return [id, numero, jour, par, ...valeurs];
}

/** The words of the person, or the names of answers, under which forms for the phone have them too. */
const toValeur = ({ id, options }: QuestionPosee, { reponses }: Entretien): string =>
	options.length > 0 ? listReponses(reponses, id).map(toNom).join(' ') : (reponses[id] ?? '');

/** What is said to whoever types, a line each. */
export const buildModeDEmploi = ({
	titre,
	cadre: { effacement = '' },
}: Questionnaire): string[] => [
	`Grille de saisie\u00a0: ${toLigne(titre).trim()}`,
	'Une ligne pour chaque entretien, à partir de la troisième. Ne changez pas les deux premières\u00a0: elles disent ce que contient chaque colonne.',
	'«\u00a0numero\u00a0» est le numéro écrit sur la feuille. «\u00a0id\u00a0» reste vide.',
	'«\u00a0accord\u00a0»\u00a0: écrivez oui ou non. Si c’est non, n’écrivez rien d’autre que le numéro et le jour.',
	'Pour une question à choix, écrivez le mot donné entre parenthèses, tel quel. Pour plusieurs réponses, mettez un espace entre deux mots.',
	'La personne n’a pas répondu, ou la question n’était pas pour elle\u00a0: laissez la cellule vide.',
	'N’écrivez ni nom, ni adresse, ni numéro de téléphone, ni rien sur la santé de quelqu’un.',
	`Quand tout est tapé, gardez les feuilles jusqu’à la date promise${isDate(effacement) ? ` (${sayDate(effacement)})` : ''}, puis détruisez-les avec ce fichier.`,
];
