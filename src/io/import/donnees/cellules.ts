/** Cells of a table as the values of a schema: what renderers/tableur wrote, read back. */
import { quote } from '../../../core/diagnostics.ts';
import { ENTRE_IDENTIFIANTS, isListeDIdentifiants } from '../../../core/donnees/cellules.ts';
import { toYamlDesPuces } from '../../../core/donnees/puces.ts';
import { parseYaml } from '../../../core/lecture/entete.ts';
import { type AnySchema, defOf, unwrap } from '../../../core/schema/walk.ts';

/** A cell that holds no such value, in a sentence. */
export class FauteDeCellule extends Error {}

/** A group that must be there has no column of its own: where none of its fields is filled in, it is empty. */
export function addGroupes(schema: AnySchema, donnees: Record<string, unknown>): void {
	for (const [cle, enfant] of Object.entries(defOf(unwrap(schema).schema).shape ?? {})) {
		if (defOf(unwrap(enfant).schema).type !== 'object') continue;
		if (donnees[cle] === undefined && enfant._zod.optin !== 'optional') donnees[cle] = {};
		if (donnees[cle] !== undefined) addGroupes(enfant, donnees[cle] as Record<string, unknown>);
	}
}

/** Undefined for an empty cell. Throws FauteDeCellule. */
export function readCellule(cellule: string | number | boolean, schema: AnySchema): unknown {
	if (cellule === '') return undefined;
	const { type, options } = defOf(schema);
	if (type === 'union') return readUnion(cellule, options ?? []);
	if (type === 'number') return readNombre(cellule);
	if (type === 'boolean' || (type === 'literal' && isVrai(schema))) return readOuiNon(cellule);
	if (isListeDIdentifiants(schema) && cellule !== '[]')
		return String(cellule)
			.split(ENTRE_IDENTIFIANTS)
			.map((id) => id.trim());
	if (type === 'array' || type === 'record' || type === 'object') return readPuces(String(cellule));
	return String(cellule);
}

const isVrai = (schema: AnySchema): boolean => defOf(schema).values?.[0] === true;

const NOMBRE = /^-?\d+(?:[.,]\d+)?$/u;

function readNombre(cellule: string | number | boolean): number {
	if (typeof cellule === 'number') return cellule;
	const texte = String(cellule).replace(/[\s\u00a0\u202f]/gu, '');
	if (!NOMBRE.test(texte))
		throw new FauteDeCellule(`« ${quote(String(cellule))} » n’est pas un nombre.`);
	return Number(texte.replace(',', '.'));
}

function readOuiNon(cellule: string | number | boolean): boolean {
	if (typeof cellule === 'boolean') return cellule;
	const dit = String(cellule).trim().toLowerCase();
	if (dit === 'oui' || dit === 'vrai') return true;
	if (dit === 'non' || dit === 'faux') return false;
	throw new FauteDeCellule(`« oui » ou « non » est attendu, et non « ${quote(dit)} ».`);
}

/** One of several forms: a word of a closed list, a number, a list with bullets, or a text. */
function readUnion(cellule: string | number | boolean, formes: readonly AnySchema[]): unknown {
	const ouvertes = formes.map((forme) => unwrap(forme).schema);
	const has = (...types: string[]): boolean => ouvertes.some((f) => types.includes(defOf(f).type));
	if (ouvertes.some((f) => defOf(f).values?.includes(cellule))) return cellule;
	if (has('number') && (typeof cellule === 'number' || NOMBRE.test(String(cellule))))
		return readNombre(cellule);
	if (has('array', 'object')) return readPuces(String(cellule));
	return String(cellule);
}

/** Bullets are the dashes of YAML, which is read with the same care as a front matter. */
function readPuces(cellule: string): unknown {
	const { valeur, diagnostics } = parseYaml(toYamlDesPuces(cellule), '', 1);
	const faute = diagnostics.find(({ severite }) => severite === 'erreur');
	if (faute) throw new FauteDeCellule(`La liste ne peut pas être lue : ${faute.message}`);
	return valeur;
}
