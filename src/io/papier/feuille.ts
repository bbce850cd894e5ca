/** What the threads that make papers share: the images they read, the file they write, what comes of it. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sayErreur } from '../commandes/commande.ts';

export type Composition =
	| {
			/** PDF only. */
			pages?: number;
			octets: number;
			/** What no font could draw, and that squares stand for. */
			sansDessin?: string[];
	  }
	| { erreur: string };

/** Put before the full stop of a longer sentence. */
const sayCause = (cause: unknown): string => sayErreur(cause).replace(/\.$/, '');

export const sayImageIllisible = (cause: unknown): { erreur: string } => ({
	erreur: `une image n’a pas pu être lue. ${sayCause(cause)}`,
});

/** The bytes of an image; those of the formats that the paper does not know are turned into PNG. */
export async function readImage(fichier: string, inconnus: readonly string[]): Promise<Buffer> {
	if (!inconnus.some((format) => fichier.endsWith(`.${format}`))) return readFileSync(fichier);
	const { default: sharp } = await import('sharp');
	return sharp(fichier).png().toBuffer();
}

/** Writes the whole file, or nothing: then says why. */
export function writePapier(sortie: string, octets: Uint8Array): { erreur: string } | undefined {
	const provisoire = `${sortie}.${process.pid}`;
	try {
		writeFileSync(provisoire, octets);
		renameSync(provisoire, sortie);
		return undefined;
	} catch (cause) {
		return { erreur: `il n’a pas pu être écrit. ${sayCause(cause)}` };
	}
}
