/** Several lines pasted in a list: as many answers. */
import { cleanSaisie } from '../../core/ecriture/nettoyer.ts';
import { stripPuce } from '../../core/ecriture/puces.ts';

/**
 * The answers that a pasted text makes, without their marks; none when it is one answer. `libres`: how
 * many places are left. What has no place of its own is in the last one: nothing is lost.
 * `plusieursLignes`: an answer may have several lines; lines without marks may be those of one.
 */
export function splitCollage(
	texte: string,
	libres: number,
	plusieursLignes: boolean,
): string[] | undefined {
	const brutes = cleanSaisie(texte)
		.split('\n')
		.map((l) => l.trim())
		.filter((l) => l !== '');
	const marquees = brutes.every((l) => stripPuce(l) !== l);
	if (brutes.length < 2 || (plusieursLignes && !marquees)) return undefined;
	const lignes = brutes.map((l) => stripPuce(l).trim());
	const places = Math.max(1, libres);
	return lignes.length <= places
		? lignes
		: [...lignes.slice(0, places - 1), lignes.slice(places - 1).join(' ; ')];
}
