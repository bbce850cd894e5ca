/** The page where a grid is filled in, gathered and read. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import type { Site } from '../../vues/site.ts';

export interface VueCritere {
	/** Through the whole grid: people say « la douze ». */
	numero: number;
	id: string;
	titre: string;
	question: string;
	preuve: string;
	/** Four, from the least to the most. */
	niveaux: readonly string[];
	remplace?: string;
}

export interface VueDimension {
	id: string;
	titre: string;
	definition: string;
	criteres: VueCritere[];
}

export interface VueRemplir {
	id: string;
	titre: string;
	page: string;
	fil: VueFiche['fil'];
	minutes: number;
	regles: readonly string[];
	dimensions: VueDimension[];
	nombre: number;
}

/** Those that have such a page. */
export const listARemplir = ({ grilles }: Catalogue): string[] => [...grilles.keys()];

/** The page of that grid; undefined when there is none. */
export function findVueRemplir({ catalogue, vueOf }: Site, id: string): VueRemplir | undefined {
	const fiche = catalogue.grilles.get(id);
	return fiche && buildVueRemplir(fiche, vueOf(fiche));
}

function buildVueRemplir(
	{ id, donnees }: Fiche<'grilles'>,
	{ titre, page, fil }: Pick<VueFiche, 'titre' | 'page' | 'fil'>,
): VueRemplir {
	let nombre = 0;
	const dimensions = donnees.dimensions.map(({ criteres, ...dimension }) => ({
		...dimension,
		criteres: criteres.map((critere) => {
			nombre += 1;
			const { titre: nom, question, preuve, niveaux, remplace } = critere;
			return {
				numero: nombre,
				id: critere.id,
				titre: nom,
				question,
				preuve,
				niveaux,
				...(remplace ? { remplace } : {}),
			};
		}),
	}));
	const { duree_minutes: minutes, regles } = donnees;
	return { id, titre, page, fil, minutes, regles, dimensions, nombre };
}
