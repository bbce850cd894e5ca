/** How many there are of something, in words. */

/** « 1 fiche », « 12 fiches ». */
export const compte = (nombre: number, un: string, plusieurs: string = `${un}s`): string =>
	`${nombre} ${nombre > 1 ? plusieurs : un}`;

/** The same for a page, where the number does not part from its noun at the end of a line. */
export const compteInsecable = (nombre: number, un: string): string =>
	compte(nombre, un).replace(' ', '\u00a0');
