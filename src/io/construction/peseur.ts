/** What a file weighs on the network, and its digest; weighed once for the same bytes, whatever the build. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { dossierCache, nomDuSite } from '../commandes/dossiers.ts';
import { writeEntier } from './ecriture.ts';
import { digestOctets } from './empreintes.ts';

export interface Poids {
	/** 16 hexadecimal digits that change with any byte. */
	empreinte: string;
	/** Bytes, as a server compresses them. */
	poids: number;
}

export class Peseur {
	private readonly fichier = path.join(dossierCache(), `poids-${nomDuSite()}.json`);
	private readonly connus: Record<string, number> = readConnus(this.fichier);
	private readonly vus: Record<string, number> = Object.create(null);

	weigh(octets: Uint8Array): Poids {
		const empreinte = digestOctets(octets);
		const connu = Object.hasOwn(this.connus, empreinte) ? this.connus[empreinte] : undefined;
		const poids = connu ?? gzipSync(octets, { level: 4 }).length;
		this.vus[empreinte] = poids;
		return { empreinte, poids };
	}

	/** Writes down what this build weighed. A cache that cannot be written is not a fault. */
	save(): void {
		writeEntier(this.fichier, JSON.stringify(this.vus));
	}
}

function readConnus(fichier: string): Record<string, number> {
	try {
		return JSON.parse(readFileSync(fichier, 'utf8')) as Record<string, number>;
	} catch {
		return {};
	}
}
