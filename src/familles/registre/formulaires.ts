/** The registry, fifth list: how people contribute to each family. */
import { formulaire as actions } from '../actions/formulaire.ts';
import type { DefinitionFormulaire } from '../definir-formulaire.ts';
import { formulaire as episodes } from '../episodes/formulaire.ts';
import { formulaire as expositions } from '../expositions/formulaire.ts';
import { formulaire as formations } from '../formations/formulaire.ts';
import { formulaire as grilles } from '../grilles/formulaire.ts';
import { formulaire as outils } from '../outils/formulaire.ts';
import { formulaire as parcours } from '../parcours/formulaire.ts';
import { formulaire as questionnaires } from '../questionnaires/formulaire.ts';
import { formulaire as retours } from '../retours/formulaire.ts';
import type { Famille } from './ids.ts';

const formulaires: { readonly [F in Famille]: DefinitionFormulaire<F> } = {
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

export const formulaireOf = <F extends Famille>(famille: F): DefinitionFormulaire<F> =>
	formulaires[famille];
