/** The places that have a page: régions, sizes of communes. */

import { isFamille } from '../../familles/registre/ids.ts';
import type { Catalogue, Commune } from '../catalogue/catalogue.ts';
import { listMentions, type Mention } from '../catalogue/mentions.ts';
import { STRATES, type Strate, strateOf } from '../catalogue/ressemblance.ts';
import { uneFois } from '../catalogue/une-fois.ts';
import { toSlug } from '../texte/proche.ts';

/** The communes that a sheet names. */
export function listCommunesCitees(catalogue: Catalogue): Commune[] {
	const codes = new Set(
		catalogue.lectures
			.filter((l) => isFamille(l.collection) && l.donnees !== undefined)
			.flatMap((l) => l.renvois.flatMap((r) => (r.genre === 'commune' ? [r.valeur] : []))),
	);
	return [...catalogue.communes.values()].filter(({ code }) => codes.has(code));
}

/** A size of communes, and the last part of the address of its page. */
export interface Taille {
	id: string;
	strate: Strate;
}

/** From the smallest communes to the largest; the sizes where something was done. */
export const listTailles = uneFois((catalogue): Taille[] => {
	const connues = new Set(
		listCommunesCitees(catalogue).map(({ population }) => strateOf(population)?.id),
	);
	return STRATES.filter(({ id }) => connues.has(id)).map((strate) => ({
		id: toSlug(strate.nom),
		strate,
	}));
});

/** A région and what was done there; `id` is the last part of the address of its page. */
export interface Region {
	id: string;
	nom: string;
	mentions: Mention[];
}

/** The régions where something was done. */
export const groupRegions = uneFois((catalogue): Region[] => {
	return [...Map.groupBy(listMentions(catalogue), (m) => m.commune.region.nom)].map(
		([nom, mentions]) => ({ id: toSlug(nom), nom, mentions }),
	);
});
