/** The posters of an exhibition as the template reads them (modeles/exposition.typ). */
import type { ImageAffiche, PlaceAffiche, VueAffiche } from '../../vues/affiches/affiches.ts';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import { sayAdresse } from '../../vues/mots.ts';
import type { AdressePapier } from '../papier/papier.ts';
import { renderQr } from '../papier/qr.ts';

interface ImagePosee {
	/** Path in the workspace of the compiler. */
	chemin: string;
	alt: string;
	credit: string;
}

interface PlacePapier extends Omit<PlaceAffiche, 'rempli'> {
	rempli?: Omit<NonNullable<PlaceAffiche['rempli']>, 'photo'> & { photo?: ImagePosee };
}

export interface AffichePapier extends Omit<VueAffiche, 'dessin' | 'places' | 'axe'> {
	couleur: string;
	/** Of its axis, in words. */
	axe?: string;
	dessin?: ImagePosee;
	places: PlacePapier[];
}

export interface ExpositionPapier {
	titre: string;
	auteurs: string[];
	/** Whom it is of, and its licence: at the foot of each panel. */
	attribution: string;
	adresse?: AdressePapier;
	panneaux: AffichePapier[];
}

export interface OptionsExposition {
	/** Name of an axis, in words. */
	nameAxe: (id: string) => string;
	/** Path of a picture in the workspace, by its key; without one, the picture is left out. */
	imageOf: (cle: string) => string | undefined;
	/** Public address of the exhibition, where it has one. */
	url?: string | undefined;
}

export function renderExposition(
	{ titre, auteurs, attribution }: Pick<ExpositionPapier, 'titre' | 'auteurs' | 'attribution'>,
	affiches: readonly VueAffiche[],
	{ nameAxe, imageOf, url }: OptionsExposition,
): ExpositionPapier {
	const pose = (image: ImageAffiche | undefined): ImagePosee | undefined => {
		const chemin = image && imageOf(image.cle);
		return image && chemin ? { chemin, alt: image.alt, credit: image.credit } : undefined;
	};
	return {
		...{ titre, auteurs, attribution },
		...(url ? { adresse: { url, courte: sayAdresse(url), qr: renderQr(url) } } : {}),
		panneaux: affiches.map(({ dessin, places, axe, ...affiche }) => {
			const posee = pose(dessin);
			return {
				...affiche,
				couleur: couleurOf(axe),
				...(axe ? { axe: nameAxe(axe) } : {}),
				...(posee ? { dessin: posee } : {}),
				places: places.map((place) => renderPlace(place, pose)),
			};
		}),
	};
}

function renderPlace(
	{ rempli, ...place }: PlaceAffiche,
	pose: (image: ImageAffiche | undefined) => ImagePosee | undefined,
): PlacePapier {
	if (!rempli) return place;
	const { photo, ...dit } = rempli;
	const posee = pose(photo);
	return { ...place, rempli: { ...dit, ...(posee ? { photo: posee } : {}) } };
}
