/** The last sheets read in this browser, and nowhere else. What it gives back is checked. */
import { parseRef } from '../../familles/registre/ids.ts';
import { nameGarde } from '../noms.ts';

export const CLE = nameGarde('lus');
const LUS_MAX = 5;

export type Lu = [ref: string, titre: string];

export function readLus(): Lu[] {
	try {
		const brut: unknown = JSON.parse(localStorage.getItem(CLE) ?? '[]');
		return (Array.isArray(brut) ? brut : []).filter(isLu).slice(0, LUS_MAX);
	} catch {
		return [];
	}
}

const isLu = (brut: unknown): brut is Lu =>
	Array.isArray(brut) &&
	typeof brut[0] === 'string' &&
	parseRef(brut[0]) !== undefined &&
	typeof brut[1] === 'string' &&
	brut[1] !== '' &&
	brut[1].length <= 300;

/** The newest first, each once. A browser may refuse to keep anything: nothing is lost but comfort. */
export function keepLu(lu: Lu): void {
	const autres = readLus().filter(([ref]) => ref !== lu[0]);
	try {
		localStorage.setItem(CLE, JSON.stringify([lu, ...autres].slice(0, LUS_MAX)));
	} catch {
		return;
	}
}

export function forgetLus(): void {
	try {
		localStorage.removeItem(CLE);
	} catch {
		return;
	}
}
