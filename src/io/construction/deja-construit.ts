/** Whether a site in place is what a build would make again: then there is nothing to do but serve it. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { dossierCache, dossierContenu, nomDuCode } from '../commandes/dossiers.ts';
import { fichierReleve } from '../liens/releve-liens.ts';

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
/** Read by the pages, and no code: the address of the repository, the links checked, what lies beside the pages. */
const AUTRES = (): string[] => ['package.json', fichierReleve(), 'public'];

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
	try {
		const constat: Constat = { entree, sortie: digestDossiers([sortie]), avis };
		mkdirSync(dossierCache(), { recursive: true });
		writeFileSync(fichierOf(sortie), JSON.stringify(constat));
	} catch {
		// The cache cannot be written: the site will be built again.
	}
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

/** By name, size and date: a file that is written again has another date. */
function digestDossiers(chemins: readonly string[]): string {
	const hash = createHash('sha1');
	for (const chemin of chemins) {
		if (!existsSync(chemin)) continue;
		const fichiers = statSync(chemin).isDirectory()
			? readdirSync(chemin, { recursive: true, encoding: 'utf8' }).sort()
			: [''];
		for (const nom of fichiers) {
			const { size, mtimeMs, mode } = statSync(path.join(chemin, nom));
			hash.update(`${nom}\0${size}\0${mtimeMs}\0${mode}\n`);
		}
	}
	return hash.digest('hex');
}
