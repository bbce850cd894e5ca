/** What looks like a way to reach a person: an e-mail address, a French telephone number. */

const COURRIEL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Ten digits by pairs, or +33: spaces of any kind, dots or hyphens between the pairs. A day and an hour are none. */
const TELEPHONE =
	/(?<![\d+])(?!\d\d[\s.-]\d\d[\s.-](?:19|20)\d\d\b)(?:(?:\+|00[\s.-]?)33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/gu;

/** Nearly no text has them: the rest is read once, and no further. */
const PAIRE = /\d\d/;

/** Where each stands in a text, in UTF-16 units: e-mail addresses, then telephone numbers. */
export function locateContacts(
	texte: string,
): { genre: 'courriel' | 'telephone'; debut: number; fin: number }[] {
	const locate = <G extends string>(genre: G, motif: RegExp) =>
		[...texte.matchAll(motif)].map(({ index, 0: dit }) => ({
			genre,
			debut: index,
			fin: index + dit.length,
		}));
	return [
		...(texte.includes('@') ? locate('courriel', COURRIEL) : []),
		...(PAIRE.test(texte) ? locate('telephone', TELEPHONE) : []),
	];
}

/** Every e-mail address and telephone number of a text, in a form that can be compared. */
export const findContacts = (texte: string): string[] => [
	...new Set(locateContacts(texte).map(({ debut, fin }) => toContact(texte.slice(debut, fin)))),
];

/** `06.12 34 56 78`, `+33 6 12 34 56 78` and `0612345678` are the same number. */
export function toContact(valeur: string): string {
	if (valeur.includes('@')) return valeur.trim().toLowerCase();
	return valeur
		.replace(/\(0\)/, '')
		.replace(/[^\d+]/g, '')
		.replace(/^(?:\+|00)33/, '0');
}

export function isCourriel(valeur: string): boolean {
	return valeur.match(COURRIEL)?.[0] === valeur;
}

export function isTelephone(valeur: string): boolean {
	return valeur.match(TELEPHONE)?.[0] === valeur;
}
