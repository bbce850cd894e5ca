/** Sizes of the images of a sheet, so that the page keeps their place while they load. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { dossierContenu } from './dossiers.ts';

/** Width and height in pixels, by file name; a file that is not an image is left out. */
export function readTailles(
	page: string,
	fichiers: readonly string[],
): Map<string, { largeur: number; hauteur: number }> {
	const tailles = new Map<string, { largeur: number; hauteur: number }>();
	for (const nom of fichiers) {
		if (!/\.(?:png|jpe?g|webp|avif)$/.test(nom)) continue;
		const { width, height } = imageSize(readFileSync(path.join(dossierContenu(), page, nom)));
		tailles.set(nom, { largeur: width, hauteur: height });
	}
	return tailles;
}
