/** From the body of a sheet to the tree every renderer reads: an allow-list, all faults reported. */
import type { Nodes, Parents, Root } from 'mdast';
import { hasSignature, parseImage, parseLien } from './adresses.ts';
import type {
	Alignement,
	Arbre,
	Bloc,
	Contenu,
	Ligne,
	Liste,
	Noeud,
	Tableau,
	Titre,
} from './arbre.ts';
import { toTexte } from './arbre.ts';
import { convertBloc, isJsx, unravelBloc } from './corps-blocs.ts';
import type { Diagnostic } from './diagnostics.ts';
import { createDiagnostic, type IdDiagnostic, type Place } from './diagnostics.ts';
import { parseMarkdown } from './markdown.ts';
import { findProche, toSlug } from './proche.ts';
import { applyTypographie } from './typographie.ts';

/** A file that stands beside the sheet; `debut` holds its first bytes. */
export interface FichierVoisin {
	nom: string;
	taille: number;
	debut: Uint8Array;
}

/** A link or reference found in the body, to be checked once all sheets are known. */
export interface Renvoi {
	genre: 'lien' | 'source' | 'commune';
	valeur: string;
	place: Place;
}

export interface Corps {
	arbre: Arbre;
	renvois: Renvoi[];
	/** Names of the files beside the sheet that the body shows or links to. */
	fichiers: string[];
	diagnostics: Diagnostic[];
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
	notes: Map<string, { numero: number; noeud: Extract<Nodes, { type: 'footnoteDefinition' }> }>;
	ids: Set<string>;
	niveau: number;
	report: <I extends IdDiagnostic>(
		id: I,
		params: Parameters<typeof createDiagnostic<I>>[1],
		noeud: Nodes,
	) => void;
}

/** Reads a body. `premiereLigne` is its line in the file, so that places are those of the file. */
export function parseCorps(
	corps: string,
	premiereLigne: number,
	fichier: string,
	page: string,
	voisins: ReadonlyMap<string, FichierVoisin>,
): Corps {
	const lu = parseMarkdown(corps, premiereLigne, fichier);
	const resultat: Corps = {
		arbre: { contenu: [], notes: [] },
		renvois: [],
		fichiers: [],
		diagnostics: lu.diagnostics,
	};
	if (!lu.arbre) return resultat;
	const contexte = createContexte(lu.arbre, resultat, { fichier, page, voisins });
	contexte.source = '\n'.repeat(premiereLigne - 1) + corps;
	resultat.arbre.contenu = convertContenus(lu.arbre.children, contexte);
	for (const note of contexte.notes.values())
		resultat.arbre.notes[note.numero - 1] = convertContenus(note.noeud.children, contexte);
	resultat.arbre.notes = resultat.arbre.notes.map((n) => n ?? []);
	return resultat;
}

function createContexte(
	racine: Root,
	corps: Corps,
	base: Pick<Contexte, 'fichier' | 'page' | 'voisins'>,
): Contexte {
	const contexte: Contexte = {
		...base,
		source: '',
		corps,
		definitions: new Map(),
		notes: new Map(),
		ids: new Set(),
		niveau: 1,
		report: (id, params, noeud) =>
			corps.diagnostics.push(createDiagnostic(id, params, base.fichier, placeOf(noeud))),
	};
	collectDefinitions(racine, contexte);
	return contexte;
}

export function placeOf(noeud: Nodes): Place {
	return { ligne: noeud.position?.start.line ?? 1, colonne: noeud.position?.start.column ?? 1 };
}

function collectDefinitions(noeud: Nodes, contexte: Contexte): void {
	if (noeud.type === 'definition' && !contexte.definitions.has(noeud.identifier))
		contexte.definitions.set(noeud.identifier, noeud.url);
	if (noeud.type === 'footnoteDefinition' && !contexte.notes.has(noeud.identifier))
		contexte.notes.set(noeud.identifier, { numero: 0, noeud });
	if ('children' in noeud)
		for (const enfant of (noeud as Parents).children) collectDefinitions(enfant, contexte);
	if (noeud.type === 'root') {
		const appels: string[] = [];
		collectAppels(noeud, appels);
		let numero = 0;
		for (const identifiant of appels) {
			const note = contexte.notes.get(identifiant);
			if (note && note.numero === 0) note.numero = ++numero;
		}
		for (const [cle, note] of contexte.notes) if (note.numero === 0) contexte.notes.delete(cle);
	}
}

function collectAppels(noeud: Nodes, appels: string[]): void {
	if (noeud.type === 'footnoteReference') appels.push(noeud.identifier);
	if ('children' in noeud)
		for (const enfant of (noeud as Parents).children) collectAppels(enfant, appels);
}

/** Blocks; what is refused is reported and left out. */
export function convertContenus(noeuds: readonly Nodes[], contexte: Contexte): Contenu[] {
	return noeuds.flatMap((noeud) => convertContenu(noeud, contexte) ?? []);
}

