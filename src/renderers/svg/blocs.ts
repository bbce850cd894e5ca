/** What a sheet of SVG is made of, from top to bottom: lines of text that stay text, and frames. Millimetres. */
import type { Element } from 'xast';
import { x } from 'xastscript';

/** How wide a text is, in millimetres, set at `corps` millimetres. */
export type Measure = (texte: string, corps: number, gras: boolean) => number;

export interface Bloc {
	hauteur: number;
	/** `haut`: of its top on the sheet. */
	draw: (haut: number) => Element[];
}

export interface Caractere {
	corps: number;
	gras?: boolean;
	couleur?: string;
}

export const ENCRE = '#23291f';
/** Between two lines, of the size of the letters. */
const INTERLIGNE = 1.28;
/** Of the size of the letters, from the top of a line to where they stand. */
const ASSISE = 0.95;
/** Another computer has other fonts: a little wider at most. */
const LARGE = 1.04;

/** Lines that hold in `largeur`; a word that is longer has its own, and is not cut. */
export function wrapLignes(
	texte: string,
	largeur: number,
	widthOf: (texte: string) => number,
): string[] {
	const lignes: string[] = [];
	for (const mot of texte.split(/[ \n]+/).filter(Boolean)) {
		const essai = lignes.length > 0 ? `${lignes.at(-1)} ${mot}` : mot;
		if (lignes.length > 0 && widthOf(essai) <= largeur) lignes[lignes.length - 1] = essai;
		else lignes.push(mot);
	}
	return lignes;
}

/** A paragraph, `gauche` from the left edge. */
export function layTexte(
	texte: string,
	{ corps, gras = false, couleur = ENCRE }: Caractere,
	{ gauche, largeur }: { gauche: number; largeur: number },
	measure: Measure,
): Bloc {
	const lignes = wrapLignes(texte, largeur, (dit) => measure(dit, corps, gras) * LARGE);
	const pas = corps * INTERLIGNE;
	return {
		hauteur: lignes.length * pas,
		draw: (haut) => [
			x(
				'text',
				{
					...{
						x: arrondir(gauche),
						y: arrondir(haut + corps * ASSISE),
						'font-size': arrondir(corps),
					},
					...{ 'font-weight': gras ? 700 : 400, fill: couleur },
				},
				lignes.map((ligne, i) =>
					x('tspan', { x: arrondir(gauche), ...(i > 0 ? { dy: arrondir(pas) } : {}) }, ligne),
				),
			),
		],
	};
}

export const layVide = (hauteur: number): Bloc => ({ hauteur, draw: () => [] });

/** One under the other. */
export const pile = (blocs: readonly Bloc[]): Bloc => ({
	hauteur: blocs.reduce((somme, { hauteur }) => somme + hauteur, 0),
	draw: (haut) => {
		let ici = haut;
		return blocs.flatMap(({ hauteur, draw }) => {
			const dessin = draw(ici);
			ici += hauteur;
			return dessin;
		});
	},
});

export const arrondir = (n: number): string => String(Math.round(n * 100) / 100);
