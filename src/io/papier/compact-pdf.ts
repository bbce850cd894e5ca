/**
 * Typst writes every small object of a PDF in clear: a third of the file is structure. PDF 1.5 packs
 * such objects into compressed object streams (ISO 32000-1, 7.5.7 and 7.5.8); this moves them there and
 * changes nothing else. docs/decisions/0006 says why it is not done by a library.
 */
import { deflateSync } from 'node:zlib';
import { maxOf } from '../../core/formats/suites.ts';

interface Objet {
	numero: number;
	/** From « N 0 obj » to « endobj », in the original file. */
	octets: Buffer;
	/** Between the two, when it can be packed. */
	contenu?: Buffer;
}

/** Objects in one stream: readers unpack a whole stream to reach one of them. */
const PAR_FLUX = 5000;

/** The same document, smaller. Throws on a file whose cross-reference table is not Typst's. */
export function compactPdf(pdf: Buffer): Buffer {
	const { entete, objets, dictionnaire } = parsePdf(pdf);
	const droits = objets.filter((o) => o.contenu === undefined);
	const ranges = objets.filter((o) => o.contenu !== undefined);
	const ecriture = new Ecriture(entete);
	const taille = maxOf(objets.map((o) => o.numero)) + 1;
	for (const objet of droits) ecriture.addObjet(objet);
	let numero = taille;
	for (let i = 0; i < ranges.length; i += PAR_FLUX)
		ecriture.addFlux(numero++, ranges.slice(i, i + PAR_FLUX));
	return ecriture.finish(numero, dictionnaire);
}

class Ecriture {
	private readonly morceaux: Buffer[];
	private longueur: number;
	/** Entry of each object: type, then offset and 0, or stream number and index. */
	private readonly places = new Map<number, [number, number, number]>();

	constructor(entete: Buffer) {
		this.morceaux = [entete];
		this.longueur = entete.length;
	}

	private push(octets: Buffer): void {
		this.morceaux.push(octets);
		this.longueur += octets.length;
	}

	addObjet({ numero, octets }: Pick<Objet, 'numero' | 'octets'>): void {
		this.places.set(numero, [1, this.longueur, 0]);
		this.push(octets);
		this.push(Buffer.from('\n'));
	}

	addFlux(numero: number, objets: readonly Objet[]): void {
		let place = 0;
		const index: string[] = [];
		for (const [i, objet] of objets.entries()) {
			index.push(`${objet.numero} ${place}`);
			place += (objet.contenu?.length ?? 0) + 1;
			this.places.set(objet.numero, [2, numero, i]);
		}
		const tete = Buffer.from(`${index.join(' ')}\n`);
		const corps = objets.flatMap((o) => [o.contenu as Buffer, Buffer.from('\n')]);
		this.addObjet({
			numero,
			octets: flux(numero, `/Type /ObjStm /N ${objets.length} /First ${tete.length}`, [
				tete,
				...corps,
			]),
		});
	}

	/** The cross-reference stream, last object of the file. */
	finish(numero: number, dictionnaire: string): Buffer {
		this.places.set(numero, [1, this.longueur, 0]);
		const table = Buffer.alloc((numero + 1) * 7);
		table.writeUInt16BE(65535, 5);
		for (const [n, [genre, un, deux]] of this.places) {
			table.writeUInt8(genre, n * 7);
			table.writeUInt32BE(un, n * 7 + 1);
			table.writeUInt16BE(deux, n * 7 + 5);
		}
		const debut = this.longueur;
		const cles = `/Type /XRef /W [1 4 2] /Size ${numero + 1} ${dictionnaire}`;
		this.push(flux(numero, cles, [table]));
		this.push(Buffer.from(`\nstartxref\n${debut}\n%%EOF\n`));
		return Buffer.concat(this.morceaux);
	}
}

function flux(numero: number, cles: string, contenu: Buffer[]): Buffer {
	const octets = deflateSync(Buffer.concat(contenu));
	return Buffer.concat([
		Buffer.from(
			`${numero} 0 obj\n<< ${cles} /Filter /FlateDecode /Length ${octets.length} >>\nstream\n`,
		),
		octets,
		Buffer.from('\nendstream\nendobj'),
	]);
}

/** Objects by the table at the end of the file, and what the trailer says beside its size. */
function parsePdf(pdf: Buffer): { entete: Buffer; objets: Objet[]; dictionnaire: string } {
	const fin = pdf.subarray(-64).toString('latin1');
	const debut = Number(/startxref\s+(\d+)/.exec(fin)?.[1] ?? Number.NaN);
	const table = Number.isNaN(debut) ? '' : pdf.subarray(debut).toString('latin1');
	const lignes = [...table.matchAll(/(\d{10}) (\d{5}) ([nf])/g)];
	const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(table)?.[1];
	if (!table.startsWith('xref') || trailer === undefined)
		throw new Error('The PDF has no cross-reference table.');
	const places = lignes
		.flatMap(([, place, , genre], numero) =>
			genre === 'n' ? [{ numero, place: Number(place) }] : [],
		)
		.sort((a, b) => a.place - b.place);
	const objets = places.map(({ numero, place }, i) =>
		readObjet(pdf.subarray(place, places[i + 1]?.place ?? debut), numero),
	);
	const entete = pdf.subarray(0, places[0]?.place ?? 0);
	return {
		entete,
		objets,
		dictionnaire: trailer
			.replace(/\/Size\s+\d+/, '')
			.replace(/\s+/g, ' ')
			.trim(),
	};
}

function readObjet(tranche: Buffer, numero: number): Objet {
	const octets = tranche.subarray(0, tranche.lastIndexOf('endobj') + 'endobj'.length);
	const entete = `${numero} 0 obj`;
	if (octets.subarray(-24).toString('latin1').includes('endstream')) return { numero, octets };
	const contenu = octets.subarray(entete.length + 1, octets.length - 'endobj'.length - 1);
	return { numero, octets, contenu };
}
