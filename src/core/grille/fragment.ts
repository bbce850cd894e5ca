/** Answers in an address, after its #: a camera reads them, no server sees them. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const NOM = 'reponses';
/** Beyond, a phone no longer reads the square: characters of the whole address. */
export const ADRESSE_MAX = 1400;

const toBase64 = (octets: Uint8Array): string =>
	btoa(String.fromCharCode(...octets))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** The text of a file of answers, as the fragment of an address. */
export const writeFragment = (texte: string): string =>
	`#${NOM}=${toBase64(deflateSync(strToU8(JSON.stringify(JSON.parse(texte))), { level: 9 }))}`;

/** The text that a fragment holds; undefined when it holds none, '' when it cannot be read. */
export function readFragment(fragment: string): string | undefined {
	const [, dit] = new RegExp(`^#${NOM}=(.*)$`, 's').exec(fragment) ?? [];
	if (dit === undefined) return undefined;
	try {
		const octets = atob(dit.replaceAll('-', '+').replaceAll('_', '/'));
		return strFromU8(inflateSync(Uint8Array.from(octets, (c) => c.codePointAt(0) ?? 0)));
	} catch {
		return '';
	}
}
