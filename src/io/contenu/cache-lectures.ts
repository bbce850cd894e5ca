/** Readings kept between two runs, under a digest of the file, its neighbours and the code. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { dossierCache } from '../commandes/dossiers.ts';
import { digestCode } from '../construction/code.ts';
import { writeEntier } from '../construction/ecriture.ts';
import { sommeOf } from '../construction/sceau.ts';

/** Where the code of a reading begins. */
export const CODE_LECTURES = ['src/core/lecture/lecture.ts'];

/** The first line of the file; the entries are the second. */
interface Tete {
	version: string;
	/** Digest of the entries, as they are written. */
	somme: string;
}
type Entrees = Record<string, Entree>;

interface Entree {
	empreinte: string;
	lecture: Lecture;
}

export class CacheLectures {
	private readonly dossier: string;
	private readonly version: string;
	private readonly anciennes: Entrees;
	private readonly nouvelles: Entrees = Object.create(null);
	private readonly empreintes = new Map<Fichier, string>();
	private readonly changees = new Set<string>();

	/** `dossier`: the content folder, which gets a cache of its own. */
	constructor(dossier: string) {
		const nom = createHash('sha1').update(dossier).digest('hex').slice(0, 12);
		this.dossier = path.join(dossierCache(), `lectures-${nom}`);
		this.version = digestCode(CODE_LECTURES);
		this.anciennes = Object.assign(
			Object.create(null),
			...TRANCHES.map((tranche) => readEntrees(this.fichierOf(tranche), this.version)),
		);
	}

	/** The kept reading of a file when nothing that made it changed, else what `parse` gives. */
	get(fichier: Fichier, parse: (fichier: Fichier) => Lecture): Lecture {
		const connue = this.nouvelles[fichier.chemin] ?? this.find(fichier);
		if (!connue) return this.put(fichier, parse(fichier));
		this.nouvelles[fichier.chemin] = connue;
		return connue.lecture;
	}

	/** Whether nothing that made the kept reading of a file has changed. */
	has(fichier: Fichier): boolean {
		return this.find(fichier) !== undefined;
	}

	/** Keeps a new reading, and returns it. */
	put(fichier: Fichier, lecture: Lecture): Lecture {
		this.changees.add(trancheOf(fichier.chemin));
		this.nouvelles[fichier.chemin] = { empreinte: this.digest(fichier), lecture };
		return lecture;
	}

	private find(fichier: Fichier): Entree | undefined {
		const ancienne = Object.hasOwn(this.anciennes, fichier.chemin)
			? this.anciennes[fichier.chemin]
			: undefined;
		return ancienne?.empreinte === this.digest(fichier) ? ancienne : undefined;
	}

	private digest(fichier: Fichier): string {
		const connue = this.empreintes.get(fichier);
		if (connue) return connue;
		const empreinte = digestFichier(fichier);
		this.empreintes.set(fichier, empreinte);
		return empreinte;
	}

	/** Writes the parts that changed; a cache that cannot be written is not a fault. */
	save(): void {
		for (const chemin of Object.keys(this.anciennes))
			if (!(chemin in this.nouvelles)) this.changees.add(trancheOf(chemin));
		if (this.changees.size === 0) return;
		const parTranche = Map.groupBy(Object.entries(this.nouvelles), ([c]) => trancheOf(c));
		for (const tranche of this.changees)
			this.write(tranche, Object.fromEntries(parTranche.get(tranche) ?? []));
	}

	private write(tranche: string, siennes: Entrees): void {
		const entrees = JSON.stringify(siennes);
		const tete = JSON.stringify({ version: this.version, somme: sommeOf(entrees) });
		writeEntier(this.fichierOf(tranche), `${tete}\n${entrees}`);
	}

	private fichierOf(tranche: string): string {
		return path.join(this.dossier, `${tranche}.json`);
	}
}

/** Parts of the cache: a file that changed makes its part be written again, not all. */
const TRANCHES = [...'0123456789abcdef'];

const trancheOf = (chemin: string): string => sommeOf(chemin).charAt(0);

function readEntrees(fichier: string, version: string): Entrees {
	try {
		const texte = readFileSync(fichier, 'utf8');
		const bout = texte.indexOf('\n');
		const tete = JSON.parse(texte.slice(0, bout)) as Tete;
		const entrees = texte.slice(bout + 1);
		const intact = tete.version === version && tete.somme === sommeOf(entrees);
		return intact ? (JSON.parse(entrees) as Entrees) : {};
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
