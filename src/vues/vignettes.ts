/** The pictures that a message shows of a page that is shared: one for each family, each axe, and the rest. */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { FAMILLES, type Famille } from '../core/schema/index.ts';
import { couleurOf } from './couleurs.ts';
import { FAMILLES_EN_MOTS, NOM, PROMESSE } from './mots.ts';
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

const ACCROCHES: Record<Famille, string> = {
	outils: 'Des méthodes assez petites pour servir seules.',
	actions: 'Ce qu’une commune peut faire, axe par axe.',
	retours: 'Ce qui a été essayé quelque part, et ce qui a marché ou non.',
	parcours: 'Des fiches dans un ordre qui a un sens.',
};

export function listVignettes(catalogue: Catalogue): Vignette[] {
	return [
		{ id: 'impulser', titre: 'Par où commencer\u202f?', phrase: `${PROMESSE}.`, axe: undefined },
		...FAMILLES.map((famille) => ({
			id: famille as string,
			titre: FAMILLES_EN_MOTS[famille].plusieurs,
			phrase: ACCROCHES[famille],
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

/** The picture of a page, from the root of the site: that of its axe, else of its family. */
export function vignetteOf(axe: string | undefined, rubrique: string | undefined): string {
	const famille = FAMILLES.find((f) => rubrique === `/${f}/`);
	return `/vignettes/${axe ? `axe-${axe}` : (famille ?? 'impulser')}.png`;
}
