/** What the conversion of one body knows and gives. */
import type { Nodes } from 'mdast';
import type { Arbre, Contenu, Ligne } from '../arbre.ts';
import type { createDiagnostic, Diagnostic, IdDiagnostic, Place } from '../diagnostics.ts';
import { findParasite, listSansDessin } from '../lecture/decodage.ts';
import type { EtatImage } from '../lecture/images.ts';
import { findContacts } from '../texte/contacts.ts';
import type { CitationImage } from './images.ts';

/** A file that stands beside the sheet; `debut` holds its first bytes. */
export interface FichierVoisin {
	nom: string;
	taille: number;
	debut: Uint8Array;
	/** What was seen when it was opened; undefined for another file, or where nothing is opened. */
	image?: EtatImage;
}

/** A link or reference found in the body, to be checked once all sheets are known. */
export interface Renvoi {
	/** `lien` stays on the site, `adresse` leaves it, `contact` reaches a person. */
	genre: 'lien' | 'adresse' | 'source' | 'commune' | 'contact';
	valeur: string;
	place: Place;
}

/** A paragraph of the body or the text of a field, and where it stands. */
export interface Passage {
	texte: string;
	place: Place;
}

export interface Corps {
	arbre: Arbre;
	renvois: Renvoi[];
	passages: Passage[];
	/** Names of the files beside the sheet that the body shows or links to. */
	fichiers: string[];
	/** Each time an image is shown or offered. */
	images: CitationImage[];
	diagnostics: Diagnostic[];
}

interface Note {
	numero: number;
	noeud: Extract<Nodes, { type: 'footnoteDefinition' }>;
	/** A call has been met already. */
	appelee?: boolean;
}

/** What the conversion of one body carries along. */
export interface Contexte {
	fichier: string;
	/** Address of the sheet's page, from the root: `/outils/enquete-collective/`. */
	page: string;
	source: string;
	voisins: ReadonlyMap<string, FichierVoisin>;
	corps: Corps;
	definitions: Map<string, string>;
	notes: Map<string, Note>;
	ids: Set<string>;
	niveau: number;
	/** Converts blocks; what is refused is reported and left out. */
	contenus: (noeuds: readonly Nodes[]) => Contenu[];
	/** Converts inline content, likewise. */
	lignes: (noeuds: readonly Nodes[]) => Ligne[];
	report: <I extends IdDiagnostic>(
		id: I,
		params: Parameters<typeof createDiagnostic<I>>[1],
		noeud: Situe | number,
	) => void;
	/** Place of a node, or of an offset in the source. */
	placeOf: (noeud: Situe | number) => Place;
}

/** A node, or an attribute of a node. */
export type Situe = Pick<Nodes, 'position'>;

/** What the sheet says at a node, as typed. */
export function sourceOf(noeud: Situe, { source }: Contexte): string {
	return source.slice(noeud.position?.start.offset ?? 0, noeud.position?.end.offset ?? 0);
}

/** A hidden character written as an entity (`&#x202E;`) is not in the raw text, which was checked. */
export function checkEntites(valeur: string, contexte: Contexte, noeud: Situe): void {
	const nom = findParasite(valeur);
	if (nom !== undefined && sourceOf(noeud, contexte).includes('&'))
		contexte.report('caractere-interdit', { nom: `${nom}, écrit avec « & »` }, noeud);
	for (const { texte } of listSansDessin(valeur))
		if (!sourceOf(noeud, contexte).includes(texte))
			contexte.report('signe-sans-dessin', { signes: texte }, noeud);
}

/** Notes what a text or an address gives to reach a person with. */
export function noteContacts(valeur: string, contexte: Contexte, noeud: Situe): void {
	for (const contact of findContacts(valeur))
		contexte.corps.renvois.push({
			genre: 'contact',
			valeur: contact,
			place: contexte.placeOf(noeud),
		});
}

/** Reports a construct that no sheet may hold; a comment is dropped without a word. */
export function refuse(noeud: Nodes, contexte: Contexte): void {
	if (noeud.type === 'mdxjsEsm')
		contexte.report('mdx-import', { valeur: noeud.value.split(/\s/)[0] ?? '' }, noeud);
	else if (noeud.type === 'mdxFlowExpression' || noeud.type === 'mdxTextExpression') {
		if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(noeud.value))
			contexte.report('mdx-expression', { valeur: `{${noeud.value}}` }, noeud);
	} else if (noeud.type === 'html')
		contexte.report('html-interdit', { valeur: noeud.value }, noeud);
	else contexte.report('syntaxe-inconnue', { valeur: noeud.type }, noeud);
}
