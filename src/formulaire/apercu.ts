/** What is typed so far, made whole enough to be shown: what is missing or wrong becomes « … ». */
import type { z } from 'zod';
import { type AnySchema, type Definition, defOf, leastOf, unwrap } from '../core/schema/walk.ts';

/** Stands where an answer is missing. */
export const BLANC = '…';
/** Of a form that only some texts have: a date, a code, an address, an hour. */
const BLANCS: readonly unknown[] = [
	BLANC,
	'a-completer',
	'2000',
	'https://exemple.invalid/',
	'00000',
	'09:00',
];

/** Values that the schema accepts, nearest to those that are given. */
export function completeDonnees(schema: AnySchema, valeur: unknown): unknown {
	if (accepts(schema, valeur)) return valeur;
	const def = defOf(unwrap(schema).schema);
	if (def.type === 'object' && def.shape)
		return addAttendu(schema, def.shape, completeObjet(def.shape, valeur));
	if (def.type === 'array' && def.element) return completeListe(schema, def.element, valeur);
	if (def.type === 'union') return completeUnion(def.options ?? [], valeur);
	return findBlanc(schema, def, valeur);
}

function accepts(schema: AnySchema, valeur: unknown): boolean {
	return (schema as z.ZodType).safeParse(valeur).success;
}

function completeObjet(shape: Record<string, AnySchema>, valeur: unknown): Record<string, unknown> {
	const donnees = (typeof valeur === 'object' && valeur !== null ? valeur : {}) as Record<
		string,
		unknown
	>;
	const completes = Object.entries(shape).flatMap(([cle, enfant]) => {
		const facultatif = enfant._zod.optin !== undefined;
		if (facultatif && donnees[cle] === undefined) return [];
		const complete = completeDonnees(enfant, donnees[cle]);
		return facultatif && !accepts(enfant, complete) ? [] : [[cle, complete] as const];
	});
	return Object.fromEntries(completes);
}

/** One of several fields is asked for, any of them: the first that shows a blank. */
function addAttendu(
	schema: AnySchema,
	shape: Record<string, AnySchema>,
	donnees: Record<string, unknown>,
): Record<string, unknown> {
	if (accepts(schema, donnees)) return donnees;
	const absents = Object.keys(shape).filter((cle) => !Object.hasOwn(donnees, cle));
	const essais = absents.map((cle) => {
		const enfant = shape[cle];
		return enfant ? { ...donnees, [cle]: completeDonnees(enfant, null) } : donnees;
	});
	return essais.find((e) => accepts(schema, e)) ?? donnees;
}

function completeListe(schema: AnySchema, element: AnySchema, valeur: unknown): unknown {
	const elements = (Array.isArray(valeur) ? valeur : []).map((v) => completeDonnees(element, v));
	const assez = Math.max(3, leastOf(schema));
	while (!accepts(schema, elements) && elements.length < assez)
		elements.push(completeDonnees(element, undefined));
	while (!accepts(schema, elements) && elements.length > 1) elements.pop();
	return elements;
}

/** The way that resembles what is given, else a constant if there is one. */
function completeUnion(options: readonly AnySchema[], valeur: unknown): unknown {
	const essais = options.map((o) => completeDonnees(o, valeur));
	const vide = valeur === undefined || (Array.isArray(valeur) && valeur.length === 0);
	const typeOf = (v: unknown): string => (Array.isArray(v) ? 'liste' : typeof v);
	const proche = vide ? undefined : essais.find((e) => typeOf(e) === typeOf(valeur));
	return proche ?? essais.find((e) => typeof e === 'string') ?? essais[0];
}

function findBlanc(schema: AnySchema, def: Definition, valeur: unknown): unknown {
	if (def.type === 'enum') return Object.keys(def.entries ?? {})[0];
	if (def.type === 'literal') return def.values?.[0];
	if (def.type === 'boolean') return false;
	if (def.type === 'number') return [0, 1, ...bornesBasses(def)].find((n) => accepts(schema, n));
	const coupe = typeof valeur === 'string' ? cutTo(schema, valeur) : undefined;
	return coupe ?? BLANCS.find((b) => accepts(schema, b)) ?? BLANC;
}

const bornesBasses = (def: Definition): number[] =>
	(def.checks ?? []).flatMap(({ _zod: { def: borne } }) =>
		borne.check === 'greater_than' && borne.value !== undefined ? [borne.value] : [],
	);

/** Too long a text is shown up to where it is accepted. */
function cutTo(schema: AnySchema, texte: string): string | undefined {
	for (const longueur of [1500, 1200, 800, 600, 500, 400, 300, 250, 200, 160, 120, 80, 70]) {
		const coupe = `${[...texte].slice(0, longueur - 1).join('')}${BLANC}`;
		if (texte.length > longueur && accepts(schema, coupe)) return coupe;
	}
	return undefined;
}
