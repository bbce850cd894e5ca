/** A form made from a schema: what to ask, how, and with which words. Plain JSON. */

import type { UniteSaisie } from '../core/saisie/saisie.ts';
import { type NomSchema, schemas } from '../core/schema/index.ts';
import type { MetaChamp } from '../core/schema/meta.ts';
import { type AnySchema, defOf, unwrap } from '../core/schema/walk.ts';
import { applyTypographie, capitalize } from '../core/texte/typographie.ts';
import { readChamp } from '../vues/documentation/champ.ts';
import type { Listes, Option } from './listes.ts';

/** How a line of text is typed, and what helps to type it. */
export type Saisie = 'texte' | 'long' | 'adresse' | 'date' | 'commune' | 'source' | 'cle';

export type Controle =
	/** `fichier`: the text is the name of a file beside the sheet. */
	| { genre: 'texte'; saisie: Saisie; max?: number; fichier?: 'image' | 'joint' }
	| { genre: 'nombre'; entier: boolean; min?: number; max?: number; unite?: UniteSaisie }
	/** A box to tick: only « yes » is accepted. */
	| { genre: 'case' }
	| { genre: 'oui-non' }
	| { genre: 'choix'; options: readonly Option[] }
	/** One of a list that the form fetches, by its name. */
	| { genre: 'liste-de'; liste: string }
	| { genre: 'cases'; options: readonly Option[] }
	| { genre: 'objet'; champs: Champ[] }
	| { genre: 'liste'; element: Champ; min: number; max: number }
	| { genre: 'formes'; formes: Forme[] };

/** One of several ways to answer. */
export interface Forme {
	titre: string;
	champ: Champ;
	/** The answer itself, where this way asks nothing. */
	constante?: string;
	/** A field that says « yes » by this way being chosen: it is not asked. */
	drapeau?: string;
}

export interface Champ {
	nom: string;
	titre: string;
	aide: string;
	requis: boolean;
	/** Optional only because another question may say it: it is asked all the same. */
	attendu?: true;
	controle: Controle;
}

/** The questions of a schema, in its order; what has one possible value is not asked. */
export function buildChamps(nom: NomSchema, listes: Listes): Champ[] {
	return champsOf(schemas[nom], listes);
}

function champsOf(schema: AnySchema, listes: Listes): Champ[] {
	return Object.entries(defOf(unwrap(schema).schema).shape ?? {}).flatMap(([nom, enfant]) =>
		isConstante(enfant) ? [] : [champOf(nom, enfant, listes)],
	);
}

/** A literal with a default: the licence of the commons. */
function isConstante(schema: AnySchema): boolean {
	return defOf(schema).type === 'default' && defOf(unwrap(schema).schema).type === 'literal';
}

function champOf(nom: string, schema: AnySchema, listes: Listes): Champ {
	const { titre, description, requis, schema: ouvert, meta } = readChamp(nom, schema);
	const controle = controleOf(ouvert, meta, listes);
	const attendu = meta.attendu ? { attendu: true as const } : {};
	return { nom, titre, aide: description, requis, ...attendu, controle };
}

function controleOf(schema: AnySchema, meta: MetaChamp, listes: Listes): Controle {
	const def = defOf(schema);
	if (meta.reference) return referenceOf(meta.reference, listes);
	switch (def.type) {
		case 'number':
			return nombreOf(schema, meta);
		case 'boolean':
			return { genre: 'oui-non' };
		case 'literal':
			return isDrapeau(schema)
				? { genre: 'case' }
				: { genre: 'choix', options: toOptions((def.values ?? []).map(String), meta) };
		case 'enum':
			return { genre: 'choix', options: toOptions(Object.keys(def.entries ?? {}), meta) };
		case 'object':
			return { genre: 'objet', champs: champsOf(schema, listes) };
		case 'array':
			return listeOf(schema, def.element as AnySchema, listes);
		case 'union':
			return { genre: 'formes', formes: (def.options ?? []).map((o) => formeOf(o, meta, listes)) };
		default:
			return texteOf(schema, meta);
	}
}

