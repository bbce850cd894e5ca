/** Changes at random in what a JSON says, its form kept: wrong types, missing and odd keys, great sizes. */
import { type Hasard, mutateOctets, PIEGES } from './mutations.ts';

type Json = unknown;

/** What stands where something else is expected. */
const ETRANGES: readonly Json[] = [
	...[null, true, false, 0, -1, 1.5, 1e308, '', ' ', [], {}, [[]], [null], { a: null }],
	...['2026-02-30', 'outils/../x', '__proto__', 'x'.repeat(5000), '\ud800', '9'.repeat(40)],
	...[Array.from({ length: 300 }, () => ({})), { length: 3 }, { toString: 1 }],
];

/** One time in five the text itself is changed; else one to three of the values, wherever they stand. */
export function mutateJson(octets: Uint8Array, hasard: Hasard): Uint8Array {
	if (hasard.entier(5) === 0) return mutateOctets(octets, hasard);
	const valeur = JSON.parse(Buffer.from(octets).toString('utf8')) as Json;
	const racine = { racine: valeur };
	for (let n = 1 + hasard.entier(3); n > 0; n--) change(racine, hasard);
	return Buffer.from(JSON.stringify(racine.racine) ?? 'null', 'utf8');
}

type Endroit = { dans: Record<string, Json>; cle: string };

function* listEndroits(dans: object): Iterable<Endroit> {
	for (const [cle, valeur] of Object.entries(dans)) {
		yield { dans: dans as Record<string, Json>, cle };
		if (typeof valeur === 'object' && valeur !== null) yield* listEndroits(valeur);
	}
}

function change(racine: object, hasard: Hasard): void {
	const endroits = [...listEndroits(racine)];
	if (endroits.length === 0) return;
	const { dans, cle } = hasard.pick(endroits);
	const valeur = dans[cle];
	switch (hasard.entier(6)) {
		case 0:
			delete dans[cle];
			return;
		case 1:
			if (!Array.isArray(dans)) dans[hasard.pick(PIEGES)] = structuredClone(valeur);
			return;
		case 2:
			dans[cle] = [valeur, valeur];
			return;
		case 3:
			dans[cle] = typeof valeur === 'string' ? valeur + hasard.pick(PIEGES) : { [cle]: valeur };
			return;
		default:
			dans[cle] = structuredClone(hasard.pick(ETRANGES));
	}
}
