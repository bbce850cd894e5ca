/** The collections of the content folder and the schema of each. */
import type { z } from 'zod';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { schemasDesFamilles } from '../../familles/registre/schemas.ts';
import {
	acteurSchema,
	axesSchema,
	commentaireSchema,
	referenceSchema,
	structureSchema,
	termeSchema,
	vocabulaireSchema,
	voisinsSchema,
} from './annexes.ts';
import { financementSchema, observatoireSchema } from './argent-et-chiffres.ts';
import { departSchema } from './depart.ts';
import { questionsSchema } from './questions.ts';

export type {
	DonneesActeur,
	DonneesAxes,
	DonneesCommentaire,
	DonneesReference,
	DonneesStructure,
	DonneesTerme,
	DonneesVocabulaire,
	DonneesVoisins,
	Usage,
} from './annexes.ts';
export type { DonneesFinancement, DonneesObservatoire } from './argent-et-chiffres.ts';
export type { DonneesDepart } from './depart.ts';
export type { DonneesQuestion, DonneesQuestions } from './questions.ts';

/** Sheets: `content/<famille>/<id>/fiche.mdx`. */
export { FAMILLES, type Famille };

/** Records: `content/<annexe>/<id>.yaml`. */
export const ANNEXES = [
	'structures',
	'acteurs',
	'bibliographie',
	'financements',
	'observatoires',
	'glossaire',
	'questions',
	'commentaires',
	'vocabulaires',
] as const;
export type Annexe = (typeof ANNEXES)[number];

export const schemas = {
	...schemasDesFamilles,
	structures: structureSchema,
	acteurs: acteurSchema,
	bibliographie: referenceSchema,
	financements: financementSchema,
	observatoires: observatoireSchema,
	glossaire: termeSchema,
	questions: questionsSchema,
	commentaires: commentaireSchema,
	vocabulaires: vocabulaireSchema,
	axes: axesSchema,
	depart: departSchema,
	'mots-voisins': voisinsSchema,
} as const satisfies Record<string, z.ZodObject>;
export type NomSchema = keyof typeof schemas;

/** Vocabularies that are more than a list: each has a schema of its own. */
const PARTICULIERS = ['axes', 'depart', 'mots-voisins'] as const;

/** Schema of a record. */
export function schemaOf(collection: Famille | Annexe, id: string): NomSchema {
	const particulier = PARTICULIERS.find((nom) => nom === id);
	return collection === 'vocabulaires' && particulier ? particulier : collection;
}
