/** The tables of the commons: one for each family, the steps, the sources, the records that sheets name. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { encodeAdresses } from '../../core/donnees/adresses.ts';
import { listAnnexe, NOMS_ANNEXES, TITRES_ANNEXES } from '../../core/donnees/annexes.ts';
import { COLONNES, toTitres } from '../../core/donnees/cellules.ts';
import { schemaPublieOf } from '../../core/donnees/contact.ts';
import { adresseOf, type ContexteDonnees } from '../../core/donnees/contexte.ts';
import type { LireCorps } from '../../core/donnees/corps.ts';
import { schemas } from '../../core/schema/index.ts';
import { type AnySchema, defOf, unwrap } from '../../core/schema/walk.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { buildColonnes } from './colonnes.ts';
import type { Cellule, Colonne, TableDonnees } from './tableau.ts';

/** Where a list stands in the values of a sheet, to be one table of its own. */
const ETAPES = 'etapes';
const SOURCES = 'sources';
const FICHE_REF = 'fiche_ref';

interface LigneFiche {
	fiche: Fiche;
	donnees: object;
}
/** One entry of a list of a sheet; `rang` begins at 1. */
interface LigneListe extends LigneFiche {
	rang: number;
}

const colonne = <T>(
	nom: string,
	titre: string,
	lire: (enregistrement: T) => Cellule,
	{ description = '', type = 'texte', requis = true } = {},
): Colonne<T> => ({ nom, titre, description, type, requis, lire });

/** The same columns, for records that have these values inside. */
const within = <T extends { donnees: object }>(
	colonnes: readonly Colonne<object>[],
): Colonne<T>[] => colonnes.map((c) => ({ ...c, lire: ({ donnees }) => c.lire(donnees) }));

export function listTables(
	catalogue: Catalogue,
	contexte: ContexteDonnees,
	lire: LireCorps,
): TableDonnees[] {
	return [
		...FAMILLES.map((famille) => tableOf(catalogue, contexte, famille, lire)),
		...listTablesEtapes(catalogue, contexte),
		tableListe(catalogue, contexte, SOURCES, 'Les sources des fiches', FAMILLES),
		...listAnnexes(catalogue, contexte),
	] as TableDonnees[];
}

const enrich = (fiche: Fiche): LigneFiche => ({
	fiche,
	donnees: encodeAdresses(fiche.famille, fiche.donnees),
});

function tableOf(
	catalogue: Catalogue,
	contexte: ContexteDonnees,
	famille: Famille,
	lire: LireCorps,
): TableDonnees<LigneFiche> {
	const fiches = listFiches(catalogue).filter((fiche) => fiche.famille === famille);
	const champs = buildColonnes(catalogue, schemaPublieOf(famille));
	return {
		nom: famille,
		titre: NOMS_FAMILLES[famille].plusieurs,
		nombre: fiches.length,
		colonnes: [
			colonne(COLONNES.id, 'Identifiant', ({ fiche }) => fiche.id),
			colonne(COLONNES.page, 'Page', ({ fiche }) => adresseOf(contexte, fiche.page)),
			...within<LigneFiche>(champs),
			colonne(COLONNES.creation, 'Créée le', ({ fiche }) => fiche.dates?.creation, {
				requis: false,
			}),
			colonne(COLONNES.modification, 'Modifiée le', ({ fiche }) => fiche.dates?.modification, {
				requis: false,
			}),
			colonne(COLONNES.corps, 'Texte', ({ fiche }) => lire(fiche), {
				description: 'Le texte sous l’en-tête, en Markdown avec les blocs du site.',
			}),
		],
		*enregistrements() {
			for (const fiche of fiches) yield enrich(fiche);
		},
	};
}

const elementOf = (famille: Famille, champ: string): AnySchema | undefined => {
	const shape = defOf(schemas[famille]).shape ?? {};
	return shape[champ] && defOf(unwrap(shape[champ]).schema).element;
};

/** The steps of all methods in one table; those of another form, in a table for their family. */
function listTablesEtapes(
	catalogue: Catalogue,
	contexte: ContexteDonnees,
): TableDonnees<LigneListe>[] {
	const avecEtapes = FAMILLES.filter((f) => elementOf(f, ETAPES) !== undefined);
	const communes = avecEtapes.filter((f) => definitionOf(f).etapesOf !== undefined);
	return [
		tableListe(catalogue, contexte, ETAPES, 'Les étapes des fiches', communes),
		...avecEtapes
			.filter((famille) => !communes.includes(famille))
			.map((famille) => ({
				...tableListe(catalogue, contexte, ETAPES, `Les étapes : ${famille}`, [famille]),
				nom: `${ETAPES}-${famille}`,
			})),
	];
}

