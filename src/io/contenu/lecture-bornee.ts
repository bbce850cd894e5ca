/** A file of who knows whom, read without ever holding more of it than is useful. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

const MORCEAU = 64 * 1024;

export interface Borne {
	/** The whole file; nothing when it is over the limit. */
	octets: Buffer;
	/** Bytes of the file, as far as is known: over the limit when it is over. */
	taille: number;
}

/**
 * Reads a file whole, or not at all when it holds more than `limite` bytes: whatever its size says, one
 * byte more than the limit is the most that is read. Throws what the system says when it cannot be opened.
 */
export function readBorne(fichier: string, limite: number): Borne {
	// A pipe without writer would be waited for, for ever.
	const descripteur = openSync(fichier, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
	try {
		const { size } = fstatSync(descripteur);
		if (size > limite) return { octets: Buffer.alloc(0), taille: size };
		const morceaux: Buffer[] = [];
		let taille = 0;
		while (taille <= limite) {
			const morceau = Buffer.alloc(Math.min(MORCEAU, limite + 1 - taille));
			const lus = readSync(descripteur, morceau);
			if (lus === 0) return { octets: Buffer.concat(morceaux), taille };
			morceaux.push(morceau.subarray(0, lus));
			taille += lus;
		}
		return { octets: Buffer.alloc(0), taille };
	} finally {
		closeSync(descripteur);
	}
}
