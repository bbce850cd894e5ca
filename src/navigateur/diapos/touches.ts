/** What a key asks of slides. */

export type Pas = 'suivante' | 'precedente' | 'premiere' | 'derniere';

interface Touche {
	key: string;
	shiftKey: boolean;
	ctrlKey: boolean;
	altKey: boolean;
	metaKey: boolean;
}

const PAS: Readonly<Record<string, Pas>> = {
	ArrowRight: 'suivante',
	ArrowLeft: 'precedente',
	PageDown: 'suivante',
	PageUp: 'precedente',
	Home: 'premiere',
	End: 'derniere',
};
/** Those that a page one reads keeps for itself. */
const PAS_EN_SALLE: Readonly<Record<string, Pas>> = {
	ArrowDown: 'suivante',
	ArrowUp: 'precedente',
};

/** Undefined when the key is not for slides. `salle`: they are projected, nothing else is on the screen. */
export function pasOf(touche: Touche, salle: boolean): Pas | undefined {
	const { key, shiftKey, ctrlKey, altKey, metaKey } = touche;
	if (ctrlKey || altKey || metaKey) return undefined;
	if (key === ' ') return shiftKey ? 'precedente' : 'suivante';
	if (shiftKey) return undefined;
	return PAS[key] ?? (salle ? PAS_EN_SALLE[key] : undefined);
}

/** Keys that first go to the end of a slide taller than the screen, as in any page. */
export const isPasAPas = (key: string): boolean =>
	[' ', 'PageDown', 'PageUp', 'ArrowDown', 'ArrowUp'].includes(key);

/** The slide that comes then, among `nombre`; 0 is the top of the page, before the first. */
export function stepTo(pas: Pas, rang: number, nombre: number): number {
	const cible = { suivante: rang + 1, precedente: rang - 1, premiere: 1, derniere: nombre }[pas];
	return Math.min(Math.max(cible, 1), nombre);
}

/** The slide that an address asks for: `#3`; undefined when it asks for none of them. */
export function parseRang(ancre: string, nombre: number): number | undefined {
	const rang = /^#([1-9]\d*)$/.exec(ancre)?.[1];
	return rang !== undefined && Number(rang) <= nombre ? Number(rang) : undefined;
}
