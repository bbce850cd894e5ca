/** One book at a time, in a worker thread: its chapters are read there. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildEpub, type Livre } from '../../renderers/epub/index.ts';
import { publieOf } from '../contenu/images/index.ts';

export interface Reliure {
	/** Without the text of its chapters, nor its images. */
	livre: Livre;
	/** The file of each chapter, by the ref of its sheet. */
	textes: ReadonlyMap<string, string>;
	/** Images of its chapters, by path from the root of the site. */
	images: readonly string[];
	sortie: string;
}

/** Writes the book to `sortie`. */
export default function bind({ livre, textes, images, sortie }: Reliure): void {
	const parties = livre.parties.map((partie) => ({
		...partie,
		chapitres: partie.chapitres.map((chapitre) => ({
			...chapitre,
			xhtml: readFileSync(textes.get(chapitre.ref) ?? '', 'utf8'),
		})),
	}));
	const lues = new Map(images.map((chemin) => [chemin, readFileSync(publieOf(chemin))]));
	mkdirSync(path.dirname(sortie), { recursive: true });
	writeFileSync(sortie, buildEpub({ ...livre, parties, images: lues }));
}
