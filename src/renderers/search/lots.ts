/** What a list of results shows, in small files: only those of the results shown are fetched. */

import type { Compagne } from './demande.ts';

/** What is shown of something found. */
export interface Trouvee {
	url: string;
	titre: string;
	phrase: string;
	/** « Fiche outil » */
	type: string;
	/** The pages that go with a sheet; undefined for what is no sheet. */
	compagnes?: readonly Compagne[];
}

/** As written: url, title, sentence, type, and the pages that go with a sheet. */
export type Ligne = [string, string, string, string, (readonly Compagne[])?];

/** Ten results rarely stand in the same file: it is kept small. */
const LOT = 10;

export function cutLots(trouvees: readonly Trouvee[]): Ligne[][] {
	const lignes = trouvees.map(
		({ url, titre, phrase, type, compagnes }): Ligne =>
			compagnes ? [url, titre, phrase, type, compagnes] : [url, titre, phrase, type],
	);
	return Array.from({ length: Math.ceil(lignes.length / LOT) }, (_, i) =>
		lignes.slice(i * LOT, (i + 1) * LOT),
	);
}

/** Rank of the file that has a number. */
export const lotOf = (numero: number): number => Math.floor(numero / LOT);

/** What a file says of a number, undefined where it stops before. */
export function readLigne(lot: readonly Ligne[], numero: number): Trouvee | undefined {
	const ligne = lot[numero % LOT];
	if (!ligne) return undefined;
	const [url, titre, phrase, type, compagnes] = ligne;
	return { url, titre, phrase, type, ...(compagnes ? { compagnes } : {}) };
}
