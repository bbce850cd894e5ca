/**
 * What a file may cost to parse, checked on the raw text: the parsers are quadratic or recursive on
 * some inputs, and their failure would come before any rule could speak. The figures are far above
 * what a real sheet needs.
 */
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { placeAt } from './places.ts';

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
/** For each ASCII code, the count at which the limit is broken; 0 where there is none. */
const SEUILS = Uint32Array.from({ length: 128 }, (_, code) => {
	const limite = SIGNES_MAX[String.fromCharCode(code)];
	return limite === undefined ? 0 : limite + 1;
});
const NOTES_MAX = 2000;
/** Marks of lists and quotes, and lines that underline a heading: quadratic beyond. */
const MARQUES_MAX = 3000;
const SOULIGNES_MAX = 1000;

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
	if (!texte.split('\n').some((ligne) => ligne.length > MOT_MAX)) return [];
	const motif = new RegExp(`\\S{${MOT_MAX + 1},}`, 'g');
	for (const trouve of texte.matchAll(motif))
		diagnostics.push(
			createDiagnostic(
				'mot-trop-long',
				{ longueur: trouve[0].length, limite: MOT_MAX },
				fichier,
				placeAt(texte, trouve.index),
			),
		);
	return diagnostics.slice(0, 5);
}

function checkSignes(texte: string, fichier: string): Diagnostic[] {
	const comptes = new Uint32Array(128);
	const depassements: number[] = [];
	for (let i = 0; i < texte.length; i++) {
		const code = texte.charCodeAt(i);
		if (code >= 128) continue;
		const compte = (comptes[code] ?? 0) + 1;
		comptes[code] = compte;
		if (compte === SEUILS[code]) depassements.push(i);
	}
	return depassements.map((i) => {
		const signe = texte.charAt(i);
		const params = { signe, limite: SIGNES_MAX[signe] ?? 0 };
		return createDiagnostic('trop-de-signes', params, fichier, placeAt(texte, i));
	});
}

/** Depth of quotes, lists, blocs and flow brackets, line by line, and the number of lines. */
function checkLignes(texte: string, fichier: string): Diagnostic[] {
	const lignes = texte.split('\n');
	if (lignes.length > LIGNES_MAX)
		return [
			createDiagnostic('trop-de-signes', { signe: 'fin de ligne', limite: LIGNES_MAX }, fichier, {
				ligne: 1,
				colonne: 1,
			}),
		];
	let blocs = 0;
	let notes = 0;
	let marques = 0;
	let soulignes = 0;
	for (const [i, ligne] of lignes.entries()) {
		const place = { ligne: i + 1, colonne: 1 };
		blocs += countDepth(ligne);
		if (/^ {0,3}\[[^\]]+\]:/.test(ligne)) notes++;
		if (countMarkers(ligne) > PROFONDEUR_MAX || blocs > PROFONDEUR_MAX || bracketDepth(ligne) > 50)
			return [
				createDiagnostic('imbrication-trop-profonde', { limite: PROFONDEUR_MAX }, fichier, place),
			];
		marques += MARQUES.exec(ligne)?.[0].match(MARQUE)?.length ?? 0;
		if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(ligne)) soulignes++;
		for (const [compte, signe, limite] of [
			[notes, '[…]:', NOTES_MAX],
			[marques, '- ou >', MARQUES_MAX],
			[soulignes, '---', SOULIGNES_MAX],
		] as const)
			if (compte > limite)
				return [createDiagnostic('trop-de-signes', { signe, limite }, fichier, place)];
	}
	return [];
}

/** Opening minus closing tags on a line; self-closing ones do not count. */
function countDepth(ligne: string): number {
	if (!ligne.includes('<')) return 0;
	const ouvrantes = ligne.match(/<[A-Za-z][^<>]*(?<!\/)>/g)?.length ?? 0;
	const fermantes = ligne.match(/<\/[A-Za-z][^<>]*>/g)?.length ?? 0;
	return ouvrantes - fermantes;
}

const MARQUES = /^(?:\s|>|[-+*](?=\s|$)|\d{1,9}[.)](?=\s|$))*/;
const MARQUE = />|[-+*]|\d+[.)]/g;

/** How many list or quote markers stack up at the start of a line, indentation included. */
function countMarkers(ligne: string): number {
	if (!/^[\s>*+\-\d]/.test(ligne)) return 0;
	const marques = MARQUES.exec(ligne)?.[0].match(MARQUE)?.length ?? 0;
	return marques + Math.floor((/^\s*/.exec(ligne)?.[0].length ?? 0) / 4);
}

function bracketDepth(ligne: string): number {
	if (!ligne.includes('[') && !ligne.includes('{')) return 0;
	let profondeur = 0;
	let max = 0;
	for (const c of ligne) {
		if (c === '[' || c === '{') max = Math.max(max, ++profondeur);
		else if (c === ']' || c === '}') profondeur = Math.max(0, profondeur - 1);
	}
	return max;
}
