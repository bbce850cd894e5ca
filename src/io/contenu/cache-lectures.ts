/** Readings kept between two runs, under a digest of the file, its neighbours and the code. */
import { createHash } from 'node:crypto';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { CacheTranches } from '../construction/cache-tranches.ts';
import { digestCode } from '../construction/code.ts';

/** Where the code of a reading begins. */
export const CODE_LECTURES = ['src/core/lecture/lecture.ts'];

export class CacheLectures {
	private readonly cache: CacheTranches<Lecture>;
	private readonly empreintes = new Map<Fichier, string>();

	/** `dossier`: the content folder, which gets a cache of its own. */
	constructor(dossier: string) {
		const nom = createHash('sha1').update(dossier).digest('hex').slice(0, 12);
		this.cache = new CacheTranches(`lectures-${nom}`, digestCode(CODE_LECTURES));
	}

	/** The kept reading of a file when nothing that made it changed, else what `parse` gives. */
	get(fichier: Fichier, parse: (fichier: Fichier) => Lecture): Lecture {
		return this.cache.get(fichier.chemin, this.digest(fichier), () => parse(fichier));
	}

	/** Whether nothing that made the kept reading of a file has changed. */
	has(fichier: Fichier): boolean {
		return this.cache.has(fichier.chemin, this.digest(fichier));
	}

	/** Keeps a new reading, and returns it. */
	put(fichier: Fichier, lecture: Lecture): Lecture {
		return this.cache.put(fichier.chemin, this.digest(fichier), lecture);
	}

	/** Writes what is worth keeping. */
	save(): void {
		this.cache.save();
	}

	private digest(fichier: Fichier): string {
		const connue = this.empreintes.get(fichier);
		if (connue) return connue;
		const empreinte = digestFichier(fichier);
		this.empreintes.set(fichier, empreinte);
		return empreinte;
	}
}

function digestFichier(fichier: Fichier): string {
	const hash = createHash('sha1').update(fichier.octets).update(String(fichier.taille));
	for (const [nom, { taille, debut, image }] of fichier.voisins)
		hash.update(`\0${nom}\0${taille}\0${JSON.stringify(image)}\0`).update(debut);
	return hash.digest('hex');
}
