/** The schemas of the content as JSON Schema: those that editors read, and what the published ones begin with. */
import { z } from 'zod';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { type NomSchema, schemas } from '../../core/schema/index.ts';
import type { MetaChamp } from '../../core/schema/meta.ts';

const VOCABULAIRE = 'vocabulaires/';
/** What JSON Schema knows of the notes of a field. */
type Connue = 'title' | 'description' | 'format' | 'pattern';
/** The others are for our own code: the types ask for each. */
const INTERNES: Readonly<Record<Exclude<keyof MetaChamp, Connue>, true>> = {
	reference: true,
	brut: true,
	commune: true,
	source: true,
	fichier: true,
	page: true,
	noms: true,
	attendu: true,
	repere: true,
	echeance: true,
	demande: true,
};
const AIDE_DATE = 'L’année, le mois ou le jour : 2024, 2024-03 ou 2024-03-15.';

export type JsonSchema = Record<string, unknown>;

/**
 * File name and text of each schema that editors read; closed lists carry the values of the content.
 * `phrases`: with the sentence that VS Code says of a wrong date, which JSON Schema does not know: strict
 * readers refuse such a word, so that what is published goes without.
 */
export function buildJsonSchemas(catalogue: Catalogue, phrases = false): Map<string, string> {
	const fichiers = new Map<string, string>();
	for (const nom of Object.keys(schemas) as NomSchema[]) {
		const schema = toJsonSchema(schemas[nom], catalogue, 'input', phrases);
		// A name alone leads to the file itself, wherever the site stands.
		const complet = { $id: `${nom}.json`, ...schema, title: nom };
		fichiers.set(`${nom}.json`, `${JSON.stringify(complet, null, '\t')}\n`);
	}
	return fichiers;
}

/** `input`: what one may write; `output`: what one reads, with what is said for those who wrote nothing. */
export function toJsonSchema(
	schema: z.ZodType,
	catalogue: Catalogue,
	io: 'input' | 'output',
	phrases = false,
): JsonSchema {
	return z.toJSONSchema(schema, {
		io,
		unrepresentable: 'any',
		override: ({ jsonSchema }) => adapt(jsonSchema as JsonSchema, catalogue, phrases),
	}) as JsonSchema;
}

/** To what JSON Schema knows, and no more: the values of closed lists, its formats. */
function adapt(jsonSchema: JsonSchema, catalogue: Catalogue, phrases: boolean): void {
	const { reference, format } = jsonSchema;
	// JSON Schema only knows whole days: the pattern of the field says more.
	if (format === 'date' && phrases) jsonSchema.patternErrorMessage = AIDE_DATE;
	else if (format === 'date')
		jsonSchema.description = [jsonSchema.description, AIDE_DATE].filter(Boolean).join(' ');
	if (format !== 'uri') delete jsonSchema.format;
	if (typeof reference === 'string' && reference.startsWith(VOCABULAIRE)) {
		const entrees = catalogue.vocabulaires.get(reference.slice(VOCABULAIRE.length));
		if (entrees) jsonSchema.enum = [...entrees.keys()];
	}
	for (const cle of Object.keys(INTERNES)) delete jsonSchema[cle];
}
