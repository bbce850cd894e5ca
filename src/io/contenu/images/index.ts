/** The images of a sheet as they are published: their sizes, their files, on screen and on paper. */
import path from 'node:path';
import type { Fichier } from '../../../core/lecture/types.ts';
import { hasSignature, isImage } from '../../../core/texte/adresses.ts';
import { dossierContenu } from '../../commandes/dossiers.ts';
import { readPubliees } from './publiees.ts';

/**
 * The file to publish for one of the content folder (path from that folder): an image has a clean copy,
 * the others are published as they are.
 */
export function publieOf(chemin: string): string {
	const fichier = path.join(dossierContenu(), chemin);
	if (!isImage(chemin)) return fichier;
	const { copie } = readPubliees([fichier]).get(fichier) ?? {};
	if (copie === undefined) throw new Error(`L’image « ${chemin} » ne peut pas être publiée.`);
	return copie;
}

/** Width and height in pixels, by file name; a file that is not an image is left out. */
export function readTailles(
	page: string,
	fichiers: readonly string[],
): Map<string, { largeur: number; hauteur: number }> {
	const noms = fichiers.filter(isImage);
	const cheminOf = (nom: string): string => path.join(dossierContenu(), page, nom);
	const lues = readPubliees(noms.map(cheminOf));
	return new Map(
		noms.flatMap((nom) => {
			const { etat, copie } = lues.get(cheminOf(nom)) ?? {};
			if (!etat || copie === undefined) return [];
			const { largeur, hauteur } = etat.reduite ?? etat;
			return [[nom, { largeur, hauteur }] as const];
		}),
	);
}

/** Opens the images that stand beside these sheets: what is seen goes with each. */
export function openVoisins(fichiers: readonly Fichier[], racine: string): void {
	const images = fichiers.flatMap(({ chemin, voisins }) =>
		[...voisins.values()].flatMap((voisin) => {
			const fichier = path.join(racine, path.dirname(chemin), voisin.nom);
			return hasSignature(voisin.nom, voisin.debut) ? [{ fichier, voisin }] : [];
		}),
	);
	const lues = readPubliees(images.map(({ fichier }) => fichier));
	for (const { fichier, voisin } of images) {
		const etat = lues.get(fichier)?.etat;
		if (etat) voisin.image = etat;
	}
}

export interface ImageFiche {
	/** Address of the image on the site. */
	cle: string;
	/** Name for the compiler: AVIF will be PNG by then. */
	chemin: string;
	fichier: string;
	/** Pixels. */
	largeur: number;
	hauteur: number;
}

/** The same images, for paper. */
export function listImages(page: string, fichiers: readonly string[]): ImageFiche[] {
	return [...readTailles(page, fichiers)].map(([nom, taille]) => ({
		cle: page + nom,
		chemin: `images${page}${nom}`.replace(/\.avif$/, '.avif.png'),
		fichier: publieOf(page + nom),
		...taille,
	}));
}
