/** Checks plain values against a schema and says every fault in French, at its place. */
import type { z } from 'zod';
import { createDiagnostic, type Diagnostic, type IdDiagnostic } from '../diagnostics.ts';
import { isObjet } from '../formats/objet.ts';
import { shapeAt } from '../schema/walk.ts';
import { findProche } from '../texte/proche.ts';
import { type Chemin, placeOfChemin, toChamp, toCle, valueAt } from './chemins.ts';
import type { Entete } from './entete.ts';
import { AUTRE, corrige, describe, sayAutre, TYPES, unites } from './valider-mots.ts';

type Issue = z.core.$ZodIssue;
type IssueOf<C extends Issue['code']> = Extract<Issue, { code: C }>;

export interface Validation<T> {
	donnees: T | undefined;
	diagnostics: Diagnostic[];
}

/** Unknown fields that are told, in one place: beyond, the file is not a sheet. */
const CLES_MAX = 50;

/** What the reading of one fault needs to know. */
interface Contexte {
	schema: z.core.$ZodType;
	entete: Entete;
	fichier: string;
	/** Where to point when a field of the first level is missing. */
	ligne: number;
}

/** A fault with the field it is about. */
interface Faute<I extends Issue = Issue> {
	issue: I;
	chemin: Chemin;
	champ: string;
	valeur: unknown;
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
	const contexte = { schema, entete, fichier, ligne };
	const { issues } = resultat.error;
	const propres = issues.filter((i) => !isSuite(i, issues) && !isRefuse(entete, i.path));
	return {
		donnees: undefined,
		diagnostics: propres.flatMap((i) => fromIssue(i, i.path, contexte)),
	};
}

/** A length measured on a value of the wrong type says nothing. */
function isSuite(issue: Issue, issues: readonly Issue[]): boolean {
	if (issue.code !== 'too_big' && issue.code !== 'too_small') return false;
	const cle = toCle(issue.path);
	return issues.some((i) => i.code === 'invalid_type' && toCle(i.path) === cle);
}

/** What could not be read (an alias, a tag) is already reported. */
function isRefuse(entete: Entete, chemin: Chemin): boolean {
	return chemin.some((_, i) => entete.refuses.has(toCle(chemin.slice(0, i + 1))));
}

function say<I extends IdDiagnostic>(
	id: I,
	params: Parameters<typeof createDiagnostic<I>>[1],
	chemin: Chemin,
	{ entete, fichier, ligne }: Contexte,
): Diagnostic[] {
	return [createDiagnostic(id, params, fichier, placeOfChemin(entete, chemin, ligne))];
}

function fromIssue(issue: Issue, chemin: Chemin, contexte: Contexte): Diagnostic[] {
	const valeur = valueAt(contexte.entete.valeur, chemin);
	const champ = toChamp(chemin);
	if (issue.code === 'unrecognized_keys') return fromCles(issue.keys, chemin, contexte);
	if (valeur === undefined && chemin.length > 0) {
		return say('champ-manquant', { champ: champ + sayAutre(issue) }, chemin, contexte);
	}
	if (valeur === null) return say('champ-vide', { champ }, chemin, contexte);
	const faute = { chemin, champ, valeur };
	switch (issue.code) {
		case 'invalid_type':
			return fromType({ ...faute, issue }, TYPES[issue.expected] ?? AUTRE, contexte);
		case 'invalid_value':
			return fromChoix({ ...faute, issue }, contexte);
		case 'invalid_union':
			return fromUnion({ ...faute, issue }, contexte);
		case 'too_small':
			return fromTropPetit({ ...faute, issue }, contexte);
		case 'too_big':
			return fromTropGrand({ ...faute, issue }, contexte);
		case 'invalid_format': {
			const params = { champ, valeur: String(valeur), attendu: issue.message };
			return say('format-invalide', params, chemin, contexte);
		}
		default:
			return fromRegle({ ...faute, issue }, contexte);
	}
}

function fromCles(cles: readonly string[], chemin: Chemin, contexte: Contexte): Diagnostic[] {
	const { schema, entete, fichier, ligne } = contexte;
	const connues = Object.keys(shapeAt(schema, chemin));
	return cles.slice(0, CLES_MAX).flatMap((cle) => {
		if (entete.refuses.has(toCle([...chemin, cle]))) return [];
		const complet = [...chemin, cle];
		const ecrite = entete.places[`${toCle(complet)}@`];
		const place = { ...placeOfChemin(entete, complet, ligne), ...ecrite };
		const params = { champ: toChamp(complet), proche: findProche(cle, connues) };
		return [createDiagnostic('champ-inconnu', params, fichier, place)];
	});
}

