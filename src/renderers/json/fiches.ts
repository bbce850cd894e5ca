/** The sheets as data: one JSON each, and all of them in one file, whole or a line each. */

import { type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { Site } from '../../vues/site.ts';

const TYPE_LIGNES = 'application/x-ndjson';

/** A sheet with all its fields, named as its schema names them: `contact` alone stays on its page. */
export function exportFiche(contexte: ContexteDonnees, fiche: Fiche): Record<string, unknown> {
	const { contact: _, ...donnees } = fiche.donnees;
	return {
		ref: fiche.ref,
		famille: fiche.famille,
		id: fiche.id,
		page: adresseOf(contexte, fiche.page),
		licence: contexte.licence.id,
		...(fiche.dates ? { dates: fiche.dates } : {}),
		donnees,
	};
}

/** Every file of the sheets in JSON. */
export function listFichiersJson(site: Site, contexte: ContexteDonnees): FichierDonnees[] {
	const fiches = listFiches(site.catalogue);
	const exporter = (fiche: Fiche) => exportFiche(contexte, fiche);
	return [
		{
			chemin: 'fiches.ndjson',
			titre: 'Toutes les fiches, une par ligne',
			type: TYPE_LIGNES,
			nombre: fiches.length,
			*write() {
				for (const fiche of fiches) yield `${JSON.stringify(exporter(fiche))}\n`;
			},
		},
	];
}
