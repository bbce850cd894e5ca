/** The file of a restitution: the recueil that it gives back, which other pages open too, with its words and choices. */
import { readRecueil, writeRecueil } from './fichier-recueil.ts';
import type { Recueil } from './recueil.ts';
import { parseRestitution, RESTITUTION_VIDE, type Restitution } from './restitution.ts';

/** The text of the file. */
export const writeRestitution = (recueil: Recueil, restitution: Restitution): string =>
	`${JSON.stringify({ ...JSON.parse(writeRecueil(recueil)), restitution }, null, '\t')}\n`;

export interface RestitutionLue {
	recueil: Recueil;
	/** Empty when the file is that of a recueil alone. */
	restitution: Restitution;
}

/** Reads the text of a file, that of a recueil too; or says why nothing was taken from it, in French. */
export function readRestitution(texte: string): RestitutionLue | { refus: string } {
	const recueil = readRecueil(texte);
	if ('refus' in recueil) return recueil;
	const { restitution } = JSON.parse(texte.replace(/^\ufeff/, '')) as { restitution?: unknown };
	return { recueil, restitution: restitution ? parseRestitution(restitution) : RESTITUTION_VIDE };
}
