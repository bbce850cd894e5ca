/** A text in an address, after its #: a camera or a message carries it, no server sees it. */
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

const toBase64 = (octets: Uint8Array): string =>
	btoa(String.fromCharCode(...octets))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');

/** Some JSON, as the fragment of an address: `#reponses=…`. */
export const writeFragment = (nom: string, json: string): string =>
	`#${nom}=${toBase64(deflateSync(strToU8(JSON.stringify(JSON.parse(json))), { level: 9 }))}`;

/** The text that a fragment holds under that name; undefined when it holds none, '' when it cannot be read. */
export function readFragment(nom: string, fragment: string): string | undefined {
	const debut = `#${nom}=`;
	if (!fragment.startsWith(debut)) return undefined;
	try {
		const octets = atob(fragment.slice(debut.length).replaceAll('-', '+').replaceAll('_', '/'));
		return strFromU8(inflateSync(Uint8Array.from(octets, (c) => c.codePointAt(0) ?? 0)));
	} catch {
		return '';
	}
}
