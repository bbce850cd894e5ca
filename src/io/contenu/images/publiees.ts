/** The copies of images that are published: made once, kept under a digest of the original. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EtatImage, IMAGE_OCTETS_MAX } from '../../../core/lecture/images.ts';
import { dossierCache } from '../../commandes/dossiers.ts';
import { digestCode } from '../../construction/code.ts';
import { readBorne } from '../lecture-bornee.ts';

/** An image and its copy on disk; an image with a fault has none. */
export interface Publiee {
	etat: EtatImage;
	copie: string | undefined;
}

interface Garde {
	etat: EtatImage;
	/** Digest of the copy. */
	empreinte?: string;
}

const SCRIPT = 'src/io/contenu/images/examiner.ts';
/** Where the code of a copy begins: a change makes them all anew. */
export const CODE_IMAGES = [SCRIPT];
/** Milliseconds for one image, far above what the slowest machine needs. */
const DELAI = 120_000;

/** Too heavy to be opened: its bytes are never read. */
const ENORME: Publiee = {
	etat: { faute: 'enorme', largeur: 0, hauteur: 0, cachees: [] },
	copie: undefined,
};

const connues = new Map<string, Publiee>();
let version: string | undefined;

/** Looks at these files (absolute paths). Those that nobody has seen yet are opened all together. */
export function readPubliees(fichiers: readonly string[]): Map<string, Publiee> {
	const lues = new Map<string, Publiee>();
	const neuves: { fichier: string; cle: string; sortie: string }[] = [];
	for (const fichier of fichiers) {
		const { size, mtimeMs } = statSync(fichier);
		if (size > IMAGE_OCTETS_MAX) {
			lues.set(fichier, ENORME);
			continue;
		}
		const cle = `${fichier}\0${size}\0${mtimeMs}`;
		const sortie = connues.has(cle) ? '' : toSortie(fichier);
		const connue = connues.get(cle) ?? readGarde(sortie);
		if (!connue) neuves.push({ fichier, cle, sortie });
		else {
			connues.set(cle, connue);
			lues.set(fichier, connue);
		}
	}
	for (const { cle, fichier, publiee } of examineToutes(neuves)) {
		connues.set(cle, publiee);
		lues.set(fichier, publiee);
	}
	return lues;
}

/** Where the copy of these bytes is kept. */
function toSortie(fichier: string): string {
	version ??= digestCode(CODE_IMAGES);
	const hash = createHash('sha256')
		.update(version)
		.update(readBorne(fichier, IMAGE_OCTETS_MAX).octets);
	return path.join(dossierImages(), `${hash.digest('hex')}${path.extname(fichier)}`);
}

/** In the cache, or elsewhere when it cannot be written. */
function dossierImages(): string {
	const dossier = path.join(dossierCache(), 'images');
	try {
		mkdirSync(dossier, { recursive: true });
		return dossier;
	} catch {
		const ailleurs = path.join(tmpdir(), `impulser-images-${process.pid}`);
		mkdirSync(ailleurs, { recursive: true });
		return ailleurs;
	}
}

/** What is kept, when it is whole. */
function readGarde(sortie: string): Publiee | undefined {
	try {
		const { etat, empreinte } = JSON.parse(readFileSync(`${sortie}.json`, 'utf8')) as Garde;
		if (empreinte === undefined) return { etat, copie: undefined };
		const lue = createHash('sha256').update(readFileSync(sortie)).digest('hex');
		return lue === empreinte ? { etat, copie: sortie } : undefined;
	} catch {
		return undefined;
	}
}

type Neuve = { fichier: string; cle: string; sortie: string };

/** One process for all; when an image kills it, that image is broken and the next ones go on. */
function examineToutes(neuves: readonly Neuve[]): (Neuve & { publiee: Publiee })[] {
	const faites: (Neuve & { publiee: Publiee })[] = [];
	let reste = neuves;
	while (reste.length > 0) {
		const gardes = runExaminer(reste);
		for (const [i, garde] of gardes.entries()) {
			const neuve = reste[i] as Neuve;
			writeGarde(neuve.sortie, garde);
			const copie = garde.empreinte === undefined ? undefined : neuve.sortie;
			faites.push({ ...neuve, publiee: { etat: garde.etat, copie } });
		}
		reste = reste.slice(gardes.length);
	}
	return faites;
}

const CASSEE: Garde = { etat: { faute: 'abimee', largeur: 0, hauteur: 0, cachees: [] } };

function runExaminer(demandes: readonly Neuve[]): Garde[] {
	const input = demandes
		.map(({ fichier, sortie }) => JSON.stringify({ fichier, sortie }))
		.join('\n');
	const { stdout, stderr } = spawnSync(process.execPath, [path.resolve(SCRIPT)], {
		input,
		encoding: 'utf8',
		maxBuffer: 64 * 1024 * 1024,
		timeout: DELAI * demandes.length,
	});
	const [pret, ...lignes] = stdout?.split('\n') ?? [];
	if (pret !== 'prêt')
		throw new Error(
			`Les images ne peuvent pas être ouvertes sur cette machine. Relancez « npm ci », puis recommencez.\n${stderr?.trim().split('\n').at(0) ?? ''}`.trim(),
		);
	const gardes = lignes.filter((l) => l !== '').map((l) => JSON.parse(l) as Garde);
	return gardes.length < demandes.length ? [...gardes, CASSEE] : gardes;
}

/** A cache that cannot be written is not a fault. */
function writeGarde(sortie: string, garde: Garde): void {
	const provisoire = `${sortie}.json.${process.pid}`;
	try {
		writeFileSync(provisoire, JSON.stringify(garde));
		renameSync(provisoire, `${sortie}.json`);
	} catch {
		// The next run opens the image again.
	}
}
