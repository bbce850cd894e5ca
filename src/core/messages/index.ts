/**
 * The sentences of every diagnostic. Identifiers are permanent: they are printed, linked and searched
 * for. A message says what happened, with the faulty value; `aide` says what to do. Nothing else in
 * the project writes these sentences.
 */
import { corps } from './corps.ts';
import { ensemble } from './ensemble.ts';
import { entete } from './entete.ts';
import type { Entree } from './entree.ts';
import { fichier } from './fichier.ts';
import { formation } from './formation.ts';
import { identifiants } from './identifiants.ts';
import { image } from './image.ts';
import { papier } from './papier.ts';
import { parcours } from './parcours.ts';
import { projet } from './projet.ts';
import { sons } from './sons.ts';

export type { Entree };

export const catalogue = {
	...fichier,
	...entete,
	...corps,
	...image,
	...ensemble,
	...sons,
	...formation,
	...parcours,
	...identifiants,
	...papier,
	...projet,
} satisfies Record<string, Entree<never>>;
