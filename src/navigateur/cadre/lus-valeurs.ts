/** The last sheets read, as a browser gives them back: what it gives is checked. */
import { isRef } from './livret-valeurs.ts';

const LUS_MAX = 5;
const TITRE_MAX = 300;

export type Lu = [ref: string, titre: string];

/** Those kept, the newest first; none when the text is not that of a list. */
export function parseLus(texte: string | null): Lu[] {
	try {
		const brut: unknown = JSON.parse(texte ?? '[]');
		return (Array.isArray(brut) ? brut : []).filter(isLu).slice(0, LUS_MAX);
	} catch {
		return [];
	}
}

const isLu = (brut: unknown): brut is Lu =>
	Array.isArray(brut) &&
	isRef(brut[0]) &&
	typeof brut[1] === 'string' &&
	brut[1] !== '' &&
	brut[1].length <= TITRE_MAX;

/** The newest first, each sheet once. */
export const addLu = (lus: readonly Lu[], lu: Lu): Lu[] =>
	[lu, ...lus.filter(([ref]) => ref !== lu[0])].slice(0, LUS_MAX);
