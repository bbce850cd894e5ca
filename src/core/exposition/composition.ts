/** What a territory puts in the places of an exhibition, as a page keeps it. */
import { toTexte } from '../enquete/lecture.ts';
import { isObjet } from '../formats/objet.ts';

export interface PlaceRemplie {
	valeur?: string;
	texte?: string;
	origine?: string;
	/** The name under which the browser keeps the picture. */
	photo?: string;
	alt?: string;
	credit?: string;
}

export type ChampPlace = keyof PlaceRemplie;

export interface Composition {
	/** Of the exhibition whose places are filled. */
	exposition: string;
	commune: string;
	/** By « panneau/place ». */
	places: Readonly<Record<string, PlaceRemplie>>;
	/** Panels that are not printed. */
	retires: readonly string[];
}

/** UTF-16 units: as the schema of exhibitions has them. */
export const MAX_CHAMPS: Readonly<Record<ChampPlace, number>> = {
	...{ valeur: 30, texte: 600, origine: 200, photo: 60, alt: 250, credit: 200 },
};
const CHAMPS = Object.keys(MAX_CHAMPS) as ChampPlace[];
export const COMMUNE_MAX = 100;
const PLACES_MAX = 300;

export const createComposition = (exposition: string): Composition => ({
	exposition,
	commune: '',
	places: {},
	retires: [],
});

export const isVide = ({ commune, places, retires }: Composition): boolean =>
	commune.trim() === '' && retires.length === 0 && Object.keys(places).length === 0;

/** The composition that a text of the browser or of a file holds; undefined when it is none. What is not known of it is left out. */
export function parseComposition(lu: unknown): Composition | undefined {
	if (!isObjet(lu) || typeof lu.exposition !== 'string' || !isObjet(lu.places)) return undefined;
	const retires = Array.isArray(lu.retires) ? lu.retires : [];
	const places = Object.entries(lu.places)
		.slice(0, PLACES_MAX)
		.flatMap(([cle, place]): [string, PlaceRemplie][] => {
			const lue = parsePlace(place);
			return lue ? [[cle.slice(0, 130), lue]] : [];
		});
	return {
		exposition: toTexte(lu.exposition, 80),
		commune: toTexte(lu.commune, COMMUNE_MAX),
		places: Object.fromEntries(places),
		retires: retires.map((id) => toTexte(id, 60)).filter((id) => id !== ''),
	};
}

function parsePlace(lue: unknown): PlaceRemplie | undefined {
	if (!isObjet(lue)) return undefined;
	const champs = CHAMPS.flatMap((champ): [ChampPlace, string][] => {
		const texte = toTexte(lue[champ], MAX_CHAMPS[champ]);
		return texte === '' ? [] : [[champ, texte]];
	});
	return champs.length > 0 ? Object.fromEntries(champs) : undefined;
}

/** With a field said anew; one that says nothing is no field, a place without fields is empty. */
export function setChamp(
	composition: Composition,
	cle: string,
	champ: ChampPlace,
	valeur: string,
): Composition {
	const { [cle]: avant = {}, ...autres } = composition.places;
	const { [champ]: _, ...reste } = avant;
	const apres: PlaceRemplie = valeur === '' ? reste : { ...reste, [champ]: valeur };
	const places = Object.keys(apres).length > 0 ? { ...autres, [cle]: apres } : autres;
	return { ...composition, places };
}

export const toggleRetire = (composition: Composition, panneau: string): Composition => {
	const { retires } = composition;
	return {
		...composition,
		retires: retires.includes(panneau)
			? retires.filter((id) => id !== panneau)
			: [...retires, panneau],
	};
};
