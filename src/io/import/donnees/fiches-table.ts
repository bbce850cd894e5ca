/** The sheets that a table of the open data holds, a row each. */
import { quote } from '../../../core/diagnostics.ts';
import {
	COLONNES,
	ENTRE_IDENTIFIANTS,
	isRefaite,
	listChampsDeTable,
} from '../../../core/donnees/cellules.ts';
import { LICENCE_DONNEES } from '../../../core/donnees/contexte.ts';
import { schemas } from '../../../core/schema/index.ts';
import { type AnySchema, unwrap } from '../../../core/schema/walk.ts';
import { FAMILLES, type Famille, isFamille } from '../../../familles/registre/ids.ts';
import { genreOf } from '../../../formulaire/genres.ts';
import { createRefus, type Faute } from '../refus.ts';
import { addGroupes, FauteDeCellule, readCellule } from './cellules.ts';
import { type FicheLue, type FichesLues, REF_ATTENDUE, readRef } from './fiche-lue.ts';
import type { CelluleLue, TableLue } from './table.ts';

const { id: ID, corps: CORPS, tropLongs: TROP_LONGS } = COLONNES;

/**
 * `nom`: of the file, which says the family, unless `type` does. Throws RefusImport when it cannot be told, or when a
 * column that must be there is not.
 */
export function readFichesTable(
	table: TableLue,
	fichier: string,
	nom: string,
	type: string | undefined,
): FichesLues {
	const famille = findFamille(nom, type, fichier);
	const champs = new Map(
		listChampsDeTable(schemas[famille]).map(({ nom, schema }) => [nom, unwrap(schema).schema]),
	);
	checkEntetes(table, fichier);
	const omis = table.entetes.filter(
		(e) => e !== '' && e !== ID && e !== CORPS && !champs.has(e) && !isRefaite(e),
	);
	const lues = table.lignes.map((_, rang) => readLigne(table, rang, famille, champs));
	return {
		fiches: lues.flatMap(({ fiche }) => fiche ?? []),
		fautes: lues.flatMap(({ fautes }) => fautes),
		omis: omis.map((entete) => `la colonne « ${quote(entete)} »`),
	};
}

function findFamille(nom: string, type: string | undefined, fichier: string): Famille {
	const famille = FAMILLES.find((f) => genreOf(f)?.id === type);
	if (famille) return famille;
	if (isFamille(nom)) return nom;
	throw createRefus(fichier, [
		{
			phrase: `Un tableau de fiches porte le nom de sa famille (outils.csv, retours.ods), ou dites sa sorte : --type outil. Les étapes et les sources sont déjà dans ces tableaux. Familles : ${FAMILLES.join(', ')}.`,
		},
	]);
}

function checkEntetes({ entetes, placeOf }: TableLue, fichier: string): void {
	const fautes: Faute[] = [];
	if (!entetes.includes(ID))
		fautes.push({
			ligne: 1,
			colonne: 1,
			phrase: 'La première ligne doit nommer les colonnes, dont « id ».',
		});
	for (const [i, entete] of entetes.entries())
		if (entete !== '' && entetes.indexOf(entete) !== i)
			fautes.push({
				ligne: 1,
				colonne: placeOf(-1, i).colonne,
				phrase: `La colonne « ${quote(entete)} » est là deux fois.`,
			});
	if (fautes.length > 0) throw createRefus(fichier, fautes);
}

interface LigneLue {
	fiche: FicheLue | undefined;
	fautes: Faute[];
}

function readLigne(
	{ entetes, lignes, placeOf }: TableLue,
	rang: number,
	famille: Famille,
	champs: ReadonlyMap<string, AnySchema>,
): LigneLue {
	const cellules = lignes[rang] ?? [];
	const cellule = (nom: string) => cellules[entetes.indexOf(nom)] ?? '';
	const placeDe = (nom: string) => placeOf(rang, Math.max(0, entetes.indexOf(nom)));
	const fautes: Faute[] = [];
	const say = (nom: string, phrase: string): void => {
		fautes.push({ ...placeDe(nom), phrase });
	};
	const ref = readRef(`${famille}/${cellule(ID)}`);
	if (!ref)
		say(ID, `« ${quote(String(cellule(ID)))} » n’est pas un identifiant : ${REF_ATTENDUE}.`);
	const manques = String(cellule(TROP_LONGS)).split(ENTRE_IDENTIFIANTS).filter(Boolean);
	const licence = String(cellule('licence') || LICENCE_DONNEES.id);
	if (licence !== LICENCE_DONNEES.id)
		say(
			'licence',
			`Une fiche du commun est sous ${LICENCE_DONNEES.id}, et celle-ci dit « ${quote(licence)} ».`,
		);
	const donnees = readDonnees(entetes, champs, cellule, say);
	addGroupes(schemas[famille], donnees);
	if (!ref || fautes.length > 0) return { fiche: undefined, fautes };
	const dites = entetes.filter((nom) => champs.has(nom) && !manques.includes(nom));
	const fiche: FicheLue = {
		...ref,
		donnees,
		corps: entetes.includes(CORPS) && !manques.includes(CORPS) ? String(cellule(CORPS)) : undefined,
		champs: new Set(dites.map((nom) => nom.split('.')[0] ?? '')),
		manques,
		placeOf: (champ) => placeDe(findColonne(champ, entetes)),
	};
	return { fiche, fautes };
}

/** The values of a row, by the fields of the schema. */
function readDonnees(
	entetes: readonly string[],
	champs: ReadonlyMap<string, AnySchema>,
	cellule: (nom: string) => CelluleLue,
	say: (nom: string, phrase: string) => void,
): Record<string, unknown> {
	const donnees: Record<string, unknown> = {};
	for (const nom of entetes) {
		const schema = champs.get(nom);
		if (!schema) continue;
		try {
			const valeur = readCellule(cellule(nom), schema);
			if (valeur !== undefined) put(donnees, nom.split('.'), valeur);
		} catch (cause) {
			if (!(cause instanceof FauteDeCellule)) throw cause;
			say(nom, `Colonne « ${nom} » : ${cause.message}`);
		}
	}
	return donnees;
}

/** Names come from a schema: none of them is a name of JavaScript. */
function put(
	objet: Record<string, unknown>,
	[cle = '', ...reste]: string[],
	valeur: unknown,
): void {
	if (reste.length === 0) objet[cle] = valeur;
	else {
		objet[cle] ??= {};
		put(objet[cle] as Record<string, unknown>, reste, valeur);
	}
}

/** The column of a field, or that of what holds it. */
function findColonne(champ: string, entetes: readonly string[]): string {
	const cles = champ.split('.');
	for (let n = cles.length; n > 0; n -= 1) {
		const nom = cles.slice(0, n).join('.');
		const entete = entetes.find((e) => e === nom || e.startsWith(`${nom}.`));
		if (entete) return entete;
	}
	return ID;
}
