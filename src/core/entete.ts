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
	visit,
	type YAMLError,
} from 'yaml';
import { createDiagnostic, type Diagnostic, type Place } from './diagnostics.ts';

/** Place of each value, by dotted path (`etapes.0.titre`); of each key, by `path@`. */
export type Places = Record<string, Place>;

export interface Entete {
	/** Plain values, or undefined when the text could not be read as YAML. */
	valeur: unknown;
	/** Place of each value by dotted path. */
	places: Places;
	/** The text of each scalar as it was typed, by dotted path. */
	ecrits: Record<string, string>;
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
	if (lignes[0] !== '---')
		return createDiagnostic('entete-manquant', {}, fichier, { ligne: 1, colonne: 1 });
	const fin = lignes.indexOf('---', 1);
	if (fin === -1)
		return createDiagnostic('entete-non-ferme', {}, fichier, {
			ligne: lignes.length,
			colonne: 1,
		});
	return {
		entete: lignes.slice(1, fin).join('\n'),
		ligneEntete: 2,
		corps: lignes.slice(fin + 1).join('\n'),
		ligneCorps: fin + 2,
	};
}

/** Reads YAML 1.2 core: no alias, anchor, tag, merge or double key; reserved names refused. */
export function parseYaml(texte: string, fichier: string, premiereLigne: number): Entete {
	const compteur = new LineCounter();
	const document = parseDocument(texte, {
		schema: 'core',
		version: '1.2',
		merge: false,
		uniqueKeys: true,
		prettyErrors: false,
		stringKeys: false,
		logLevel: 'silent',
		lineCounter: compteur,
	});
	const placeOf = (offset: number): Place => {
		const { line, col } = compteur.linePos(offset);
		return { ligne: line + premiereLigne - 1, colonne: Math.max(1, col) };
	};
	const diagnostics = document.errors.map((e) => fromYamlError(e, texte, fichier, placeOf));
	diagnostics.push(...checkNoeuds(document, texte, fichier, placeOf));
	const lu: Entete = { valeur: undefined, places: {}, ecrits: {}, diagnostics };
	if (diagnostics.some((d) => d.severite === 'erreur' && d.id === 'yaml-syntaxe')) return lu;
	if (!isMap(document.contents) && document.contents !== null) {
		lu.valeur = toValeur(document.contents as Node, '', lu, placeOf);
		return lu;
	}
	lu.valeur = document.contents ? toValeur(document.contents, '', lu, placeOf) : undefined;
	return lu;
}

const RAISONS: Record<string, string> = {
	BAD_INDENT: 'une ligne n’est pas alignée avec celles qui l’entourent',
	TAB_AS_INDENT: 'une tabulation sert d’alignement',
	MULTIPLE_DOCS: 'une seconde ligne « --- » coupe l’en-tête en deux',
	MISSING_CHAR: 'un guillemet, un crochet ou deux-points ne sont pas fermés ou manquent',
	UNEXPECTED_TOKEN: 'un signe n’est pas attendu à cet endroit',
	BLOCK_AS_IMPLICIT_KEY: 'deux « : » sur une même ligne sans guillemets',
	MULTILINE_IMPLICIT_KEY: 'un nom de champ s’étend sur plusieurs lignes',
	BLOCK_IN_FLOW: 'une liste en retrait est écrite à l’intérieur de crochets',
	BAD_DQ_ESCAPE: 'une barre oblique inversée est suivie d’un signe qu’elle ne peut pas précéder',
	BAD_SCALAR_START: 'un texte commence par un signe réservé et demande des guillemets',
	KEY_OVER_1024_CHARS: 'un nom de champ est démesurément long',
	BAD_COLLECTION_TYPE: 'une liste et des champs sont mélangés',
};

function fromYamlError(
	e: YAMLError,
	texte: string,
	fichier: string,
	placeOf: (offset: number) => Place,
): Diagnostic {
	const place = placeOf(e.pos[0]);
	if (e.code === 'DUPLICATE_KEY')
		return createDiagnostic(
			'yaml-cle-en-double',
			{ champ: /^[^\s:]+/.exec(texte.slice(e.pos[0]))?.[0] ?? '?' },
			fichier,
			place,
		);
	if (e.code === 'TAG_RESOLVE_FAILED')
		return createDiagnostic(
			'yaml-interdit',
			{ quoi: 'une balise de type (« ! »)' },
			fichier,
			place,
		);
	if (e.code === 'BAD_ALIAS')
		return createDiagnostic('yaml-interdit', { quoi: 'un renvoi (« * »)' }, fichier, place);
	return createDiagnostic(
		'yaml-syntaxe',
		{ raison: RAISONS[e.code] ?? 'son écriture n’est pas correcte' },
		fichier,
		place,
	);
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
		placeOf(node.range?.[0] ?? 0);
	const refuse = (quoi: string, node: Node): void => {
		diagnostics.push(createDiagnostic('yaml-interdit', { quoi }, fichier, at(node)));
	};
	const cles = new WeakSet<object>();
	visit(document, {
		Alias: (_, node) => refuse('un renvoi (« * »)', node),
		Collection: (_, node) => {
			if (node.anchor) refuse('une ancre (« & »)', node);
			if (node.tag) refuse('une balise de type (« ! »)', node);
		},
		Pair: (_, pair) => {
			if (!isScalar(pair.key) || typeof pair.key.value !== 'string') {
				refuse('un nom de champ qui n’est pas un mot', pair.key as Node);
				return;
			}
			cles.add(pair.key);
			if (pair.key.value === '<<') refuse('une fusion (« << »)', pair.key);
			else if (RESERVES.has(pair.key.value)) {
				refuse(`le nom de champ réservé « ${pair.key.value} »`, pair.key);
			}
		},
		Scalar: (_, node) => {
			if (node.anchor) refuse('une ancre (« & »)', node);
			if (node.tag) refuse('une balise de type (« ! »)', node);
			if (
				typeof node.value === 'string' &&
				/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2060\ufeff]/u.test(
					node.value,
				)
			)
				diagnostics.push(
					createDiagnostic(
						'caractere-interdit',
						{ nom: 'un caractère de contrôle écrit avec une barre oblique inversée' },
						fichier,
						at(node),
					),
				);
			if (isTexteCoupe(node, texte) && !cles.has(node))
				diagnostics.push(
					createDiagnostic('yaml-texte-coupe', { valeur: String(node.value) }, fichier, at(node)),
				);
		},
	});
	return diagnostics;
}

/** `titre: Guide #1` keeps only « Guide »: a comment glued to its word was meant as text. */
function isTexteCoupe(
	node: { type?: string; range?: readonly number[] | null },
	texte: string,
): boolean {
	if (node.type !== 'PLAIN' || !node.range) return false;
	return /^[ \t]+#\S/.test(texte.slice(node.range[1] ?? 0));
}

function toValeur(
	node: Node | null,
	chemin: string,
	lu: Entete,
	placeOf: (offset: number) => Place,
): unknown {
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
		lu.places[`${prefixe}${cle}@`] = placeOf(pair.key.range?.[0] ?? 0);
		objet[cle] = toValeur(pair.value as Node | null, `${prefixe}${cle}`, lu, placeOf);
	}
	return objet;
}
