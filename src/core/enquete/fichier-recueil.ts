/** The file of a recueil: what a volunteer brings back, with the questions as they were asked. */
import { isObjet } from '../formats/objet.ts';
import { isVierge, keepPosees, NUMERO_MAX, PAR_MAX, REPONSE_MAX } from './entretiens.ts';
import { LIGNES_MAX, parseGuide } from './guide.ts';
import { toTexte } from './lecture.ts';
import {
	ACCORD,
	listReponses,
	poseQuestions,
	type Questionnaire,
	type QuestionPosee,
} from './questionnaire.ts';
import type { Entretien, Recueil } from './recueil.ts';

const FORMAT = 'impulser-recueil';
/** A file made by a newer page is refused: what it holds more would be lost. */
export const VERSION = 1;
/** In one file: every door of a town. */
const ENTRETIENS_MAX = 20_000;

const INTACT = 'Rien n’a changé ici.';

/** The text of a file that holds these interviews, without those where nothing is answered. */
export function writeRecueil({ questionnaire, entretiens }: Recueil): string {
	const donnees = {
		format: FORMAT,
		version: VERSION,
		questionnaire,
		entretiens: keepDits(questionnaire, entretiens),
	};
	return `${JSON.stringify(donnees, null, '\t')}\n`;
}

/** Only what was asked and answered. */
const keepDits = (questionnaire: Questionnaire, entretiens: readonly Entretien[]): Entretien[] =>
	entretiens
		.map((entretien) => keepPosees(entretien, questionnaire))
		.filter((entretien) => !isVierge(entretien));

/** Reads the text of a file; or says why nothing was taken from it, in French. */
export function readRecueil(texte: string): Recueil | { refus: string } {
	const lu = parseJson(texte);
	if (lu === undefined)
		return { refus: `Ce fichier n’est pas le fichier d’un recueil, ou il est abîmé. ${INTACT}` };
	if (!isObjet(lu) || lu.format !== FORMAT || typeof lu.version !== 'number')
		return { refus: `Ce fichier n’est pas le fichier d’un recueil de réponses. ${INTACT}` };
	if (lu.version > VERSION)
		return {
			refus: `Ce fichier a été fait par une page plus récente que celle-ci. Rechargez la page, puis rouvrez-le. ${INTACT}`,
		};
	if (Array.isArray(lu.entretiens) && lu.entretiens.length > ENTRETIENS_MAX)
		return {
			refus: `Ce fichier contient plus de ${ENTRETIENS_MAX}\u00a0entretiens\u00a0: partagez-le en plusieurs. ${INTACT}`,
		};
	const recueil = parseRecueil(lu);
	if (!recueil) return { refus: `Ce fichier ne contient aucune question. ${INTACT}` };
	return { ...recueil, entretiens: keepDits(recueil.questionnaire, recueil.entretiens) };
}

function parseJson(texte: string): unknown {
	try {
		return JSON.parse(texte.replace(/^\ufeff/, ''));
	} catch {
		return undefined;
	}
}

/** What can be read of a value from elsewhere; undefined when it asks nothing. */
export function parseRecueil(valeur: unknown): Recueil | undefined {
	if (!isObjet(valeur)) return undefined;
	const questionnaire = parseQuestionnaire(valeur.questionnaire);
	if (!questionnaire) return undefined;
	const parId = new Map([ACCORD, ...questionnaire.questions].map((q) => [q.id, q] as const));
	const bruts = Array.isArray(valeur.entretiens) ? valeur.entretiens : [];
	const vus = new Set<string>();
	const entretiens = bruts
		.slice(0, ENTRETIENS_MAX)
		.flatMap((brut) => parseEntretien(brut, parId) ?? [])
		.filter(({ id }) => !vus.has(id) && vus.add(id));
	return { questionnaire, entretiens };
}

/** A questionnaire is a guide that needs no bank: what it says is read, and asked, as a guide is. */
function parseQuestionnaire(valeur: unknown): Questionnaire | undefined {
	if (!isObjet(valeur) || !Array.isArray(valeur.questions)) return undefined;
	const lignes = valeur.questions.slice(0, LIGNES_MAX);
	const guide = parseGuide({ titre: valeur.titre, cadre: valeur.cadre, lignes });
	const questions = guide ? poseQuestions(guide, () => undefined) : [];
	if (!guide || questions.length === 0) return undefined;
	const version = toTexte(valeur.version, 8);
	return {
		titre: guide.titre,
		version: /^\d{8}$/.test(version) ? version : '',
		cadre: guide.cadre ?? {},
		questions,
	};
}

const ID = /^[a-z0-9~-]{1,80}$/;

function parseEntretien(
	valeur: unknown,
	parId: ReadonlyMap<string, QuestionPosee>,
): Entretien | undefined {
	if (!isObjet(valeur) || !isObjet(valeur.reponses)) return undefined;
	const { id } = valeur;
	if (typeof id !== 'string' || !ID.test(id)) return undefined;
	const jour = toTexte(valeur.jour, 10);
	const dites = valeur.reponses;
	const reponses = [...parId.values()].flatMap((question) => {
		const dite = Object.hasOwn(dites, question.id)
			? parseReponse(question, dites[question.id])
			: '';
		return dite === '' ? [] : [[question.id, dite] as const];
	});
	return {
		id,
		numero: toTexte(valeur.numero, NUMERO_MAX).trim(),
		jour: /^\d{4}-\d{2}-\d{2}$/.test(jour) ? jour : '',
		par: toTexte(valeur.par, PAR_MAX).trim(),
		reponses: Object.fromEntries(reponses),
	};
}

/** The words, or the options that the question has. */
function parseReponse({ id, type, options }: QuestionPosee, valeur: unknown): string {
	const dite = toTexte(valeur, REPONSE_MAX);
	if (options.length === 0) return type === 'note' || dite.trim() === '' ? '' : dite;
	const choisies = listReponses({ [id]: dite }, id);
	const connues = options.map((o) => o.id).filter((o) => choisies.includes(o));
	return (type === 'plusieurs' ? connues : connues.slice(0, 1)).join(' ');
}
