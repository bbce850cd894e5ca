/** What is said of the images of a sheet. */
import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics.ts';
import type { EtatImage } from '../lecture/images.ts';
import type { FichierVoisin } from './contexte.ts';

/** Above, the reduction is told: no telephone makes such a photo. */
const COTE_DIT = 9000;

export interface CitationImage {
	nom: string;
	place: Place;
}

/** One word on each image of a sheet, where it is first named. */
export function checkImages(
	citations: readonly CitationImage[],
	voisins: ReadonlyMap<string, FichierVoisin>,
	fichier: string,
): Diagnostic[] {
	const vues = new Set<string>();
	return citations.flatMap(({ nom, place }) => {
		const image = voisins.get(nom)?.image;
		if (!image || vues.has(nom)) return [];
		vues.add(nom);
		return checkImage(nom, image, fichier, place);
	});
}

function checkImage(valeur: string, image: EtatImage, fichier: string, place: Place): Diagnostic[] {
	const { faute, refuse = '', largeur, hauteur, reduite, cachees } = image;
	if (faute === 'abimee') return [createDiagnostic('image-abimee', { valeur }, fichier, place)];
	if (faute === 'dessin')
		return [createDiagnostic('image-dessin', { valeur, refuse }, fichier, place)];
	if (faute === 'enorme')
		return [createDiagnostic('image-enorme', { valeur, largeur, hauteur }, fichier, place)];
	const diagnostics: Diagnostic[] = [];
	if (cachees.length > 0)
		diagnostics.push(createDiagnostic('image-bavarde', { valeur, cachees }, fichier, place));
	if (reduite && Math.max(largeur, hauteur) > COTE_DIT)
		diagnostics.push(
			createDiagnostic(
				'image-reduite',
				{ valeur, largeur, hauteur, publiee: reduite },
				fichier,
				place,
			),
		);
	return diagnostics;
}
