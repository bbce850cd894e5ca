/** The panels of the open exhibition as the site has them, with what is kept in their places. */
import type { Composition, PlaceRemplie } from '../../core/exposition/composition.ts';
import type { TextesExposition } from '../../familles/expositions/textes-vue.ts';
import type { PlaceAffiche, VueAffiche } from '../../vues/affiches/affiches.ts';

export type PanneauLu = TextesExposition['panneaux'][number];

/** They are in the page: a tool on a key asks nothing. */
export function readTextes(page: HTMLElement, exposition: string): TextesExposition {
	const modele = page.querySelector<HTMLTemplateElement>(`[data-textes="${exposition}"]`);
	return JSON.parse(modele?.content.textContent ?? '') as TextesExposition;
}

/** Those that are hung, numbered anew. */
export function fillPanneaux(
	panneaux: readonly PanneauLu[],
	{ places, retires }: Composition,
	quels: 'tous' | 'remplis' = 'tous',
): PanneauLu[] {
	return panneaux
		.filter(({ id }) => !retires.includes(id))
		.map((panneau, i) => ({
			...panneau,
			numero: i + 1,
			places: panneau.places.map((place) => fillPlace(place, places[`${panneau.id}/${place.id}`])),
		}))
		.filter((panneau) => quels === 'tous' || panneau.places.some(({ rempli }) => rempli));
}

function fillPlace(place: PlaceAffiche, remplie: PlaceRemplie | undefined): PlaceAffiche {
	if (!remplie) return place;
	const { photo, alt = '', credit = '', ...dit } = remplie;
	return {
		...place,
		rempli: {
			...dit,
			...(photo ? { photo: { cle: photo, alt: alt || place.titre, credit } } : {}),
		},
	};
}

/** The names of the pictures that these panels show: drawings by their address, photos by their name. */
export const listImages = (panneaux: readonly VueAffiche[]): string[] => [
	...new Set(
		panneaux.flatMap(({ dessin, places }) => [
			...(dessin ? [dessin.cle] : []),
			...places.flatMap(({ rempli }) => (rempli?.photo ? [rempli.photo.cle] : [])),
		]),
	),
];