function convertContenu(noeud: Nodes, contexte: Contexte): Contenu | undefined {
	switch (noeud.type) {
		case 'paragraph':
			return convertParagraphe(noeud, contexte);
		case 'heading':
			return convertTitre(noeud, contexte);
		case 'list':
			return convertListe(noeud, contexte);
		case 'blockquote':
			return { type: 'citation', enfants: convertContenus(noeud.children, contexte) };
		case 'code':
			checkCodeFerme(noeud, contexte);
			return { type: 'code', valeur: noeud.value };
		case 'table':
			return convertTableau(noeud, contexte);
		case 'thematicBreak':
			return { type: 'filet' };
		case 'definition':
			convertAdresse(noeud.url, contexte, noeud);
			return undefined;
		case 'footnoteDefinition':
			return undefined;
		default:
			if (isJsx(noeud)) return convertBloc(noeud, contexte) as Bloc | undefined;
			refuse(noeud, contexte);
			return undefined;
	}
}

/** A bloc alone on its line is parsed as a paragraph: it stands for itself. */
function convertParagraphe(
	noeud: Extract<Nodes, { type: 'paragraph' }>,
	contexte: Contexte,
): Contenu | undefined {
	const bloc = unravelBloc(noeud.children);
	if (bloc) return convertBloc(bloc, contexte) as Bloc | undefined;
	const enfants = convertLignes(noeud.children, contexte);
	return enfants.length > 0 ? { type: 'paragraphe', enfants } : undefined;
}

/** Inline content; what is refused is reported and left out. */
export function convertLignes(noeuds: readonly Nodes[], contexte: Contexte): Ligne[] {
	return noeuds.flatMap((noeud) => convertLigne(noeud, contexte) ?? []);
}

function convertLigne(noeud: Nodes, contexte: Contexte): Ligne | Ligne[] | undefined {
	switch (noeud.type) {
		case 'text':
			checkAppels(noeud, contexte);
			return { type: 'texte', valeur: applyTypographie(noeud.value.replaceAll('\n', ' ')) };
		case 'strong':
			return { type: 'fort', enfants: convertLignes(noeud.children, contexte) };
		case 'emphasis':
			return { type: 'italique', enfants: convertLignes(noeud.children, contexte) };
		case 'delete':
			return { type: 'barre', enfants: convertLignes(noeud.children, contexte) };
		case 'inlineCode':
			return { type: 'code-ligne', valeur: noeud.value };
		case 'break':
			return { type: 'saut' };
		case 'link':
			return convertLien(noeud, noeud.url, contexte);
		case 'linkReference':
			return convertLien(noeud, contexte.definitions.get(noeud.identifier) ?? '', contexte);
		case 'image':
			return convertImage(noeud.url, noeud.alt, contexte, noeud);
		case 'imageReference':
			return convertImage(
				contexte.definitions.get(noeud.identifier) ?? '',
				noeud.alt,
				contexte,
				noeud,
			);
		case 'footnoteReference':
			return { type: 'appel-note', numero: contexte.notes.get(noeud.identifier)?.numero ?? 0 };
		default:
			if (isJsx(noeud)) return convertBloc(noeud, contexte) as Bloc<Ligne> | undefined;
			refuse(noeud, contexte);
			return undefined;
	}
}

function refuse(noeud: Nodes, contexte: Contexte): void {
	if (noeud.type === 'mdxjsEsm')
		contexte.report('mdx-import', { valeur: noeud.value.split(/\s/)[0] ?? '' }, noeud);
	else if (noeud.type === 'mdxFlowExpression' || noeud.type === 'mdxTextExpression') {
		if (!/^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(noeud.value))
			contexte.report('mdx-expression', { valeur: `{${noeud.value}}` }, noeud);
	} else if (noeud.type === 'html')
		contexte.report('html-interdit', { valeur: noeud.value }, noeud);
	else contexte.report('syntaxe-inconnue', { valeur: noeud.type }, noeud);
}

/** An undefined footnote or reference stays plain text for the parser: it would look broken. */
function checkAppels(noeud: Extract<Nodes, { type: 'text' }>, contexte: Contexte): void {
	const appel = /\[\^([^\]\s]+)\]/.exec(noeud.value)?.[1];
	if (appel) contexte.report('note-introuvable', { valeur: `^${appel}` }, noeud);
}

function convertAdresse(url: string, contexte: Contexte, noeud: Nodes): string | undefined {
	const image = /^\.\/[^/]+\.(?:png|jpe?g|webp|avif)$/i.test(url);
	const href = parseLien(url, contexte.page);
	if (href === undefined && !image) contexte.report('lien-interdit', { valeur: url }, noeud);
	return href;
}

