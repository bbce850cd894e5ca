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

/** A UUID of version 8 (the digest is ours): the same text has the same one, for ever. */
export function uuidOf(texte: string): string {
	const hexa = digestTexte(texte);
	const variante = ((parseInt(hexa[16] ?? '0', 16) & 3) | 8).toString(16);
	return `urn:uuid:${hexa.slice(0, 8)}-${hexa.slice(8, 12)}-8${hexa.slice(13, 16)}-${variante}${hexa.slice(17, 20)}-${hexa.slice(20)}`;
}
