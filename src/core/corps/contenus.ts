/** The blocks of a body: paragraphs, headings, lists, tables, code. */
import type { Nodes } from 'mdast';
import type { Alignement, Bloc, Contenu, Ligne, Liste, Noeud, Tableau, Titre } from '../arbre.ts';
import { toTexte } from '../arbre.ts';
import { toSlug } from '../texte/proche.ts';
import { convertBloc, isJsx, unravelBloc } from './blocs.ts';
import { type Contexte, refuse, sourceOf } from './contexte.ts';
import { checkDefinition } from './lignes.ts';

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
			return { type: 'citation', enfants: contexte.contenus(noeud.children) };
		case 'code':
			checkCodeFerme(noeud, contexte);
			return { type: 'code', valeur: noeud.value };
		case 'table':
			return convertTableau(noeud, contexte);
		case 'thematicBreak':
			return { type: 'filet' };
		case 'definition':
			checkDefinition(noeud, contexte);
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
	const enfants = contexte.lignes(noeud.children);
	if (enfants.length === 0) return undefined;
	const texte = toTexte(enfants).trim();
	contexte.corps.passages.push({ texte, place: contexte.placeOf(noeud) });
	return { type: 'paragraphe', enfants };
}

function convertTitre(
	noeud: Extract<Nodes, { type: 'heading' }>,
	contexte: Contexte,
): Titre | undefined {
	const enfants = contexte.lignes(noeud.children);
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
			enfants: contexte.contenus(element.children),
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
		ligne.children.map((cellule) => contexte.lignes(cellule.children)),
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
	const texte = sourceOf(noeud, contexte);
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
