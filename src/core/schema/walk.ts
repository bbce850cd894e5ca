/** Goes through a value along its schema, to find what each leaf means. */
import type { z } from 'zod';
import type { MetaChamp } from './champs.ts';

export interface Feuille {
	chemin: string;
	valeur: string;
	meta: MetaChamp;
	/** Replaces the value in place. */
	set: (valeur: string) => void;
}

type AnySchema = z.core.$ZodType;

function metaOf(schema: AnySchema): MetaChamp {
	return ((schema as unknown as { meta?: () => MetaChamp }).meta?.() ?? {}) as MetaChamp;
}

/** Opens optional, default and similar wrappers; the outer meta wins over the inner one. */
export function unwrap(schema: AnySchema): { schema: AnySchema; meta: MetaChamp } {
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
	const def = ouvert.schema._zod.def as unknown as {
		type: string;
		shape?: Record<string, AnySchema>;
		element?: AnySchema;
		options?: AnySchema[];
	};
	if (typeof valeur === 'string') {
		const meta = def.type === 'union' ? { ...ouvert.meta, brut: true } : ouvert.meta;
		voir({ chemin, valeur, meta, set });
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

function isObjet(valeur: unknown): valeur is Record<string, unknown> {
	return typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur);
}
