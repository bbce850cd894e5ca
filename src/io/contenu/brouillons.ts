/** New files of the content folder: where they go, never over another. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Famille } from '../../core/schema/index.ts';
import { toSlug } from '../../core/texte/proche.ts';
import { dossierContenu } from '../commandes/dossiers.ts';
import { readCatalogue } from './read-content.ts';

export interface Ecrit {
	/** From the folder that holds the content folder. */
	chemin: string;
	/** What the verifier says of it. */
	diagnostics: Diagnostic[];
}

/** A name that no sheet of that family has: the title's, then the same with a number. */
export function findNom(famille: Famille, titre: string): string {
	const base = toSlug(titre) || 'sans-titre';
	const pris = (nom: string): boolean => existsSync(path.join(dossierContenu(), famille, nom));
	let nom = base;
	for (let n = 2; pris(nom); n++) nom = `${base}-${n}`;
	return nom;
}

/** Writes a sheet in a folder of its own. Throws a French message if the folder is there already. */
export function writeBrouillon(famille: Famille, nom: string, texte: string): Ecrit {
	const contenu = dossierContenu();
	const dossier = path.join(contenu, famille, nom);
	const chemin = `${path.basename(contenu)}/${famille}/${nom}/fiche.mdx`;
	if (existsSync(dossier)) throw new Error(`« ${chemin} » existe déjà : rien n’a été écrit.`);
	mkdirSync(dossier, { recursive: true });
	writeFileSync(path.join(dossier, 'fiche.mdx'), texte, { flag: 'wx' });
	const { diagnostics } = readCatalogue(contenu);
	return { chemin, diagnostics: diagnostics.filter((d) => d.fichier === chemin) };
}
