/** What comes out of interviews: how many gave each answer, and who is missing among them. Counts are people. */
import { type Case, hideTable } from '../formats/petits-nombres.ts';
import { isRefus, keepPosees } from './entretiens.ts';
import { listReponses, type QuestionPosee } from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

export interface CompteReponse {
	/** Of an option. */
	id: string;
	texte: string;
	nombre: number;
}

export interface CompteQuestion {
	question: QuestionPosee;
	/** Who was asked: a condition leaves the others out. */
	demandees: number;
	repondues: number;
	/** In the order of the question; none for people's own words. */
	reponses: CompteReponse[];
	/** Of a number, over those who gave one. */
	nombres?: { min: number; mediane: number; max: number; total: number };
}

export interface Comptes {
	entretiens: number;
	refus: number;
	questions: CompteQuestion[];
}

/** Of the interviews that people agreed to; notes ask nothing. */
export function countRecueil({ questionnaire, entretiens }: Recueil): Comptes {
	const accordes = listAccordes({ questionnaire, entretiens });
	return {
		entretiens: accordes.length,
		refus: entretiens.filter(isRefus).length,
		questions: questionnaire.questions
			.filter(({ type }) => type !== 'note')
			.map((question) => countQuestion(question, accordes)),
	};
}

/** Those that people agreed to, with what was asked of them alone. */
export const listAccordes = ({ questionnaire, entretiens }: Recueil): Entretien[] =>
	entretiens
		.filter(({ reponses }) => reponses.accord === 'oui')
		.map((entretien) => keepPosees(entretien, questionnaire));

function countQuestion(question: QuestionPosee, accordes: readonly Entretien[]): CompteQuestion {
	const { id, si, type, options } = question;
	const demandees = si
		? accordes.filter(({ reponses }) => listReponses(reponses, si.question).includes(si.reponse))
		: accordes;
	const dites = demandees.flatMap(({ reponses }) => reponses[id] ?? []);
	const choisies = new Map<string, number>();
	if (options.length > 0)
		for (const dite of dites)
			for (const option of dite.split(' ')) choisies.set(option, (choisies.get(option) ?? 0) + 1);
	const nombres = type === 'nombre' ? readNombres(dites) : undefined;
	return {
		question,
		demandees: demandees.length,
		repondues: dites.length,
		reponses: options.map((option) => ({ ...option, nombre: choisies.get(option.id) ?? 0 })),
		...(nombres ? { nombres } : {}),
	};
}

function readNombres(dites: readonly string[]): CompteQuestion['nombres'] {
	const nombres = dites
		.filter((dite) => /^\d+$/.test(dite))
		.map(Number)
		.sort((a, b) => a - b);
	const [min, max] = [nombres.at(0), nombres.at(-1)];
	if (min === undefined || max === undefined) return undefined;
	const milieu = (nombres.length - 1) / 2;
	const [bas = min, haut = max] = [nombres[Math.floor(milieu)], nombres[Math.ceil(milieu)]];
	return { min, mediane: (bas + haut) / 2, max, total: nombres.reduce((a, b) => a + b, 0) };
}

/** Questions by which people may be told apart: one answer among several, asked of all. */
export const listCriteres = (questions: readonly QuestionPosee[]): QuestionPosee[] =>
	questions.filter(({ type, si }) => (type === 'choix' || type === 'echelle') && !si);

export interface Presence {
	id: string;
	texte: string;
	/** People met. */
	nombre: number;
	/** That the group hoped to meet; none where it did not say. */
	voulu?: number;
}

/** Who was met, answer by answer of one question, beside those whom the group hoped to meet (by option). */
export const countPresences = (
	recueil: Recueil,
	{ id, options }: QuestionPosee,
	voulus: Readonly<Record<string, number>>,
): Presence[] => {
	const accordes = listAccordes(recueil);
	return options.map((option) => ({
		...option,
		nombre: accordes.filter(({ reponses }) => listReponses(reponses, id).includes(option.id))
			.length,
		...(voulus[option.id] ? { voulu: voulus[option.id] ?? 0 } : {}),
	}));
};

export interface Croisement {
	lignes: readonly { texte: string; cases: Case[] }[];
	colonnes: readonly string[];
}

/** Two questions crossed: what would tell who somebody is is hidden (core/formats/petits-nombres.ts). */
export function crossQuestions(
	recueil: Recueil,
	lignes: QuestionPosee,
	colonnes: QuestionPosee,
): Croisement {
	const accordes = listAccordes(recueil);
	const comptes = lignes.options.map((ligne) =>
		colonnes.options.map(
			(colonne) =>
				accordes.filter(
					({ reponses }) =>
						listReponses(reponses, lignes.id).includes(ligne.id) &&
						listReponses(reponses, colonnes.id).includes(colonne.id),
				).length,
		),
	);
	const cachees = hideTable(comptes);
	return {
		colonnes: colonnes.options.map(({ texte }) => texte),
		lignes: lignes.options.map(({ texte }, i) => ({
			texte,
			cases: (comptes[i] ?? []).map((nombre, j) => (cachees[i]?.[j] ? 'masque' : nombre)),
		})),
	};
}
