/** The schemas of the content as JSON Schema, for editors. */
import { z } from 'zod';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type NomSchema, schemas } from '../../core/schema/index.ts';

const VOCABULAIRE = 'vocabulaires/';
/** Notes for our own code that mean nothing to an editor. */
const INTERNES = ['reference', 'brut', 'commune', 'source', 'fichier', 'page', 'noms'] as const;
/** `2024`, `2024-03` or `2024-03-15`, where JSON Schema only knows whole days. */
const DATE = {
	pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$',
	patternErrorMessage: 'L’année, le mois ou le jour : 2024, 2024-03 ou 2024-03-15.',
};

/** File name and text of each schema; closed lists carry the values of the content. */
export function buildJsonSchemas(catalogue: Catalogue): Map<string, string> {
	const fichiers = new Map<string, string>();
	for (const nom of Object.keys(schemas) as NomSchema[]) {
		const schema = z.toJSONSchema(schemas[nom], {
			io: 'input',
			unrepresentable: 'any',
			override: ({ jsonSchema }) => adapt(jsonSchema as Record<string, unknown>, catalogue),
		});
		const complet = { ...schema, title: nom };
		fichiers.set(`${nom}.json`, `${JSON.stringify(complet, null, '\t')}\n`);
	}
	return fichiers;
}

/** To what an editor understands: the values of closed lists, the forms of JSON Schema. */
function adapt(jsonSchema: Record<string, unknown>, catalogue: Catalogue): void {
	const { reference, format } = jsonSchema;
	if (format === 'date') Object.assign(jsonSchema, DATE);
	if (format !== 'uri') delete jsonSchema.format;
	if (typeof reference === 'string' && reference.startsWith(VOCABULAIRE)) {
		const entrees = catalogue.vocabulaires.get(reference.slice(VOCABULAIRE.length));
		if (entrees) jsonSchema.enum = [...entrees.keys()];
	}
	for (const cle of INTERNES) delete jsonSchema[cle];
}
