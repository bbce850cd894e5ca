/** The papers that go with a sheet, where its family has some. */
import type { Catalogue, FicheOf } from '../../core/catalogue/catalogue.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import type { VueDocument } from './document.ts';

export const listDocuments = <F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
): readonly VueDocument[] => vueOf(fiche.famille).documents?.(catalogue, fiche) ?? [];

export const findDocument = <F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
	id: string,
): VueDocument | undefined =>
	listDocuments(catalogue, fiche).find((document) => document.id === id);
