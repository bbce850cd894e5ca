/** Digests of values, to know again what was made of them. */
import { createHash } from 'node:crypto';
import type { VueFiche } from '../../vues/fiche/vue.ts';

/** 40 hexadecimal digits that change with anything in it. `valeur`: what JSON writes. */
export const digestValeur = (valeur: unknown): string =>
	createHash('sha1')
		.update(JSON.stringify(valeur ?? null))
		.digest('hex');

const connues = new WeakMap<VueFiche, string>();

/** The same for the view of a sheet, which many things show. */
export function digestVue(vue: VueFiche): string {
	const connue = connues.get(vue);
	if (connue) return connue;
	const empreinte = digestValeur(vue);
	connues.set(vue, empreinte);
	return empreinte;
}