function fromType(
	{ chemin, champ, valeur }: Faute,
	attendu: string,
	contexte: Contexte,
): Diagnostic[] {
	const ecrit = contexte.entete.ecrits[toCle(chemin)];
	const cle = String(chemin.findLast((c) => typeof c === 'string') ?? '');
	const noms = attendu === TYPES.object ? Object.keys(shapeAt(contexte.schema, chemin)) : [];
	const params = {
		champ,
		attendu: noms.length > 0 ? `${attendu} (${noms.join(', ')})` : attendu,
		recu: describe(valeur, ecrit),
	};
	const ecrire = typeof valeur === 'object' ? undefined : corrige(attendu, ecrit);
	if (ecrire === undefined) return say('champ-mauvais-type', params, chemin, contexte);
	const prefixe = typeof chemin.at(-1) === 'number' ? '' : `${cle}: `;
	const corriges = { ...params, corrige: prefixe + ecrire };
	return say('champ-mauvais-type', corriges, chemin, contexte);
}

function fromChoix(faute: Faute<IssueOf<'invalid_value'>>, contexte: Contexte): Diagnostic[] {
	const { issue, chemin, champ, valeur } = faute;
	const choix = issue.values.map(String);
	if (typeof valeur === 'object') {
		return fromType(faute, `l’une de ces valeurs : ${choix.join(', ')}`, contexte);
	}
	const ecrit = String(valeur);
	const params = {
		champ,
		valeur: ecrit,
		proche: findProche(ecrit, choix),
		choix: choix.join(', '),
	};
	return say('champ-valeur-inconnue', params, chemin, contexte);
}

/** The branch that looks like what was written speaks; otherwise both forms are named. */
function fromUnion(faute: Faute<IssueOf<'invalid_union'>>, contexte: Contexte): Diagnostic[] {
	const { issue, chemin, valeur } = faute;
	const parlante = issue.errors.find(
		(branche) =>
			branche.length > 0 && branche.every((i) => i.code !== 'invalid_type' || i.path.length > 0),
	);
	if (parlante && typeof valeur === 'object') {
		return parlante.flatMap((sous) => fromIssue(sous, [...chemin, ...sous.path], contexte));
	}
	const attendus = issue.errors.flat().map((i) => {
		if (i.code === 'invalid_value') return `« ${i.values.join(' », « ')} »`;
		return i.code === 'invalid_type' ? (TYPES[i.expected] ?? AUTRE) : 'une valeur dans les limites';
	});
	return fromType(faute, [...new Set(attendus)].join(' ou '), contexte);
}

function fromTropPetit(faute: Faute<IssueOf<'too_small'>>, contexte: Contexte): Diagnostic[] {
	const { issue, chemin, champ, valeur } = faute;
	const minimum = Number(issue.minimum);
	if (typeof valeur === 'number') {
		const params = { champ, minimum, exclu: issue.inclusive === false };
		return say('champ-trop-petit', params, chemin, contexte);
	}
	if (typeof valeur === 'string' && valeur.trim() === '') {
		return say('champ-vide', { champ }, chemin, contexte);
	}
	const params = { champ, minimum, unite: unites(minimum, valeur) };
	return say('champ-trop-court', params, chemin, contexte);
}

function fromTropGrand(faute: Faute<IssueOf<'too_big'>>, contexte: Contexte): Diagnostic[] {
	const { issue, chemin, champ, valeur } = faute;
	const maximum = Number(issue.maximum);
	if (typeof valeur === 'number') {
		return say('champ-trop-grand', { champ, maximum }, chemin, contexte);
	}
	const recu = Array.isArray(valeur) ? valeur.length : [...String(valeur).trim()].length;
	const params = { champ, maximum, unite: unites(maximum, valeur), recu };
	return say('champ-trop-long', params, chemin, contexte);
}

/** As the author would know it again: of an object, what it holds. */
const sayValeur = (valeur: unknown): string =>
	isObjet(valeur) ? Object.keys(valeur).join(', ') || '{}' : String(valeur);

/** The rules written on the schema itself name their diagnostic in `params.code`. */
function fromRegle({ issue, chemin, champ, valeur }: Faute, contexte: Contexte): Diagnostic[] {
	const params = ('params' in issue ? issue.params : undefined) as
		| { code?: string; attendu?: string }
		| undefined;
	const texte = sayValeur(valeur);
	switch (params?.code) {
		case 'minimum-superieur-au-maximum': {
			const { min, max } = valeur as { min: number; max: number };
			return say('minimum-superieur-au-maximum', { champ, min, max }, chemin, contexte);
		}
		case 'date-invalide':
			return say('date-invalide', { champ, valeur: texte }, chemin, contexte);
		case 'adresse-invalide':
			return say('adresse-invalide', { champ, valeur: texte }, chemin, contexte);
		case 'format-invalide': {
			const { attendu = '' } = params;
			return say('format-invalide', { champ, valeur: texte, attendu }, chemin, contexte);
		}
		default:
			return say('regle-du-champ', { champ, regle: issue.message }, chemin, contexte);
	}
}