const toOptions = (valeurs: readonly string[], meta: MetaChamp): Option[] =>
	valeurs.map((valeur) => ({ valeur, nom: applyTypographie(meta.noms?.[valeur] ?? valeur) }));

/** Short lists stand where they are asked; long ones are fetched by the form. */
function referenceOf(collection: string, listes: Listes): Controle {
	const options = listes.courtes.get(collection);
	return options ? { genre: 'choix', options } : { genre: 'liste-de', liste: collection };
}

/** The bounds written on a schema: of a length, or of a number. */
function bornesOf(schema: AnySchema): { min?: number; max?: number } {
	const bornes: { min?: number; max?: number } = {};
	for (const { _zod } of defOf(schema).checks ?? []) {
		const { check, minimum, maximum, value } = _zod.def;
		if (check === 'min_length' && minimum !== undefined) bornes.min = minimum;
		if (check === 'max_length' && maximum !== undefined) bornes.max = maximum;
		if (check === 'greater_than' && value !== undefined) bornes.min = value;
		if (check === 'less_than' && value !== undefined) bornes.max = value;
	}
	return bornes;
}

function nombreOf(schema: AnySchema, { title = '' }: MetaChamp): Controle {
	const { format } = schema._zod.def as { format?: string };
	const unite = title.includes('€') ? { unite: 'euro' as const } : {};
	return { genre: 'nombre', entier: format === 'safeint', ...bornesOf(schema), ...unite };
}

function listeOf(schema: AnySchema, element: AnySchema, listes: Listes): Controle {
	const champ = champOf('', element, listes);
	const { min = 0, max = 100 } = bornesOf(schema);
	if (champ.controle.genre === 'choix') return { genre: 'cases', options: champ.controle.options };
	return { genre: 'liste', element: champ, min, max };
}

function texteOf(schema: AnySchema, meta: MetaChamp): Controle {
	const { max } = bornesOf(schema);
	return {
		genre: 'texte',
		saisie: saisieOf(meta, max),
		...(max === undefined ? {} : { max }),
		...(meta.fichier ? { fichier: meta.fichier } : {}),
	};
}

/** Beyond, a field is an area of several lines. */
const LIGNE_MAX = 130;

function saisieOf(meta: MetaChamp, max: number | undefined): Saisie {
	if (meta.commune) return 'commune';
	if (meta.source) return 'source';
	if (meta.format === 'uri') return 'adresse';
	if (meta.format === 'date') return 'date';
	if (meta.format === 'cle') return 'cle';
	return !meta.brut && (max ?? 0) > LIGNE_MAX ? 'long' : 'texte';
}

/** `non documenté`, a number; « non documenté » with its source, a list. */
function formeOf(schema: AnySchema, meta: MetaChamp, listes: Listes): Forme {
	const def = defOf(schema);
	const titre = applyTypographie(meta.title ?? '');
	const champ = { ...champOf('', schema, listes), titre };
	if (def.type === 'number') champ.controle = nombreOf(schema, meta);
	if (def.type === 'literal') {
		const constante = String(def.values?.[0]);
		champ.controle = { genre: 'case' };
		return { titre: capitalize(constante), constante, champ };
	}
	const drapeau = Object.keys(def.shape ?? {}).find((cle) => isDrapeau(def.shape?.[cle]));
	if (!drapeau) return { titre: def.type === 'number' ? 'Un nombre' : 'À raconter', champ };
	const dit = unwrap(def.shape?.[drapeau] as AnySchema).meta;
	if (champ.controle.genre === 'objet')
		champ.controle.champs = champ.controle.champs.filter((c) => c.nom !== drapeau);
	return { titre: applyTypographie(dit.title ?? drapeau), drapeau, champ };
}

/** What is said or not: `true` is its only value. */
const isDrapeau = (schema: AnySchema | undefined): boolean =>
	schema !== undefined && defOf(schema).type === 'literal' && defOf(schema).values?.[0] === true;
