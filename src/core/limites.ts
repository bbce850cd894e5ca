/**
 * What a file may cost to parse, checked on the raw text: the parsers are quadratic or recursive on
 * some inputs, and their failure would come before any rule could speak. The figures are far above
 * what a real sheet needs.
 */
import { createDiagnostic, type Diagnostic } from './diagnostics.ts';

/** Bytes. */
export const TAILLE_MAX = 256 * 1024;
const MOT_MAX = 4000;
const PROFONDEUR_MAX = 20;
const LIGNES_MAX = 20_000;
const SIGNES_MAX: Record<string, number> = {
	'*': 4000,
	_: 4000,
	'`': 4000,
	'[': 4000,
	'<': 4000,
	'{': 1000,
	'|': 20_000,
	'#': 5000,
	'~': 4000,
	'"': 10_000,
};
const NOTES_MAX = 2000;

/** Every limit that the text breaks, each at the place where it is first broken. */
export function checkLimites(texte: string, fichier: string): Diagnostic[] {
	return [
		...checkMots(texte, fichier),
		...checkSignes(texte, fichier),
		...checkLignes(texte, fichier),
	];
}

function checkMots(texte: string, fichier: string): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const motif = new RegExp(`\\S{${MOT_MAX + 1},}`, 'g');
	for (const trouve of texte.matchAll(motif))
		diagnostics.push(
			createDiagnostic(
				'mot-trop-long',
				{ longueur: trouve[0].length, limite: MOT_MAX },
				fichier,
				placeOf(texte, trouve.index),
			),
		);
	return diagnostics.slice(0, 5);
}

function checkSignes(texte: string, fichier: string): Diagnostic[] {
	const comptes = new Map<string, number>();
	const diagnostics: Diagnostic[] = [];
	for (let i = 0; i < texte.length; i++) {
		const signe = texte[i] as string;
		const limite = SIGNES_MAX[signe];
		if (limite === undefined) continue;
		const compte = (comptes.get(signe) ?? 0) + 1;
		comptes.set(signe, compte);
		if (compte === limite + 1)
			diagnostics.push(
				createDiagnostic('trop-de-signes', { signe, limite }, fichier, placeOf(texte, i)),
			);
	}
	return diagnostics;
}

/** Depth of quotes, lists, blocs and flow brackets, line by line, and the number of lines. */
function checkLignes(texte: string, fichier: string): Diagnostic[] {
	const lignes = texte.split('\n');
	if (lignes.length > LIGNES_MAX)
		return [
			createDiagnostic('trop-de-signes', { signe: 'fin de ligne', limite: LIGNES_MAX }, fichier, {
				ligne: LIGNES_MAX + 1,
				colonne: 1,
			}),
		];
	let blocs = 0;
	let notes = 0;
	for (const [i, ligne] of lignes.entries()) {
		const place = { ligne: i + 1, colonne: 1 };
		blocs += countDepth(ligne);
		if (/^ {0,3}\[[^\]]+\]:/.test(ligne)) notes++;
		if (countMarkers(ligne) > PROFONDEUR_MAX || blocs > PROFONDEUR_MAX || bracketDepth(ligne) > 50)
			return [
				createDiagnostic('imbrication-trop-profonde', { limite: PROFONDEUR_MAX }, fichier, place),
			];
		if (notes > NOTES_MAX)
			return [
				createDiagnostic('trop-de-signes', { signe: '[…]:', limite: NOTES_MAX }, fichier, place),
			];
	}
	return [];
}

/** Opening minus closing tags on a line; self-closing ones do not count. */
function countDepth(ligne: string): number {
	const ouvrantes = ligne.match(/<[A-Za-z][^<>]*(?<!\/)>/g)?.length ?? 0;
	const fermantes = ligne.match(/<\/[A-Za-z][^<>]*>/g)?.length ?? 0;
	return ouvrantes - fermantes;
}

/** How many list or quote markers stack up at the start of a line, indentation included. */
function countMarkers(ligne: string): number {
	const debut = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/.exec(ligne)?.[0] ?? '';
	const marques = debut.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
	return marques + Math.floor((/^\s*/.exec(ligne)?.[0].length ?? 0) / 4);
}

function bracketDepth(ligne: string): number {
	let profondeur = 0;
	let max = 0;
	for (const c of ligne) {
		if (c === '[' || c === '{') max = Math.max(max, ++profondeur);
		else if (c === ']' || c === '}') profondeur = Math.max(0, profondeur - 1);
	}
	return max;
}

function placeOf(texte: string, offset: number): { ligne: number; colonne: number } {
	const avant = texte.slice(0, offset).split('\n');
	return { ligne: avant.length, colonne: [...(avant.at(-1) ?? '')].length + 1 };
}
