/** What comes in a reading: the open answers of interviews, a transcript. */
import { listCriteres } from '../enquete/comptes.ts';
import { keepPosees } from '../enquete/entretiens.ts';
import type { QuestionPosee } from '../enquete/questionnaire.ts';
import type { Recueil } from '../enquete/recueil.ts';
import { digestTexte } from '../formats/empreinte.ts';
import { parseDate } from '../saisie/saisie.ts';
import {
	type Choix,
	cleanTexte,
	INTITULE_MAX,
	idTexte,
	type Lecture,
	type Texte,
	TRANSCRIPTION,
} from './lecture.ts';

/** What is written as one speaks. */
const OUVERTES: readonly QuestionPosee['type'][] = ['ouverte', 'courte'];

/** Interview by interview, in the order of the questions. */
function listTextes({ questionnaire, entretiens }: Recueil): Texte[] {
	const ouvertes = questionnaire.questions.filter(({ type }) => OUVERTES.includes(type));
	return entretiens.flatMap((entretien) => {
		const { reponses } = keepPosees(entretien, questionnaire);
		return ouvertes.flatMap(({ id: question, texte: intitule }): Texte[] => {
			const texte = cleanTexte(reponses[question] ?? '');
			if (texte.trim() === '') return [];
			const { id, numero } = entretien;
			return [{ id: idTexte(id, question), entretien: id, question, intitule, texte, numero }];
		});
	});
}

const listChoix = ({ questionnaire, entretiens }: Recueil): Choix[] =>
	listCriteres(questionnaire.questions).map(({ id, texte, options }) => {
		const reponses = entretiens.flatMap((entretien) => {
			const dite = keepPosees(entretien, questionnaire).reponses[id];
			return dite ? [[entretien.id, dite] as const] : [];
		});
		return { id, texte, options, reponses: Object.fromEntries(reponses) };
	});

/** Those of a recueil that are not there yet; a text that is being read stays as it is, names taken out included. */
export function addRecueil(sienne: Lecture, recueil: Recueil): Lecture {
	const { titre, cadre } = recueil.questionnaire;
	const lecture = keepPromesse(sienne, cadre.effacement);
	return addTextes(
		{ ...lecture, titre: lecture.titre || titre },
		listTextes(recueil),
		listChoix(recueil),
	);
}

/** Texts and answers to choices that are not there yet. */
export function addTextes(
	lecture: Lecture,
	textes: readonly Texte[],
	choix: readonly Choix[] = [],
): Lecture {
	const vus = new Set(lecture.textes.map(({ id }) => id));
	const nouveaux = textes.filter(({ id }) => !vus.has(id) && vus.add(id));
	return {
		...lecture,
		textes: [...lecture.textes, ...nouveaux],
		choix: joinChoix(lecture.choix, choix),
	};
}

/** A question keeps its words and its answers as they were read first. */
function joinChoix(presents: readonly Choix[], apportes: readonly Choix[]): Choix[] {
	const joints = presents.map((choix) => {
		const autre = apportes.find(({ id }) => id === choix.id);
		return autre ? { ...choix, reponses: { ...autre.reponses, ...choix.reponses } } : choix;
	});
	const connus = new Set(presents.map(({ id }) => id));
	return [...joints, ...apportes.filter(({ id }) => !connus.has(id))];
}

/** A transcript is a text of its own; the same words have the same identifier, whoever pastes them. Undefined: no words. */
export function toTranscription(titre: string, dit: string, numero: string): Texte | undefined {
	const texte = cleanTexte(dit.replace(/^\ufeff/, ''));
	if (texte.trim() === '') return undefined;
	const entretien = `t-${digestTexte(texte).slice(0, 16)}`;
	const intitule = titre.trim().slice(0, INTITULE_MAX).toWellFormed();
	return {
		id: idTexte(entretien, TRANSCRIPTION),
		...{ entretien, question: TRANSCRIPTION, intitule, texte, numero },
	};
}

/** Of two days that were promised, the first is kept: a copy lasts no longer than what it is a copy of. */
export function keepPromesse(lecture: Lecture, effacement: string | undefined): Lecture {
	if (!effacement) return lecture;
	const [ici, la] = [parseDate(lecture.effacement ?? ''), parseDate(effacement)];
	const tient = lecture.effacement && (!la || (ici && ici <= la));
	return tient ? lecture : { ...lecture, effacement };
}
