/** Goes through a value along its schema, to find what each leaf means. */
import type { z } from 'zod';
import { isObjet } from '../formats/objet.ts';
import type { MetaChamp } from './meta.ts';

export interface Feuille {
	chemin: string;
	valeur: string;
	meta: MetaChamp;
	/** Replaces the value in place. */
	set: (valeur: string) => void;
}

export type AnySchema = z.core.$ZodType;

/** What zod keeps of a schema, as far as this project reads it. */
export interface Definition {
	type: string;
	shape?: Record<string, AnySchema>;
	element?: AnySchema;
	options?: AnySchema[];
	entries?: Record<string, string>;
	values?: unknown[];
	checks?: { _zod: { def: Verification } }[];
}

interface Verification {
	check: string;
	maximum?: number;
	minimum?: number;
	value?: number;
}

export const defOf = (schema: AnySchema): Definition => schema._zod.def as unknown as Definition;

function metaOf(schema: AnySchema): MetaChamp {
	return ((schema as unknown as { meta?: () => MetaChamp }).meta?.() ?? {}) as MetaChamp;
}

/** How many elements a list must have, 0 where it may be empty. */
export const leastOf = (liste: AnySchema): number =>
	(defOf(unwrap(liste).schema).checks ?? [])
		.map(({ _zod }) => _zod.def)
		.find(({ check }) => check === 'min_length')?.minimum ?? 0;

const ouverts = new WeakMap<AnySchema, { schema: AnySchema; meta: MetaChamp }>();

/** Opens optional, default and similar wrappers; the outer meta wins over the inner one. */
export function unwrap(schema: AnySchema): { schema: AnySchema; meta: MetaChamp } {
	const connu = ouverts.get(schema);
	if (connu) return connu;
	const ouvert = open(schema);
	ouverts.set(schema, ouvert);
	return ouvert;
}

function open(schema: AnySchema): { schema: AnySchema; meta: MetaChamp } {
	let interieur = schema;
	let meta = metaOf(schema);
	for (;;) {
		const def = interieur._zod.def as unknown as {
			type: string;
			innerType?: AnySchema;
			in?: AnySchema;
		};
		const suivant = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
		if (!suivant) return { schema: interieur, meta };
		interieur = suivant;
		meta = { ...metaOf(interieur), ...meta };
	}
}

/** Calls `voir` on every string of the value that the schema knows. */
export function walkFeuilles(
	schema: AnySchema,
	valeur: unknown,
	voir: (feuille: Feuille) => void,
	chemin = '',
	set: (valeur: string) => void = () => {},
): void {
	const ouvert = unwrap(schema);
	const def = defOf(ouvert.schema);
	if (typeof valeur === 'string') {
		const meta = def.type === 'union' ? { ...ouvert.meta, brut: true } : ouvert.meta;
		voir({ chemin, valeur, meta, set });
		return;
	}
	if (typeof valeur === 'number' && ouvert.meta.repere) {
		voir({ chemin, valeur: `${valeur}`, meta: ouvert.meta, set });
		return;
	}
	const sous = (nom: string): string => (chemin === '' ? nom : `${chemin}.${nom}`);
	if (def.type === 'union' && def.options) {
		const option = def.options.find((o) => fits(o, valeur));
		if (option) walkFeuilles(option, valeur, voir, chemin, set);
	} else if (def.type === 'object' && def.shape && isObjet(valeur)) {
		for (const [cle, enfant] of Object.entries(def.shape))
			if (Object.hasOwn(valeur, cle))
				walkFeuilles(enfant, valeur[cle], voir, sous(cle), (v) => {
					valeur[cle] = v;
				});
	} else if (def.type === 'array' && def.element && Array.isArray(valeur)) {
		for (const [i, element] of valeur.entries())
			walkFeuilles(def.element, element, voir, sous(String(i)), (v) => {
				valeur[i] = v;
			});
	}
}

function fits(schema: AnySchema, valeur: unknown): boolean {
	const type = unwrap(schema).schema._zod.def.type;
	return Array.isArray(valeur) ? type === 'array' : type === 'object' && isObjet(valeur);
}

/** What the fields of a schema name, at any depth: `structures`, `vocabulaires/phases`. */
export function listReferences(schema: AnySchema): string[] {
	const { schema: ouvert, meta } = unwrap(schema);
	const { shape = {}, element, options = [] } = defOf(ouvert);
	const dedans = [...Object.values(shape), ...(element ? [element] : []), ...options];
	return [...(meta.reference ? [meta.reference] : []), ...dedans.flatMap(listReferences)];
}

/** The fields that a schema knows at a path; empty where the path leads nowhere. */
export function shapeAt(
	schema: AnySchema,
	chemin: readonly PropertyKey[],
): Record<string, AnySchema> {
	let courant: AnySchema | undefined = schema;
	for (const cle of chemin) courant = courant && childAt(courant, cle);
	return (courant && objectOf(courant)?.shape) ?? {};
}

/** Definition of the schema, or of the options of a union. */
function defsOf(schema: AnySchema): Definition[] {
	const def = defOf(unwrap(schema).schema);
	return def.type === 'union' ? (def.options ?? []).flatMap(defsOf) : [def];
}

const objectOf = (schema: AnySchema): Definition | undefined =>
	defsOf(schema).find((d) => d.type === 'object');

function childAt(schema: AnySchema, cle: PropertyKey): AnySchema | undefined {
	if (typeof cle === 'number') return defsOf(schema).find((d) => d.type === 'array')?.element;
	const { shape = {} } = objectOf(schema) ?? {};
	return Object.hasOwn(shape, cle) ? shape[String(cle)] : undefined;
}
