/** The text of a sheet, read when it is wanted: the catalogue keeps its tree alone. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LireCorps } from '../../core/donnees/corps.ts';
import { decodeTexte } from '../../core/lecture/decodage.ts';
import { splitFiche } from '../../core/lecture/entete.ts';
import { dossierContenu } from '../commandes/dossiers.ts';

/** What gives the text under the front matter of a sheet, without the blank lines around it; each file is read once. */
export function createLecteurDeCorps(): LireCorps {
	// As bytes: half of what the same texts take.
	const lus = new Map<string, Buffer>();
	return ({ chemin }) => {
		const octets = lus.get(chemin) ?? Buffer.from(readCorps(chemin), 'utf8');
		lus.set(chemin, octets);
		return octets.toString('utf8');
	};
}

function readCorps(chemin: string): string {
	const fichier = path.join(dossierContenu(), '..', chemin);
	const coupee = splitFiche(decodeTexte(readFileSync(fichier), chemin).texte ?? '', chemin);
	return 'corps' in coupee ? `${coupee.corps.trim()}\n` : '';
}
