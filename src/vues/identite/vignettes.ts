/** The pictures that a message shows of a page that is shared: one for each family, each axe, and the rest. */

import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { NOM, PROMESSE } from '../mots.ts';
import { couleurOf } from './couleurs.ts';
import { PICTOGRAMMES } from './pictogrammes.ts';

export interface Vignette {
	/** Name of its file: `impulser`, `outils`, `axe-alimentaire`. */
	id: string;
	nom: string;
	titre: string;
	phrase: string;
	couleur: string;
	/** What is drawn on it: data of an SVG path; the seedling of the logo where there is none. */
	trace?: string;
}

export const VIGNETTE = { largeur: 1200, hauteur: 630 };

export function listVignettes(catalogue: Catalogue): Vignette[] {
	return [
		{ id: 'impulser', titre: 'Par où commencer\u202f?', phrase: `${PROMESSE}.`, axe: undefined },
		...FAMILLES.map((famille) => ({
			id: famille as string,
			titre: NOMS_FAMILLES[famille].plusieurs,
			phrase: NOMS_FAMILLES[famille].accroche,
			axe: undefined,
		})),
		...catalogue.axes.map((axe) => ({
			id: `axe-${axe.id}`,
			titre: axe.nom,
			phrase: 'Des outils, des actions et des retours pour les communes rurales.',
			axe: axe.id,
		})),
	].map(({ axe, ...vignette }) => {
		const trace = PICTOGRAMMES[axe ?? vignette.id];
		return { ...vignette, nom: NOM, couleur: couleurOf(axe), ...(trace ? { trace } : {}) };
	});
}

/** The picture of a series to hear: square, of a size that every player takes. */
export const COUVERTURE = { largeur: 2000, hauteur: 2000 };

export const toCouverture = (
	famille: Famille,
): Pick<Vignette, 'nom' | 'phrase' | 'couleur' | 'trace'> => ({
	nom: NOM,
	phrase: 'Ce que des villages essaient, raconté par leurs habitants.',
	couleur: couleurOf(undefined),
	...(PICTOGRAMMES[famille] ? { trace: PICTOGRAMMES[famille] } : {}),
});

/** The picture of a page, from the root of the site: that of its axe, else of its family. */
export function vignetteOf(axe: string | undefined, rubrique: string | undefined): string {
	const famille = FAMILLES.find((f) => rubrique === `/${f}/`);
	return `/vignettes/${axe ? `axe-${axe}` : (famille ?? 'impulser')}.png`;
}
