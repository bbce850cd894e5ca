/** Lists of sheets and their facets. */

import {
	type Catalogue,
	type Fiche,
	type FicheOf,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import {
	axeOf,
	compareRangs,
	compareTitres,
	type Facette,
	facettesOf,
	isEprouvable,
	MATURITES,
	maturiteOf,
} from '../../core/catalogue/derives.ts';
import { GROUPES } from '../../core/catalogue/groupes.ts';
import { clesOf, TRIS, type Tri } from '../../core/catalogue/tris.ts';
import { countFacettes, listValeurs, VOCABULAIRES } from '../../core/pages/facettes.ts';
import { TRANCHES } from '../../core/temps/durees.ts';
import { type Famille, isFamille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { nommer } from '../mots.ts';

export interface VueTuile {
	titre: string;
	phrase: string;
	href: string;
	/** What it is: its format, else its first axes. */
	genre: string[];
	/** What else helps to choose: where, how long, how much tried. */
	etiquettes: string[];
	/** Its own axis, which colours it. */
	axe?: string;
	/** What is drawn beside its genre: the axis of an action. */
	picto?: string;
	facettes: Record<Facette, string[]>;
	/** What the orders of the list compare, by order. */
	cles: Record<string, number>;
}

export interface VueFacette {
	id: Facette;
	nom: string;
	valeurs: { id: string; nom: string; nombre: number }[];
}

export interface VueListe {
	tuiles: VueTuile[];
	facettes: VueFacette[];
	tris: VueTri[];
}

export type VueTri = Pick<Tri, 'id' | 'nom' | 'sens'>;

export const NOMS_FACETTES: Record<Facette, string> = {
	type: 'Type',
	axe: 'Axe',
	phase: 'Phase',
	public: 'Pour qui',
	duree: 'Durée',
	groupe: 'Taille du groupe',
	format: 'Format',
};

/** Every value a facet may take, in the order of its vocabulary. */
export const valuesOf = (catalogue: Catalogue, facette: Facette): { id: string; nom: string }[] =>
	listValeurs(catalogue, facette).map((id) => ({ id, nom: nomOf(catalogue, facette, id) }));

function nomOf(catalogue: Catalogue, facette: Facette, id: string): string {
	if (facette === 'type') return isFamille(id) ? NOMS_FAMILLES[id].plusieurs : id;
	if (facette === 'axe') return catalogue.axes.find((axe) => axe.id === id)?.court ?? id;
	if (facette === 'duree') return TRANCHES.find((t) => t.id === id)?.nom ?? id;
	if (facette === 'groupe') return GROUPES.find((g) => g.id === id)?.nom ?? id;
	return nommer(catalogue, VOCABULAIRES[facette] ?? '', id);
}

const faites = new WeakMap<Catalogue, Map<Famille | undefined, VueListe>>();

/**
 * The list of a family (or of all), with its facets counted; facets of a single value are left out. Made
 * once: each of its pages shows a part of it.
 */
export function buildVueListe(catalogue: Catalogue, famille?: Famille): VueListe {
	const siennes = faites.get(catalogue) ?? new Map<Famille | undefined, VueListe>();
	faites.set(catalogue, siennes);
	const connue = siennes.get(famille);
	if (connue) return connue;
	const tuiles = listFiches(catalogue)
		.filter((f) => famille === undefined || f.famille === famille)
		.sort(famille === undefined ? compareTitres : compareRangs)
		.map((fiche) => buildTuile(catalogue, fiche));
	const facettes = countFacettes(
		catalogue,
		tuiles.map((tuile) => tuile.facettes),
	).map(({ id, valeurs }) => ({
		id,
		nom: NOMS_FACETTES[id],
		valeurs: valeurs.map((v) => ({ ...v, nom: nomOf(catalogue, id, v.id) })),
	}));
	const vue = { tuiles, facettes, tris: listTris(tuiles) };
	siennes.set(famille, vue);
	return vue;
}

/** What the list of a family keeps when one value of a facet is chosen. */
export interface VueFiltre {
	liste: VueListe;
	/** « Outils : Décider » */
	titre: string;
	description: string;
	choix: { facette: string; valeur: string; nom: string };
}

/** Undefined when no sheet has that value. */
export function buildVueFiltre(
	catalogue: Catalogue,
	famille: Famille,
	facette: string | undefined,
	valeur: string | undefined,
): VueFiltre | undefined {
	const complete = buildVueListe(catalogue, famille);
	const choisie = complete.facettes.find((f) => f.id === facette);
	const choix = choisie?.valeurs.find((v) => v.id === valeur);
	if (!choisie || !choix) return undefined;
	const { nom } = choix;
	const { plusieurs } = NOMS_FAMILLES[famille];
	return {
		liste: {
			...complete,
			tuiles: complete.tuiles.filter((t) => t.facettes[choisie.id].includes(choix.id)),
		},
		titre: `${plusieurs}\u00a0: ${nom}`,
		description: `${plusieurs}, filtre «\u00a0${choisie.nom}\u00a0: ${nom}\u00a0».`,
		choix: { facette: choisie.id, valeur: choix.id, nom },
	};
}

const toTri = ({ id, nom, sens }: Tri): VueTri => ({ id, nom, sens });

/** What any sheet may be compared by, whatever its family. */
export const TRIS_RECHERCHE: readonly VueTri[] = TRIS.filter(({ id }) =>
	['duree', 'essais'].includes(id),
).map(toTri);

/** The orders that change something: two sheets at least, with different keys. */
function listTris(tuiles: readonly VueTuile[]): VueTri[] {
	return TRIS.filter(
		({ id }) => new Set(tuiles.flatMap(({ cles }) => cles[id] ?? [])).size > 1,
	).map(toTri);
}

export function buildTuile(catalogue: Catalogue, fiche: Fiche): VueTuile {
	const facettes = facettesOf(catalogue, fiche);
	const maturite = maturiteOf(catalogue, fiche);
	const axe = axeOf(catalogue, fiche);
	const formats = facettes.format.map((f) => nommer(catalogue, 'formats', f));
	const axes = facettes.axe.map((a) => catalogue.axes.find((x) => x.id === a)?.court ?? a);
	return {
		titre: fiche.donnees.titre,
		phrase: fiche.donnees.en_une_phrase,
		href: fiche.page,
		genre: formats.length > 0 ? formats : axes.slice(0, AXES_MAX),
		...(axe && definitionOf(fiche.famille).axePrincipal ? { picto: axe } : {}),
		etiquettes: [
			...etiquettesOf(catalogue, fiche),
			...facettes.duree.map((d) => TRANCHES.find((t) => t.id === d)?.nom ?? d),
			...(isEprouvable(fiche) || maturite === 'ebauche' ? [MATURITES[maturite]] : []),
		],
		...(axe ? { axe } : {}),
		facettes,
		cles: clesOf(catalogue, fiche),
	};
}

/** Axes that the genre of a card names. */
const AXES_MAX = 2;

const etiquettesOf = <F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
): readonly string[] => vueOf(fiche.famille).etiquettesOf?.(catalogue, fiche) ?? [];
