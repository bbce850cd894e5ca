interface Cout {
	niveau: string;
	min?: number | undefined;
}

/** The sheet knows at least in which class its cost falls. */
export const isCoutConnu = ({ cout }: { cout: Cout }): boolean =>
	cout.niveau !== 'inconnu' || cout.min !== undefined;
