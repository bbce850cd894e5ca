/** Nodes as triples, and triples as text: n3 writes Turtle and N-Quads. */
import { DataFactory, type Literal, type NamedNode, type Quad, Writer } from 'n3';
import type { Noeud, ValeurLiee } from '../../core/donnees/noeud.ts';
import {
	expandNom,
	PREFIXES,
	type Sens,
	sensOf,
	type Terme,
	TYPES_DE_VALEUR,
} from '../../core/donnees/termes.ts';

const { namedNode, literal, quad } = DataFactory;
const A = namedNode(`${PREFIXES.rdf}type`);
const FR = 'fr';
const TYPES = new Map(
	Object.entries(TYPES_DE_VALEUR).map(([genre, nom]) => [genre, namedNode(expandNom(nom))]),
);
const ENTIER = namedNode(`${PREFIXES.xsd}integer`);

/** The triples of a node and of those inside it, the node first. */
export function toQuads(noeud: Noeud, quads: Quad[] = []): Quad[] {
	const sujet = namedNode(noeud['@id']);
	const dedans: Noeud[] = [];
	for (const [cle, valeur] of Object.entries(noeud)) {
		if (cle === '@id') continue;
		if (cle === '@type') {
			for (const type of valeur as string[]) quads.push(quad(sujet, A, namedNode(expandNom(type))));
			continue;
		}
		const { iri, genre } = sensOf(cle as Terme);
		for (const une of [valeur].flat() as ValeurLiee[]) {
			quads.push(quad(sujet, namedNode(iri), toObjet(une, genre)));
			if (typeof une === 'object' && Object.keys(une).length > 1) dedans.push(une);
		}
	}
	for (const autre of dedans) toQuads(autre, quads);
	return quads;
}

function toObjet(valeur: ValeurLiee, genre: Sens['genre']): NamedNode | Literal {
	if (typeof valeur === 'object') return namedNode(valeur['@id']);
	if (genre === 'lien') return namedNode(valeur as string);
	if (genre === 'entier') return literal(`${valeur}`, ENTIER);
	if (genre === 'texte') return literal(`${valeur}`, FR);
	return literal(`${valeur}`, TYPES.get(genre));
}

const FORMES = { turtle: { prefixes: PREFIXES }, nquads: { format: 'N-Quads' } } as const;

/**
 * The text of nodes, lot by lot: one writer for all, which keeps no more than one node. `entete`: comment lines,
 * where the form has them.
 */
export function* writeQuads(
	noeuds: Iterable<Noeud>,
	forme: keyof typeof FORMES,
	entete: readonly string[] = [],
): Generator<string> {
	if (entete.length > 0) yield entete.map((ligne) => `# ${ligne}\n`).join('');
	let texte = '';
	const sortie = {
		write: (morceau: string, _: unknown, suite?: () => void) => {
			texte += morceau;
			suite?.();
		},
		end: (suite?: () => void) => suite?.(),
	};
	const redacteur = new Writer(sortie as never, FORMES[forme]);
	for (const noeud of noeuds) {
		redacteur.addQuads(toQuads(noeud));
		if (texte.length > LOT) {
			yield texte;
			texte = '';
		}
	}
	redacteur.end();
	yield texte;
}

/** Characters handed over at once. */
const LOT = 1 << 15;
