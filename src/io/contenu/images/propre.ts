/**
 * Whether an image holds its pixels, its colours and nothing else: then it is published as it is. Only
 * what is known to be harmless is let through; all the rest is drawn anew.
 */

/** PNG and JPEG name what they hold by sections, WebP by chunks; an AVIF is always drawn anew. */
export function isPropre(octets: Buffer): boolean {
	try {
		if (octets.toString('latin1', 1, 4) === 'PNG') return isPngPropre(octets);
		if (octets.readUInt16BE(0) === 0xffd8) return isJpegPropre(octets);
		return octets.toString('latin1', 8, 12) === 'WEBP' && isWebpPropre(octets);
	} catch {
		// A length that leads out of the file.
		return false;
	}
}

/** Pixels, transparency, colours, size on paper, frames. */
const PNG = new Set(
	'IHDR PLTE tRNS IDAT IEND sRGB gAMA cHRM iCCP sBIT pHYs bKGD acTL fcTL fdAT'.split(' '),
);

function isPngPropre(octets: Buffer): boolean {
	for (let i = 8; ; ) {
		const nom = octets.toString('latin1', i + 4, i + 8);
		if (!PNG.has(nom)) return false;
		i += 12 + octets.readUInt32BE(i);
		if (nom === 'IEND') return i === octets.length;
	}
}

const WEBP = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

function isWebpPropre(octets: Buffer): boolean {
	if (octets.readUInt32LE(4) + 8 !== octets.length) return false;
	let i = 12;
	while (i < octets.length) {
		if (!WEBP.has(octets.toString('latin1', i, i + 4))) return false;
		const taille = octets.readUInt32LE(i + 4);
		i += 8 + taille + (taille % 2);
	}
	return i === octets.length;
}

/** JFIF without a thumbnail, colours, Adobe’s word on them; tables and frames; then the picture, to the end. */
function isJpegPropre(octets: Buffer): boolean {
	for (let i = 2; ; ) {
		if (octets.readUInt8(i) !== 0xff) return false;
		const marque = octets.readUInt8(i + 1);
		if (marque === 0xd9) return i + 2 === octets.length;
		const taille = octets.readUInt16BE(i + 2);
		if (!isSegmentPropre(marque, octets.subarray(i + 4, i + 2 + taille))) return false;
		i += 2 + taille;
		if (marque === 0xda) i = skipImage(octets, i);
	}
}

function isSegmentPropre(marque: number, dedans: Buffer): boolean {
	const debut = dedans.toString('latin1', 0, 12);
	if (marque === 0xe0) return debut.startsWith('JFIF\0') && dedans.length === 14;
	if (marque === 0xe2) return debut === 'ICC_PROFILE\0';
	if (marque === 0xee) return debut.startsWith('Adobe') && dedans.length === 12;
	return (marque >= 0xc0 && marque <= 0xcf) || (marque >= 0xda && marque <= 0xdd);
}

/** Where the next marker stands after the data of a scan. */
function skipImage(octets: Buffer, debut: number): number {
	for (let i = octets.indexOf(0xff, debut); i !== -1; i = octets.indexOf(0xff, i + 2)) {
		const suite = octets.readUInt8(i + 1);
		if (suite !== 0 && (suite < 0xd0 || suite > 0xd7)) return i;
	}
	return octets.length;
}
