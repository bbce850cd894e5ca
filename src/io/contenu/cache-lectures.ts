/** Readings kept between two runs, under a digest of the file, its neighbours and the code. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { dossierCache } from '../commandes/dossiers.ts';
import { digestCode } from '../construction/code.ts';
import { sommeOf } from '../construction/sceau.ts';

/** Where the code of a reading begins. */
export const CODE_LECTURES = ['src/core/lecture/lecture.ts'];

interface Contenu {
	version: string;
	/** Digest of the entries, as they were written. */
	somme: string;
	entrees: Record<string, { empreinte: string; lecture: Lecture }>;
}

export class CacheLectures {
	private readonly fichier: string;
	private readonly version: string;
	private readonly anciennes: Contenu['entrees'];
	private readonly nouvelles: Contenu['entrees'] = Object.create(null);
	private change = false;

	/** `dossier`: the content folder, which gets a cache of its own. */
	constructor(dossier: string) {
		const nom = createHash('sha1').update(dossier).digest('hex').slice(0, 12);
		this.fichier = path.join(dossierCache(), `lectures-${nom}.json`);
		this.version = digestCode(CODE_LECTURES);
		this.anciennes = readEntrees(this.fichier, this.version);
	}

	/** The kept reading of a file when nothing that made it changed, else what `parse` gives. */
	get(fichier: Fichier, parse: (fichier: Fichier) => Lecture): Lecture {
		const empreinte = digestFichier(fichier);
		const ancienne = Object.hasOwn(this.anciennes, fichier.chemin)
			? this.anciennes[fichier.chemin]
			: undefined;
		const valable = ancienne?.empreinte === empreinte;
		if (!valable) this.change = true;
		const entree = valable ? ancienne : { empreinte, lecture: parse(fichier) };
		this.nouvelles[fichier.chemin] = entree;
		return entree.lecture;
	}

	/** Writes what is worth keeping; a cache that cannot be written is not a fault. */
	save(): void {
		if (!this.change && Object.keys(this.anciennes).length === Object.keys(this.nouvelles).length)
			return;
		const somme = sommeOf(JSON.stringify(this.nouvelles));
		const contenu: Contenu = { version: this.version, somme, entrees: this.nouvelles };
		const provisoire = `${this.fichier}.${process.pid}`;
		try {
			mkdirSync(path.dirname(this.fichier), { recursive: true });
			writeFileSync(provisoire, JSON.stringify(contenu));
			renameSync(provisoire, this.fichier);
		} catch {
			// Read-only checkout: the next run parses again.
		}
	}
}

function readEntrees(fichier: string, version: string): Contenu['entrees'] {
	try {
		const contenu = JSON.parse(readFileSync(fichier, 'utf8')) as Contenu;
		const intact = contenu.somme === sommeOf(JSON.stringify(contenu.entrees));
		return contenu.version === version && intact ? contenu.entrees : {};
	} catch {
		return {};
	}
}

function digestFichier(fichier: Fichier): string {
	const hash = createHash('sha1').update(fichier.octets).update(String(fichier.taille));
	for (const [nom, { taille, debut, image }] of fichier.voisins)
		hash.update(`\0${nom}\0${taille}\0${JSON.stringify(image)}\0`).update(debut);
	return hash.digest('hex');
}
