/** The whole content folder, read and joined. The verifier, the build and the site start here. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import { buildCatalogue, joinLectures } from '../../core/catalogue/build-catalogue.ts';
import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import type { Monde } from '../../core/catalogue/monde.ts';
import type { Diagnostic } from '../../core/diagnostics.ts';
import type { Fichier, Lecture } from '../../core/lecture/types.ts';
import { findAncres } from '../../vues/fiche/ancres.ts';
import { dossierContenu } from '../commandes/dossiers.ts';
import { CacheLectures } from './cache-lectures.ts';
import { communeOf } from './communes.ts';
import { readHistoire } from './git-dates.ts';
import { type Inventaire, listContenu, listUn } from './inventaire.ts';
import { parse } from './lecteur.ts';
import { readRegistres } from './read-registres.ts';

/** Reads everything; faults are in `diagnostics`. Throws only if the folder does not exist. */
export function readCatalogue(dossier: string = dossierContenu()): Catalogue {
	const inventaire = listFichiers(dossier);
	return join(dossier, inventaire, new CacheLectures(dossier));
}

/** The same, by two threads where there is much to read. */
export async function readCatalogueVite(dossier: string = dossierContenu()): Promise<Catalogue> {
	const inventaire = listFichiers(dossier);
	const cache = new CacheLectures(dossier);
	await readEnDeux(inventaire.fichiers, cache);
	return join(dossier, inventaire, cache);
}

/** Files to read from which a second thread, which reads the code first, ends before the first alone. */
const SEUIL = 150;
/** Files that the second thread takes at once. */
const LOT = 20;

/** One begins by the first files, the other by the last: neither waits for the other until they meet. */
async function readEnDeux(fichiers: readonly Fichier[], cache: CacheLectures): Promise<void> {
	const aLire = fichiers.filter((fichier) => !cache.has(fichier));
	if (aLire.length < SEUIL) return;
	const filename = new URL('./lecteur.ts', import.meta.url).href;
	const second = new Tinypool({ filename, minThreads: 1, maxThreads: 1 });
	let debut = 0;
	let fin = aLire.length;
	const readFins = async (): Promise<void> => {
		while (debut < fin) {
			fin = Math.max(debut, fin - LOT);
			const lot = aLire.slice(fin, fin + LOT);
			const lectures = (await second.run(lot)) as Lecture[];
			for (const [i, fichier] of lot.entries()) cache.put(fichier, lectures[i] as Lecture);
		}
	};
	const fins = readFins();
	try {
		while (debut < fin) {
			const fichier = aLire[debut++] as Fichier;
			cache.put(fichier, parse(fichier));
			await setImmediate();
		}
		await fins;
	} finally {
		await second.destroy();
	}
}

function listFichiers(dossier: string): Inventaire {
	if (!existsSync(dossier)) throw new Error(`Le dossier de contenu « ${dossier} » n’existe pas.`);
	return listContenu(dossier);
}

function join(
	dossier: string,
	{ fichiers, diagnostics }: Inventaire,
	cache: CacheLectures,
): Catalogue {
	const lectures = fichiers.map((fichier) => cache.get(fichier, parse));
	cache.save();
	return buildCatalogue(lectures, readMonde(dossier, diagnostics));
}

function readMonde(dossier: string, diagnostics: readonly Diagnostic[]): Monde {
	const { dates, manque } = readHistoire(dossier);
	return {
		communeOf,
		datesOf: (chemin) => dates.get(chemin),
		diagnostics,
		avis: manque ? [manque] : [],
		ancresOf: findAncres,
		registres: readRegistres(dossier),
	};
}

/**
 * The catalogue with one of its sheets or records read again, in a few milliseconds; undefined when it was
 * not there, or is no longer. What all files together tell, and the dates, are those of before.
 */
export function readAgain(
	dossier: string,
	catalogue: Catalogue,
	fichier: string,
): Catalogue | undefined {
	const chemin = path.relative(path.dirname(dossier), fichier).split(path.sep).join('/');
	const ancienne = catalogue.lectures.find((l) => l.chemin === chemin);
	const lu = ancienne && existsSync(fichier) ? listUn(dossier, ancienne) : undefined;
	if (!lu) return undefined;
	const neuve = parse(lu);
	const lectures = catalogue.lectures.map((l) => (l === ancienne ? neuve : l));
	const dates = new Map(listFiches(catalogue).map((f) => [f.chemin, f.dates]));
	const propres = new Set(catalogue.lectures.flatMap((l) => l.diagnostics));
	return joinLectures(lectures, {
		communeOf,
		datesOf: (c) => dates.get(c),
		diagnostics: catalogue.diagnostics.filter((d) => !propres.has(d)),
		avis: catalogue.avis,
		ancresOf: findAncres,
		registres: {
			...{ redirections: catalogue.redirections, verrou: catalogue.verrou },
			...{ publication: catalogue.publication, conformite: catalogue.conformite },
			...{ placeOf: () => ({ ligne: 1, colonne: 1 }), cheminVerrou: '', diagnostics: [] },
		},
	});
}
