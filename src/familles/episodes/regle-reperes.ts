import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import { toSecondes } from '../../core/temps/instants.ts';
import { findProche } from '../../core/texte/proche.ts';
import type { FicheLue } from '../definir.ts';
import type { DonneesEpisode } from './schema.ts';

/** Chapters, and what is said, follow one another within the sound; who speaks is one of the voices. */
export function reperes(lue: FicheLue<DonneesEpisode>): Diagnostic[] {
	return [
		...checkInstants(lue, 'chapitres'),
		...checkInstants(lue, 'transcription'),
		...checkVoix(lue),
	];
}

function checkInstants(
	{ chemin, donnees, placeOf }: FicheLue<DonneesEpisode>,
	champ: 'chapitres' | 'transcription',
): Diagnostic[] {
	const duree = donnees.audio?.duree ?? Number.POSITIVE_INFINITY;
	const debuts = (donnees[champ] ?? []).map(({ debut }) => debut);
	return debuts.flatMap((valeur, i) => {
		const place = placeOf(champ, i, 'debut');
		const avant = debuts[i - 1];
		return [
			...(avant !== undefined && toSecondes(valeur) <= toSecondes(avant)
				? [createDiagnostic('reperes-en-desordre', { champ, valeur, avant }, chemin, place)]
				: []),
			...(toSecondes(valeur) >= duree
				? [createDiagnostic('repere-apres-la-fin', { champ, valeur, duree }, chemin, place)]
				: []),
		];
	});
}

function checkVoix({ chemin, donnees, placeOf }: FicheLue<DonneesEpisode>): Diagnostic[] {
	const noms = (donnees.voix ?? []).map(({ qui }) => qui);
	return (donnees.transcription ?? []).flatMap(({ qui: valeur }, i) =>
		noms.includes(valeur)
			? []
			: [
					createDiagnostic(
						'voix-inconnue',
						{ valeur, proche: findProche(valeur, noms) },
						chemin,
						placeOf('transcription', i, 'qui'),
					),
				],
	);
}
