/** The columns of a table, from the schema of its records: one for each field, however deep it stands. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import {
	ENTRE_IDENTIFIANTS,
	isListeDIdentifiants,
	listChampsDeTable,
	toNoms,
} from '../../core/donnees/cellules.ts';
import { writePuces } from '../../core/donnees/puces.ts';
import { type AnySchema, defOf, unwrap } from '../../core/schema/walk.ts';
import { type ChampDit, readChamp } from '../../vues/documentation/champ.ts';
import { sayType } from '../../vues/documentation/documentation.ts';
import type { Cellule, Colonne } from './tableau.ts';

const VOCABULAIRE = 'vocabulaires/';

const readCle = (valeur: unknown, cle: string): unknown =>
	typeof valeur === 'object' && valeur !== null && Object.hasOwn(valeur, cle)
		? (valeur as Record<string, unknown>)[cle]
		: undefined;

/** One column for each field that holds a value, and beside it the words behind its identifiers. */
export function buildColonnes(catalogue: Catalogue, schema: AnySchema): Colonne<object>[] {
	return listChampsDeTable(schema).flatMap(({ nom, chemin, schema: ferme, requis }) => {
		const champ = readChamp(chemin.at(-1) ?? nom, ferme);
		const lire = (donnees: object): unknown => chemin.reduce<unknown>(readCle, donnees);
		const write = writerOf(champ.schema);
		return [
			{ ...sayColonne(nom, champ), requis, lire: (donnees: object) => write(lire(donnees)) },
			...namesOf(catalogue, nom, champ, lire),
		];
	});
}

const sayColonne = (nom: string, { titre, description, schema, meta }: ChampDit) => ({
	...{ nom, titre, description },
	type: sayType(schema, meta),
});

/** How a field is written in one cell: identifiers on a line, other lists an entry a line. */
function writerOf(schema: AnySchema): (valeur: unknown) => Cellule {
	const simple = isListeDIdentifiants(schema);
	return (valeur) => {
		if (valeur === undefined || typeof valeur === 'string' || typeof valeur === 'number')
			return valeur;
		if (typeof valeur === 'boolean') return valeur ? 'oui' : 'non';
		return simple && Array.isArray(valeur) && valeur.length > 0
			? valeur.join(ENTRE_IDENTIFIANTS)
			: writePuces(valeur);
	};
}

/** The words behind identifiers, beside them, to be read only. */
function namesOf(
	catalogue: Catalogue,
	nom: string,
	{ schema, meta, titre }: ChampDit,
	lire: (donnees: object) => unknown,
): Colonne<object>[] {
	const { element } = defOf(schema);
	const { reference = '', commune = false } = element ? unwrap(element).meta : meta;
	const noms = commune
		? catalogue.communes
		: catalogue.vocabulaires.get(reference.slice(VOCABULAIRE.length));
	if (!commune && !(reference.startsWith(VOCABULAIRE) && noms)) return [];
	return [
		{
			nom: toNoms(nom),
			titre: `${titre}, en mots`,
			description: 'Pour lire : un import ne la regarde pas.',
			...{ type: 'texte', requis: false },
			lire: (donnees) => {
				const valeur = lire(donnees);
				const ids = valeur === undefined ? [] : [valeur].flat().map(String);
				return ids.length === 0
					? undefined
					: ids.map((id) => noms?.get(id)?.nom ?? id).join(`\u00a0${ENTRE_IDENTIFIANTS} `);
			},
		},
	];
}
