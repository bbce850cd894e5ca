/** Copies of guides that this browser keeps, the last one first: one comes back to them, or begins another. */
import { type Guide, parseGuide } from '../../core/enquete/guide.ts';
import { isObjet } from '../../core/formats/objet.ts';
import { readGarde, setAside, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';

export interface Copie {
	/** `2026-11-30T14:05`: when it was made, and its name. */
	quand: string;
	guide: Guide;
}

/** Of what is kept. */
export const COPIES = 'guides';
const CLE = (): string => nameGarde(COPIES);

export function listCopies(): Copie[] {
	const lu = parse(readGarde(CLE()));
	if (!Array.isArray(lu)) return [];
	return lu.flatMap((brute): Copie[] => {
		if (!isObjet(brute) || typeof brute.quand !== 'string') return [];
		const guide = parseGuide(brute.guide);
		return guide ? [{ quand: brute.quand.slice(0, 20), guide }] : [];
	});
}

/** Whether it could be kept; the same guide, not changed since its last copy, is kept once. */
export function addCopie(guide: Guide, quand: string): boolean {
	const presentes = listCopies();
	if (JSON.stringify(presentes[0]?.guide) === JSON.stringify(guide)) return true;
	return write([{ quand, guide }, ...presentes]);
}

export const removeCopie = (quand: string): boolean =>
	write(listCopies().filter((copie) => copie.quand !== quand));

/** What cannot be read is put aside, whole, before anything is written over it. */
function write(copies: readonly Copie[]): boolean {
	const brut = readGarde(CLE());
	const perdu = brut !== null && !Array.isArray(parse(brut)) && !setAside(CLE(), brut);
	return !perdu && writeGarde(CLE(), JSON.stringify(copies));
}

function parse(brut: string | null): unknown {
	try {
		return brut === null ? undefined : JSON.parse(brut);
	} catch {
		return undefined;
	}
}
