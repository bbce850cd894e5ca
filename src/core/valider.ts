/** Checks plain values against a schema and says every fault in French, at its place. */
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic, type IdDiagnostic, type Place } from './diagnostics.ts';
import type { Entete } from './entete.ts';
import { findProche } from './proche.ts';
import { unwrap } from './schema/walk.ts';

type Issue = z.core.$ZodIssue;
type AnySchema = z.core.$ZodType;

export interface Validation<T> {
	donnees: T | undefined;
	diagnostics: Diagnostic[];
}

/** `etapes › 3 › titre`: the path of a field as a person counts. */
export function toChamp(chemin: readonly PropertyKey[]): string {
	return chemin.map((c) => (typeof c === 'number' ? c + 1 : String(c))).join(' › ');
}

/** Place of a value by path; failing that, of the nearest container that is written. */
export function placeOfChemin(
	entete: Entete,
	chemin: readonly PropertyKey[],
	ligne: number,
): Place {
	for (let n = chemin.length; n > 0; n--) {
		const cle = chemin.slice(0, n).map(String).join('.');
		const place = entete.places[cle] ?? entete.places[`${cle}@`];
		if (place) return n === chemin.length ? place : (entete.places[`${cle}@`] ?? place);
	}
	return { ligne, colonne: 1 };
}

/** Validates; `ligne` is where to point when a field of the first level is missing. */
export function validate<S extends z.ZodObject>(
	schema: S,
	entete: Entete,
	fichier: string,
	ligne: number,
): Validation<z.output<S>> {
	const resultat = schema.safeParse(entete.valeur);
	if (resultat.success) return { donnees: resultat.data, diagnostics: [] };
	const rapport = new Rapport(schema, entete, fichier, ligne);
	for (const issue of resultat.error.issues) rapport.add(issue, issue.path);
	return { donnees: undefined, diagnostics: rapport.diagnostics };
}

class Rapport {
	diagnostics: Diagnostic[] = [];
	readonly schema: AnySchema;
	readonly entete: Entete;
	readonly fichier: string;
	readonly ligne: number;

	constructor(schema: AnySchema, entete: Entete, fichier: string, ligne: number) {
		this.schema = schema;
		this.entete = entete;
		this.fichier = fichier;
		this.ligne = ligne;
	}

	push<I extends IdDiagnostic>(
		id: I,
		params: Parameters<typeof createDiagnostic<I>>[1],
		chemin: readonly PropertyKey[],
	): void {
		const place = placeOfChemin(this.entete, chemin, this.ligne);
		this.diagnostics.push(createDiagnostic(id, params, this.fichier, place));
	}

	valueAt(chemin: readonly PropertyKey[]): unknown {
		let valeur: unknown = this.entete.valeur;
		for (const cle of chemin) {
			if (typeof valeur !== 'object' || valeur === null || !Object.hasOwn(valeur, cle))
				return undefined;
			valeur = (valeur as Record<PropertyKey, unknown>)[cle];
		}
		return valeur;
	}

	add(issue: Issue, chemin: readonly PropertyKey[]): void {
		const valeur = this.valueAt(chemin);
		const champ = toChamp(chemin);
		if (issue.code === 'unrecognized_keys') return this.addCles(issue.keys, chemin);
		if (valeur === undefined && chemin.length > 0)
			return this.push('champ-manquant', { champ }, chemin);
		if (valeur === null) return this.push('champ-vide', { champ }, chemin);
		switch (issue.code) {
			case 'invalid_type':
				return this.addType(chemin, champ, valeur, TYPES[issue.expected] ?? 'une autre valeur');
			case 'invalid_value':
				return this.addChoix(chemin, champ, valeur, issue.values.map(String));
			case 'invalid_union':
				return this.addUnion(issue, chemin, champ, valeur);
			case 'too_small':
				return this.addTropPetit(issue, chemin, champ, valeur);
			case 'too_big':
				return this.addTropGrand(issue, chemin, champ, valeur);
			case 'invalid_format':
				return this.push(
					'format-invalide',
					{ champ, valeur: String(valeur), attendu: issue.message },
					chemin,
				);
			default:
				return this.addRegle(issue, chemin, champ, valeur);
		}
	}

	addCles(cles: readonly string[], chemin: readonly PropertyKey[]): void {
		const connues = Object.keys(shapeAt(this.schema, chemin));
		for (const cle of cles)
			this.diagnostics.push(
				createDiagnostic(
					'champ-inconnu',
					{ champ: toChamp([...chemin, cle]), proche: findProche(cle, connues) },
					this.fichier,
					this.entete.places[`${[...chemin, cle].map(String).join('.')}@`] ??
						placeOfChemin(this.entete, [...chemin, cle], this.ligne),
				),
			);
	}

	addType(chemin: readonly PropertyKey[], champ: string, valeur: unknown, attendu: string): void {
		const ecrit = this.entete.ecrits[chemin.map(String).join('.')];
		const cle = String(chemin.findLast((c) => typeof c === 'string') ?? '');
		const params = { champ, attendu, recu: describe(valeur, ecrit) };
		const corrigeable = attendu === 'un texte' && ecrit !== undefined && typeof valeur !== 'object';
		this.push(
			'champ-mauvais-type',
			corrigeable ? { ...params, corrige: `${cle}: "${ecrit}"` } : params,
			chemin,
		);
	}

