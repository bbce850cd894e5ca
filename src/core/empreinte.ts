/** A short name for a text, the same everywhere: a browser has no digest of its own outside HTTPS. */

/** 128 bits in hexadecimal, from four FNV-1a passes that start apart. Names a text; protects nothing. */
export function digestTexte(texte: string): string {
	const octets = new TextEncoder().encode(texte);
	return [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
		.map((debut) => {
			let somme = debut;
			for (const octet of octets) somme = Math.imul(somme ^ octet, 0x01000193);
			somme = Math.imul(somme ^ (somme >>> 15), 0x2c1b3c6d);
			return ((somme ^ (somme >>> 13)) >>> 0).toString(16).padStart(8, '0');
		})
		.join('');
}
