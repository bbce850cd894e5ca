/** The page of a sheet, in parts: its sections and, each under its heading, the pieces of its text. */
import { type Arbre, type Contenu, type Titre, toTexte, visitArbre } from '../../core/arbre.ts';
import { TETE } from '../../familles/definir-vue.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import type { VueFiche, VueSection } from './vue.ts';

export interface VuePartie {
	/** Of the whole part; its sections have theirs. */
	ancre: string;
	titre: string;
	sections: VueSection[];
}

export interface VuePage {
	/** What stands before the parts, after the summary. */
	tete: VueSection[];
	/** Those that have something to show. */
	parties: VuePartie[];
}

/** The sections of a view, grouped: those that stand before the parts, then part by part. */
export function buildPage({ famille, sections }: Pick<VueFiche, 'famille' | 'sections'>): VuePage {
	const inPartie = (id: string): VueSection[] => sections.filter(({ partie }) => partie === id);
	const parties = vueOf(famille)
		.parties.map(({ id, titre }) => ({ ancre: `partie-${id}`, titre, sections: inPartie(id) }))
		.filter((partie) => partie.sections.length > 0);
	return { tete: inPartie(TETE), parties };
}

/** The same sections in the order of the page, the text cut at its headings. Nothing is left out. */
export function arrangeSections(
	famille: VueFiche['famille'],
	sections: readonly VueSection[],
): VueSection[] {
	const ordre = [TETE, ...vueOf(famille).parties.map(({ id }) => id)];
	return sections
		.flatMap((section) => cutSection(famille, section))
		.sort((a, b) => ordre.indexOf(a.partie) - ordre.indexOf(b.partie));
}

/** The text of the sheet gives a section for each of its headings; the others are one. */
function cutSection(famille: VueFiche['famille'], section: VueSection): VueSection[] {
	const [contenu] = section.contenus;
	if (section.titre !== undefined || contenu?.genre !== 'arbre') return [section];
	const { parties } = vueOf(famille);
	const [premiere, derniere] = [parties[0]?.id ?? '', parties.at(-1)?.id ?? ''];
	const vues = new Set<string>();
	const toSection = (arbre: Arbre, place: Omit<VueSection, 'contenus'>): VueSection => ({
		...place,
		corps: true,
		contenus: [{ genre: 'arbre', arbre, communes: takeCommunes(arbre, vues) }],
	});
	const { contenu: noeuds, notes } = contenu.arbre;
	const morceaux = cutTitres(noeuds).map(({ titre, contenu }) =>
		toSection(
			{ contenu, notes: [] },
			titre ? placeOf(famille, titre, section.partie) : { partie: premiere },
		),
	);
	if (notes.length > 0) morceaux.push(toSection({ contenu: [], notes }, { partie: derniere }));
	return morceaux;
}

interface Morceau {
	/** None before the first heading. */
	titre?: Titre;
	contenu: Contenu[];
}

/** What comes before the first heading is left out where there is nothing. */
function cutTitres(contenu: readonly Contenu[]): Morceau[] {
	const avant: Morceau = { contenu: [] };
	const morceaux = [avant];
	for (const noeud of contenu)
		if (noeud.type === 'titre' && noeud.niveau === 2) morceaux.push({ titre: noeud, contenu: [] });
		else morceaux.at(-1)?.contenu.push(noeud);
	return avant.contenu.length > 0 ? morceaux : morceaux.slice(1);
}

/** Where what stands under a heading goes: as its family arranges, or with the rest of the text. */
function placeOf(
	famille: VueFiche['famille'],
	titre: Titre,
	defaut: string,
): Omit<VueSection, 'contenus'> {
	const texte = toTexte(titre.enfants);
	const { partie, pli, dates } = vueOf(famille).rangement.find(({ debuts }) =>
		debuts.some((debut) => texte.startsWith(debut)),
	) ?? { partie: defaut };
	return {
		id: titre.id,
		titre: texte,
		partie,
		...(pli ? { pli } : {}),
		...(dates ? { dates } : {}),
	};
}

/** The communes that a piece is the first to tell of, in a frame. */
function takeCommunes(arbre: Arbre, vues: Set<string>): string[] {
	const nouvelles: string[] = [];
	visitArbre(arbre, (noeud) => {
		const code = noeud.type === 'bloc' ? noeud.attributs.commune : undefined;
		if (code === undefined || vues.has(code)) return;
		vues.add(code);
		nouvelles.push(code);
	});
	return nouvelles;
}
