/** The YAML front matter of a sheet, and whole YAML files: strict, placed, in plain values. */
import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isPair,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	type Scalar,
	visit,
} from 'yaml';
import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics.ts';
import { addAll } from '../formats/suites.ts';
import { findParasite, listSansDessin } from './decodage.ts';
import { countPoints } from './places.ts';
import { fromYamlErrors } from './yaml-fautes.ts';

/** Place of each value, by dotted path (`etapes.0.titre`); of each key, by `path@`. */
export type Places = Record<string, Place>;

export interface Entete {
	/** Plain values, or undefined when the text could not be read as YAML. */
	valeur: unknown;
	/** Place of each value by dotted path. */
	places: Places;
	/** The text of each scalar as it was typed, by dotted path. */
	ecrits: Record<string, string>;
	/** Paths of the values that are refused as a whole (aliases, tags). */
	refuses: Set<string>;
	diagnostics: Diagnostic[];
}

export interface FicheCoupee {
	entete: string;
	/** Line of the first line of the front matter (2 in a well-formed sheet). */
	ligneEntete: number;
	corps: string;
	ligneCorps: number;
}

/** Cuts a sheet at its two `---` lines. */
export function splitFiche(texte: string, fichier: string): FicheCoupee | Diagnostic {
	const lignes = texte.split('\n');
	const estLimite = (ligne: string | undefined): boolean => /^---[ \t]*$/.test(ligne ?? '');
	if (!estLimite(lignes[0]))
		return createDiagnostic('entete-manquant', {}, fichier, { ligne: 1, colonne: 1 });
	const fin = lignes.findIndex((ligne, i) => i > 0 && estLimite(ligne));
	if (fin === -1)
		return createDiagnostic('entete-non-ferme', {}, fichier, { ligne: 1, colonne: 1 });
	return {
		entete: lignes.slice(1, fin).join('\n'),
		ligneEntete: 2,
		corps: lignes.slice(fin + 1).join('\n'),
		ligneCorps: fin + 2,
	};
}

/** Far above what a sheet needs; the parser compares every field with all the others. */
const LIGNES_MAX = 3000;

function refuseLong(fichier: string, ligne: number): Entete {
	const place = { ligne, colonne: 1 };
	const params = { signe: 'fin de ligne', limite: LIGNES_MAX };
	const diagnostics = [createDiagnostic('trop-de-signes', params, fichier, place)];
	return { valeur: undefined, places: {}, ecrits: {}, refuses: new Set(), diagnostics };
}

/** Reads YAML 1.2 core: no alias, anchor, tag, merge or double key; reserved names refused. */
export function parseYaml(texte: string, fichier: string, premiereLigne: number): Entete {
	if (texte.split('\n').length > LIGNES_MAX) return refuseLong(fichier, premiereLigne);
	const compteur = new LineCounter();
	const document = parseDocument(texte, {
		schema: 'core',
		version: '1.2',
		merge: false,
		uniqueKeys: true,
		prettyErrors: false,
		stringKeys: false,
		logLevel: 'error',
		lineCounter: compteur,
	});
	const placeOf = (offset: number): Place => {
		const { line, col } = compteur.linePos(offset);
		const debut = offset - Math.max(0, col - 1);
		const colonne = countPoints(texte.slice(debut, offset)) + 1;
		return { ligne: line + premiereLigne - 1, colonne };
	};
	const diagnostics = fromYamlErrors(document, texte, fichier, placeOf);
	addAll(diagnostics, checkNoeuds(document, texte, fichier, placeOf));
	const lu: Entete = { valeur: undefined, places: {}, ecrits: {}, refuses: new Set(), diagnostics };
	if (diagnostics.some((d) => d.severite === 'erreur' && d.id === 'yaml-syntaxe')) return lu;
	if (!isMap(document.contents) && document.contents !== null) {
		lu.valeur = toValeur(document.contents as Node, '', lu, placeOf);
		return lu;
	}
	lu.valeur = document.contents ? toValeur(document.contents, '', lu, placeOf) : undefined;
	return lu;
}

const RESERVES = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'));

