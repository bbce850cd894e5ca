import { isFamille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { ContexteRegle } from '../lecture/types.ts';
import { fold } from '../texte/proche.ts';

/** A verb in the infinitive, reflexive or not: « Mener », « S’équiper », « Se préparer ». */
const INFINITIF = /^(?:s'|se )?[a-z-]+(?:er|ir|re)\b/;

/** The title of what one does begins with a verb; a retour tells, its title is free. */
export function titreVerbe({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	if (!isFamille(lecture.collection) || definitionOf(lecture.collection).titre !== 'verbe')
		return [];
	const { titre } = lecture.donnees as { titre: string };
	if (INFINITIF.test(fold(titre))) return [];
	return [
		createDiagnostic('titre-sans-verbe', { valeur: titre }, lecture.chemin, placeOf('titre')),
	];
}
