/** A file of the copy of the site: as a folder needs it, then compressed. In a thread of its own, or not. */
import { crc32, deflateRawSync } from 'node:zlib';
import { type Depart, localizePage, localizeStyle } from '../../renderers/hors-ligne/index.ts';

export interface Comprime {
	octets: Uint8Array<ArrayBuffer>;
	/** Of the file before it is compressed. */
	crc: number;
	taille: number;
}

/** Compressed already: put in as they are. */
const COMPRIMES = /\.(?:pdf|epub|png|jpe?g|webp|avif|odt)$/;

export const levelOf = (chemin: string): number => (COMPRIMES.test(chemin) ? 0 : 6);

/** `chemin`: from the root of the site, « / » first. */
export function localizeFichier(octets: Buffer, chemin: string, depart: Depart): Buffer {
	if (chemin.endsWith('.html'))
		return Buffer.from(localizePage(octets.toString('utf8'), chemin, depart));
	if (chemin.endsWith('.css')) return Buffer.from(localizeStyle(octets.toString('utf8')));
	return octets;
}

interface Envoi {
	chemin: string;
	octets: Uint8Array;
	depart: Depart;
}

export default function compress({ chemin, octets, depart }: Envoi): Comprime {
	const prets = localizeFichier(Buffer.from(octets), chemin, depart);
	return {
		octets: deflateRawSync(prets, { level: levelOf(chemin) }),
		crc: crc32(prets),
		taille: prets.length,
	};
}