	addChoix(chemin: readonly PropertyKey[], champ: string, valeur: unknown, choix: string[]): void {
		if (typeof valeur === 'object')
			return this.addType(chemin, champ, valeur, `l’une de ces valeurs : ${choix.join(', ')}`);
		this.push(
			'champ-valeur-inconnue',
			{
				champ,
				valeur: String(valeur),
				proche: findProche(String(valeur), choix),
				choix: choix.join(', '),
			},
			chemin,
		);
	}

	/** The branch that looks like what was written speaks; otherwise both forms are named. */
	addUnion(
		issue: Extract<Issue, { code: 'invalid_union' }>,
		chemin: readonly PropertyKey[],
		champ: string,
		valeur: unknown,
	): void {
		const parlante = issue.errors.find(
			(branche) =>
				branche.length > 0 && branche.every((i) => i.code !== 'invalid_type' || i.path.length > 0),
		);
		if (parlante && typeof valeur === 'object') {
			for (const sous of parlante) this.add(sous, [...chemin, ...sous.path]);
			return;
		}
		const attendus = issue.errors
			.flat()
			.map((i) =>
				i.code === 'invalid_value'
					? `« ${i.values.join(' », « ')} »`
					: i.code === 'invalid_type'
						? (TYPES[i.expected] ?? 'une autre valeur')
						: 'une valeur dans les limites',
			);
		this.addType(chemin, champ, valeur, [...new Set(attendus)].join(' ou '));
	}

	addTropPetit(
		issue: Extract<Issue, { code: 'too_small' }>,
		chemin: readonly PropertyKey[],
		champ: string,
		valeur: unknown,
	): void {
		const minimum = Number(issue.minimum);
		if (typeof valeur === 'number')
			return this.push('champ-trop-petit', { champ, minimum }, chemin);
		if (typeof valeur === 'string' && valeur.trim() === '')
			return this.push('champ-vide', { champ }, chemin);
		this.push('champ-trop-court', { champ, minimum, unite: unites(minimum, valeur) }, chemin);
	}

	addTropGrand(
		issue: Extract<Issue, { code: 'too_big' }>,
		chemin: readonly PropertyKey[],
		champ: string,
		valeur: unknown,
	): void {
		const maximum = Number(issue.maximum);
		if (typeof valeur === 'number')
			return this.push('champ-trop-grand', { champ, maximum }, chemin);
		const recu = Array.isArray(valeur)
			? valeur.length
			: typeof valeur === 'string'
				? [...valeur.trim()].length
				: undefined;
		this.push('champ-trop-long', { champ, maximum, unite: unites(maximum, valeur), recu }, chemin);
	}

	addRegle(issue: Issue, chemin: readonly PropertyKey[], champ: string, valeur: unknown): void {
		const params = ('params' in issue ? issue.params : undefined) as
			| { code?: string; attendu?: string }
			| undefined;
		if (params?.code === 'minimum-superieur-au-maximum') {
			const { min, max } = valeur as { min: number; max: number };
			return this.push('minimum-superieur-au-maximum', { champ, min, max }, chemin);
		}
		const texte = String(valeur);
		if (params?.code === 'date-invalide')
			return this.push('date-invalide', { champ, valeur: texte }, chemin);
		if (params?.code === 'adresse-invalide')
			return this.push('adresse-invalide', { champ, valeur: texte }, chemin);
		if (params?.code === 'format-invalide')
			return this.push(
				'format-invalide',
				{ champ, valeur: texte, attendu: params.attendu ?? '' },
				chemin,
			);
		this.push('regle-du-champ', { champ, regle: issue.message }, chemin);
	}
}

const TYPES: Record<string, string> = {
	string: 'un texte',
	number: 'un nombre',
	int: 'un nombre entier',
	boolean: 'true ou false',
	array: 'une liste',
	object: 'des sous-champs',
};

function describe(valeur: unknown, ecrit: string | undefined): string {
	if (Array.isArray(valeur)) return 'une liste';
	if (typeof valeur === 'object') return 'des sous-champs';
	const montre = ecrit ?? String(valeur);
	if (typeof valeur === 'number') return `le nombre ${montre}`;
	if (typeof valeur === 'boolean') return `la valeur ${montre}`;
	return `le texte « ${montre} »`;
}

function unites(n: number, valeur: unknown): string {
	const mot = Array.isArray(valeur) ? 'élément' : 'caractère';
	return n > 1 ? `${mot}s` : mot;
}

function shapeAt(schema: AnySchema, chemin: readonly PropertyKey[]): Record<string, AnySchema> {
	let courant = unwrap(schema).schema;
	for (const cle of [...chemin, undefined]) {
		const def = courant._zod.def as unknown as {
			type: string;
			shape?: Record<string, AnySchema>;
			element?: AnySchema;
			options?: AnySchema[];
		};
		if (def.type === 'union') {
			const option = def.options?.find(
				(o) =>
					['array', 'object'].includes(unwrap(o).schema._zod.def.type) === true &&
					(typeof cle === 'number') === (unwrap(o).schema._zod.def.type === 'array'),
			);
			if (option) courant = unwrap(option).schema;
		}
		const ouvert = courant._zod.def as unknown as typeof def;
		if (cle === undefined) return ouvert.shape ?? {};
		const suivant = typeof cle === 'number' ? ouvert.element : ouvert.shape?.[String(cle)];
		if (!suivant) return {};
		courant = unwrap(suivant).schema;
	}
	return {};
}
