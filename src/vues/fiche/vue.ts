/** What a page, a PDF or an export shows of a sheet, already in words: plain JSON, nothing to compute. */
import type { Arbre, Marque } from '../../core/arbre.ts';
import type { Maturite } from '../../core/catalogue/derives.ts';
import type { Famille } from '../../core/schema/index.ts';
import type { PictoChiffre } from '../identite/pictogrammes-chiffres.ts';
import type { VueTableau } from './tableau.ts';

export interface VueLien {
	titre: string;
	/** From the root of the site, or a full web address. */
	href: string;
	texte?: string;
	famille?: Famille;
	/** « Semaines 1 et 2 »: when, on a way that has weeks. */
	quand?: string;
	/** How long it takes, on a way. */
	temps?: string;
	/** What one has after it, on a way. */
	acquis?: string;
}

/** A statement; `source` is its number in the list of sources. */
export interface VueTexte {
	texte: string;
	source?: number;
	terme?: string;
	/** Where a link to this very passage leads, on the page of the sheet. */
	ancre?: string;
	lien?: VueLien;
	/** First uses of words of the glossary. */
	termes?: Marque[];
}

/** A word of the glossary that a sheet uses. */
export interface VueTerme {
	id: string;
	nom: string;
	definition: string;
}

export interface VueEtape {
	numero: number;
	titre: string;
	duree?: string;
	qui?: string;
	consigne: string;
	/** In `consigne`. */
	termes?: Marque[];
}

/** A moment of what one hears, as it is prepared. */
export interface VueMoment {
	/** « 2 min »: when it begins. */
	debut: string;
	duree: string;
	/** How it is drawn: `voix`, `entretien`, `son`. */
	nature: string;
	/** « Entretien » */
	nom: string;
	titre: string;
	textes: VueTexte[];
	questions: { question: string; relances: readonly string[] }[];
}

/** A recording that stands on another site. */
export interface VueSon {
	/** Of what is heard. */
	titre: string;
	adresse: string;
	/** Who is asked for it once one plays it: « sons.exemple.fr ». */
	hote: string;
	/** « 18 min 4 s » */
	duree: string;
	/** « mp3, 9,1 Mo » */
	poids: string;
}

/** What is said from one place of a recording on. */
export interface VuePassage {
	/** Seconds, and « 1:20 ». */
	secondes: number;
	temps: string;
	qui: string;
	dit: string;
}

export interface VueChapitre {
	secondes: number;
	temps: string;
	titre: string;
}

export interface VueSource {
	numero: number;
	cle: string;
	texte: string;
	/** None for a paper, whose text says where it is. */
	url?: string;
	aVerifier: boolean;
}

export type VueContenu =
	/** `communes`: those whose first frame is there, where the tree is a piece of another. */
	| { genre: 'arbre'; arbre: Arbre; communes?: readonly string[] }
	| { genre: 'paragraphes'; textes: VueTexte[] }
	| { genre: 'liste'; elements: VueTexte[]; ordonnee?: boolean }
	| { genre: 'coches'; elements: VueTexte[] }
	| { genre: 'definitions'; entrees: VueTexte[] }
	| { genre: 'sous-titre'; titre: string; precision?: string }
	| { genre: 'etapes'; etapes: VueEtape[] }
	| VueTableau
	/** A picture beside the text; `page`: of the sheet that has its file. */
	| { genre: 'figure'; page: string; fichier: string; alt: string; legende?: string }
	/** Numbers with their bars; `part`: of the longest, from 0 to 1. */
	| {
			genre: 'graphique';
			titre: string;
			barres: { nom: string; dit: string; part: number }[];
			source?: number;
	  }
	| { genre: 'liens'; liens: VueLien[]; ordonnes?: boolean }
	/** Titles alone, one after the other in a sentence. */
	| { genre: 'titres'; liens: VueLien[] }
	| { genre: 'inconnu'; texte: string; source?: number }
	/** What one says and asks, minute by minute. */
	| { genre: 'conducteur'; moments: VueMoment[] }
	/** A recording to play, and its chapters. */
	| { genre: 'ecoute'; son: VueSon; chapitres: VueChapitre[] }
	/** What is said in it; a single chapter without title where it has none. */
	| { genre: 'transcription'; chapitres: (VueChapitre & { passages: VuePassage[] })[] }
	| { genre: 'sources'; sources: VueSource[] };

