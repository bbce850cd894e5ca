/** What a site asks of those who keep it, from facts gathered beside: nothing here reads the machine. */

/** `faire`: now. `prevoir`: one of these months. `inconnu`: it could not be asked here. */
export const GRAVITES = ['faire', 'prevoir', 'inconnu', 'bien'] as const;
export type Gravite = (typeof GRAVITES)[number];

export interface PointDeSante {
	gravite: Gravite;
	quoi: string;
	/** What to do. */
	aide?: string;
}

export const point = (gravite: Gravite, quoi: string, aide?: string): PointDeSante => ({
	gravite,
	quoi,
	...(aide === undefined ? {} : { aide }),
});

const TITRES: Readonly<Record<Gravite, string>> = {
	faire: 'À faire maintenant',
	prevoir: 'À prévoir',
	inconnu: 'Pas pu être demandé ici',
	bien: 'Tout va bien',
};

/** In lines for a terminal, the most pressing first; a part without a line is left out. */
export function sayPoints(points: readonly PointDeSante[]): string {
	const parties = GRAVITES.flatMap((gravite) => {
		const siens = points.filter((p) => p.gravite === gravite);
		return siens.length === 0 ? [] : [`${TITRES[gravite]}\n${siens.map(sayPoint).join('\n')}`];
	});
	return parties.join('\n\n');
}

const sayPoint = ({ quoi, aide }: PointDeSante): string =>
	aide === undefined ? `  ${quoi}` : `  ${quoi}\n    → ${aide}`;

/** « 1 fiche », « 12 fiches ». */
export const compte = (nombre: number, un: string, plusieurs: string = `${un}s`): string =>
	`${nombre} ${nombre > 1 ? plusieurs : un}`;
