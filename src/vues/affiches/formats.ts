/** The ways in which the panels of an exhibition are printed. */

/** Points of a millimetre. */
const MM = 72 / 25.4;
/** For a printer: millimetres from the edge of the sheet to the cut, and of ink beyond it; the template has them too. */
const COUPE = { marge: 10 * MM, fondPerdu: 3 * MM };

export const TAILLES_AFFICHE = ['a3', 'a2', 'a1'] as const;
export type TailleAffiche = (typeof TAILLES_AFFICHE)[number];

export interface FormatAffiches {
	/** Ends the name of the file. */
	id: string;
	titre: string;
	modele: 'exposition' | 'depliant';
	taille?: TailleAffiche;
	/** With crop marks. */
	coupe?: typeof COUPE;
	/** In A4 sheets, to be glued. */
	carreaux?: true;
}

const sizes = TAILLES_AFFICHE.map(
	(taille): FormatAffiches => ({
		id: taille,
		titre: `Panneaux en ${taille.toUpperCase()}`,
		modele: 'exposition',
		taille,
	}),
);

export const FORMATS_AFFICHES: readonly FormatAffiches[] = [
	...sizes,
	{
		id: 'a1-en-feuilles-a4',
		titre: 'Panneaux en A1, en feuilles A4 à coller',
		modele: 'exposition',
		taille: 'a1',
		carreaux: true,
	},
	...sizes.map(
		(format): FormatAffiches => ({
			...format,
			id: `${format.id}-imprimeur`,
			titre: `${format.titre}, pour un imprimeur`,
			coupe: COUPE,
		}),
	),
	{ id: 'depliant', titre: 'Dépliant à donner', modele: 'depliant' },
];

/** Where the file is, from the root of the site. */
export function nameAffiches(ref: string, format: string): string {
	const [famille, id] = ref.split('/');
	return `/pdf/${famille}/affiches/${id}-${format}.pdf`;
}
