import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesEpisode } from './schema.ts';

/** What a published episode owes to those who hear it, and to those who cannot. */
const DUS = ['audio', 'voix', 'transcription'] as const;

const isVide = (valeur: object | undefined): boolean =>
	valeur === undefined || (Array.isArray(valeur) && valeur.length === 0);

/** A published episode has its sound and its words; one that is not recorded has none. An interview has questions, and nothing else has. */
export function enregistrement(lue: FicheLue<DonneesEpisode>): Diagnostic[] {
	const { chemin, donnees, placeOf } = lue;
	const publie = donnees.enregistrement === 'publie';
	const manques = publie ? DUS.filter((champ) => isVide(donnees[champ])) : [];
	return [
		...manques.map((champ) =>
			createDiagnostic('episode-incomplet', { champ }, chemin, placeOf('enregistrement')),
		),
		...(!publie && donnees.audio
			? [createDiagnostic('episode-deja-enregistre', {}, chemin, placeOf('audio'))]
			: []),
		...checkQuestions(lue),
	];
}

const checkQuestions = ({ chemin, donnees, placeOf }: FicheLue<DonneesEpisode>): Diagnostic[] =>
	donnees.deroule.flatMap(({ titre: valeur, type, questions = [] }, i) =>
		(type === 'entretien') === questions.length > 0
			? []
			: [
					createDiagnostic(
						'entretien-et-questions',
						{ valeur, type },
						chemin,
						placeOf('deroule', i, 'type'),
					),
				],
	);
