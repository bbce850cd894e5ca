/** The text of a sheet, read when it is wanted: the catalogue keeps its tree, which is shorter. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { UneFiche } from '../../core/catalogue/catalogue.ts';
import { decodeTexte } from '../../core/lecture/decodage.ts';
import { splitFiche } from '../../core/lecture/entete.ts';
import { dossierContenu } from '../commandes/dossiers.ts';

/** What stands under the front matter, without the blank lines around it. */
export function readCorps({ chemin }: Pick<UneFiche, 'chemin'>): string {
	const fichier = path.join(dossierContenu(), '..', chemin);
	const coupee = splitFiche(decodeTexte(readFileSync(fichier), chemin).texte ?? '', chemin);
	return 'corps' in coupee ? `${coupee.corps.trim()}\n` : '';
}
