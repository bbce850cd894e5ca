/** The pictures of shared pages, drawn by Typst with the fonts of the project: the same on every machine. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { listVignettes, VIGNETTE } from '../../vues/identite/vignettes.ts';
import { DOSSIER_MODELES } from './compositeur.ts';
import { readPolices } from './polices.ts';

/** Pixels of the picture for one point of the template. */
const FINESSE = 2;
const PPP = 72;

/** Writes `<id>.png` for each picture of the catalogue. */
export async function writeVignettes(catalogue: Catalogue, dossier: string): Promise<void> {
	mkdirSync(dossier, { recursive: true });
	const compilateur = NodeCompiler.create({
		workspace: DOSSIER_MODELES,
		fontArgs: [{ fontBlobs: readPolices() }],
	});
	const donnees = path.join(DOSSIER_MODELES, 'donnees.json');
	for (const { id, ...vignette } of listVignettes(catalogue)) {
		compilateur.mapShadow(donnees, Buffer.from(JSON.stringify(vignette)));
		const svg = compilateur.plainSvg({ mainFilePath: path.join(DOSSIER_MODELES, 'vignette.typ') });
		await sharp(Buffer.from(svg), { density: PPP * FINESSE })
			.resize(VIGNETTE.largeur, VIGNETTE.hauteur, { fit: 'fill' })
			.png()
			.toFile(path.join(dossier, `${id}.png`));
	}
}
