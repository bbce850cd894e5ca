/** The columns of a table, from the schema of its records: one for each field, however deep it stands. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { writePuces } from '../../core/donnees/puces.ts';
import { type AnySchema, defOf, unwrap } from '../../core/schema/walk.ts';
import { type ChampDit, readChamp } from '../../vues/documentation/champ.ts';
import { sayType } from '../../vues/documentation/documentation.ts';
import type { Cellule, Colonne } from './tableau.ts';

const VOCABULAIRE = 'vocabulaires/';
/** Between the identifiers of a list, which never hold it. */
const ENTRE = '|';

type Lire = (donnees: object) => unknown;

const readCle = (valeur: unknown, cle: string): unknown =>
	typeof valeur === 'object' && valeur !== null && Object.hasOwn(valeur, cle)
		? (valeur as Record<string, unknown>)[cle]
		: undefined;

/** One column for each field that holds a value; a group of fields gives those of its fields. */
export function buildColonnes(catalogue: Catalogue, schema: AnySchema): Colonne<object>[] {
	return columnsOf(catalogue, schema, '', true, (donnees) => donnees);
}

function columnsOf(
	catalogue: Catalogue,
	schema: AnySchema,
	chemin: string,
	requis: boolean,
	lire: Lire,
): Colonne<object>[] {
	return Object.entries(defOf(unwrap(schema).schema).shape ?? {}).flatMap(([cle, enfant]) => {
		const champ = readChamp(cle, enfant);
		const nom = chemin === '' ? cle : `${chemin}.${cle}`;
		const lireChamp: Lire = (donnees) => readCle(lire(donnees), cle);
		if (defOf(champ.schema).type === 'object')
			return columnsOf(catalogue, enfant, nom, requis && champ.requis, lireChamp);
		const base = { ...sayColonne(nom, champ), requis: requis && champ.requis };
		const write = writerOf(champ.schema);
		return [
			{ ...base, lire: (donnees: object) => write(lireChamp(donnees)) },
			...namesOf(catalogue, nom, champ, lireChamp),
		];
	});
}

const sayColonne = (nom: string, { titre, description, schema, meta }: ChampDit) => ({
	...{ nom, titre, description },
	type: sayType(schema, meta),
});

/** How a field is written in one cell: identifiers on a line, other lists an entry a line. */
function writerOf(schema: AnySchema): (valeur: unknown) => Cellule {
	const { type, element } = defOf(schema);
	const simple = type === 'array' && element !== undefined && isIdentifiant(element);
	return (valeur) => {
		if (valeur === undefined || typeof valeur === 'string' || typeof valeur === 'number')
			return valeur;
		if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
		return simple && Array.isArray(valeur) && valeur.length > 0
			? valeur.join(ENTRE)
			: writePuces(valeur);
	};
}

function isIdentifiant(element: AnySchema): boolean {
	const { schema, meta } = unwrap(element);
	return meta.reference !== undefined || meta.commune === true || defOf(schema).type === 'enum';
}

/** The words behind identifiers, beside them, to be read only. */
function namesOf(
	catalogue: Catalogue,
	nom: string,
	{ schema, meta, titre }: ChampDit,
	lire: Lire,
): Colonne<object>[] {
	const { element } = defOf(schema);
	const { reference = '', commune = false } = element ? unwrap(element).meta : meta;
	const noms = commune
		? catalogue.communes
		: catalogue.vocabulaires.get(reference.slice(VOCABULAIRE.length));
	if (!commune && !(reference.startsWith(VOCABULAIRE) && noms)) return [];
	return [
		{
			nom: `${nom} (noms)`,
			titre: `${titre}, en mots`,
			description: 'Pour lire : un import ne la regarde pas.',
			...{ type: 'texte', requis: false },
			lire: (donnees) => {
				const valeur = lire(donnees);
				const ids = valeur === undefined ? [] : [valeur].flat().map(String);
				return ids.length === 0
					? undefined
					: ids.map((id) => noms?.get(id)?.nom ?? id).join(`\u00a0${ENTRE} `);
			},
		},
	];
}
