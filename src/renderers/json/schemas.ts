/** The schemas of the content as JSON Schema, for editors. */
import { z } from 'zod';
import type { Catalogue } from '../../core/catalogue.ts';
import { type NomSchema, schemas } from '../../core/schema/index.ts';

const VOCABULAIRE = 'vocabulaires/';
/** Notes for our own code that mean nothing to an editor. */
const INTERNES = ['reference', 'brut', 'commune', 'source', 'fichier', 'page', 'noms'] as const;

/** File name and text of each schema; closed lists carry the values of the content. */
export function buildJsonSchemas(catalogue: Catalogue): Map<string, string> {
	const fichiers = new Map<string, string>();
	for (const nom of Object.keys(schemas) as NomSchema[]) {
		const schema = z.toJSONSchema(schemas[nom], {
			io: 'input',
			unrepresentable: 'any',
			override: ({ jsonSchema }) => addChoix(jsonSchema as Record<string, unknown>, catalogue),
		});
		const complet = { ...schema, title: nom };
		fichiers.set(`${nom}.json`, `${JSON.stringify(complet, null, '\t')}\n`);
	}
	return fichiers;
}

function addChoix(jsonSchema: Record<string, unknown>, catalogue: Catalogue): void {
	const { reference } = jsonSchema;
	if (typeof reference === 'string' && reference.startsWith(VOCABULAIRE)) {
		const entrees = catalogue.vocabulaires.get(reference.slice(VOCABULAIRE.length));
		if (entrees) jsonSchema.enum = [...entrees.keys()];
	}
	for (const cle of INTERNES) delete jsonSchema[cle];
}
