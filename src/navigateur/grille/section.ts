/** What the parts of the synthesis share. */
import type { Comparaison } from '../../core/grille/synthese.ts';
import { create } from '../creer.ts';
import type { CritereLu, GrilleLue } from './grille-lue.ts';

/** The answers, seen through the grid. */
export interface Regard {
	grille: GrilleLue;
	comparaisons: Comparaison[];
	critereOf: (id: string) => CritereLu;
}

export const section = (titre: string, ...enfants: (Node | string)[]): HTMLElement =>
	create('section', {}, create('h3', {}, titre), ...enfants);

export const nameCritere = ({ numero, titre }: CritereLu): string => `${numero}. ${titre}`;
