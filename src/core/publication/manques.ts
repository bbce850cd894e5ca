/** What those who publish have still to say before a site may call itself published. */
import { z } from 'zod';
import type { MetaChamp } from '../schema/meta.ts';
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

function* walk(schema: z.ZodType, valeur: unknown, chemin: string): Iterable<ManqueDePublication> {
	const meta = schema.meta() as MetaChamp | undefined;
	if (meta?.demande && (valeur === undefined || valeur === null))
		yield { champ: chemin, dit: meta.title ?? chemin };
	const nu =
		schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
			? (schema.unwrap() as z.ZodType)
			: schema;
	if (nu instanceof z.ZodObject)
		for (const [cle, sous] of Object.entries(nu.shape as Record<string, z.ZodType>))
			yield* walk(sous, at(valeur, cle), chemin ? `${chemin}.${cle}` : cle);
	if (nu instanceof z.ZodArray && Array.isArray(valeur))
		for (const [i, element] of valeur.entries())
			yield* walk(nu.element as z.ZodType, element, `${chemin}[${i}]`);
}

const at = (valeur: unknown, cle: string): unknown =>
	(valeur as Record<string, unknown> | undefined)?.[cle];
