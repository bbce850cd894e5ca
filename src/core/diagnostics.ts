import type { Severite } from './messages/entree.ts';
import { catalogue, type Entree } from './messages/index.ts';

export interface Diagnostic {
	id: string;
	severite: Severite;
	message: string;
	/** Path relative to the content folder's parent, with forward slashes. */
	fichier: string;
	/** 1-based. */
	ligne: number;
	/** 1-based, in code points. */
	colonne: number;
	aide: string;
	/** Path of the field it is about, by key and index: `etapes.2.titre`. */
	champ?: string;
}

/** Where a fault stands, before the file name is known. */
export interface Place {
	ligne: number;
	colonne: number;
	/** Path of the field that stands there, where there is one. */
	champ?: string;
}

export type IdDiagnostic = keyof typeof catalogue;
type Params<I extends IdDiagnostic> = Parameters<(typeof catalogue)[I]['message']>[0];

/** Every permanent identifier, in catalogue order. */
export const idsDiagnostics = Object.keys(catalogue) as IdDiagnostic[];

/** Control characters shown as visible symbols, long values cut: values come from strangers. */
export function quote(valeur: string, longueur = 80): string {
	const lisible = valeur.replace(
		/[\p{Cc}\p{Cf}\u2028\u2029]/gu,
		(c) => `[U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
	);
	const points = [...lisible];
	return points.length > longueur ? `${points.slice(0, longueur).join('')}…` : lisible;
}

function quoteParams<P extends object>(params: P): P {
	const entries = Object.entries(params).map(([cle, valeur]) => [
		cle,
		typeof valeur === 'string' ? quote(valeur, cle === 'valeur' ? 80 : 300) : valeur,
	]);
	return Object.fromEntries(entries) as P;
}

/** The values of each message, for who says it with other words than those of the file (the form). */
const valeurs = new WeakMap<Diagnostic, Readonly<Record<string, unknown>>>();

/** The values that a message was made of; those of a mere copy are not known. */
export const valeursOf = (diagnostic: Diagnostic): Readonly<Record<string, unknown>> =>
	valeurs.get(diagnostic) ?? {};

/** The same fault, about another field. */
export function withChamp(diagnostic: Diagnostic, champ: string): Diagnostic {
	const copie = { ...diagnostic, champ };
	valeurs.set(copie, valeursOf(diagnostic));
	return copie;
}

/** Builds one diagnostic; user values inside are made printable on one line. */
export function createDiagnostic<I extends IdDiagnostic>(
	id: I,
	params: Params<I>,
	fichier: string,
	place: Place,
): Diagnostic {
	const entree = catalogue[id] as unknown as Entree<object>;
	const lisibles = quoteParams(params as object);
	const diagnostic: Diagnostic = {
		id,
		severite: entree.severite,
		message: entree.message(lisibles),
		fichier: quote(fichier, 300),
		ligne: place.ligne,
		colonne: place.colonne,
		aide: entree.aide(lisibles),
		...(place.champ === undefined ? {} : { champ: quote(place.champ, 300) }),
	};
	valeurs.set(diagnostic, { ...lisibles });
	return diagnostic;
}

/** By file, then line, then column: the order in which a person mends them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return [...diagnostics].sort(
		(a, b) =>
			a.fichier.localeCompare(b.fichier, 'fr') ||
			a.ligne - b.ligne ||
			a.colonne - b.colonne ||
			a.id.localeCompare(b.id),
	);
}

export function hasErreur(diagnostics: readonly Diagnostic[]): boolean {
	return diagnostics.some((d) => d.severite === 'erreur');
}
