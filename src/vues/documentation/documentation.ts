/** Documentation of the fields, read from the schemas themselves. */

import { type NomSchema, schemas } from '../../core/schema/index.ts';
import type { MetaChamp } from '../../core/schema/meta.ts';
import { type AnySchema, defOf, unwrap } from '../../core/schema/walk.ts';
import { readChamp } from './champ.ts';

export interface VueChamp {
	nom: string;
	titre: string;
	description: string;
	requis: boolean;
	type: string;
	enfants: VueChamp[];
}

/** The fields of a schema, in order. */
export function listChamps(nom: NomSchema): VueChamp[] {
	return champsOf(schemas[nom]);
}

function champsOf(schema: AnySchema): VueChamp[] {
	const def = defOf(unwrap(schema).schema);
	if (def.type === 'array' && def.element) return champsOf(def.element);
	if (def.type === 'union') return def.options?.flatMap(champsOf) ?? [];
	return Object.entries(def.shape ?? {}).map(([nom, champ]) => {
		const { titre, description, requis, schema, meta } = readChamp(nom, champ);
		const type = sayType(schema, meta);
		return { nom, titre, description, requis, type, enfants: champsOf(champ) };
	});
}

const TYPES: Record<string, string> = {
	string: 'texte',
	number: 'nombre',
	boolean: 'true ou false',
	object: 'sous-champs',
};

/** « liste d’identifiants (outils) », « liste parmi bas, haut » */
function sayListe(type: string, parmi: boolean): string {
	if (parmi) return `liste parmi ${type}`;
	const pluriel = type.replace(/^[\p{L}-]*[^s\W](?=\s|$)/u, '$&s');
	return /^[aeiouyéèêhà]/iu.test(pluriel) ? `liste d’${pluriel}` : `liste de ${pluriel}`;
}

/** What a value of that schema is, in words. */
export function sayType(schema: AnySchema, meta: MetaChamp): string {
	const def = defOf(schema);
	if (meta.reference) return `identifiant (${meta.reference})`;
	if (meta.commune) return 'code INSEE entre guillemets';
	if (meta.source) return 'clé d’une source';
	if (meta.page) return 'adresse d’une page du site';
	if (def.type === 'enum') return Object.keys(def.entries ?? {}).join(', ');
	if (def.type === 'literal') return (def.values ?? []).map(String).join(', ');
	if (def.type === 'array' && def.element) {
		const dedans = unwrap(def.element);
		return sayListe(sayType(dedans.schema, dedans.meta), defOf(dedans.schema).type === 'enum');
	}
	if (def.type === 'union')
		return (def.options ?? []).map((o) => sayType(unwrap(o).schema, unwrap(o).meta)).join(' ou ');
	return TYPES[def.type] ?? def.type;
}
