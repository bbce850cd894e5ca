/** One text to edit at a time, inside the worker threads of the PDFs. */
import path from 'node:path';
import { type DerouleAModifier, renderDerouleOdt } from '../../renderers/odt/deroule.ts';
import { type DocumentAModifier, renderDocumentOdt } from '../../renderers/odt/document.ts';
import { type FicheAModifier, renderFicheOdt } from '../../renderers/odt/fiche.ts';
import type { ImageOdt, ImagesOdt } from '../../renderers/odt/lignes.ts';
import { type Composition, readImage, sayImageIllisible, writePapier } from './feuille.ts';

export interface TacheOdt {
	modele: 'fiche-odt' | 'deroule-odt' | 'document-odt';
	/** JSON for the renderer. */
	donnees: string;
	/** What the paper calls it, file on disk, size in pixels. */
	images: { chemin: string; fichier: string; largeur: number; hauteur: number }[];
	/** Seconds since 1970: the date the document bears. */
	date: number;
	/** The text is written there, whole or not at all. */
	sortie: string;
}

/** Word processors read JPEG and PNG for sure. */
const INCONNUS = ['avif', 'webp'];

/** Writes the file. What cannot be done comes back as `erreur`. */
export default async function write(tache: TacheOdt): Promise<Composition> {
	const images = new Map<string, ImageOdt>();
	try {
		for (const { chemin, fichier, largeur, hauteur } of tache.images) {
			const type = /\.jpe?g$/.test(path.extname(fichier)) ? 'image/jpeg' : 'image/png';
			images.set(chemin, { octets: await readImage(fichier, INCONNUS), type, largeur, hauteur });
		}
	} catch (cause) {
		return sayImageIllisible(cause);
	}
	const date = tache.date * 1000;
	const octets = render(tache, date, images);
	return writePapier(tache.sortie, octets) ?? { octets: octets.length };
}

function render({ modele, donnees }: TacheOdt, date: number, images: ImagesOdt) {
	const matiere: unknown = JSON.parse(donnees);
	if (modele === 'fiche-odt') return renderFicheOdt(matiere as FicheAModifier, date, images);
	return modele === 'document-odt'
		? renderDocumentOdt(matiere as DocumentAModifier, date)
		: renderDerouleOdt(matiere as DerouleAModifier, date);
}
