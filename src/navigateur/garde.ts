/**
 * What a browser keeps, by name. It may refuse, be full, or hold a text that this page cannot read: one of a newer
 * page, or half of one. Such a text is put aside before anything is written over it.
 */

export function readGarde(cle: string): string | null {
	try {
		return localStorage.getItem(cle);
	} catch {
		return null;
	}
}

/** Whether it could be kept. */
export function writeGarde(cle: string, brut: string): boolean {
	try {
		localStorage.setItem(cle, brut);
		return true;
	} catch {
		return false;
	}
}

export function removeGarde(cle: string): void {
	try {
		localStorage.removeItem(cle);
	} catch {
		// Refused too: there is nothing to take away.
	}
}

/** Names that begin so. */
export function listGardes(prefixe: string): string[] {
	try {
		return Object.keys(localStorage).filter((cle) => cle.startsWith(prefixe));
	} catch {
		return [];
	}
}

/** crypto.randomUUID is refused to pages without https. */
export const createId = (): string => Date.now().toString(36) + Math.random().toString(36).slice(2);

/** When an identifier was made, in milliseconds since 1970: its first eight signs say it until 2059. */
export const dateOfId = (id: string): number => Number.parseInt(id.slice(0, 8), 36);

/**
 * What is kept under that name, as `parse` reads it; a text that it cannot read is put aside first. `bloque`: it could
 * not be, and nothing may be written over it.
 */
export function readLisible<T>(
	cle: string,
	parse: (brut: string) => T | undefined,
): { lu: T | undefined; bloque: boolean } {
	const brut = readGarde(cle);
	const lu = brut === null ? undefined : parse(brut);
	return { lu, bloque: brut !== null && lu === undefined && !setAside(cle, brut) };
}

/** Texts put aside from that name. */
export const listAsides = (cle: string): string[] =>
	listGardes(`${cle}!`).flatMap((aside) => readGarde(aside) ?? []);

/** Puts a text aside, once; whether it is there. */
export const setAside = (cle: string, brut: string): boolean =>
	listAsides(cle).includes(brut) || writeGarde(`${cle}!${createId()}`, brut);
