/** A document of the kit: plain JSON, pieces of text and blanks to fill. */
import { splitFin } from '../../core/texte/appels.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';
import type { IdChamp } from './champs.ts';

/** A statement; `source` is the number of what it comes from. */
export interface Constat {
	texte: string;
	source?: number;
}

export type Morceau =
	| string
	| { gras: string }
	/** The number of a source: « [2] ». */
	| { appel: number }
	/** A blank; `de` puts « de », « d’ », « du » before its value. */
	| { champ: IdChamp; de?: boolean }
	/** Goes away when that optional field is left empty. */
	| { si: IdChamp; morceaux: Morceau[] };

export type Bloc =
	| { genre: 'titre'; texte: string }
	| { genre: 'paragraphe'; morceaux: Morceau[]; place?: 'droite' }
	/** One paragraph on several lines: an address, a signature. */
	| { genre: 'lignes'; lignes: Morceau[][]; place?: 'droite' }
	/** `courte`: short items, two columns on paper. */
	| { genre: 'liste'; elements: Morceau[][]; courte?: boolean }
	/** A term and what is said of it, in two columns. */
	| { genre: 'tableau'; legende: string; rangs: { terme: string; texte: string }[] };

export interface DocumentMairie {
	id: 'courrier' | 'note' | 'deliberation';
	/** Heading above the document, on the page only. */
	nom: string;
	/** What it is for, above the document, on the page only. */
	usage: string[];
	/** Title of the document itself, and of its file. */
	titre: string;
	blocs: Bloc[];
}

export const champ = (id: IdChamp): Morceau => ({ champ: id });
export const de = (id: IdChamp): Morceau => ({ champ: id, de: true });
export const si = (id: IdChamp, ...morceaux: Morceau[]): Morceau => ({ si: id, morceaux });
export const gras = (texte: string): Morceau => ({ gras: texte });

export const titre = (texte: string): Bloc => ({ genre: 'titre', texte });
export const p = (...morceaux: Morceau[]): Bloc => ({ genre: 'paragraphe', morceaux });
export const lignes = (rangs: Morceau[][], place?: 'droite'): Bloc =>
	place ? { genre: 'lignes', lignes: rangs, place } : { genre: 'lignes', lignes: rangs };
/** A list, or nothing when it would be empty. */
export const liste = (elements: readonly (string | Morceau[])[]): Bloc[] =>
	elements.length > 0
		? [{ genre: 'liste', elements: elements.map((e) => (typeof e === 'string' ? [e] : e)) }]
		: [];

/** A list of short items, which paper sets in two columns. */
export const listeCourte = (elements: readonly string[]): Bloc[] =>
	liste(elements).map((bloc) => ({ ...bloc, courte: true }) as Bloc);

/** Ends as a sentence, whatever its own end. */
export const phrase = (texte: string): string => (/[.!?…]$/.test(texte) ? texte : `${texte}.`);
/** Fit to be followed by « ; » or by the rest of a sentence. */
export const sansPoint = (texte: string): string => texte.replace(/\s*[.;]$/, '');

/** A statement with the number of its source before its stop: « Les terres manquent [1]. » */
export function sayConstat({ texte, source }: Constat): Morceau[] {
	if (source === undefined) return [texte];
	const { corps, fin } = splitFin(texte);
	return [`${corps}\u00a0`, { appel: source }, fin].filter((m) => m !== '');
}

/** The numbers of the sources that these blocs call, each once, in the order of their first call. */
export function listAppels(blocs: readonly Bloc[]): number[] {
	const morceaux = blocs.flatMap((b): Morceau[] => {
		if (b.genre === 'paragraphe') return b.morceaux;
		if (b.genre === 'lignes') return b.lignes.flat();
		return b.genre === 'liste' ? b.elements.flat() : [];
	});
	return [
		...new Set(morceaux.flatMap((m) => (typeof m === 'object' && 'appel' in m ? [m.appel] : []))),
	];
}

/** The first ones that fit in so many signs, one at least, and how many are left out. */
export function cut<T>(
	elements: readonly T[],
	{ nombre, signes }: Mesure,
	texteOf: (element: T) => string,
): { gardes: T[]; reste: number } {
	const gardes: T[] = [];
	let place = signes;
	for (const element of elements.slice(0, nombre)) {
		const { length } = texteOf(element);
		if (length > place && gardes.length > 0) break;
		gardes.push(element);
		place -= length;
	}
	return { gardes, reste: elements.length - gardes.length };
}

/** Room for a list: so many elements, so many signs in all. */
export interface Mesure {
	nombre: number;
	signes: number;
}

/** The same value with French typography in every text of it. */
export function typeset<T>(valeur: T): T {
	if (typeof valeur === 'string') return applyTypographie(valeur) as T;
	if (Array.isArray(valeur)) return valeur.map(typeset) as T;
	if (typeof valeur !== 'object' || valeur === null) return valeur;
	return Object.fromEntries(Object.entries(valeur).map(([c, v]) => [c, typeset(v)])) as T;
}
