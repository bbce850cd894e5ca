/** How the values of a record stand in the cells of a table: what one program writes, another reads back. */
import { type AnySchema, defOf, unwrap } from '../schema/walk.ts';

/** Between the identifiers of a list, which never hold it. */
export const ENTRE_IDENTIFIANTS = '|';

/** What a table of sheets says beside their fields. */
export const COLONNES = {
	id: 'id',
	page: 'page',
	creation: 'dates.creation',
	modification: 'dates.modification',
	corps: 'corps',
	/** The names of those whose cell would be too long for a spreadsheet, left empty in that row. */
	tropLongs: 'champs_trop_longs',
} as const;

/** The columns of the words behind the identifiers of another, to be read only. */
export const toNoms = (colonne: string): string => `${colonne} (noms)`;
export const toTitres = (colonne: string): string => `${colonne} (titre)`;
const EN_MOTS = [toNoms(''), toTitres('')];

/** Whether each export makes a column again: there is nothing to read in it. */
export const isRefaite = (colonne: string): boolean =>
	[COLONNES.page, COLONNES.creation, COLONNES.modification, COLONNES.tropLongs].some(
		(nom) => nom === colonne,
	) || EN_MOTS.some((fin) => colonne.endsWith(fin));

/** Whether a list is of identifiers, on one line of its cell; others have an entry a line (puces.ts). */
export function isListeDIdentifiants(schema: AnySchema): boolean {
	const { type, element } = defOf(unwrap(schema).schema);
	if (type !== 'array' || element === undefined) return false;
	const { schema: ouvert, meta } = unwrap(element);
	return meta.reference !== undefined || meta.commune === true || defOf(ouvert).type === 'enum';
}

/** A field that has a column. */
export interface ChampDeTable {
	/** `duree.animation.min` */
	nom: string;
	/** The same, name by name: where its value stands in a record. */
	chemin: readonly string[];
	schema: AnySchema;
	/** Whether every record has it. */
	requis: boolean;
}

/** One for each field that holds a value, in the order of the schema; a group of fields gives those of its fields. */
export function listChampsDeTable(
	schema: AnySchema,
	dans: Pick<ChampDeTable, 'chemin' | 'requis'> = { chemin: [], requis: true },
): ChampDeTable[] {
	return Object.entries(defOf(unwrap(schema).schema).shape ?? {}).flatMap(([cle, enfant]) => {
		const chemin = [...dans.chemin, cle];
		const requis = dans.requis && enfant._zod.optin === undefined;
		return defOf(unwrap(enfant).schema).type === 'object'
			? listChampsDeTable(enfant, { chemin, requis })
			: [{ nom: chemin.join('.'), chemin, schema: enfant, requis }];
	});
}
