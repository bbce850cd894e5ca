/** What each format of the open data costs, for a content of any size. */
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { listFichiersDonnees } from '../src/io/donnees/registre.ts';
import { contexteDonnees } from '../src/io/donnees/write-donnees.ts';
import type { Site } from '../src/vues/site.ts';

export interface MesureFormat {
	nom: string;
	/** Milliseconds for each sheet. */
	parFiche: number;
	octets: number;
}

export interface MesureDonnees {
	fiches: number;
	formats: MesureFormat[];
	parFiche: number;
	/** Bytes of memory at the most, beyond those of the beginning. */
	memoire: number;
}

/** Every file of one format together: `csv/`, `fiches/*.md`; a file of its own by its name. */
function formatOf(chemin: string): string {
	if (chemin.startsWith('fiches/')) return `fiches/*.${chemin.split('.').at(-1)}`;
	// Each profile of wiki is a format of its own.
	if (chemin.startsWith('wiki/')) return chemin.replace(/[^/]*$/u, '');
	return chemin.includes('/') ? `${chemin.split('/')[0]}/` : chemin;
}

/** Milliseconds of work of this process: others that work beside it do not count. */
function readTravail(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

/** Between two looks at the memory. */
const MORCEAUX = 50;

/** Makes every file, and keeps none: what the disk costs is left out. The views are made before: pages need them too. */
export function measureDonnees(site: Site): MesureDonnees {
	const { length: fiches } = listFiches(site.catalogue).map((fiche) => site.vueOf(fiche));
	globalThis.gc?.();
	const debut = process.memoryUsage.rss();
	let pointe = debut;
	const formats = new Map<string, MesureFormat>();
	const depart = readTravail();
	const fichiers = listFichiersDonnees(site, contexteDonnees(site));
	formats.set('registre', {
		nom: 'registre',
		parFiche: (readTravail() - depart) / fiches,
		octets: 0,
	});
	for (const { chemin, write, adresse = false } of fichiers) {
		if (adresse && !process.env.SITE) continue;
		const nom = formatOf(chemin);
		const mesure = formats.get(nom) ?? { nom, parFiche: 0, octets: 0 };
		const avant = readTravail();
		let morceaux = 0;
		for (const morceau of write()) {
			mesure.octets += morceau.length;
			if (morceaux++ % MORCEAUX === 0) pointe = Math.max(pointe, process.memoryUsage.rss());
		}
		mesure.parFiche += (readTravail() - avant) / fiches;
		formats.set(nom, mesure);
	}
	const listes = [...formats.values()].sort((a, b) => b.parFiche - a.parFiche);
	const parFiche = listes.reduce((somme, f) => somme + f.parFiche, 0);
	return { fiches, formats: listes, parFiche, memoire: pointe - debut };
}
