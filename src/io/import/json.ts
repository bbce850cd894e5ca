/** JSON with the place of each of its values. */
import {
	findNodeAtLocation,
	type JSONPath,
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from 'jsonc-parser';
import { quote } from '../../core/diagnostics.ts';
import { addAll } from '../../core/formats/suites.ts';
import { createPlaces } from '../../core/lecture/places.ts';
import { type Faute, refuse } from './refus.ts';

export interface JsonLu {
	valeur: unknown;
	/** Where a value stands, or the nearest that holds it. */
	placeOf: (chemin: JSONPath) => Required<Pick<Faute, 'ligne' | 'colonne'>>;
}

/** Deeper than anything that is published. */
const PROFONDEUR_MAX = 100;

/** By the name that the parser gives to the fault. */
const PHRASES: Readonly<Record<string, string>> = {
	InvalidSymbol: 'Ce signe n’a pas de sens en JSON.',
	InvalidNumberFormat: 'Ce nombre n’est pas écrit comme en JSON.',
	PropertyNameExpected: 'Un nom entre guillemets est attendu ici.',
	ValueExpected: 'Une valeur est attendue ici.',
	ColonExpected: 'Un deux-points est attendu ici.',
	CommaExpected: 'Une virgule est attendue ici.',
	CloseBraceExpected: 'Une accolade n’est pas fermée.',
	CloseBracketExpected: 'Un crochet n’est pas fermé.',
	EndOfFileExpected: 'Le fichier devrait finir ici.',
	InvalidCommentToken: 'Le JSON n’a pas de commentaires.',
	UnexpectedEndOfString: 'Un guillemet n’est pas fermé.',
	UnexpectedEndOfNumber: 'Ce nombre n’est pas fini.',
	InvalidUnicode: 'Après « \\u », quatre chiffres hexadécimaux sont attendus.',
	InvalidEscapeCharacter: 'Après « \\ », ce signe n’a pas de sens.',
	InvalidCharacter: 'Ce signe ne peut pas être tel quel dans un texte en JSON.',
};

/** Throws RefusImport with every fault. A key written twice is one: the first value would be lost. */
export function parseJson(texte: string, fichier: string): JsonLu {
	const placeAt = createPlaces(texte);
	const profond = findTropProfond(texte);
	refuse(
		fichier,
		profond === undefined
			? []
			: [
					{
						...placeAt(profond),
						phrase: `Plus de ${PROFONDEUR_MAX} niveaux l’un dans l’autre.`,
					},
				],
	);
	const erreurs: ParseError[] = [];
	const racine = parseTree(texte, erreurs, { disallowComments: true });
	if (!racine && erreurs.length === 0) refuse(fichier, [{ phrase: 'Le fichier est vide.' }]);
	refuse(fichier, [
		...erreurs.map(({ error, offset }) => ({
			...placeAt(offset),
			phrase: PHRASES[printParseErrorCode(error)] ?? 'Ce n’est pas du JSON.',
		})),
		...(racine ? listDoubles(racine) : []).map((cle) => ({
			...placeAt(cle.offset),
			phrase: `« ${quote(String(cle.value))} » est écrit deux fois.`,
		})),
	]);
	return {
		valeur: JSON.parse(texte),
		placeOf: (chemin) => placeAt(racine ? findProche(racine, chemin).offset : 0),
	};
}

function findProche(racine: Node, chemin: JSONPath): Node {
	for (let n = chemin.length; n > 0; n -= 1) {
		const noeud = findNodeAtLocation(racine, chemin.slice(0, n));
		if (noeud) return noeud;
	}
	return racine;
}

function findTropProfond(texte: string): number | undefined {
	let niveau = 0;
	for (const { 0: signe, index } of texte.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gsu)) {
		if (signe === '{' || signe === '[') niveau += 1;
		else if (signe === '}' || signe === ']') niveau -= 1;
		if (niveau > PROFONDEUR_MAX) return index;
	}
	return undefined;
}

function listDoubles(noeud: Node): Node[] {
	const doubles: Node[] = [];
	const vues = new Set<unknown>();
	for (const enfant of noeud.children ?? []) {
		const cle = noeud.type === 'object' ? enfant.children?.[0] : undefined;
		if (cle && vues.has(cle.value)) doubles.push(cle);
		if (cle) vues.add(cle.value);
		addAll(doubles, listDoubles(enfant));
	}
	return doubles;
}
