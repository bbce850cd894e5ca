import { strToU8, type Zippable, zipSync } from 'fflate';

/**
 * The date of everything in a zip. A zip keeps the local fields of a date: those of this one are the
 * same in every time zone, and the same content gives the same bytes.
 */
export const dateZip = (): Date => new Date(1980, 0, 1);

/** How hard to press: texts are as small with 6, in two thirds of the time. */
type Pression = 6 | 9;

/** The zip of a document whose type comes first and uncompressed, as EPUB and OpenDocument ask. */
export const zipDocument = (
	type: string,
	parties: Zippable,
	level: Pression = 9,
): Uint8Array<ArrayBuffer> =>
	zipSync(
		{ mimetype: [strToU8(type), { level: 0 }], ...parties },
		{ level, mtime: dateZip() },
	) as Uint8Array<ArrayBuffer>;

export const TYPE_ODT = 'application/vnd.oasis.opendocument.text';
