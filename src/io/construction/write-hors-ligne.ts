/** What lets the site be read without network: the service worker, and the whole as one zip. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isCopie, isGarde, toAdresse, writeSw } from '../../renderers/hors-ligne/index.ts';
import { prefixeSite } from '../commandes/dossiers.ts';
import { listFichiers } from './arborescence.ts';
import { digestOctets } from './empreintes.ts';
import { makeOutils } from './outils-seuls.ts';
import type { Peseur, Poids } from './peseur.ts';
import type { Copie } from './zip-copie.ts';

const SW = 'src/navigateur/hors-ligne/sw.js';
const ZIP = 'impulser.zip';

/** Written beside the site, for its page to say what one takes. */
export interface HorsLigne {
	fichiers: number;
	/** To fetch, as a server compresses them. */
	octets: number;
	zip: number;
}

/**
 * Adds the zip to a built site, whose search index, left out of it, may still be written. `copie`: what was sent
 * of it already is not made again; `connus`: what some
 * of its files weigh, by path from its root; `scripts`: the folder of those of its tools. Returns its weight
 * in bytes.
 */
export function writeCopie(
	site: string,
	connus: ReadonlyMap<string, Poids>,
	scripts: string,
	copie: Copie,
): Promise<number> {
	const chemins = listChemins(site);
	const copies = new Map(
		chemins
			.filter(isCopie)
			.map((chemin) => [
				chemin,
				connus.get(chemin)?.empreinte ?? digestOctets(readFileSync(path.join(site, chemin))),
			]),
	);
	const outils = makeOutils(site, chemins, scripts);
	return copie.write(site, copies, path.join(site, ZIP), outils);
}

/** Adds the service worker to a built site, with what it keeps. `zip`: what `writeCopie` gave. */
export function writeReserve(
	site: string,
	connus: ReadonlyMap<string, Poids>,
	peseur: Peseur,
	zip: number,
): HorsLigne {
	const gardes = listChemins(site)
		.filter(isGarde)
		.map((chemin) => ({
			adresse: prefixeSite() + toAdresse(chemin),
			...(connus.get(chemin) ?? peseur.weigh(readFileSync(path.join(site, chemin)))),
		}));
	const fichiers = Object.fromEntries(gardes.map((g) => [g.adresse, g.empreinte]));
	const texte = readFileSync(SW, 'utf8');
	const version = digestOctets(JSON.stringify(fichiers) + texte, 12);
	writeFileSync(
		path.join(site, 'sw.js'),
		writeSw(texte, { version, base: prefixeSite(), fichiers }),
	);
	const octets = gardes.reduce((somme, g) => somme + g.poids, 0);
	const horsLigne = { fichiers: gardes.length, octets, zip };
	writeFileSync(path.join(site, 'hors-ligne.json'), JSON.stringify(horsLigne));
	return horsLigne;
}

/** Paths from the root of the site, « / » first. */
const listChemins = (site: string): string[] =>
	listFichiers(site).map((fichier) => `/${path.relative(site, fichier).split(path.sep).join('/')}`);
