/** The JSON Schemas that the published files follow, strict: a field that they do not know is a fault. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { NOMS_ANNEXES, TITRES_ANNEXES } from '../../core/donnees/annexes.ts';
import { schemaPublieOf } from '../../core/donnees/contact.ts';
import { adresseOf, type ContexteDonnees, DOSSIER_DONNEES } from '../../core/donnees/contexte.ts';
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { MOTIF_INSEE } from '../../core/france/code-insee.ts';
import {
	FAMILLES,
	type Famille,
	type NomSchema,
	schemaOf,
	schemas,
} from '../../core/schema/index.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { Site } from '../../vues/site.ts';
import { type JsonSchema, toJsonSchema } from './schemas.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const TYPE = 'application/schema+json';
/** The schemas of the data that are of no collection of the content. */
type NomPropre = 'fiche' | 'commun' | 'manifeste' | 'changements';

export const cheminSchema = (nom: NomSchema | NomPropre): string => `schemas/${nom}.json`;

const objet = (properties: Record<string, unknown>, facultatifs: readonly string[] = []) => ({
	type: 'object',
	properties,
	required: Object.keys(properties).filter((nom) => !facultatifs.includes(nom)),
	additionalProperties: false,
});
const TEXTE = { type: 'string', minLength: 1 };
const INSTANT = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T' };
const JOUR = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const NOMBRE = { type: 'integer', minimum: 0 };
const liste = (items: JsonSchema): JsonSchema => ({ type: 'array', items });

const ficheOf = (famille: Famille) =>
	objet(
		{
			ref: { type: 'string', pattern: `^${famille}/[a-z0-9-]+$` },
			famille: { type: 'string', const: famille },
			id: { type: 'string', pattern: '^[a-z0-9-]+$' },
			page: TEXTE,
			licence: { type: 'string', const: 'CC-BY-SA-4.0' },
			dates: objet({ creation: INSTANT, modification: INSTANT }, ['creation']),
			versions: liste(objet({ date: INSTANT, commit: TEXTE, adresse: TEXTE }, ['adresse'])),
			donnees: { $ref: `${famille}.json` },
			corps: { type: 'string' },
		},
		['dates', 'versions'],
	);

/** Everything that an exported sheet may say: an import lets nothing else in. */
export const CLES_FICHE: ReadonlySet<string> = new Set(
	FAMILLES.flatMap((famille) => Object.keys(ficheOf(famille).properties)),
);

const FICHE: JsonSchema = {
	title: 'Une fiche, telle que la publient les données ouvertes',
	oneOf: FAMILLES.map(ficheOf),
};

const enregistrement = (nom: NomSchema): JsonSchema =>
	objet({ id: TEXTE, donnees: { $ref: `${nom}.json` } });

const COMMUNE = objet(
	{
		code: { type: 'string', pattern: `^${MOTIF_INSEE}$` },
		nom: TEXTE,
		population: NOMBRE,
		departement: objet({ code: TEXTE, nom: TEXTE }),
		region: objet({ code: TEXTE, nom: TEXTE }),
		epci: objet({ code: TEXTE, nom: TEXTE }),
	},
	['population', 'epci'],
);

/** A file that holds one of these lists, or all: none is asked for, none else is let in. */
const buildCommun = ({ lectures }: Catalogue): JsonSchema => {
	const vocabulaires = lectures.filter((l) => l.collection === 'vocabulaires');
	const noms = new Set(vocabulaires.map(({ id }) => schemaOf('vocabulaires', id)));
	const listes = {
		fiches: liste({ $ref: 'fiche.json' }),
		...Object.fromEntries(NOMS_ANNEXES.map((nom) => [nom, liste(enregistrement(nom))])),
		vocabulaires: liste({ anyOf: [...noms].map(enregistrement) }),
		communes: liste(COMMUNE),
	};
	const tete = { commun: TEXTE, licence: TEXTE, source: TEXTE, date: JOUR };
	return {
		title: 'Des enregistrements du commun, liste par liste',
		...objet({ ...tete, ...listes }, ['date', ...Object.keys(listes)]),
	};
};

const ECRIT = objet(
	{
		...{ fichier: TEXTE, titre: TEXTE, type: TEXTE, nombre: NOMBRE, octets: NOMBRE },
		sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
		...{ licence: TEXTE, date: JOUR, schema: TEXTE },
	},
	['date', 'schema'],
);
const MANIFESTE: JsonSchema = {
	title: 'Le manifeste des données ouvertes',
	...objet(
		{
			...{ titre: TEXTE, version: { type: 'integer', const: 1 }, licence: TEXTE },
			...{ source: TEXTE, date: JOUR, fichiers: liste(ECRIT) },
			absents: liste(objet({ fichier: TEXTE, raison: TEXTE })),
		},
		['date'],
	),
};

const CHANGEMENT = objet({ ref: TEXTE, titre: TEXTE, page: TEXTE, vers: TEXTE }, [
	'titre',
	'page',
	'vers',
]);
const JEU = {
	ajoutes: liste(CHANGEMENT),
	changes: liste(CHANGEMENT),
	retires: liste(CHANGEMENT),
};
const CHANGEMENTS: JsonSchema = {
	title: 'Ce qui a changé dans les données depuis le dernier millésime, puis avant',
	...objet(
		{
			...{ commun: TEXTE, licence: TEXTE, source: TEXTE, date: JOUR, depuis: JOUR, ...JEU },
			millesimes: liste(objet({ date: JOUR, ...JEU })),
		},
		['date', 'depuis'],
	),
};

/** Every published schema, by name. */
export function buildSchemasDonnees(
	catalogue: Catalogue,
	contexte: Pick<ContexteDonnees, 'adresse'>,
): Map<string, JsonSchema> {
	const noms = Object.keys(schemas) as NomSchema[];
	const corps: [string, JsonSchema][] = [
		['fiche', FICHE],
		['commun', buildCommun(catalogue)],
		['manifeste', MANIFESTE],
		['changements', CHANGEMENTS],
		...noms.map((nom): [string, JsonSchema] => [
			nom,
			{ title: titreOf(nom), ...toJsonSchema(schemaPublieOf(nom), catalogue, 'output') },
		]),
	];
	const dossier = contexte.adresse ? adresseOf(contexte, `${DOSSIER_DONNEES}schemas/`) : '';
	return new Map(
		corps.map(([nom, schema]) => [
			nom,
			{ $schema: DRAFT, $id: `${dossier}${nom}.json`, ...schema },
		]),
	);
}

/** As the lists of the site name them; a vocabulary that has its own schema, by its file. */
const TITRES: Readonly<Record<string, string>> = {
	...Object.fromEntries(FAMILLES.map((f) => [f, NOMS_FAMILLES[f].plusieurs])),
	...TITRES_ANNEXES,
};
const titreOf = (nom: NomSchema): string => TITRES[nom] ?? `La liste « ${nom} »`;

export const listFichiersSchemas = (
	{ catalogue }: Site,
	contexte: ContexteDonnees,
): FichierDonnees[] =>
	[...buildSchemasDonnees(catalogue, contexte)].map(([nom, schema]) => ({
		chemin: `schemas/${nom}.json`,
		titre: `Schéma : ${schema.title}`,
		type: TYPE,
		nombre: 1,
		write: () => [`${JSON.stringify(schema, null, '\t')}\n`],
	}));
