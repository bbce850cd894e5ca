/** Digests of values, to know again what was made of them. */
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
