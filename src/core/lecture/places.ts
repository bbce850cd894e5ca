/** Where an offset stands in a text, as a person and an editor count. */
import type { Place } from '../diagnostics.ts';

/** 1-based line and column (in code points) of an offset. */
export function placeAt(texte: string, offset: number): Place {
	const avant = texte.slice(0, offset);
	const debut = avant.lastIndexOf('\n') + 1;
	return { ligne: avant.split('\n').length, colonne: countPoints(avant.slice(debut)) + 1 };
}

/** Length in code points: what a person counts, nearly. */
export function countPoints(texte: string): number {
	return texte.length - (texte.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
