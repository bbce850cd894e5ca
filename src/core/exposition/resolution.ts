/** Whether a picture is fine enough for the size at which it is printed. */

/** Under it, dots are seen at arm’s length. */
export const PPP_MIN = 150;
/** Millimetres of the place of a picture on an A3 panel: half the width, or a third. */
const PLACE_A3 = { largeur: 122, hauteur: 60 };
const ECHELLES = { a3: 1, a2: Math.SQRT2, a1: 2 } as const;
export type TaillePanneau = keyof typeof ECHELLES;
const POUCE = 25.4;

/** Dots per inch of a picture of that many pixels, once set whole in its place of a panel. */
export function resolutionOf(
	{ largeur, hauteur }: { largeur: number; hauteur: number },
	taille: TaillePanneau,
): number {
	const echelle = ECHELLES[taille];
	const parPoint = Math.min(
		(PLACE_A3.largeur * echelle) / POUCE / largeur,
		(PLACE_A3.hauteur * echelle) / POUCE / hauteur,
	);
	return Math.round(1 / parPoint);
}

/** The largest size at which it is fine enough; none when it is for no size. */
export const tailleMax = (pixels: {
	largeur: number;
	hauteur: number;
}): TaillePanneau | undefined =>
	(['a1', 'a2', 'a3'] as const).find((taille) => resolutionOf(pixels, taille) >= PPP_MIN);

/** What to say of a picture before one prints it; empty when it is fine at any size. */
export function sayResolution(pixels: { largeur: number; hauteur: number }): string {
	const max = tailleMax(pixels);
	if (max === 'a1') return '';
	const dit = `${pixels.largeur} × ${pixels.hauteur} points`;
	return max
		? `Photo de ${dit}\u00a0: nette jusqu’au ${max.toUpperCase()}, moins de ${PPP_MIN} points par pouce au-delà.`
		: `Photo de ${dit}\u00a0: moins de ${PPP_MIN} points par pouce, même en A3. Elle se verra floue.`;
}
