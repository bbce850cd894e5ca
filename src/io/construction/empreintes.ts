/** Digests: of values, to know again what was made of them; of files, to tell them apart; of what stands in a page. */
import { createHash } from 'node:crypto';
import type { VueFiche } from '../../vues/fiche/vue.ts';

/** 40 hexadecimal digits that change with anything in it. `valeur`: what JSON writes. */
export const digestValeur = (valeur: unknown): string =>
	createHash('sha1')
		.update(JSON.stringify(valeur ?? null))
		.digest('hex');

/** The same for texts and bytes; changes with each piece, and with where pieces are cut. */
export function digestMorceaux(morceaux: Iterable<string | Uint8Array>): string {
	const hash = createHash('sha1');
	for (const morceau of morceaux) hash.update(`${morceau.length}\0`).update(morceau);
	return hash.digest('hex');
}

const connues = new WeakMap<VueFiche, string>();

/** The same for the view of a sheet, which many things show. */
export function digestVue(vue: VueFiche): string {
	const connue = connues.get(vue);
	if (connue) return connue;
	const empreinte = digestValeur(vue);
	connues.set(vue, empreinte);
	return empreinte;
}

const sha256 = (octets: Uint8Array | string) => createHash('sha256').update(octets);

/** Hexadecimal digits that change with any byte; of the UTF-8 of a text. */
export const digestOctets = (octets: Uint8Array | string, chiffres = 16): string =>
	sha256(octets).digest('hex').slice(0, chiffres);

/** `sha256-…`: how a policy of contents (CSP) names a script or a style that stands in a page. */
export const digestEnPage = (texte: string): string => `sha256-${sha256(texte).digest('base64')}`;
