/** The images of a sheet: their sizes, and where the printed document finds them. */
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

export interface ImageFiche {
	/** Address of the image on the site. */
	cle: string;
	/** Name for the compiler: AVIF will be PNG by then. */
	chemin: string;
	fichier: string;
	largeur: number;
}

/** The same images, for paper. */
export function listImages(page: string, fichiers: readonly string[]): ImageFiche[] {
	return [...readTailles(page, fichiers)].map(([nom, { largeur }]) => ({
		cle: page + nom,
		chemin: `images${page}${nom}`.replace(/\.avif$/, '.avif.png'),
		fichier: path.join(dossierContenu(), page, nom),
		largeur,
	}));
}
