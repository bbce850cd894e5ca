/** What a field of a schema says of itself, in French as it is shown. */
import type { MetaChamp } from '../../core/schema/meta.ts';
import { type AnySchema, unwrap } from '../../core/schema/walk.ts';
import { applyTypographie } from '../../core/texte/typographie.ts';

export interface ChampDit {
	titre: string;
	description: string;
	requis: boolean;
	/** The schema behind « facultatif » and the like, and its own words. */
	schema: AnySchema;
	meta: MetaChamp;
}

/** `nom` stands in for a title that the schema does not give. */
export function readChamp(nom: string, champ: AnySchema): ChampDit {
	const { schema, meta } = unwrap(champ);
	return {
		titre: applyTypographie(meta.title ?? nom),
		description: applyTypographie(meta.description ?? ''),
		requis: champ._zod.optin === undefined,
		schema,
		meta,
	};
}
