/** Words of the glossary in the text of a sheet: the first use of each is marked, for the page to explain it. */
import type { Arbre, Marque, Noeud } from '../../core/arbre.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { VueContenu, VueSection, VueTerme, VueTexte } from './vue.ts';

type Mark = (texte: string) => { termes?: Marque[] };

/** The same sections with their marks, and the words they explain in order of appearance. */
export function markSections(
	catalogue: Catalogue,
	sections: readonly VueSection[],
): { sections: VueSection[]; termes: VueTerme[] } {
	const vus = new Set<string>();
	const mark = createMark(catalogue, vus);
	const marquees = sections.map((s) => ({
		...s,
		contenus: s.contenus.map((c) => markContenu(c, mark)),
	}));
	const termes = [...vus].flatMap((id): VueTerme[] => {
		const terme = catalogue.glossaire.get(id)?.donnees;
		return terme ? [{ id, nom: terme.nom, definition: terme.definition }] : [];
	});
	return { sections: marquees, termes };
}

/** A text cut at its marks, to be shown piece by piece. */
export function cutTexte(
	texte: string,
	termes: readonly Marque[] = [],
): { texte: string; terme?: string }[] {
	const morceaux: { texte: string; terme?: string }[] = [];
	let place = 0;
	for (const { terme, debut, fin } of termes) {
		if (debut > place) morceaux.push({ texte: texte.slice(place, debut) });
		morceaux.push({ texte: texte.slice(debut, fin), terme });
		place = fin;
	}
	if (place < texte.length) morceaux.push({ texte: texte.slice(place) });
	return morceaux;
}

/** Where a marked word leads on its page, what describes it, and where the way back leads. */
export const ancreMot = (id: string): string => `fiche-mot-${id}`;
export const ancreDefinition = (id: string): string => `fiche-definition-${id}`;
export const ancreTerme = (id: string): string => `fiche-terme-${id}`;

/** Marks each word once, in what it is given one text after the other. */
function createMark(catalogue: Catalogue, vus: Set<string>): Mark {
	const ids = listFormes(catalogue);
	if (ids.size === 0) return () => ({});
	const formes = [...ids.keys()].sort((a, b) => b.length - a.length).map(toMotif);
	const motif = new RegExp(
		`(?<![\\p{L}\\p{N}·-])(?:${formes.join('|')})(?![\\p{L}\\p{N}·-])`,
		'gu',
	);
	return (texte) => {
		const termes: Marque[] = [];
		for (const { 0: ecrit, index } of texte.matchAll(motif)) {
			const forme = ecrit.replace(/\s/gu, ' ');
			const terme = ids.get(forme) ?? ids.get(forme.charAt(0).toLowerCase() + forme.slice(1));
			if (terme === undefined || vus.has(terme)) continue;
			vus.add(terme);
			termes.push({ terme, debut: index, fin: index + ecrit.length });
		}
		return termes.length > 0 ? { termes } : {};
	};
}

/** Every way of writing every word. */
function listFormes(catalogue: Catalogue): Map<string, string> {
	const ids = new Map<string, string>();
	for (const { id, donnees } of catalogue.glossaire.values())
		for (const forme of [donnees.nom, ...(donnees.formes ?? [])])
			ids.set(forme.replace(/\s/gu, ' '), id);
	return ids;
}

/** « PAT » is not « pat »; « régie » may begin a sentence. */
function toMotif(forme: string): string {
	const motif = forme.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
	const initiale = motif.charAt(0);
	if (/\p{Lu}/u.test(forme) || !/\p{Ll}/u.test(initiale)) return motif;
	return `[${initiale}${initiale.toUpperCase()}]${motif.slice(1)}`;
}

function markContenu(contenu: VueContenu, mark: Mark): VueContenu {
	const markTexte = (t: VueTexte): VueTexte => ({ ...t, ...mark(t.texte) });
	switch (contenu.genre) {
		case 'arbre':
			return { ...contenu, arbre: markArbre(contenu.arbre, mark) };
		case 'paragraphes':
			return { ...contenu, textes: contenu.textes.map(markTexte) };
		case 'liste':
		case 'coches':
			return { ...contenu, elements: contenu.elements.map(markTexte) };
		case 'definitions':
			return { ...contenu, entrees: contenu.entrees.map(markTexte) };
		case 'conducteur':
			return {
				...contenu,
				moments: contenu.moments.map((m) => ({ ...m, textes: m.textes.map(markTexte) })),
			};
		case 'etapes':
			return { ...contenu, etapes: contenu.etapes.map((e) => ({ ...e, ...mark(e.consigne) })) };
		default:
			return contenu;
	}
}

function markArbre(arbre: Arbre, mark: Mark): Arbre {
	const tous = <N extends Noeud>(noeuds: readonly N[]): N[] =>
		noeuds.map((noeud) => markNoeud(noeud) as N);
	const markNoeud = (noeud: Noeud): Noeud => {
		switch (noeud.type) {
			case 'texte':
				return { ...noeud, ...mark(noeud.valeur) };
			case 'titre':
			case 'lien':
				return noeud;
			case 'liste':
				return {
					...noeud,
					elements: noeud.elements.map((e) => ({ ...e, enfants: tous(e.enfants) })),
				};
			case 'tableau':
				return { ...noeud, lignes: noeud.lignes.map((ligne) => ligne.map(tous)) };
			default:
				return 'enfants' in noeud
					? ({ ...noeud, enfants: tous<Noeud>(noeud.enfants) } as Noeud)
					: noeud;
		}
	};
	return { contenu: tous(arbre.contenu), notes: arbre.notes.map(tous) };
}
