/** The errors of the YAML parser, told in the words of the person who wrote. */
import { type Document, visit, type YAMLError } from 'yaml';
import { createDiagnostic, type Diagnostic, type Place } from '../diagnostics.ts';

/** One open bracket can break every line that follows. */
const FAUTES_MAX = 50;

/** The faults of writing that the parser found. */
export function fromYamlErrors(
	document: Document,
	texte: string,
	fichier: string,
	placeOf: (offset: number) => Place,
): Diagnostic[] {
	return oneParLigne(
		document.errors
			.slice(0, FAUTES_MAX)
			.map((e) => fromYamlError(e, document, texte, fichier, placeOf)),
	);
}

/** One fault of writing breaks the parse in several places of its line: the first says it. */
function oneParLigne(diagnostics: readonly Diagnostic[]): Diagnostic[] {
	return diagnostics.filter(
		(d, i) =>
			d.id !== 'yaml-syntaxe' ||
			!diagnostics.slice(0, i).some((a) => a.id === d.id && a.ligne === d.ligne),
	);
}

const RAISONS: Record<string, string> = {
	BAD_INDENT: 'une ligne n’est pas alignée avec celles qui l’entourent, ou un crochet reste ouvert',
	TAB_AS_INDENT: 'une tabulation sert d’alignement',
	MULTIPLE_DOCS: 'une seconde ligne « --- » coupe l’en-tête en deux',
	MISSING_CHAR: 'un guillemet, un crochet ou « : » manque, ou la ligne n’est pas alignée',
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
	document: Document,
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
	if (e.code === 'MISSING_CHAR' && e.message.includes('quote'))
		return createDiagnostic(
			'yaml-syntaxe',
			{ raison: 'un guillemet ouvert ici n’est pas fermé' },
			fichier,
			placeOf(findGuillemet(document, e.pos[0])),
		);
	const tropTot = e.code === 'UNEXPECTED_TOKEN' && /['"]$/.test(texte.slice(0, e.pos[0]));
	const raison = tropTot
		? 'un guillemet ou une apostrophe ferme le texte trop tôt'
		: (RAISONS[e.code] ?? 'leur écriture n’est pas correcte');
	return createDiagnostic('yaml-syntaxe', { raison }, fichier, place);
}

/** Offset of the quoted text that runs to `fin`. */
function findGuillemet(document: Document, fin: number): number {
	let debut = fin;
	visit(document, {
		Scalar: (_, node) => {
			const [de = 0, a = 0] = node.range ?? [];
			if (node.type?.startsWith('QUOTE') && de <= fin && fin <= a) debut = de;
		},
	});
	return debut;
}
