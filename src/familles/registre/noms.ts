/** The registry, second list: how each family is called. */
import { noms as actions } from '../actions/noms.ts';
import { noms as episodes } from '../episodes/noms.ts';
import { noms as expositions } from '../expositions/noms.ts';
import { noms as formations } from '../formations/noms.ts';
import { noms as grilles } from '../grilles/noms.ts';
import type { NomsFamille } from '../noms-famille.ts';
import { noms as outils } from '../outils/noms.ts';
import { noms as parcours } from '../parcours/noms.ts';
import { noms as questionnaires } from '../questionnaires/noms.ts';
import { noms as retours } from '../retours/noms.ts';
import type { Famille } from './ids.ts';

export const NOMS_FAMILLES: Readonly<Record<Famille, NomsFamille>> = {
	outils,
	actions,
	grilles,
	questionnaires,
	expositions,
	episodes,
	formations,
	retours,
	parcours,
};
