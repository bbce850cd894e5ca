import { isFamille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';
import { type Duree, sayDuree, sayMinutes, toMinutes } from '../temps/durees.ts';

interface AvecEtapes {
	duree?: { preparation?: Duree; animation?: Duree };
	etapes?: { moment?: string; duree?: Duree }[];
}

const MOMENTS = [
	['preparation', 'préparation'],
	['animation', 'animation'],
] as const;

/**
 * The steps of a moment, added up, must meet what the sheet announces for that moment. Only when
 * every step of the moment says how long it lasts.
 */
export function dureeDesEtapes({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (!isFamille(lecture.collection) || !definitionOf(lecture.collection).etapesOf) return [];
	const { duree, etapes = [] } = lecture.donnees as AvecEtapes;
	const diagnostics: Diagnostic[] = [];
	for (const [moment, nom] of MOMENTS) {
		const annonce = duree?.[moment];
		const concernees = etapes.filter((e) => e.moment === moment);
		const connues = concernees.flatMap((e) => e.duree ?? []);
		if (!annonce || connues.length === 0 || connues.length < concernees.length) continue;
		const min = connues.reduce((somme, d) => somme + toMinutes(d).min, 0);
		const max = connues.reduce((somme, d) => somme + toMinutes(d).max, 0);
		const total = toMinutes(annonce);
		if (max >= total.min && min <= total.max) continue;
		const somme = min === max ? sayMinutes(min) : `${sayMinutes(min)} à ${sayMinutes(max)}`;
		diagnostics.push(
			createDiagnostic(
				'duree-des-etapes',
				{ moment: nom, etapes: somme, total: sayDuree(annonce) },
				lecture.chemin,
				placeOf('duree', moment),
			),
		);
	}
	return diagnostics;
}
