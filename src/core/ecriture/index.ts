/** Files of the content folder, written from values: what forms, imports and commands produce. */
import { splitFiche } from '../lecture/entete.ts';
import { type NomSchema, schemas } from '../schema/index.ts';
import { type AnySchema, defOf, unwrap } from '../schema/walk.ts';
import { rewriteYaml, writeYaml } from './yaml.ts';

export { writeCorps } from './corps.ts';
export { cleanSaisie } from './nettoyer.ts';
export { readMarque, stripPuce } from './puces.ts';
export { parseTexteSimple } from './texte-simple.ts';

type Donnees = Record<string, unknown>;

/** A sheet: its fields in the order of the schema, then its body. */
export function writeFiche(schema: NomSchema, donnees: Donnees, corps: string): string {
	return assemble(writeYaml(orderAs(schemas[schema], donnees) as Donnees), corps);
}

/** A record: its fields in the order of the schema. */
export function writeAnnexe(schema: NomSchema, donnees: Donnees): string {
	return writeYaml(orderAs(schemas[schema], donnees) as Donnees);
}

/** A record mended: fields that did not change keep their letters and their place. */
export function rewriteAnnexe(original: string, schema: NomSchema, donnees: Donnees): string {
	return rewriteYaml(original, orderAs(schemas[schema], donnees) as Donnees);
}

/**
 * A sheet mended: fields that did not change keep their letters and their place. A text that is not a
 * sheet is replaced as a whole.
 */
export function rewriteFiche(
	original: string,
	schema: NomSchema,
	donnees: Donnees,
	corps: string,
): string {
	const coupee = splitFiche(original, '');
	if ('id' in coupee) return writeFiche(schema, donnees, corps);
	const entete = rewriteYaml(coupee.entete, orderAs(schemas[schema], donnees) as Donnees);
	return corps === coupee.corps ? join(entete, corps) : assemble(entete, corps);
}

const assemble = (entete: string, corps: string): string => join(entete, `\n${corps.trim()}\n`);

const join = (entete: string, corps: string): string =>
	`---\n${entete}${entete.endsWith('\n') ? '' : '\n'}---\n${corps}`;

/** The same value, its keys as the schema orders them; unknown keys last. */
function orderAs(schema: AnySchema, valeur: unknown): unknown {
	const def = defOf(unwrap(schema).schema);
	if (Array.isArray(valeur)) {
		const element = def.element ?? def.options?.map(elementOf).find((e) => e !== undefined);
		return element ? valeur.map((v) => orderAs(element, v)) : valeur;
	}
	if (typeof valeur !== 'object' || valeur === null || !def.shape) return valeur;
	const connues = Object.keys(def.shape).filter((cle) => Object.hasOwn(valeur, cle));
	const autres = Object.keys(valeur).filter((cle) => !Object.hasOwn(def.shape ?? {}, cle));
	const ordonnees = [...connues, ...autres].map((cle) => {
		const enfant = Object.hasOwn(def.shape ?? {}, cle) ? def.shape?.[cle] : undefined;
		const v = (valeur as Donnees)[cle];
		return [cle, enfant ? orderAs(enfant, v) : v];
	});
	return Object.fromEntries(ordonnees);
}

const elementOf = (schema: AnySchema): AnySchema | undefined =>
	defOf(unwrap(schema).schema).element;
