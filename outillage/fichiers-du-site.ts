/** The files of two builds, compared: what one edit makes anew. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { listFichiers } from '../src/io/construction/arborescence.ts';

/** What each file of a site holds, by its path in it. */
export type Empreintes = ReadonlyMap<string, string>;

export const digestSite = (site: string): Empreintes =>
	new Map(
		listFichiers(site).map((fichier) => [
			path.relative(site, fichier).replaceAll(path.sep, '/'),
			createHash('sha1').update(readFileSync(fichier)).digest('base64'),
		]),
	);

/** Files that have not the same bytes in both, or are in one alone; sorted. */
export const listChanges = (avant: Empreintes, apres: Empreintes): string[] =>
	[...new Set([...avant.keys(), ...apres.keys()])]
		.filter((nom) => avant.get(nom) !== apres.get(nom))
		.sort();

export function weighSite(site: string): { fichiers: number; octets: number } {
	const fichiers = listFichiers(site);
	const octets = fichiers.reduce((somme, fichier) => somme + statSync(fichier).size, 0);
	return { fichiers: fichiers.length, octets };
}
