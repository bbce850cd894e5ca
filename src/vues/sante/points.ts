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
