/** What can be heard: the series of recordings that has some published, wherever its family stands. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { APreparer, DefinitionEmission, Emission } from '../../familles/definir-emission.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';

export interface Serie extends Pick<DefinitionEmission, 'titre' | 'phrase' | 'page'> {
	famille: Famille;
	/** The first one first. */
	emissions: readonly Emission[];
}

/** Undefined as long as nothing is published: nobody follows what cannot be heard. */
export function findSerie(catalogue: Catalogue): Serie | undefined {
	for (const famille of FAMILLES) {
		const { emission } = vueOf(famille);
		const emissions = emission?.list(catalogue) ?? [];
		if (emission && emissions.length > 0) {
			const { titre, phrase, page } = emission;
			return { famille, titre, phrase, page, emissions };
		}
	}
	return undefined;
}

/** Every recording that is published. */
export const listEmissions = (catalogue: Catalogue): readonly Emission[] =>
	findSerie(catalogue)?.emissions ?? [];

/** What one writes in the file of a sound, by the identifier of its sheet, and the name of its series. */
export function findAPreparer(
	catalogue: Catalogue,
	id: string,
): (APreparer & { serie: string }) | undefined {
	for (const famille of FAMILLES) {
		const { emission } = vueOf(famille);
		const trouvee = emission?.preparer(catalogue, id);
		if (emission && trouvee) return { ...trouvee, serie: emission.titre };
	}
	return undefined;
}

/** Whether the sheets of a family are heard, once they are published. */
export const isEcoutable = (famille: Famille): boolean => vueOf(famille).emission !== undefined;
