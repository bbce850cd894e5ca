/** A value for every field of a schema, and other values for each of them: to see what depends on it. */
import type { z } from 'zod';
import type { Catalogue, FichesParFamille } from '../src/core/catalogue/catalogue.ts';
import { listFiches } from '../src/core/catalogue/catalogue.ts';
import { type AnySchema, defOf, leastOf, unwrap } from '../src/core/schema/walk.ts';
import { FAMILLES, isFamille } from '../src/familles/registre/ids.ts';

export interface Remplissage {
	donnees: unknown;
	feuilles: { chemin: PropertyKey[]; champ: string; autres: unknown[] }[];
}

const accepts = (schema: AnySchema, valeur: unknown): boolean =>
	(schema as unknown as z.ZodType).safeParse(valeur).success;

/** Asked for, or one of several that are. */
const isDemande = (champ: AnySchema): boolean =>
	champ._zod.optin === undefined || unwrap(champ).meta.attendu === true;

/** Texts that some fields ask for: a date, an address, a code, a name of file, a key, an hour. */
const FORMES = [
	['/essai/', '/autre/'],
	['2024-03', '2023-05'],
	['2024', '2023'],
	['2024-03-15', '2023-05-16'],
	['00:00:10', '00:00:20'],
	['a'.repeat(64), 'b'.repeat(64)],
	['https://exemple.fr/un', 'https://exemple.fr/deux'],
	['01209', '62510'],
	['plan-un.odt', 'plan-deux.odt'],
	['image-un.png', 'image-deux.png'],
	['nom@exemple.fr', 'autre@exemple.fr'],
	['01 23 45 67 89', '01 98 76 54 32'],
	['09:00', '14:30'],
] as const;

const CLES = ['cle-une', 'cle-deux'];
const INCONNU = 'nulle-part';

/** Where references lead: what a catalogue has. */
export type Cibles = Pick<
	Catalogue,
	'vocabulaires' | 'structures' | 'acteurs' | 'bibliographie' | 'financements' | 'observatoires'
> &
	FichesParFamille;

class Remplisseur {
	readonly feuilles: Remplissage['feuilles'] = [];
	private n = 0;
	private readonly catalogue: Cibles;
	private readonly requis: boolean;

	constructor(catalogue: Cibles, requis: boolean) {
		this.catalogue = catalogue;
		this.requis = requis;
	}

	fill(schema: AnySchema, chemin: PropertyKey[], champ: string): unknown {
		const { schema: ouvert, meta } = unwrap(schema);
		const def = defOf(ouvert);
		const leaf = (...valeurs: unknown[]): unknown => this.leaf(ouvert, chemin, champ, valeurs);
		if (meta.reference)
			return leaf(...this.idsOf(meta.reference), INCONNU, `${FAMILLES[0]}/${INCONNU}`);
		if (meta.source) return leaf(...CLES);
		// The keys of the two sources that fields name.
		if (meta.format === 'cle') return leaf(CLES[Number(chemin.at(-2))], 'cle-autre');
		switch (def.type) {
			case 'object':
				return Object.fromEntries(
					Object.entries(def.shape ?? {})
						.filter(([, enfant]) => !this.requis || isDemande(enfant))
						.map(([cle, enfant]) => [
							cle,
							this.fill(enfant, [...chemin, cle], champ === '' ? cle : `${champ}.${cle}`),
						]),
				);
			case 'array':
				return this.fillListe(ouvert, def.element as AnySchema, chemin, champ);
			case 'union':
				return this.fillUnion(def.options ?? [], chemin, champ);
			case 'enum':
				return leaf(...Object.keys(def.entries ?? {}));
			case 'literal':
				return def.values?.[0];
			case 'boolean':
				return leaf(true, false);
			case 'number':
				return leaf(3, 4, 46.1, 46.2, 0, 1, 60, 61);
			default:
				this.n++;
				return leaf(`Zqx${this.n}.`, `Zqy${this.n}.`, ...FORMES.flat());
		}
	}

	/** Two elements where two can be, so that what stands in the second is looked at too; as few as may be, of what is asked for. */
	private fillListe(
		liste: AnySchema,
		element: AnySchema,
		chemin: PropertyKey[],
		champ: string,
	): unknown {
		const rangs = Array.from(
			{ length: Math.max(this.requis ? 1 : 2, leastOf(liste)) },
			(_, i) => i,
		);
		const fillRang = (i: number): unknown => this.fill(element, [...chemin, i], champ);
		const premiers = rangs.slice(0, 1).map(fillRang);
		const feuilles = this.feuilles.length;
		const valeurs = [...premiers, ...rangs.slice(1).map(fillRang)];
		if (accepts(liste, valeurs)) return valeurs;
		// What is not there has no fields.
		this.feuilles.length = feuilles;
		return premiers;
	}

	/** The richest way of saying it. */
	private fillUnion(options: readonly AnySchema[], chemin: PropertyKey[], champ: string): unknown {
		const rang = ['array', 'object', 'number'];
		const riche = [...options].sort(
			(a, b) =>
				(rang.indexOf(defOf(b).type) === -1 ? 9 : rang.indexOf(defOf(b).type)) * -1 +
				(rang.indexOf(defOf(a).type) === -1 ? 9 : rang.indexOf(defOf(a).type)),
		)[0];
		return riche && this.fill(riche, chemin, champ);
	}

	private leaf(
		schema: AnySchema,
		chemin: PropertyKey[],
		champ: string,
		valeurs: unknown[],
	): unknown {
		const [premiere, ...autres] = valeurs.filter((v) => accepts(schema, v));
		this.feuilles.push({ chemin, champ, autres });
		return premiere;
	}

	private idsOf(collection: string): string[] {
		const { catalogue } = this;
		if (collection === 'fiches') return listFiches(catalogue).map((f) => f.ref);
		if (isFamille(collection)) return [...catalogue[collection].keys()];
		if (collection.startsWith('vocabulaires/'))
			return [
				...(catalogue.vocabulaires.get(collection.slice('vocabulaires/'.length))?.keys() ?? []),
			];
		return [...(catalogue[collection as 'structures'] ?? new Map()).keys()];
	}
}

/** Every field filled, or those alone that are asked for; references lead to what the catalogue has. */
export function fillSchema(
	schema: z.ZodObject,
	catalogue: Cibles,
	{ requis = false } = {},
): Remplissage {
	const remplisseur = new Remplisseur(catalogue, requis);
	const donnees = remplisseur.fill(schema as unknown as AnySchema, [], '');
	return { donnees, feuilles: remplisseur.feuilles };
}

/** Each leaf, with the same data where that leaf alone is another. */
export const listFeuilles = ({
	donnees,
	feuilles,
}: Remplissage): { champ: string; autres: unknown[] }[] =>
	feuilles.map(({ chemin, champ, autres }) => ({
		champ,
		autres: autres.slice(0, 4).map((autre) => withValeur(donnees, chemin, autre)),
	}));

function withValeur(racine: unknown, chemin: readonly PropertyKey[], valeur: unknown): unknown {
	const [cle, ...reste] = chemin;
	if (cle === undefined) return valeur;
	if (Array.isArray(racine))
		return racine.map((v, i) => (i === cle ? withValeur(v, reste, valeur) : v));
	const objet = racine as Record<PropertyKey, unknown>;
	return { ...objet, [cle]: withValeur(objet[cle], reste, valeur) };
}
