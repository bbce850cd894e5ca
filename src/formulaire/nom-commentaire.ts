/** The name of the file of a comment: two people of a commune may speak of one sheet on one day. */
import { digestTexte } from '../core/formats/empreinte.ts';
import { toSlug } from '../core/texte/proche.ts';

/** Of the sheet’s name, so that the whole stays under the limit of a name (80). */
const FICHE_MAX = 48;

interface Reponses {
	fiche?: unknown;
	date?: unknown;
	code_insee?: unknown;
}

/** Its sheet, its day, its commune, then what tells it from the others: the same text has the same name. */
export function nameCommentaire({ fiche, date, code_insee }: Reponses, texte: string): string {
	const nom = String(fiche ?? '').split('/')[1] ?? '';
	const debut = nom.slice(0, FICHE_MAX);
	return toSlug(
		[debut, date, code_insee, digestTexte(texte).slice(0, 6)].filter(Boolean).join('-'),
	);
}
