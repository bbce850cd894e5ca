import { createDiagnostic, type Diagnostic, type Place } from '../../core/diagnostics.ts';
import { OUI_NON } from '../../core/enquete/questionnaire.ts';
import { TYPES_A_CHOIX } from '../../core/schema/types-de-question.ts';
import type { Alentours, FicheLue } from '../definir.ts';
import type { DonneesQuestionnaire } from './schema.ts';

type Ligne = DonneesQuestionnaire['questions'][number];

/** A question is of the bank and adds words alone, or is one's own and whole; a condition is on an answer that can have been given. */
export function questionsPosees(
	{ chemin, donnees, placeOf }: FicheLue<DonneesQuestionnaire>,
	{ questionOf }: Alentours,
): Diagnostic[] {
	const { questions } = donnees;
	const valeurs = { champ: 'questions' };
	return questions.flatMap((ligne, i) => {
		const { id: valeur, si } = ligne;
		const place = placeOf('questions', i, 'id');
		const avant = questions.slice(0, i);
		return [
			...(avant.some(({ id }) => id === valeur)
				? [createDiagnostic('entree-en-double', { ...valeurs, valeur }, chemin, place)]
				: []),
			...checkLigne(ligne, questionOf, chemin, place),
			...(si && !canDepend(si, avant, questionOf)
				? [
						createDiagnostic(
							'condition-impossible',
							si,
							chemin,
							placeOf('questions', i, 'si', 'question'),
						),
					]
				: []),
		];
	});
}

const PROPRES = ['type', 'options', 'relances'] as const;

function checkLigne(
	ligne: Ligne,
	questionOf: Alentours['questionOf'],
	chemin: string,
	place: Place,
): Diagnostic[] {
	const { id: valeur, type, options, texte } = ligne;
	if (questionOf(valeur))
		return PROPRES.filter((champ) => ligne[champ] !== undefined).map((champ) =>
			createDiagnostic('question-de-la-banque', { valeur, champ }, chemin, place),
		);
	if (texte === undefined || type === undefined)
		return [createDiagnostic('question-inconnue', { valeur }, chemin, place)];
	return TYPES_A_CHOIX.includes(type) === (options !== undefined)
		? []
		: [createDiagnostic('question-et-options', { valeur, type }, chemin, place)];
}

function canDepend(
	{ question, reponse }: NonNullable<Ligne['si']>,
	avant: readonly Ligne[],
	questionOf: Alentours['questionOf'],
): boolean {
	const cible = avant.find(({ id }) => id === question);
	const options =
		cible?.type === 'accord' ? OUI_NON : (cible?.options ?? questionOf(question)?.options ?? []);
	return cible !== undefined && options.some(({ id }) => id === reponse);
}
