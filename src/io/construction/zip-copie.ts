/** The whole site as one zip to read from a folder; what did not change is taken from the zip of before. */
import { closeSync, openSync, readFileSync, readSync, statSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { Zip } from 'fflate';
import { Tinypool } from 'tinypool';
import { dateZip } from '../../core/formats/zip.ts';
import { type Depart, isCopie } from '../../renderers/hors-ligne/index.ts';
import { adresseSite, dossierCache, nomDuSite, prefixeSite } from '../commandes/dossiers.ts';
import { etatOf } from './arborescence.ts';
import { digestCode } from './code.ts';
import { type Comprime, levelOf, localizeFichier } from './comprime.ts';
import { placeFichier, writeEntier } from './ecriture.ts';
import { digestOctets } from './empreintes.ts';

/** One file of a zip, as it is compressed there. */
interface Entree {
	/** Digest of the file before it is made ready for a folder. */
	empreinte: string;
	/** Place of its bytes in the zip. */
	debut: number;
	longueur: number;
	crc: number;
	taille: number;
}

interface Ancien {
	/** Digest of the code that makes a file ready. */
	version: string;
	etat: string;
	entrees: Record<string, Entree>;
}

/** Where the code that makes a file ready begins. */
export const CODE_COPIE = ['src/renderers/hors-ligne/index.ts'];
/** Files read and compressed side by side. */
const LOT = 16;
const compresser = promisify(deflateRaw);

/**
 * A copy of the site that is made while its pages are: what is sent is compressed in a thread of its own, which
 * has nothing else to do meanwhile. To be closed.
 */
export class Copie {
	private readonly depart: Depart = { base: prefixeSite(), site: adresseSite() };
	private readonly version = `${digestCode(CODE_COPIE)} ${adresseSite()} ${prefixeSite()}`;
	private readonly ancien = new ZipAncien(this.version);
	private readonly fil = new Tinypool({
		filename: new URL('./comprime.ts', import.meta.url).href,
		minThreads: 1,
		maxThreads: 1,
	});
	private readonly envoyes = new Map<string, { empreinte: string; comprime: Promise<Comprime> }>();

	/** A page that is there for good. `chemin`: from the root of the site, « / » first. */
	send(chemin: string, empreinte: string, octets: Uint8Array): void {
		if (!isCopie(chemin) || this.ancien.has(chemin, empreinte)) return;
		const comprime = this.fil.run({ chemin, octets, depart: this.depart }) as Promise<Comprime>;
		// Its fault is told where it is awaited.
		comprime.catch(() => {});
		this.envoyes.set(chemin, { empreinte, comprime });
	}

	/**
	 * Writes to `sortie` the zip of the files of `site`, by path from its root with their digest. `faits`: files
	 * that the site does not have, as the folder needs them. Returns its weight in bytes.
	 */
	async write(
		site: string,
		copies: ReadonlyMap<string, string>,
		sortie: string,
		faits: ReadonlyMap<string, Buffer> = new Map(),
	): Promise<number> {
		const neuf = new ZipNeuf(sortie);
		const chemins = [
			...copies,
			...[...faits].map(([chemin, octets]) => [chemin, digestOctets(octets)] as const),
		];
		for (let i = 0; i < chemins.length; i += LOT) {
			const lot = chemins.slice(i, i + LOT).map(async ([chemin, empreinte]) => ({
				...{ chemin, empreinte },
				...(await this.take(site, chemin, empreinte, faits.get(chemin))),
			}));
			for (const entree of await Promise.all(lot)) neuf.add(entree);
		}
		const entrees = neuf.end();
		this.ancien.replace(sortie, { version: this.version, entrees });
		return statSync(sortie).size;
	}

	/** As it was compressed before, or meanwhile; else it is now. */
	private async take(
		site: string,
		chemin: string,
		empreinte: string,
		fait: Buffer | undefined,
	): Promise<Comprime> {
		const envoye = this.envoyes.get(chemin);
		if (envoye?.empreinte === empreinte) return envoye.comprime;
		const garde = this.ancien.take(chemin, empreinte);
		if (garde) return garde;
		const octets =
			fait ?? localizeFichier(await readFile(path.join(site, chemin)), chemin, this.depart);
		return {
			octets: await compresser(octets, { level: levelOf(chemin) }),
			crc: crc32(octets),
			taille: octets.length,
		};
	}

	/** Ends the thread, whatever it was doing. */
	async close(): Promise<void> {
		this.ancien.close();
		await this.fil.destroy();
	}
}

class ZipNeuf {
	private readonly fichier: number;
	private readonly zip: Zip;
	private longueur = 0;
	private readonly entrees: Record<string, Entree> = Object.create(null);

	constructor(sortie: string) {
		this.fichier = openSync(sortie, 'w');
		this.zip = new Zip((erreur, morceau) => {
			if (erreur) throw erreur;
			this.longueur += writeSync(this.fichier, morceau);
		});
	}

	add({
		chemin,
		empreinte,
		octets,
		crc,
		taille,
	}: Comprime & { chemin: string; empreinte: string }) {
		const fichier: Parameters<Zip['add']>[0] = {
			filename: `impulser${chemin}`,
			...{ crc, size: taille, compression: DEFLATE, mtime: dateZip() },
		};
		this.zip.add(fichier);
		fichier.ondata?.(null, octets, true);
		const debut = this.longueur - octets.length - DESCRIPTION;
		this.entrees[chemin] = { empreinte, debut, longueur: octets.length, crc, taille };
	}

	end(): Record<string, Entree> {
		this.zip.end();
		closeSync(this.fichier);
		return this.entrees;
	}
}

/** The method of a zip (APPNOTE 4.4.5) whose entries are all deflated, some without being made smaller. */
const DEFLATE = 8;
/** Bytes that follow each entry: its size and its checksum, once they are known (APPNOTE 4.3.9). */
const DESCRIPTION = 16;

class ZipAncien {
	private readonly fichier = path.join(dossierCache(), `copie-${nomDuSite()}.zip`);
	private readonly entrees: Record<string, Entree>;
	private ouvert: number | undefined;

	constructor(version: string) {
		const ancien = this.readRegistre();
		const valable = ancien?.version === version && ancien.etat === etatOf(this.fichier);
		this.entrees = valable ? ancien.entrees : {};
		this.ouvert = valable ? openSync(this.fichier, 'r') : undefined;
	}

	has(chemin: string, empreinte: string): boolean {
		return Object.hasOwn(this.entrees, chemin) && this.entrees[chemin]?.empreinte === empreinte;
	}

	/** The bytes of that very file, as they were compressed. */
	take(chemin: string, empreinte: string): Comprime | undefined {
		const entree = Object.hasOwn(this.entrees, chemin) ? this.entrees[chemin] : undefined;
		if (entree?.empreinte !== empreinte || this.ouvert === undefined) return undefined;
		const octets = Buffer.alloc(entree.longueur);
		readSync(this.ouvert, octets, 0, entree.longueur, entree.debut);
		return { octets, crc: entree.crc, taille: entree.taille };
	}

	close(): void {
		if (this.ouvert !== undefined) closeSync(this.ouvert);
		this.ouvert = undefined;
	}

	/** Keeps the new zip for the next time. A cache that cannot be written is not a fault. */
	replace(sortie: string, neuf: Omit<Ancien, 'etat'>): void {
		this.close();
		if (!placeFichier(sortie, this.fichier)) return;
		const ancien: Ancien = { ...neuf, etat: etatOf(this.fichier) ?? '' };
		writeEntier(this.registre, JSON.stringify(ancien));
	}

	private get registre(): string {
		return `${this.fichier}.json`;
	}

	private readRegistre(): Ancien | undefined {
		try {
			return JSON.parse(readFileSync(this.registre, 'utf8')) as Ancien;
		} catch {
			return undefined;
		}
	}
}
