/** Writes the open data of a site, and the manifest that tells each of its files. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import {
	adresseOf,
	type ContexteDonnees,
	DOSSIER_DONNEES,
	LICENCE_DONNEES,
} from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import type { FichierEcrit, Manifeste } from '../../core/donnees/manifeste.ts';
import { NOM, PROMESSE } from '../../vues/mots.ts';
import type { Site } from '../../vues/site.ts';
import { adresseSite } from '../commandes/dossiers.ts';
import { Dossiers } from '../construction/arborescence.ts';
import { findVersion } from '../construction/depot.ts';
import { listFichiersDonnees } from './registre.ts';

const SANS_ADRESSE = 'Il faut l’adresse publique du site : construisez avec SITE=https://…';

/** What the files say of themselves, from the environment and from git. */
export const contexteDonnees = ({ catalogue }: Site): ContexteDonnees => ({
	adresse: adresseSite(),
	date: catalogue.modification?.slice(0, 10),
	licence: LICENCE_DONNEES,
	adresseVersion: findVersion,
});

/** Writes /donnees/v1/ under `sortie`, its manifest last: every file, or those given. Returns the manifest. */
export function writeDonnees(
	site: Site,
	sortie: string,
	tous: readonly FichierDonnees[] = listFichiersDonnees(site, contexteDonnees(site)),
): Manifeste {
	const contexte = contexteDonnees(site);
	const isPossible = ({ adresse = false }: FichierDonnees): boolean =>
		!adresse || contexte.adresse !== undefined;
	const dossiers = new Dossiers();
	const dossier = path.join(sortie, DOSSIER_DONNEES);
	const fichiers = tous.filter(isPossible).map((fichier): FichierEcrit => {
		const { chemin, titre, type, nombre, schema } = fichier;
		const complet = path.join(dossier, chemin);
		dossiers.prepare(complet);
		return {
			...{ fichier: chemin, titre, type, nombre },
			...writeFichier(complet, fichier.write()),
			...{ licence: contexte.licence.id, ...(contexte.date ? { date: contexte.date } : {}) },
			...(schema ? { schema } : {}),
		};
	});
	const manifeste: Manifeste = {
		titre: `${NOM}. ${PROMESSE}`,
		version: 1,
		licence: contexte.licence.id,
		source: adresseOf(contexte, '/donnees/'),
		...(contexte.date ? { date: contexte.date } : {}),
		fichiers,
		absents: tous
			.filter((fichier) => !isPossible(fichier))
			.map(({ chemin }) => ({ fichier: chemin, raison: SANS_ADRESSE })),
	};
	const complet = path.join(dossier, 'index.json');
	dossiers.prepare(complet);
	writeFichier(complet, [`${JSON.stringify(manifeste, null, '\t')}\n`]);
	return manifeste;
}

/** Bytes that are written at once: fewer calls to the disk, little memory. */
const TAMPON = 1 << 18;

/** Writes a file as its pieces come, and tells what it weighs. */
function writeFichier(
	complet: string,
	morceaux: Iterable<string | Uint8Array>,
): Pick<FichierEcrit, 'octets' | 'sha256'> {
	const empreinte = createHash('sha256');
	const fichier = openSync(complet, 'w');
	let octets = 0;
	let attente: Uint8Array[] = [];
	let taille = 0;
	const flush = (): void => {
		const lot = Buffer.concat(attente);
		empreinte.update(lot);
		for (let ecrits = 0; ecrits < lot.length; ) ecrits += writeSync(fichier, lot, ecrits);
		octets += lot.length;
		attente = [];
		taille = 0;
	};
	try {
		for (const morceau of morceaux) {
			const lot = typeof morceau === 'string' ? Buffer.from(morceau, 'utf8') : morceau;
			attente.push(lot);
			taille += lot.length;
			if (taille >= TAMPON) flush();
		}
		flush();
	} finally {
		closeSync(fichier);
	}
	return { octets, sha256: empreinte.digest('hex') };
}