export interface VueSection {
	/** Anchor on the page; none for what comes before the first heading of the text. */
	id?: string;
	titre?: string;
	contenus: VueContenu[];
	/** The part of the page that holds it. */
	partie: string;
	/** A piece of the text of the sheet, under one of its headings. */
	corps?: true;
	/** Few ask for it: folded under its title. */
	pli?: true;
	/** Beside the next one that says so, where the page is wide enough. */
	enFace?: true;
	/** Paragraphs that begin with a date: facts, one after the other. */
	dates?: true;
}

export interface VueFiche {
	ref: string;
	famille: Famille;
	page: string;
	chemin: string;
	titre: string;
	phrase: string;
	ebauche: boolean;
	/** Where it stands, when that is to be known before reading: « Pas encore enregistré ». */
	etat?: VueEtat;
	maturite?: { id: Maturite; nom: string };
	/** Main axis, which gives the page its colour. */
	axe?: { id: string; court: string };
	/** From the root to the parent of the sheet. */
	fil: VueLien[];
	/** What one needs to know before reading on. */
	essentiel: { id: string; terme: string; valeurs: VueTexte[] }[];
	/** What one asks first, in the head of the page. */
	chiffres: VueChiffre[];
	/** What one does at once with it. */
	gestes: readonly VueLien[];
	enBref: string[];
	sections: VueSection[];
	/** Words explained at the end of the page, in order of first use. */
	/** What the two-page layout takes, in its order. */
	rectoVerso: PartiePapier[];
	termes: VueTerme[];
	communes: Record<string, { texte: string; href: string }>;
	fichiers: string[];
	/** The documents that go with it: their format in words, « ODT ». */
	joints: VueJoint[];
	/** The papers that its family makes of it. */
	documents: { id: string; nom: string; href?: string }[];
	image?: { fichier: string; alt: string; legende: string };
	/** Has enough timed steps for a run sheet. */
	minutable: boolean;
	/** Something to bring to the mairie: what a collectif does alone to convince it is not. */
	sollicitable: boolean;
	auteurs: string[];
	attribution: string;
	/** In words; `iso` is the date of the last change as git gives it. */
	dates?: { creation: string | undefined; modification: string; iso: string };
	relecture?: string;
}

export interface VueEtat {
	/** On a label. */
	nom: string;
	/** In a sentence, before its link. */
	texte: string;
	lien: VueLien;
}

/** « Groupe », « 6 à 15 ». */
export interface VueChiffre {
	picto: PictoChiffre;
	nom: string;
	valeur: string;
}

/** A part of the two-page layout: a section of the view by its anchor, its body, or the summary. */
export interface PartiePapier {
	cote: 'recto' | 'large' | 'verso' | 'libre';
	genre: 'section' | 'corps' | 'en-bref' | 'dessin' | 'tete';
	/** Of a section. */
	ancre?: string;
	/** Said above it, were the page not to show it. */
	titre?: string;
	/** The frames « Vigilance » of the text follow it. */
	vigilances?: true;
	/** Left out where there is no room. */
	siPlace?: true;
}

/** A file that can be downloaded. */
export interface VueTelechargement {
	href: string;
	octets: number;
	/** PDF only. */
	pages?: number;
}

export interface VueJoint {
	titre: string;
	/** From the root of the site. */
	href: string;
	format: string;
}

/** The files that a sheet gives to take away, those that exist. */
export interface AEmporter {
	entier?: VueTelechargement;
	rectoVerso?: VueTelechargement;
	/** OpenDocument texts: the sheet, and its run sheet. */
	texte?: VueTelechargement;
	deroule?: VueTelechargement;
	/** Posters of its panels, in each format. */
	affiches: (VueTelechargement & { titre: string })[];
	joints: (VueTelechargement & VueJoint)[];
	documents: { nom: string; href?: string; pdf?: VueTelechargement; odt?: VueTelechargement }[];
}
