/** Web addresses as programs ask for them: some are typed with accents, which `format: uri` refuses. */
import { type NomSchema, schemas } from '../schema/index.ts';
import { walkFeuilles } from '../schema/walk.ts';
import { toIri } from './iris.ts';

/** Nothing but what RFC 3986 lets stand in an address: copied as it is. */
const PROPRE = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;

/** What was found of the values of each sheet: many formats ask for them, and looking costs as much as writing. */
const faites = new WeakMap<object, object>();

/**
 * The same values, the addresses among them as programs ask for them (`équipe` → `%C3%A9quipe`); the very same where
 * nothing is to change.
 */
export function encodeAdresses<T extends object>(
	nom: NomSchema,
	donnees: T,
): T & Record<string, unknown> {
	const faite = faites.get(donnees) ?? encode(nom, donnees);
	faites.set(donnees, faite);
	return faite as T & Record<string, unknown>;
}

function encode(nom: NomSchema, donnees: object): object {
	let sales = 0;
	walkFeuilles(schemas[nom], donnees, ({ valeur, meta }) => {
		if (meta.format === 'uri' && !PROPRE.test(valeur)) sales++;
	});
	if (sales === 0) return donnees;
	const copie = structuredClone(donnees);
	walkFeuilles(schemas[nom], copie, ({ valeur, meta, set }) => {
		if (meta.format === 'uri' && !PROPRE.test(valeur)) set(toIri(valeur));
	});
	return copie;
}