function checkNoeuds(
	document: Document,
	texte: string,
	fichier: string,
	placeOf: (offset: number) => Place,
): Diagnostic[] {
	const diagnostics: Diagnostic[] = [];
	const at = (node: { range?: readonly number[] | null | undefined }): Place =>
		placeOf(findDebut(texte, node.range?.[0] ?? 0));
	const refuse = (quoi: string, node: Node, cle = false): void => {
		if (diagnostics.length < REFUS_MAX)
			diagnostics.push(createDiagnostic('yaml-interdit', { quoi, cle }, fichier, at(node)));
	};
	const cles = new WeakSet<object>();
	const directive = /^%/m.exec(texte);
	if (directive)
		diagnostics.push(
			createDiagnostic(
				'yaml-interdit',
				{ quoi: 'une directive (« % »)' },
				fichier,
				placeOf(directive.index),
			),
		);
	visit(document, {
		Alias: (_, node) => refuse('un renvoi (« * »)', node),
		Collection: (_, node) => {
			if (node.anchor) refuse('une ancre (« & »)', node);
			if (node.tag) refuse('une balise de type (« ! »)', node);
		},
		Pair: (_, pair) => {
			if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
				refuse('un nom de champ qui n’est pas un mot', pair.key as Node, true);
				return;
			}
			cles.add(pair.key);
			if (pair.key.value === '<<') refuse('une fusion (« << »)', pair.key);
			else if (RESERVES.has(pair.key.value)) {
				refuse(`le nom de champ réservé « ${pair.key.value} »`, pair.key, true);
			}
		},
		Scalar: (_, node) => {
			if (node.anchor) refuse('une ancre (« & »)', node);
			if (node.tag) refuse('une balise de type (« ! »)', node);
			addAll(diagnostics, checkEchappes(node, texte, fichier, at(node)));
			const coupe = findCoupe(node, texte);
			if (coupe !== undefined && !cles.has(node))
				diagnostics.push(
					createDiagnostic(
						'yaml-texte-coupe',
						{ valeur: String(node.value) },
						fichier,
						placeOf(coupe),
					),
				);
		},
	});
	return diagnostics;
}

const REFUS_MAX = 10;

/** What an escape of a quoted text hides from those who read the file: `"\uD800"`. */
function checkEchappes(node: Scalar, texte: string, fichier: string, place: Place): Diagnostic[] {
	const { value, type, range } = node;
	const ecrit = texte.slice(range?.[0], range?.[1]);
	if (typeof value !== 'string' || type !== 'QUOTE_DOUBLE' || !ecrit.includes('\\')) return [];
	const nom = findParasite(value);
	if (nom !== undefined) {
		const params = { nom: `${nom}, écrit avec une barre oblique inversée` };
		return [createDiagnostic('caractere-interdit', params, fichier, place)];
	}
	return listSansDessin(value)
		.filter((suite) => !ecrit.includes(suite.texte))
		.map(({ texte: signes }) => createDiagnostic('signe-sans-dessin', { signes }, fichier, place));
}

/** A node begins at its value: its anchor and its tag stand before. */
function findDebut(texte: string, offset: number): number {
	const debut = Math.max(texte.lastIndexOf('\n', offset - 1) + 1, offset - 200);
	const ligne = texte.slice(debut, offset);
	return offset - (/(?:[&!]\S*\s+)+$/.exec(ligne)?.[0].length ?? 0);
}

/**
 * `titre: Guide #1` keeps only « Guide »: a comment glued to its word was meant as text. Gives the
 * offset of the `#`.
 */
function findCoupe(
	node: { type?: string; range?: readonly number[] | null },
	texte: string,
): number | undefined {
	if (node.type !== 'PLAIN' || !node.range) return undefined;
	const fin = node.range[1] ?? 0;
	const blancs = /^[ \t]+(?=#\S)/.exec(texte.slice(fin, fin + 200))?.[0];
	return blancs === undefined ? undefined : fin + blancs.length;
}

function toValeur(
	node: Node | null,
	chemin: string,
	lu: Entete,
	placeOf: (offset: number) => Place,
): unknown {
	if (isAlias(node) || (node && 'tag' in node && node.tag)) lu.refuses.add(chemin);
	if (!node || isAlias(node)) return null;
	if (chemin !== '' && !(chemin in lu.places)) lu.places[chemin] = placeOf(node.range?.[0] ?? 0);
	if (isScalar(node)) {
		if (node.source !== undefined) lu.ecrits[chemin] = node.source;
		return node.value;
	}
	if (!isCollection(node)) return null;
	const prefixe = chemin === '' ? '' : `${chemin}.`;
	if (!isMap(node))
		return node.items.map((item, i) => toValeur(item as Node, `${prefixe}${i}`, lu, placeOf));
	const objet: Record<string, unknown> = {};
	for (const pair of node.items) {
		if (!isPair(pair) || !isScalar(pair.key)) continue;
		const cle = String(pair.key.value);
		if (RESERVES.has(cle)) continue;
		lu.places[`${prefixe}${cle}@`] ??= placeOf(pair.key.range?.[0] ?? 0);
		objet[cle] = toValeur(pair.value as Node | null, `${prefixe}${cle}`, lu, placeOf);
	}
	return objet;
}