function convertLien(
	noeud: Extract<Nodes, { type: 'link' | 'linkReference' }>,
	url: string,
	contexte: Contexte,
): Ligne | Ligne[] {
	const enfants = convertLignes(noeud.children, contexte);
	const href =
		noeud.type === 'link' ? convertAdresse(url, contexte, noeud) : parseLien(url, contexte.page);
	if (href === undefined) return enfants;
	if (toTexte(enfants).trim() === '') contexte.report('lien-sans-texte', { valeur: url }, noeud);
	if (href.startsWith('#')) {
		const ancre = `#${toSlug(decodeAncre(href.slice(1)))}`;
		contexte.corps.renvois.push({ genre: 'lien', valeur: ancre, place: placeOf(noeud) });
		return { type: 'lien', href: ancre, enfants };
	}
	const voisin = href.startsWith(contexte.page) ? href.slice(contexte.page.length) : '';
	if (/^[^/?#]+\.[a-z0-9]+$/i.test(voisin)) {
		if (contexte.voisins.has(voisin)) contexte.corps.fichiers.push(voisin);
		else
			contexte.report(
				'fichier-introuvable',
				{ valeur: voisin, proche: findProche(voisin, contexte.voisins.keys()) },
				noeud,
			);
	} else if (href.startsWith('/'))
		contexte.corps.renvois.push({ genre: 'lien', valeur: href, place: placeOf(noeud) });
	return { type: 'lien', href, enfants };
}

function decodeAncre(ancre: string): string {
	try {
		return decodeURIComponent(ancre);
	} catch {
		return ancre;
	}
}

/** An image of the folder: known name, known first bytes, alternative text. */
function convertImage(
	url: string,
	alt: string | null | undefined,
	contexte: Contexte,
	noeud: Nodes,
): Ligne | undefined {
	const nom = parseImage(url);
	if (nom === undefined) {
		contexte.report('image-adresse', { valeur: url }, noeud);
		return undefined;
	}
	if (!alt?.trim()) contexte.report('image-sans-texte', { valeur: url }, noeud);
	const voisin = contexte.voisins.get(nom);
	if (!voisin)
		contexte.report(
			'image-introuvable',
			{ valeur: nom, proche: findProche(nom, contexte.voisins.keys()) },
			noeud,
		);
	else if (!hasSignature(nom, voisin.debut))
		contexte.report('image-illisible', { valeur: nom }, noeud);
	contexte.corps.fichiers.push(nom);
	return { type: 'image', fichier: nom, alt: applyTypographie(alt ?? '') };
}

function convertTitre(
	noeud: Extract<Nodes, { type: 'heading' }>,
	contexte: Contexte,
): Titre | undefined {
	const enfants = convertLignes(noeud.children, contexte);
	const texte = toTexte(enfants).trim();
	if (texte === '') {
		contexte.report('titre-vide', {}, noeud);
		return undefined;
	}
	if (noeud.depth === 1) contexte.report('titre-de-niveau-1', {}, noeud);
	else if (noeud.depth > contexte.niveau + 1)
		contexte.report('titre-saut-de-niveau', { avant: contexte.niveau, apres: noeud.depth }, noeud);
	contexte.niveau = noeud.depth;
	const niveau = Math.max(2, noeud.depth) as Titre['niveau'];
	return { type: 'titre', niveau, id: uniqueId(texte, contexte.ids), enfants };
}

/** Ids of the page's own frame start with one of these words: headings leave them alone. */
const CADRE = /^(?:site|fiche|source|note|appel)(?:-|$)/;

function uniqueId(texte: string, ids: Set<string>): string {
	const slug = toSlug(texte) || 'partie';
	const base = CADRE.test(slug) || !/^[a-z]/.test(slug) ? `partie-${slug}` : slug;
	let id = base;
	for (let n = 2; ids.has(id); n++) id = `${base}-${n}`;
	ids.add(id);
	return id;
}

function convertListe(noeud: Extract<Nodes, { type: 'list' }>, contexte: Contexte): Liste {
	return {
		type: 'liste',
		ordonnee: noeud.ordered === true,
		debut: noeud.start ?? 1,
		elements: noeud.children.map((element) => ({
			coche: element.checked ?? null,
			enfants: convertContenus(element.children, contexte),
		})),
	};
}

const ALIGNEMENTS: Record<string, Alignement> = {
	left: 'gauche',
	center: 'centre',
	right: 'droite',
};

function convertTableau(noeud: Extract<Nodes, { type: 'table' }>, contexte: Contexte): Tableau {
	const [entete, ...lignes] = noeud.children.map((ligne) =>
		ligne.children.map((cellule) => convertLignes(cellule.children, contexte)),
	);
	const entetes = entete ?? [];
	if (entetes.some((cellule) => toTexte(cellule as Noeud[]).trim() === ''))
		contexte.report('tableau-sans-entete', {}, noeud);
	return {
		type: 'tableau',
		alignements: (noeud.align ?? []).map((a) => (a ? (ALIGNEMENTS[a] ?? null) : null)),
		entetes,
		lignes: lignes.map((l) => [
			...l,
			...Array<Ligne[]>(Math.max(0, entetes.length - l.length)).fill([]),
		]),
	};
}

function checkCodeFerme(noeud: Extract<Nodes, { type: 'code' }>, contexte: Contexte): void {
	const texte = contexte.source.slice(noeud.position?.start.offset, noeud.position?.end.offset);
	const cloture = /^(`{3,}|~{3,})/.exec(texte)?.[1];
	const derniere = texte.split('\n').at(-1) ?? '';
	if (
		cloture &&
		(!texte.includes('\n') ||
			!derniere
				.trim()
				.replace(/^[>\s]*/, '')
				.startsWith(cloture))
	)
		contexte.report('code-non-ferme', {}, noeud);
}
