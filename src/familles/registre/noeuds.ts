/** The registry, an optional list: what each family says in the linked data; one that is not here says what every sheet says. */
import { noeud as actions } from '../actions/noeud.ts';
import type { DefinitionNoeud } from '../definir-noeud.ts';
import { noeud as episodes } from '../episodes/noeud.ts';
import { noeud as expositions } from '../expositions/noeud.ts';
import { noeud as formations } from '../formations/noeud.ts';
import { noeud as grilles } from '../grilles/noeud.ts';
import { noeud as outils } from '../outils/noeud.ts';
import { noeud as parcours } from '../parcours/noeud.ts';
import { noeud as questionnaires } from '../questionnaires/noeud.ts';
import { noeud as retours } from '../retours/noeud.ts';
import type { Famille } from './ids.ts';
import type { DonneesOf } from './schemas.ts';

const noeuds: { readonly [F in Famille]?: DefinitionNoeud<DonneesOf<F>> } = {
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

export const noeudOf = <F extends Famille>(famille: F): DefinitionNoeud<DonneesOf<F>> | undefined =>
	noeuds[famille];
