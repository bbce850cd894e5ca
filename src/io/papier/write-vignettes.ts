/** The pictures of shared pages and of the series to hear, drawn by Typst with the fonts of the project: the same on every machine. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import {
	COUVERTURE,
	listVignettes,
	toCouverture,
	VIGNETTE,
} from '../../vues/identite/vignettes.ts';
import { findSerie } from '../../vues/listes/emissions.ts';
import { DOSSIER_MODELES } from './compositeur.ts';
import { readPolices } from './polices.ts';

/** Pixels of the picture for one point of the template. */
const FINESSE = 2;
const PPP = 72;

/** Draws pictures of one template, each from its data. */
function createDessinateur(modele: string, taille: { largeur: number; hauteur: number }) {
	const compilateur = NodeCompiler.create({
		workspace: DOSSIER_MODELES,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	const donnees = path.join(DOSSIER_MODELES, 'donnees.json');
	return async (valeurs: object, fichier: string): Promise<void> => {
		compilateur.mapShadow(donnees, Buffer.from(JSON.stringify(valeurs)));
		const svg = compilateur.plainSvg({ mainFilePath: path.join(DOSSIER_MODELES, modele) });
		await sharp(Buffer.from(svg), { density: PPP * FINESSE })
			.resize(taille.largeur, taille.hauteur, { fit: 'fill' })
			.png()
			.toFile(fichier);
	};
}

/** Writes `<id>.png` for each picture of the catalogue. */
export async function writeVignettes(catalogue: Catalogue, dossier: string): Promise<void> {
	mkdirSync(dossier, { recursive: true });
	const draw = createDessinateur('vignette.typ', VIGNETTE);
	for (const { id, ...vignette } of listVignettes(catalogue))
		await draw(vignette, path.join(dossier, `${id}.png`));
}

/** Writes the picture that players show of the series, once something is published. */
export async function writeCouverture(catalogue: Catalogue, fichier: string): Promise<void> {
	const serie = findSerie(catalogue);
	if (!serie) return;
	const draw = createDessinateur('couverture.typ', COUVERTURE);
	await draw(toCouverture(serie.famille), fichier);
}
