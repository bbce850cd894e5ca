/** The glossary in the search: other ways of writing a word, and what the word asked means. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { VueTerme } from '../../vues/fiche/vue.ts';
import { normalizeRequete } from './requete.ts';

/** The ways of writing the words a sheet uses that its own text does not hold. */
export function listFormes(
	catalogue: Catalogue,
	termes: readonly VueTerme[],
	texte: string,
): string[] {
	return termes
		.flatMap(({ id }) => {
			const donnees = catalogue.glossaire.get(id)?.donnees;
			return donnees ? [donnees.nom, ...(donnees.formes ?? [])] : [];
		})
		.filter((forme) => !texte.includes(forme));
}

export interface MotExplique {
	nom: string;
	definition: string;
	/** Its place on the page of the glossary. */
	id: string;
	/** Queries that ask for it, normalised. */
	requetes: string[];
}

/** Every word of the glossary, with what people may type to find it. */
export function buildMotsExpliques(catalogue: Catalogue): MotExplique[] {
	return [...catalogue.glossaire.values()].map(({ id, donnees }) => ({
		id,
		nom: donnees.nom,
		definition: donnees.definition,
		requetes: [
			...new Set([donnees.nom, ...(donnees.formes ?? [])].map((f) => normalizeRequete(f))),
		],
	}));
}
