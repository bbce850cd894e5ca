/** What is taken of each sheet to search it, in plain texts: the rest of the work needs nothing else. */
import { toTexte } from '../../core/arbre.ts';
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import {
	dureeOf,
	FACETTES,
	facettesOf,
	hasDerouleMinute,
	isAppui,
	isSollicitable,
	isTemoin,
	lieuxOf,
	participantsOf,
} from '../../core/catalogue/derives.ts';
import { clesOf } from '../../core/catalogue/tris.ts';
import { toMinutes } from '../../core/temps/durees.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { simplify, type VueContenuSimple } from '../../vues/fiche/simples.ts';
import type { VueContenu, VueFiche } from '../../vues/fiche/vue.ts';
import { TRIS_RECHERCHE } from '../../vues/listes/liste.ts';
import type { Site } from '../../vues/site.ts';
import type { Cherchable } from './cherchable.ts';
import type { Compagne } from './demande.ts';
import { NOTES } from './extrait.ts';
import { listFormes } from './glossaire.ts';
import { listDurees, listGroupes, palierOfPopulation } from './grandeurs.ts';

/** As JSON could write it: it goes from one thread to another. */
export interface Matiere
	extends Pick<Cherchable, 'url' | 'titre' | 'phrase' | 'type' | 'filtres' | 'ordres'> {
	/** Other names of the sheet. */
	alias: readonly string[];
	/** What people say when they look for it. */
	demandes: readonly string[];
	/** The ranges of people, of time, of inhabitants that it is for (grandeurs.ts). */
	grandeurs: readonly string[];
	/** Less than one for a story: it comes after the method that it tells of. */
	part?: number;
	/** The pages that go with it. */
	compagnes: readonly Compagne[];
	/**
	 * All that its page says, sources excepted: a line for each paragraph, element or cell; the notes last,
	 * after `NOTES`.
	 */
	texte: string;
	/** Other forms of the words that it uses and that the glossary knows. */
	formes: string;
}

/** Of its weight: a story comes after the methods it tells of, what serves a method after both. */
const PART_RECIT = 0.615;
const PART_APPUI = 0.55;

function partOf(fiche: Parameters<typeof isTemoin>[0]): { part?: number } {
	if (isTemoin(fiche)) return { part: PART_RECIT };
	return isAppui(fiche) ? { part: PART_APPUI } : {};
}

/** The engine leaves out of an ordered list what has no key: those that do not say get the last. */
const CLE_MAX = 99_999_999;

/** One for each sheet, in a stable order. */
export const listMatieres = (site: Site): Matiere[] =>
	listFiches(site.catalogue).map((fiche) => toMatiere(site, fiche));

function toMatiere({ catalogue, vueOf }: Site, fiche: Fiche): Matiere {
	const vue = vueOf(fiche);
	const texte = textOf(vue);
	const facettes = facettesOf(catalogue, fiche);
	const cles = clesOf(catalogue, fiche);
	return {
		url: vue.page,
		titre: vue.titre,
		phrase: vue.phrase,
		type: NOMS_FAMILLES[vue.famille].un,
		alias: fiche.donnees.alias ?? [],
		demandes: fiche.donnees.on_se_demande ?? [],
		grandeurs: listGrandeurs(catalogue, fiche),
		...partOf(fiche),
		compagnes: [
			...(isSollicitable(fiche) ? (['mairie'] as const) : []),
			...(hasDerouleMinute(fiche) ? (['deroule'] as const) : []),
		],
		texte,
		formes: listFormes(catalogue, vue.termes, texte).join(', '),
		filtres: FACETTES.flatMap((facette) =>
			facettes[facette].map((valeur) => [facette, valeur] as const),
		),
		ordres: Object.fromEntries(
			TRIS_RECHERCHE.map(({ id, sens }) => [id, cles[id] ?? (sens === 'asc' ? CLE_MAX : -1)]),
		),
	};
}

/** A group without an upper end is one of any size from there on. */
const GROUPE_MAX = 500;

function listGrandeurs(catalogue: Catalogue, fiche: Fiche): string[] {
	const duree = dureeOf(fiche);
	const minutes = duree && toMinutes(duree);
	const groupe = participantsOf(fiche);
	const populations = lieuxOf(fiche).flatMap(
		(code) => catalogue.communes.get(code)?.population ?? [],
	);
	return [
		...(minutes ? listDurees(minutes.min, minutes.max) : []),
		...(groupe ? listGroupes(groupe.min, groupe.max ?? GROUPE_MAX) : []),
		...new Set(populations.map(palierOfPopulation)),
	];
}

function textOf(vue: VueFiche): string {
	const carte = vue.essentiel.flatMap((l) => l.valeurs.map((v) => v.texte));
	const corps = vue.sections.flatMap((s) => [
		...(s.corps && s.titre ? [s.titre] : []),
		...s.contenus.flatMap(simplify).map(textOfContenu),
	]);
	const notes = vue.sections.flatMap((s) => s.contenus.map(notesOf)).filter(Boolean);
	return [...vue.enBref, ...corps, ...carte, ...(notes.length > 0 ? [NOTES, ...notes] : [])]
		.join('\n')
		.replace(/[^\S\n\f]+/gu, ' ')
		.replace(/ ?\n[ \n]*/gu, '\n')
		.trim();
}

const notesOf = (contenu: VueContenu): string =>
	contenu.genre === 'arbre' ? toTexte(contenu.arbre.notes.flat()) : '';

function textOfContenu(contenu: VueContenuSimple): string {
	switch (contenu.genre) {
		case 'arbre':
			return toTexte(contenu.arbre.contenu);
		case 'paragraphes':
			return contenu.textes.map((t) => t.texte).join('\n');
		case 'liste':
		case 'coches':
			return contenu.elements.map((e) => e.texte).join('\n');
		case 'definitions':
			return contenu.entrees.map((e) => `${e.terme ?? ''}\n${e.texte}`).join('\n');
		case 'etapes':
			return contenu.etapes.map((e) => `${e.titre}\n${e.consigne}`).join('\n');
		case 'graphique':
			return [contenu.titre, ...contenu.barres.map(({ nom }) => nom)].join('\n');
		case 'tableau':
			return contenu.lignes.flat().join('\n');
		default:
			return '';
	}
}
