import { isFamille } from '../../familles/registre/ids.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { fold } from '../texte/proche.ts';

/** Letters under which two sheets may well say the same thing: « Utilisé tel quel. » */
const LETTRES_MIN = 80;
const DEBUT = 60;

/** Two sheets do not hold the same paragraph: who mends one would forget the other. */
export function paragraphesEnDouble(catalogue: Catalogue): Diagnostic[] {
	const vus = new Map<string, { fichier: string; ligne: number }>();
	return catalogue.lectures.flatMap(({ collection, chemin, passages }): Diagnostic[] => {
		if (!isFamille(collection)) return [];
		return passages.flatMap(({ texte, place }): Diagnostic[] => {
			const cle = texte.length < LETTRES_MIN ? '' : toLettres(texte);
			if (cle.length < LETTRES_MIN) return [];
			const autre = vus.get(cle);
			if (!autre) vus.set(cle, { fichier: chemin, ligne: place.ligne });
			if (!autre || autre.fichier === chemin) return [];
			const params = { debut: cut(texte), autre: `${autre.fichier}:${autre.ligne}` };
			return [createDiagnostic('paragraphe-en-double', params, chemin, place)];
		});
	});
}

/** The letters and figures alone: case, accents, spaces and typography fold together. */
const toLettres = (texte: string): string => fold(texte).replace(/[^\p{L}\p{N}]/gu, '');

/** The first words, up to a length. */
function cut(texte: string): string {
	const debut = texte.replace(/\s+/gu, ' ').slice(0, DEBUT);
	return `${debut.slice(0, debut.lastIndexOf(' ')).replace(/[\s,;:]+$/u, '')}…`;
}
