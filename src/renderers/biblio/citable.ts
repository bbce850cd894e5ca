/** What can be cited, in one form: the books of the bibliography, the sheets; CSL and BibTeX are made of it. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import { toIri } from '../../core/donnees/iris.ts';
import { toLigne } from '../../core/formats/xml.ts';
import { LICENCE, NOM, sayDate } from '../../vues/mots.ts';

export type GenreCitable =
	| ('livre' | 'rapport' | 'article' | 'guide' | 'video' | 'podcast' | 'site')
	| ('texte-de-loi' | 'fiche');

export interface Citable {
	/** A key that every reader of bibliographies takes: letters without accents, digits, hyphens. */
	cle: string;
	genre: GenreCitable;
	titre: string;
	/** As they are written: nothing says which part of a name is the family name. */
	auteurs: readonly string[];
	/** `2021`, `2021-09` or `2021-09-15`. */
	date?: string;
	/** Publisher, review or site. */
	editeur?: string;
	url?: string;
	note?: string;
}

export const listReferencesCitables = ({ bibliographie }: Catalogue): Citable[] =>
	[...bibliographie.values()].map(({ id, donnees }) => ({
		cle: id,
		genre: donnees.type,
		titre: toLigne(donnees.titre),
		auteurs: donnees.auteurs.map(toLigne),
		...(donnees.annee ? { date: donnees.annee } : {}),
		...(donnees.editeur ? { editeur: toLigne(donnees.editeur) } : {}),
		...(donnees.url ? { url: toIri(donnees.url) } : {}),
		...(donnees.note ? { note: toLigne(donnees.note) } : {}),
	}));

/** A sheet as it was when it last changed. `adresse`: of the site, without final slash; none, no address. */
export function toCitable(
	{ famille, id, page, donnees, dates }: Fiche,
	adresse: string | undefined,
): Citable {
	const date = dates?.modification.slice(0, 10);
	return {
		cle: `impulser-${famille}-${id}`,
		genre: 'fiche',
		titre: toLigne(donnees.titre),
		auteurs: donnees.auteurs.map(({ nom }) => toLigne(nom)),
		editeur: NOM,
		note: `${date ? `Version du ${sayDate(date)}. ` : ''}Licence ${LICENCE}.`,
		...(date ? { date } : {}),
		...(adresse ? { url: adresse + page } : {}),
	};
}
