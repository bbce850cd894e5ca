/** Where an offset stands in a text, as a person and an editor count. */
import type { Place } from '../diagnostics.ts';

/** 1-based line and column (in code points) of an offset. */
export const placeAt = (texte: string, offset: number): Place => createPlaces(texte)(offset);

/** Length in code points: what a person counts, nearly. */
export function countPoints(texte: string): number {
	return texte.length - (texte.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}

/** `placeAt` for many offsets of one text: its lines are found once. */
export function createPlaces(texte: string): (offset: number) => Place {
	const debuts = [0];
	for (const { index } of texte.matchAll(/\n/g)) debuts.push(index + 1);
	return (offset) => {
		let [bas, haut] = [0, debuts.length - 1];
		while (bas < haut) {
			const milieu = (bas + haut + 1) >> 1;
			if ((debuts[milieu] ?? 0) <= offset) bas = milieu;
			else haut = milieu - 1;
		}
		return { ligne: bas + 1, colonne: countPoints(texte.slice(debuts[bas], offset)) + 1 };
	};
}
