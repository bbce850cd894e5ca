/** The registry, fourth list: how each family is shown. */
import { vue as actions } from '../actions/vue.ts';
import type { DefinitionVue } from '../definir-vue.ts';
import { vue as episodes } from '../episodes/vue.ts';
import { vue as expositions } from '../expositions/vue.ts';
import { vue as formations } from '../formations/vue.ts';
import { vue as grilles } from '../grilles/vue.ts';
import { vue as outils } from '../outils/vue.ts';
import { vue as parcours } from '../parcours/vue.ts';
import { vue as questionnaires } from '../questionnaires/vue.ts';
import { vue as retours } from '../retours/vue.ts';
import type { Famille } from './ids.ts';

const vues: { readonly [F in Famille]: DefinitionVue<F> } = {
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

/** How a family shows its sheets; « a sheet of family F » and « the view of F » keep the same F. */
export const vueOf = <F extends Famille>(famille: F): DefinitionVue<F> => vues[famille];
