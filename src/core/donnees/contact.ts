/** Whom one may write to stays on the page of its sheet, where the person agreed to be: no file of data says it. */
import type { z } from 'zod';
import { type NomSchema, schemas } from '../schema/index.ts';

/** The field of a sheet that says it. */
export const CHAMP_CONTACT = 'contact';

/** The schema of what is published of a record. */
export function schemaPublieOf(nom: NomSchema): z.ZodObject {
	const schema: z.ZodObject = schemas[nom];
	return CHAMP_CONTACT in schema.shape ? schema.omit({ [CHAMP_CONTACT]: true }) : schema;
}

/** What is published of the values of a sheet, in their order. */
export function dropContact<T extends object>(donnees: T): Omit<T, typeof CHAMP_CONTACT> {
	const { [CHAMP_CONTACT]: _, ...reste } = donnees as T & { [CHAMP_CONTACT]?: unknown };
	return reste;
}
