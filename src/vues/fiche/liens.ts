/** Links from a sheet to others: those it names, those that name it. */
import {
	type Catalogue,
	type Fiche,
	findFiche,
	type UneFiche,
} from '../../core/catalogue/catalogue.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { titrer } from './contenus.ts';
import type { VueContenu, VueLien } from './vue.ts';

export function toLien(fiche: UneFiche, texte?: string): VueLien {
	return {
		titre: fiche.donnees.titre,
		href: fiche.page,
		texte: texte ?? fiche.donnees.en_une_phrase,
		famille: fiche.famille,
	};
}

/** A page keeps its weight however many sheets name it: beyond this, it leads to the list. */
const LIENS_MAX = 40;

/** Links to sheets of one family, the first ones when they are many; nothing when there are none. */
export const liens = (fiches: readonly UneFiche[], ordonnes = false): VueContenu | undefined =>
	listLiens(
		fiches.map((f) => toLien(f)),
		ordonnes,
	);

export function listLiens(tous: readonly VueLien[], ordonnes = false): VueContenu | undefined {
	return tous.length > 0 ? { genre: 'liens', liens: capLiens(tous), ordonnes } : undefined;
}

function capLiens(tous: readonly VueLien[]): VueLien[] {
	const famille = tous[0]?.famille;
	const reste = tous.length - LIENS_MAX;
	const suite =
		reste > 0 && famille
			? [{ titre: `Et ${reste} autres dans la liste`, href: `/${famille}/` }]
			: [];
	return [...tous.slice(0, LIENS_MAX), ...suite];
}

/** Sheets that name this one, by their titles: a way on, not an advice of whoever wrote it. */
export function listCitants(fiches: readonly UneFiche[]): VueContenu | undefined {
	const liens = capLiens(
		fiches.map(({ donnees, page, famille }) => ({ titre: donnees.titre, href: page, famille })),
	);
	return liens.length > 0 ? { genre: 'titres', liens } : undefined;
}

/** The sheets of a family that name this one, in the order of the catalogue; in that field, if one is given. */
export function citantsOf(
	catalogue: Catalogue,
	fiche: UneFiche,
	famille: Famille,
	dans?: string,
): Fiche[] {
	const citations = catalogue.citations.get(fiche.ref) ?? [];
	const refs = new Set(
		citations.filter(({ champ }) => dans === undefined || champ === dans).map((c) => c.par),
	);
	const fiches = [...refs].flatMap((ref) => findFiche(catalogue, ref) ?? []);
	return fiches.filter((citante) => citante.famille === famille);
}

/** What the catalogue knows to name this sheet, family by family, but those told elsewhere on the page. */
export function citeePar(
	catalogue: Catalogue,
	fiche: UneFiche,
	sauf: readonly Famille[],
): VueContenu[] {
	return FAMILLES.filter((famille) => !sauf.includes(famille)).flatMap((famille) =>
		titrer(NOMS_FAMILLES[famille].plusieurs, listCitants(citantsOf(catalogue, fiche, famille))),
	);
}
