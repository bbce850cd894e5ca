/** Links of the texts that lead inside a page of which only the built one knows the headings. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import { indexAdresses } from '../../core/pages/adresses.ts';
import { typeOf } from '../../core/pages/index.ts';
import { FICHE } from '../../core/pages/series.ts';
import { decodeAncre } from '../../core/texte/adresses.ts';
import { findProche } from '../../core/texte/proche.ts';

/** Those that lead to no place of their page; sheets, the glossary and the axes were judged when they were read. */
export function checkAncres(catalogue: Catalogue, site: string): Diagnostic[] {
	const adresses = indexAdresses(catalogue, {});
	const pages = new Map<string, Set<string>>();
	const idsOf = (page: string): Set<string> => {
		const ids = pages.get(page) ?? readIds(path.join(site, page, 'index.html'));
		pages.set(page, ids);
		return ids;
	};
	return catalogue.lectures.flatMap(({ chemin, renvois }) =>
		renvois.flatMap(({ genre, valeur, place }): Diagnostic[] => {
			const [, page, cible = ''] = /^(\/[^?#]*)(?:\?[^#]*)?#(.+)$/.exec(valeur) ?? [];
			if (genre !== 'lien' || page === undefined) return [];
			const adresse = page.endsWith('/') ? page : `${page}/`;
			if (!adresses.has(adresse) || typeOf(adresse) === FICHE || adresses.ancresOf(adresse))
				return [];
			const ids = idsOf(adresse);
			const ancre = decodeAncre(cible);
			if (ids.has(ancre)) return [];
			const proche = findProche(ancre, ids);
			const params = { valeur, proche: proche && `#${proche}`, ancre: true };
			return [createDiagnostic('lien-introuvable', params, chemin, place)];
		}),
	);
}

/** What the pages of this site name so holds nothing to decode. */
const readIds = (fichier: string): Set<string> =>
	new Set([...readFileSync(fichier, 'utf8').matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id));