/** A list that the sheets of these families have, an entry a row. */
function tableListe(
	catalogue: Catalogue,
	contexte: ContexteDonnees,
	champ: string,
	titre: string,
	familles: readonly Famille[],
): TableDonnees<LigneListe> {
	const fiches = listFiches(catalogue).filter(({ famille }) => familles.includes(famille));
	const entreesOf = ({ donnees }: { donnees: object }): object[] =>
		(donnees as Record<string, object[] | undefined>)[champ] ?? [];
	const element = familles[0] && elementOf(familles[0], champ);
	return {
		...{ nom: champ, titre },
		nombre: fiches.reduce((somme, fiche) => somme + entreesOf(fiche).length, 0),
		colonnes: [
			colonne(FICHE_REF, 'Fiche', ({ fiche }) => fiche.ref, {
				description: 'La famille et l’identifiant de la fiche.',
			}),
			colonne('rang', 'Rang', ({ rang }) => rang, { type: 'nombre' }),
			...within<LigneListe>(element ? buildColonnes(catalogue, element) : []),
			colonne(toTitres(FICHE_REF), 'Titre de la fiche', ({ fiche }) => fiche.donnees.titre),
			colonne(COLONNES.page, 'Page', ({ fiche }) => adresseOf(contexte, fiche.page)),
			colonne('licence', 'Licence', () => contexte.licence.id),
		],
		*enregistrements() {
			for (const ligne of fiches.map(enrich))
				for (const [i, donnees] of entreesOf(ligne).entries())
					yield { ...ligne, donnees, rang: i + 1 };
		},
	};
}

interface LigneAnnexe {
	id: string;
	donnees: object;
}

/** One row a record; a theme of questions has one row. */
function listAnnexes(catalogue: Catalogue, contexte: ContexteDonnees): TableDonnees<LigneAnnexe>[] {
	const fin: Colonne<LigneAnnexe>[] = [
		colonne('licence_des_donnees', 'Licence des données', () => contexte.licence.id),
		colonne('origine', 'Origine', () => adresseOf(contexte, '/donnees/')),
	];
	const annexes = NOMS_ANNEXES.map(
		(nom): TableDonnees<LigneAnnexe> => ({
			...{ nom, titre: TITRES_ANNEXES[nom], nombre: catalogue[nom].size },
			colonnes: [
				colonne('id', 'Identifiant', ({ id }) => id),
				...within<LigneAnnexe>(buildColonnes(catalogue, schemas[nom])),
				...fin,
			],
			*enregistrements() {
				for (const { id, donnees } of listAnnexe(catalogue, nom))
					yield { id, donnees: encodeAdresses(nom, donnees) };
			},
		}),
	);
	return [...annexes, tableVocabulaires(catalogue, fin)];
}

/** Every entry of every closed list, with what it is under in the tree of axes. */
function tableVocabulaires(
	{ vocabulaires }: Catalogue,
	fin: readonly Colonne<LigneAnnexe>[],
): TableDonnees<LigneAnnexe> {
	const champ =
		(nom: string) =>
		({ donnees }: LigneAnnexe) =>
			(donnees as Record<string, string | undefined>)[nom];
	return {
		nom: 'vocabulaires',
		titre: 'Les listes : axes, phases, publics, formats…',
		nombre: [...vocabulaires.values()].reduce((somme, { size }) => somme + size, 0),
		colonnes: [
			colonne('liste', 'Liste', ({ id }) => id),
			colonne('id', 'Identifiant', champ('id')),
			colonne('nom', 'Nom', champ('nom')),
			colonne('definition', 'Définition', champ('definition'), { requis: false }),
			colonne('axe', 'Axe', champ('axe'), { requis: false }),
			colonne('orientation', 'Orientation', champ('orientation'), { requis: false }),
			...fin,
		],
		*enregistrements() {
			for (const [liste, entrees] of vocabulaires)
				for (const [id, entree] of entrees) yield { id: liste, donnees: { id, ...entree } };
		},
	};
}
