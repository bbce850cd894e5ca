/** A zip written as its parts come: neither a part nor the whole is ever held at once. */
import { constants, crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import type { PartieZip, WriteZip } from '../../core/donnees/zip-en-flux.ts';
import { dateZip } from '../../core/formats/zip.ts';

/** Characters that are compressed at once. */
const LOT = 1 << 19;
/** The methods of a zip (APPNOTE 4.4.5). */
const [TEL_QUEL, DEFLATE] = [0, 8];

export const zipEnFlux: WriteZip = function* (parties) {
	let faits: Uint8Array[] = [];
	const zip = new Zip((erreur, morceau) => {
		if (erreur) throw erreur;
		faits.push(morceau);
	});
	for (const partie of parties)
		for (const _ of addPartie(zip, partie)) {
			yield* faits;
			faits = [];
		}
	zip.end();
	yield* faits;
};

/** Stops each time that bytes are ready. */
function* addPartie(zip: Zip, { nom, contenu, brut = false }: PartieZip): Iterable<void> {
	const fichier = {
		...{ filename: nom, size: 0, crc: 0 },
		compression: brut ? TEL_QUEL : DEFLATE,
		mtime: dateZip(),
	} as ZipInputFile;
	zip.add(fichier);
	const push = (octets: Buffer, fin: boolean): void => {
		fichier.size = (fichier.size ?? 0) + octets.length;
		fichier.crc = crc32(octets, fichier.crc);
		// A flush ends each lot on a whole byte: one after the other, they are one stream (RFC 1951, 3.2.4).
		const finishFlush = fin ? constants.Z_FINISH : constants.Z_SYNC_FLUSH;
		const ecrits = brut
			? octets
			: deflateRawSync(octets, { finishFlush, level: 3, chunkSize: 1 << 16 });
		fichier.ondata?.(null, new Uint8Array(ecrits), fin);
	};
	let attente = '';
	for (const texte of contenu) {
		attente += texte;
		if (attente.length < LOT) continue;
		push(Buffer.from(attente, 'utf8'), false);
		attente = '';
		yield;
	}
	push(Buffer.from(attente, 'utf8'), true);
	yield;
}
