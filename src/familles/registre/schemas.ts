/** The registry, third list: what each family is. Adding a name without its line fails the types. */
import type { z } from 'zod';
import { famille as actions } from '../actions/schema.ts';
import type { DefinitionFamille } from '../definir.ts';
import { famille as episodes } from '../episodes/schema.ts';
import { famille as expositions } from '../expositions/schema.ts';
import { famille as formations } from '../formations/schema.ts';
import { famille as grilles } from '../grilles/schema.ts';
import { famille as outils } from '../outils/schema.ts';
import { famille as parcours } from '../parcours/schema.ts';
import { famille as questionnaires } from '../questionnaires/schema.ts';
import { famille as retours } from '../retours/schema.ts';
import type { Famille } from './ids.ts';

const registre = {
	outils,
	actions,
	grilles,
	questionnaires,
	expositions,
	episodes,
	formations,
	retours,
	parcours,
} satisfies Record<Famille, unknown>;

/** The values of a sheet, family by family. */
export type DonneesParFamille = { [F in Famille]: z.output<(typeof registre)[F]['schema']> };
export type DonneesOf<F extends Famille = Famille> = DonneesParFamille[F];

const definitions: { readonly [F in Famille]: DefinitionFamille<DonneesOf<F>> } = registre;

/** What a family says of itself; « a sheet of family F » and « the definition of F » keep the same F. */
export const definitionOf = <F extends Famille>(famille: F): DefinitionFamille<DonneesOf<F>> =>
	definitions[famille];

/** The schema of each family, with its own type. */
export const schemasDesFamilles = {
	outils: outils.schema,
	actions: actions.schema,
	grilles: grilles.schema,
	questionnaires: questionnaires.schema,
	expositions: expositions.schema,
	episodes: episodes.schema,
	formations: formations.schema,
	retours: retours.schema,
	parcours: parcours.schema,
};
