/** What came of an example that a sheet takes in a commune: nothing unsaid is counted as tried. */

export const RESULTATS = ['essaye', 'en-cours', 'etudie', 'arrete', 'contre-exemple'] as const;
export type Resultat = (typeof RESULTATS)[number];

/** As a choice of a form. */
export const NOMS_RESULTATS: Record<Resultat, string> = {
	essaye: 'La commune l’a fait',
	'en-cours': 'La commune a commencé',
	etudie: 'C’est un projet, à l’étude',
	arrete: 'La commune l’a fait, puis arrêté',
	'contre-exemple':
		'C’est un contre-exemple : ce qui arrive sans cela, ou ce qu’il ne faut pas faire',
};

export interface Exemple {
	commune: string;
	texte: string;
	source: string;
	resultat?: Resultat | undefined;
}

/** Whether the sheet says that the commune did it, were it to stop later. */
export const isEssaye = ({ resultat }: Pick<Exemple, 'resultat'>): boolean =>
	resultat === 'essaye' || resultat === 'en-cours' || resultat === 'arrete';

/** What a reader is told beside the name of the commune; nothing when it was simply done, or is not said. */
export const PRECISIONS_RESULTATS: Partial<Record<Resultat, string>> = {
	'en-cours': 'commencé',
	etudie: 'à l’étude',
	arrete: 'arrêté depuis',
	'contre-exemple': 'contre-exemple',
};

/** « à l’étude », or nothing. */
export const sayResultat = ({ resultat }: Pick<Exemple, 'resultat'>): string =>
	(resultat && PRECISIONS_RESULTATS[resultat]) ?? '';

/** Anchor of each example of a sheet, in their order: a second one of the same commune has its own. */
export function ancresOf(exemples: readonly Pick<Exemple, 'commune'>[]): string[] {
	const vus = new Map<string, number>();
	return exemples.map(({ commune }) => {
		const rang = (vus.get(commune) ?? 0) + 1;
		vus.set(commune, rang);
		return `exemple-${commune}${rang > 1 ? `-${rang}` : ''}`;
	});
}
