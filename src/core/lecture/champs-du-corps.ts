/** A front matter that a line « --- » closed too early: the fields that follow stand in the text. */

import { type NomSchema, schemas } from '../schema/index.ts';
import type { Entete, FicheCoupee } from './entete.ts';

/** Fields that the front matter lacks and that stand under it, before another `---`. */
export function listChampsDuCorps(
	{ corps }: FicheCoupee,
	{ valeur }: Entete,
	nom: NomSchema,
): string[] {
	const [avant, ...apres] = corps.split(/^---[ \t]*$/m);
	if (apres.length === 0 || avant === undefined) return [];
	const schema = schemas[nom];
	const champs = 'shape' in schema ? Object.keys(schema.shape) : [];
	return champs.filter(
		(champ) =>
			!Object.hasOwn(Object(valeur), champ) && new RegExp(`^${champ}:(?: |$)`, 'm').test(avant),
	);
}
