import { createDiagnostic, type Diagnostic, type Place } from '../../core/diagnostics.ts';
import { parseHeure, toHeure } from '../../core/temps/deroule.ts';
import { listHoraires, RACCOURCIR } from '../../core/temps/journee.ts';
import { findProche } from '../../core/texte/proche.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesFormation, Exercice, Seance } from './schema.ts';

type Lue = FicheLue<DonneesFormation>;

/** An identifier names one thing; a session names an exercise that is there, and that holds in it. */
export function exercicesDes({ chemin, donnees, placeOf }: Lue): Diagnostic[] {
	const seances = donnees.jours.flatMap((jour, i) =>
		jour.seances.map((seance, j) => ({ seance, place: ['jours', i, 'seances', j] })),
	);
	const nommes = (champ: 'exercices' | 'evaluation') =>
		donnees[champ].map(({ id }, i) => ({ champ, id, place: [champ, i, 'id'] }));
	const listes = [
		seances.map(({ seance: { id }, place }) => ({ champ: 'jours', id, place: [...place, 'id'] })),
		nommes('exercices'),
		nommes('evaluation'),
	];
	return [
		...listes.flatMap((liste) =>
			liste
				.filter(({ id }, i) => liste.findIndex((autre) => autre.id === id) < i)
				.map(({ champ, id, place }) =>
					createDiagnostic('entree-en-double', { champ, valeur: id }, chemin, placeOf(...place)),
				),
		),
		...seances.flatMap(({ seance, place }) =>
			checkExercice(seance, donnees.exercices, chemin, placeOf(...place, 'exercice')),
		),
	];
}

function checkExercice(
	{ id: seance, exercice, minutes }: Seance,
	exercices: readonly Exercice[],
	chemin: string,
	place: Place,
): Diagnostic[] {
	if (exercice === undefined) return [];
	const valeurs = { valeur: exercice, seance };
	const fait = exercices.find(({ id }) => id === exercice);
	if (!fait) {
		const proche = findProche(
			exercice,
			exercices.map(({ id }) => id),
		);
		return [createDiagnostic('exercice-inconnu', { ...valeurs, proche }, chemin, place)];
	}
	const { minutes: dure } = fait;
	return dure > minutes
		? [createDiagnostic('exercice-trop-long', { ...valeurs, dure, minutes }, chemin, place)]
		: [];
}

/** Later, people who came in the morning no longer learn, and some have a child to fetch. */
const FIN_MAX = 19 * 60;

/** A day ends while people can still go home; what may be shortened says how far. */
export function journeesTenables({ chemin, donnees, placeOf }: Lue): Diagnostic[] {
	return donnees.jours.flatMap(({ titre, debut, seances }, i) => {
		const durees = seances.map(({ minutes }) => minutes);
		const fin = listHoraires(parseHeure(debut) ?? 0, durees).at(-1)?.fin ?? 0;
		const tard = { titre, fin: sayHeure(fin), max: sayHeure(FIN_MAX) };
		return [
			...(fin > FIN_MAX
				? [createDiagnostic('journee-trop-longue', tard, chemin, placeOf('jours', i, 'titre'))]
				: []),
			...seances.flatMap((seance, j) =>
				checkMinimum(seance, chemin, (champ) => placeOf('jours', i, 'seances', j, champ)),
			),
		];
	});
}

/** « 19 h 05 » */
const sayHeure = (minutes: number): string => toHeure(minutes).replace(':', ' h ');

function checkMinimum(
	{ id: seance, minutes, minutes_min, priorite }: Seance,
	chemin: string,
	placeOf: (champ: string) => Place,
): Diagnostic[] {
	if (minutes_min === undefined)
		return priorite === RACCOURCIR
			? [createDiagnostic('seance-sans-minimum', { seance }, chemin, placeOf('priorite'))]
			: [];
	const params = { seance, minutes, minimum: minutes_min };
	return minutes_min < minutes
		? []
		: [createDiagnostic('seance-deja-courte', params, chemin, placeOf('minutes_min'))];
}

/** A scale and a choice have answers to tick; a question one answers in words has none. */
export function evaluationPosee({ chemin, donnees, placeOf }: Lue): Diagnostic[] {
	return donnees.evaluation.flatMap(({ id: valeur, type, options }, i) =>
		(type === 'ouverte') === (options === undefined)
			? []
			: [
					createDiagnostic(
						'question-et-options',
						{ valeur, type },
						chemin,
						placeOf('evaluation', i, 'type'),
					),
				],
	);
}
