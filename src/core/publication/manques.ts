/** What those who publish have still to say before a site may call itself published. */
import { type AnySchema, defOf, unwrap } from '../schema/walk.ts';
import { type Publication, publicationSchema } from './schema.ts';

/** A field that is empty: its path in content/publication.yaml, and what is to be said there. */
export interface ManqueDePublication {
	/** `editeur.adresse`, `donnees.registre[2].duree`. */
	champ: string;
	/** `l’adresse de son siège`. */
	dit: string;
}

/** In the order of the file; empty when the site may call itself published. */
export const listManques = (publication: Publication): ManqueDePublication[] => [
	...walk(publicationSchema, publication, ''),
];

function* walk(schema: AnySchema, valeur: unknown, chemin: string): Iterable<ManqueDePublication> {
	const { schema: nu, meta } = unwrap(schema);
	if (meta.demande && (valeur === undefined || valeur === null))
		yield { champ: chemin, dit: meta.title ?? chemin };
	const { shape = {}, element } = defOf(nu);
	for (const [cle, sous] of Object.entries(shape))
		yield* walk(sous, at(valeur, cle), chemin ? `${chemin}.${cle}` : cle);
	if (element && Array.isArray(valeur))
		for (const [i, dedans] of valeur.entries()) yield* walk(element, dedans, `${chemin}[${i}]`);
}

const at = (valeur: unknown, cle: string): unknown =>
	(valeur as Record<string, unknown> | undefined)?.[cle];
