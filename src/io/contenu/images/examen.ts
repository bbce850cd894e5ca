/**
 * An image opened once: what it is, what it hides, and its copy to publish, upright, in the colours of
 * the web, without anything that is not seen.
 */
import readExif from 'exif-reader';
import sharp, { type Metadata, type Sharp } from 'sharp';
import {
	CACHEES,
	type Cachee,
	COTE_PUBLIE,
	type EtatImage,
	IMAGE_OCTETS_MAX,
	PIXELS_MAX,
} from '../../../core/lecture/images.ts';
import { examineDessin } from './dessin.ts';
import { isPropre } from './propre.ts';

export interface Examen {
	etat: EtatImage;
	/** Undefined when the image has a fault. */
	copie?: Uint8Array;
}

/** Never throws: an image that cannot be opened whole is said so. */
export async function examine(octets: Buffer, nom: string): Promise<Examen> {
	if (nom.endsWith('.svg')) return examineDessin(octets);
	let largeur = 0;
	let hauteur = 0;
	const fail = (faute: EtatImage['faute']): Examen => ({
		etat: { ...(faute ? { faute } : {}), largeur, hauteur, cachees: [] },
	});
	if (octets.length > IMAGE_OCTETS_MAX) return fail('enorme');
	try {
		// The header alone: its size is read before anything is unpacked.
		const lue = await sharp(octets, { limitInputPixels: false }).metadata();
		const pages = lue.pages ?? 1;
		({ largeur, hauteur } = readCotes(lue));
		if (largeur * hauteur * pages > PIXELS_MAX) return fail('enorme');
		const { data, info } = await encode(open(octets, pages > 1), lue, nom, octets).toBuffer({
			resolveWithObject: true,
		});
		const publiee = { largeur: info.width, hauteur: info.pageHeight ?? info.height };
		const reduite = publiee.largeur !== largeur || publiee.hauteur !== hauteur;
		const cachees = listCachees(lue, octets);
		return {
			etat: { largeur, hauteur, ...(reduite ? { reduite: publiee } : {}), cachees },
			copie: !reduite && lue.space !== 'cmyk' && isPropre(octets) ? octets : data,
		};
	} catch {
		return fail('abimee');
	}
}

/** Data that is missing is a fault; what a camera writes oddly is not. */
const open = (octets: Buffer, animated: boolean): Sharp =>
	sharp(octets, { animated, failOn: 'error', limitInputPixels: PIXELS_MAX });

function readCotes({ width, height, pageHeight, autoOrient }: Metadata) {
	return pageHeight === undefined
		? { largeur: autoOrient.width, hauteur: autoOrient.height }
		: { largeur: width, hauteur: Math.min(height, pageHeight) };
}

/** The same kind of file. Without a word to the contrary, sharp writes sRGB and no metadata. */
function encode(image: Sharp, { pages = 1 }: Metadata, nom: string, octets: Buffer): Sharp {
	const droite = pages > 1 ? image : image.autoOrient();
	const cote = {
		width: COTE_PUBLIE,
		height: COTE_PUBLIE,
		fit: 'inside',
		withoutEnlargement: true,
	} as const;
	const petite = droite.resize(cote);
	if (/\.jpe?g$/.test(nom)) return petite.jpeg({ quality: 84, mozjpeg: true });
	if (nom.endsWith('.webp'))
		return petite.webp(
			octets.toString('latin1', 12, 16) === 'VP8L' ? { lossless: true } : { quality: 84 },
		);
	if (nom.endsWith('.avif')) return petite.avif({ quality: 60 });
	return petite.png({ compressionLevel: 9 });
}

/** What is written beside the pixels and tells of someone. */
function listCachees(lue: Metadata, octets: Buffer): Cachee[] {
	const trouvees = new Set<Cachee>([
		...(lue.exif ? listExif(lue.exif) : []),
		...(lue.iptc ? listIptc(lue.iptc) : []),
		...(lue.xmp ? listXmp(lue.xmp.toString('utf8')) : []),
		...(lue.comments ?? []).flatMap(({ keyword, text }) => readCommentaire(keyword, text)),
		...(hasCommentaireJpeg(octets) ? (['commentaire'] as const) : []),
	]);
	return (Object.keys(CACHEES) as Cachee[]).filter((c) => trouvees.has(c));
}

