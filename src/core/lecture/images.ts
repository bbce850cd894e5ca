/** What is known of an image once it has been opened, and how large it may be. */

/** What a file may tell without showing it, in the order in which it is told. */
export const CACHEES = {
	lieu: 'le lieu de la prise de vue',
	appareil: 'l’appareil',
	personne: 'le nom d’une personne',
	commentaire: 'un commentaire',
	vignette: 'une vignette de l’original',
} as const;
export type Cachee = keyof typeof CACHEES;

/** Pixels of the sides, upright; `faute` says why nothing of it is published. */
export interface EtatImage {
	faute?: 'abimee' | 'enorme' | 'dessin';
	/** Of a drawing, what is not let through: « script ». */
	refuse?: string;
	largeur: number;
	hauteur: number;
	/** Of the copy that is published, when it is smaller. */
	reduite?: { largeur: number; hauteur: number };
	cachees: Cachee[];
}

/** Pixels, all frames together: four times the largest photo of a telephone. */
export const PIXELS_MAX = 200_000_000;
/** Bytes. */
export const IMAGE_OCTETS_MAX = 40_000_000;
/** Bytes of another file to take away: what a slow line of the country fetches in some minutes. */
export const JOINT_OCTETS_MAX = 40_000_000;
/** Bytes of a drawing: what a pen says, not what a camera sees. */
export const DESSIN_OCTETS_MAX = 20_000;
/** Pixels of the longest side of what is published: enough for a whole screen. */
export const COTE_PUBLIE = 2400;
