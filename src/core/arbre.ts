/** The document tree that every renderer knows: what a sheet's text is, without positions. */
import { findBloc } from '../blocs/registre/definitions.ts';

/** A word of the glossary in a text, between two letters of it. */
export interface Marque {
	terme: string;
	debut: number;
	fin: number;
}
export interface Texte {
	type: 'texte';
	valeur: string;
	/** Added by the view of a sheet, never by the reading. */
	termes?: Marque[];
}
export interface Fort {
	type: 'fort';
	enfants: Ligne[];
}
export interface Italique {
	type: 'italique';
	enfants: Ligne[];
}
export interface Barre {
	type: 'barre';
	enfants: Ligne[];
}
export interface CodeLigne {
	type: 'code-ligne';
	valeur: string;
}
export interface Lien {
	type: 'lien';
	/** Absolute http(s), mailto:, tel:, `#anchor`, or a path from the site's root. */
	href: string;
	enfants: Ligne[];
}
export interface Image {
	type: 'image';
	/** File name in the sheet's folder. */
	fichier: string;
	alt: string;
}
export interface Saut {
	type: 'saut';
}
export interface AppelNote {
	type: 'appel-note';
	numero: number;
	/** Not the first call of that note: only the first one can be led back to. */
	repete?: true;
}
export interface Bloc<E = Ligne | Contenu> {
	type: 'bloc';
	nom: string;
	attributs: Record<string, string>;
	enfants: E[];
}

export interface Titre {
	type: 'titre';
	niveau: 2 | 3 | 4 | 5 | 6;
	id: string;
	enfants: Ligne[];
}
export interface Paragraphe {
	type: 'paragraphe';
	enfants: Ligne[];
}
export interface Liste {
	type: 'liste';
	ordonnee: boolean;
	debut: number;
	elements: { coche: boolean | null; enfants: Contenu[] }[];
}
export interface Citation {
	type: 'citation';
	enfants: Contenu[];
}
export interface Code {
	type: 'code';
	valeur: string;
}
export type Alignement = 'gauche' | 'centre' | 'droite' | null;
export interface Tableau {
	type: 'tableau';
	alignements: Alignement[];
	entetes: Ligne[][];
	lignes: Ligne[][][];
}
export interface Filet {
	type: 'filet';
}

export type Ligne =
	| Texte
	| Fort
	| Italique
	| Barre
	| CodeLigne
	| Lien
	| Image
	| Saut
	| AppelNote
	| Bloc<Ligne>;
export type Contenu =
	| Titre
	| Paragraphe
	| Liste
	| Citation
	| Code
	| Tableau
	| Filet
	| Bloc<Ligne | Contenu>;
export type Noeud = Ligne | Contenu;

export interface Arbre {
	contenu: Contenu[];
	/** Footnotes in order of first call; the call number is the index plus one. */
	notes: Contenu[][];
}

/** The direct children of a node, table cells and list items included, in reading order. */
export function childrenOf(noeud: Noeud): Noeud[] {
	switch (noeud.type) {
		case 'liste':
			return noeud.elements.flatMap((e) => e.enfants);
		case 'tableau':
			return [...noeud.entetes, ...noeud.lignes.flat()].flat();
		case 'texte':
		case 'code-ligne':
		case 'code':
		case 'image':
		case 'saut':
		case 'appel-note':
		case 'filet':
			return [];
		default:
			return noeud.enfants;
	}
}

/** Calls `voir` on every node of the tree, notes last, parents first. */
export function visitArbre(arbre: Arbre, voir: (noeud: Noeud) => void): void {
	const visit = (noeud: Noeud): void => {
		voir(noeud);
		for (const enfant of childrenOf(noeud)) visit(enfant);
	};
	for (const noeud of [...arbre.contenu, ...arbre.notes.flat()]) visit(noeud);
}

const EN_LIGNE = new Set<Noeud['type']>([
	'texte',
	'fort',
	'italique',
	'barre',
	'code-ligne',
	'lien',
	'image',
	'saut',
	'appel-note',
]);

/** Whether a node is set inside a line of text: of the blocs, those whose definition says so. */
export function isLigne(noeud: Noeud): noeud is Ligne {
	if (noeud.type === 'bloc') return findBloc(noeud.nom)?.forme === 'ligne';
	return EN_LIGNE.has(noeud.type);
}

/** The readable text of nodes; blocks end with a newline, an image gives its alternative text. */
export function toTexte(noeuds: readonly Noeud[]): string {
	let texte = '';
	for (const noeud of noeuds) {
		if (noeud.type === 'texte' || noeud.type === 'code-ligne' || noeud.type === 'code')
			texte += noeud.valeur;
		else if (noeud.type === 'image') texte += noeud.alt;
		else if (noeud.type === 'saut') texte += ' ';
		else if (noeud.type === 'liste')
			texte += noeud.elements.map((e) => toTexte(e.enfants)).join('\n');
		else if (noeud.type === 'tableau')
			texte += [noeud.entetes, ...noeud.lignes]
				.map((ligne) => ligne.map((cellule) => toTexte(cellule)).join(' ; '))
				.join('\n');
		else if (noeud.type === 'bloc')
			texte += [noeud.attributs.titre ?? '', toTexte(noeud.enfants)].filter(Boolean).join('\n');
		else texte += toTexte(childrenOf(noeud));
		if (!isLigne(noeud)) texte += '\n';
	}
	return texte;
}