const isPlein = (valeur: unknown): boolean =>
	(typeof valeur === 'string' && valeur.replaceAll('\0', '').trim() !== '') ||
	(Buffer.isBuffer(valeur) && valeur.subarray(8).some((o) => o !== 0 && o !== 0x20));

function listExif(octets: Buffer): Cachee[] {
	let lu: ReturnType<typeof readExif>;
	try {
		lu = readExif(octets);
	} catch {
		// Whatever it is, it is not published.
		return [];
	}
	const { Image = {}, Photo = {}, GPSInfo = {}, Thumbnail } = lu;
	const un = (genre: Cachee, ...valeurs: unknown[]): Cachee[] =>
		valeurs.some(isPlein) ? [genre] : [];
	const position = GPSInfo.GPSLatitude ?? GPSInfo.GPSLongitude ?? GPSInfo.GPSDestLatitude;
	return [
		...(position === undefined ? un('lieu', GPSInfo.GPSAreaInformation) : (['lieu'] as const)),
		...un(
			'appareil',
			Image.Make,
			Image.Model,
			Photo.BodySerialNumber,
			Photo.LensModel,
			Photo.LensSerialNumber,
		),
		...un('personne', Image.Artist, Image.Copyright, Image.XPAuthor, Photo.CameraOwnerName),
		...un('commentaire', Image.ImageDescription, Image.XPComment, Image.XPTitle, Photo.UserComment),
		...(Thumbnail ? (['vignette'] as const) : []),
	];
}

/** Record 2 of IPTC-IIM: names, captions and places of the press. */
const IPTC: Record<number, Cachee> = {
	25: 'commentaire',
	80: 'personne',
	90: 'lieu',
	92: 'lieu',
	95: 'lieu',
	105: 'commentaire',
	110: 'personne',
	116: 'personne',
	118: 'personne',
	120: 'commentaire',
	122: 'personne',
};

function listIptc(octets: Buffer): Cachee[] {
	const trouvees: Cachee[] = [];
	for (
		let i = octets.indexOf('\x1c\x02', 0, 'latin1');
		i !== -1;
		i = octets.indexOf('\x1c\x02', i + 2, 'latin1')
	) {
		const genre = IPTC[octets[i + 2] ?? 0];
		if (genre && (octets[i + 4] ?? 0) > 0) trouvees.push(genre);
	}
	return trouvees;
}

const XMP: readonly [RegExp, Cachee][] = [
	[
		/exif:GPS(?:Latitude|Longitude)|photoshop:City|Iptc4xmpCore:Location|Iptc4xmpExt:Location/,
		'lieu',
	],
	[/tiff:(?:Make|Model)|aux:(?:SerialNumber|Lens)/, 'appareil'],
	[
		/dc:creator|dc:rights|xmpRights:|aux:OwnerName|photoshop:(?:Credit|AuthorsPosition)|mwg-rs:Name/,
		'personne',
	],
	[/dc:(?:description|title|subject)|photoshop:(?:Instructions|Headline|Caption)/, 'commentaire'],
	[/xmp(?:GImg)?:Thumbnails|xmpGImg:image/, 'vignette'],
];

const listXmp = (xmp: string): Cachee[] =>
	XMP.flatMap(([motif, genre]) => (motif.test(xmp) ? [genre] : []));

/** Texts of a PNG: the name of a program tells of no one. */
function readCommentaire(cle: string, texte: string): Cachee[] {
	if (texte.trim() === '' || /^(?:software|creation time|date:|xml:com\.adobe)/i.test(cle))
		return [];
	return [/^(?:author|copyright|artist)/i.test(cle) ? 'personne' : 'commentaire'];
}

/** A COM segment before the picture; the ones that programs sign are left out. */
function hasCommentaireJpeg(octets: Buffer): boolean {
	if (octets[0] !== 0xff || octets[1] !== 0xd8) return false;
	for (let i = 2; octets[i] === 0xff && i + 4 <= octets.length; ) {
		const marque = octets[i + 1] ?? 0;
		if (marque === 0xda || marque === 0xd9) return false;
		const taille = octets.readUInt16BE(i + 2);
		const texte = octets.toString('latin1', i + 4, i + 2 + taille);
		if (
			marque === 0xfe &&
			/\S/.test(texte) &&
			!/^(?:CREATOR: gd-jpeg|Lavc|Created with)/.test(texte)
		)
			return true;
		i += 2 + Math.max(taille, 2);
	}
	return false;
}
