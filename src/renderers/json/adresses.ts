/** Web addresses as programs ask for them: some are typed with accents, which `format: uri` refuses. */
import { type NomSchema, schemas } from '../../core/schema/index.ts';
import { walkFeuilles } from '../../core/schema/walk.ts';

/** Nothing but what RFC 3986 lets stand in an address: copied as it is. */
const PROPRE = /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/;

/** `https://exemple.fr/équipe` → `https://exemple.fr/%C3%A9quipe`; a host with accents in punycode. */
export function encodeAdresse(adresse: string): string {
	return PROPRE.test(adresse) ? adresse : new URL(adresse).href;
}

/** The same values, the addresses of those that the schema says to be one as programs ask for them. */
export function encodeAdresses<T extends object>(
	nom: NomSchema,
	donnees: T,
): T & Record<string, unknown> {
	let copie: T | undefined;
	const voir = (valeurs: T, mend: boolean): void =>
		walkFeuilles(schemas[nom], valeurs, ({ valeur, meta, set }) => {
			if (meta.format !== 'uri' || PROPRE.test(valeur)) return;
			copie ??= structuredClone(donnees);
			if (mend) set(encodeAdresse(valeur));
		});
	voir(donnees, false);
	if (copie) voir(copie, true);
	return (copie ?? donnees) as T & Record<string, unknown>;
}
