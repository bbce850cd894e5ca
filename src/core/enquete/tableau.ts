/** Answers that come in a table: a grid that was typed, an export of a form. A row is an interview. */
import { v5 } from 'uuid';
import { fold } from '../texte/proche.ts';
import { NUMERO_MAX, PAR_MAX, REPONSE_MAX, setReponse, toReponse } from './entretiens.ts';
import { toTexte } from './lecture.ts';
import { ACCORD, type Questionnaire, type QuestionPosee, toNom } from './questionnaire.ts';
import type { Entretien } from './recueil.ts';
import { buildSaisie, COLONNES_FIXES } from './saisie.ts';

export interface TableauLu {
	entretiens: Entretien[];
	/** Sentences: what could not be taken, and where. */
	remarques: string[];
}

/** Of identifiers made from what a row says: the same row, read again, is the same interview. */
const ESPACE = '6f1d3f0e-6d1c-4d35-9d4e-1f6a3c1b7a52';
/** Beyond, a file has one fault that is everywhere: a few examples tell it. */
const REMARQUES_MAX = 8;
const INTACT = 'Rien n’a changé ici.';

/**
 * The interviews of a table whose first row names the columns, in any order. Columns of forms bear the name of their
 * group (`entretien/q_…`). The row that says what each column is, under the names, is no interview.
 */
export function readTableau(
	lignes: readonly (readonly string[])[],
	questionnaire: Questionnaire,
): TableauLu | { refus: string } {
	const [noms = [], ...suite] = lignes;
	const colonnes = noms.map((nom) => nom.trim().split('/').at(-1) ?? '');
	// The consent last: a no takes the rest away.
	const questions = [...questionnaire.questions, ACCORD].filter(({ type }) => type !== 'note');
	if (!questions.some(({ nom }) => nom !== ACCORD.nom && colonnes.includes(nom)))
		return {
			refus: `Ce tableau n’a aucune colonne de ce questionnaire\u00a0: sa première ligne doit porter les noms du tableau de saisie. ${INTACT}`,
		};
	const mots = buildSaisie(questionnaire)[1] ?? [];
	const [deuxieme] = suite;
	const saute = deuxieme?.some((cellule) => mots.includes(cellule.trim())) ? 1 : 0;
	const fautes: string[] = [];
	const entretiens = suite.slice(saute).map((ligne, i) => {
		const cases = new Map(colonnes.map((nom, j) => [nom, ligne[j] ?? '']));
		return readRang(cases, questions, (question, dit) =>
			fautes.push(
				`Ligne ${i + saute + 2}, colonne ${question.nom}\u00a0: «\u00a0${dit}\u00a0» n’est pas une des réponses proposées.`,
			),
		);
	});
	const manquent = questions.filter(({ nom }) => !colonnes.includes(nom));
	return {
		entretiens,
		remarques: [
			...manquent.map(({ nom }) => `La colonne ${nom} manque\u00a0: ses réponses sont vides.`),
			...fautes.slice(0, REMARQUES_MAX),
			...(fautes.length > REMARQUES_MAX
				? [`Et ${fautes.length - REMARQUES_MAX}\u00a0autres cellules de même.`]
				: []),
		],
	};
}

function readRang(
	cases: ReadonlyMap<string, string>,
	questions: readonly QuestionPosee[],
	say: (question: QuestionPosee, dit: string) => void,
): Entretien {
	const [cleId, cleNumero, cleJour, clePar] = COLONNES_FIXES.map(({ nom }) => nom);
	const dire = (nom = '', max = REPONSE_MAX): string => toTexte(cases.get(nom), max).trim();
	const jour = toReponse('date', dire(cleJour, PAR_MAX));
	let entretien: Entretien = {
		id: readId(dire(cleId, PAR_MAX)) ?? `t-${v5(JSON.stringify([...cases]), ESPACE)}`,
		numero: dire(cleNumero, NUMERO_MAX),
		jour: /^\d{4}-\d{2}-\d{2}$/.test(jour) ? jour : '',
		par: dire(clePar, PAR_MAX),
		reponses: {},
	};
	for (const question of questions) {
		const dit = dire(question.nom);
		const { reponse, inconnus } = readReponse(question, dit);
		for (const inconnu of inconnus) say(question, inconnu);
		if (reponse) entretien = setReponse(entretien, question.id, reponse);
	}
	return entretien;
}

const readId = (id: string): string | undefined => (/^[a-z0-9~-]{1,80}$/.test(id) ? id : undefined);

/** The words, or identifiers of options: they are named, or written out, whatever the capitals and accents. */
function readReponse(
	{ type, options }: QuestionPosee,
	dit: string,
): { reponse: string; inconnus: string[] } {
	if (dit === '') return { reponse: '', inconnus: [] };
	if (options.length === 0) return { reponse: toReponse(type, dit), inconnus: [] };
	const find = (mot: string): string | undefined =>
		options.find(({ id, texte }) => toNom(id) === mot || fold(texte) === fold(mot))?.id;
	const entier = find(dit);
	if (entier !== undefined) return { reponse: entier, inconnus: [] };
	const mots = type === 'plusieurs' ? splitMots(dit, find) : [dit];
	const trouves = mots.map((mot) => ({ mot, id: find(mot) }));
	const voulus = new Set(trouves.map(({ id }) => id));
	return {
		reponse: options.flatMap(({ id }) => (voulus.has(id) ? [id] : [])).join(' '),
		inconnus: trouves.filter(({ id }) => id === undefined).map(({ mot }) => mot),
	};
}

/** Between commas or semicolons, else between spaces: answers written out have spaces of their own. */
const splitMots = (dit: string, find: (mot: string) => string | undefined): string[] =>
	dit
		.split(/[;,|]/)
		.map((part) => part.trim())
		.flatMap((part) => (find(part) === undefined ? part.split(/\s+/) : [part]))
		.filter((mot) => mot !== '');
