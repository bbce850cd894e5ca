/** Whether a site in place is what a build would make again: then there is nothing to do but serve it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, dossierContenu, nomDuCode } from '../commandes/dossiers.ts';
import { fichierNormes } from '../commandes/releve-normes.ts';
import { fichierReleve } from '../liens/releve-liens.ts';
import { etatOf, listFichiers } from './arborescence.ts';
import { writeEntier } from './ecriture.ts';
import { digestValeur } from './empreintes.ts';

interface Constat {
	/** Digest of all that a build takes. */
	entree: string;
	/** Digest of the names, the sizes and the dates of its files. */
	sortie: string;
	/** What the build said of the world around the content, to be said again. */
	avis: readonly string[];
}

/** Settings of the environment that pages may show; the others are those of the machine. */
const REGLAGES =
	/^(?:SITE|BASE|IMPULSER_(?!CACHE$|MOTEURS$|TRACE$|BANC$).*|GITHUB_SERVER_URL|GITHUB_REPOSITORY|CI_PROJECT_URL)$/;
/** Read by the pages, and no code: the address of the repository, the links checked, papers judged, what lies beside. */
const AUTRES = (): string[] => ['package.json', fichierReleve(), fichierNormes(), 'public'];

/**
 * What was said when `sortie` was built, if it holds, untouched, the site of what is there now; undefined
 * when a build would make another.
 */
export function findDejaConstruit(sortie: string): readonly string[] | undefined {
	try {
		const constat = JSON.parse(readFileSync(fichierOf(sortie), 'utf8')) as Constat;
		const pareil = constat.entree === digestEntree() && constat.sortie === digestDossiers([sortie]);
		return pareil ? constat.avis : undefined;
	} catch {
		return undefined;
	}
}

/** Notes that `sortie` was built whole, without a fault, from `entree`, which `digestEntree` gave before. */
export function noteConstruit(sortie: string, entree: string, avis: readonly string[]): void {
	const constat: Constat = { entree, sortie: digestDossiers([sortie]), avis };
	writeEntier(fichierOf(sortie), JSON.stringify(constat));
}

const fichierOf = (sortie: string): string => {
	const nom = createHash('sha1').update(path.resolve(sortie)).digest('hex').slice(0, 12);
	return path.join(dossierCache(), `construit-${nom}.json`);
};

/** Changes with the code, the content, its history and the settings that a build takes. */
export function digestEntree(): string {
	const reglages = Object.entries(process.env).filter(([nom]) => REGLAGES.test(nom));
	return createHash('sha1')
		.update(JSON.stringify([process.version, nomDuCode(), reglages.sort(), readTete()]))
		.update(digestDossiers([dossierContenu(), ...AUTRES()]))
		.digest('hex');
}

/** The commit at hand and whether its history is whole; empty where git has nothing to say. */
function readTete(): string {
	try {
		const args = ['rev-parse', '--is-shallow-repository', 'HEAD'];
		const options = { cwd: dossierContenu(), stdio: ['ignore', 'pipe', 'ignore'] as const };
		return execFileSync('git', args, { ...options, stdio: [...options.stdio], encoding: 'utf8' });
	} catch {
		return '';
	}
}

/** By name and state: a file that is written again has another one. A path may be that of a file, or of nothing. */
function digestDossiers(chemins: readonly string[]): string {
	const fichiers = chemins
		.filter((chemin) => existsSync(chemin))
		.flatMap((chemin) => (statSync(chemin).isDirectory() ? listFichiers(chemin) : [chemin]));
	return digestValeur(fichiers.map((fichier) => [fichier, etatOf(fichier)]));
}
