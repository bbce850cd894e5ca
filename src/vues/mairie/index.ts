/** The kit of a sheet: three documents to take to the mairie, filled with what the sheet says. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import type { VueFiche } from '../fiche/vue.ts';
import { buildActe } from './acte.ts';
import { buildCourrier } from './courrier.ts';
import { buildDeliberation } from './deliberation.ts';
import { type DocumentMairie, typeset } from './document.ts';
import { readFaits } from './faits.ts';
import { buildNote } from './note.ts';

export interface Kit {
	titre: string;
	page: string;
	axe?: string;
	fil: VueFiche['fil'];
	documents: DocumentMairie[];
}

/** All that the documents of a kit are made of, and no more: they change with it. Undefined as for `buildKit`. */
export const matiereOf = (catalogue: Catalogue, fiche: Fiche, vue: VueFiche): unknown => {
	const faits = readFaits(catalogue, fiche, vue);
	return faits && [faits, vue.titre, vue.page, vue.axe, vue.fil];
};

/** `adresse`: of the sheet on the web, empty when it is not known. Undefined where the family has no kit. */
export function buildKit(
	catalogue: Catalogue,
	fiche: Fiche,
	vue: VueFiche,
	adresse: string,
): Kit | undefined {
	const faits = readFaits(catalogue, fiche, vue);
	if (!faits) return undefined;
	return {
		titre: vue.titre,
		page: vue.page,
		...(vue.axe ? { axe: vue.axe.id } : {}),
		fil: [...vue.fil, { titre: vue.titre, href: vue.page }],
		documents: typeset([
			buildCourrier(faits, adresse),
			buildNote(faits, adresse),
			faits.acte ? buildActe(faits, faits.acte) : buildDeliberation(faits),
		]),
	};
}
