/**
 * What a page of a wiki sets apart from its text, found in one reading: code and raw words are kept
 * under a sign, comments go, templates, references and the like are counted.
 */

import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { FicheExportee } from './notre-export.ts';

/** One, several. */
const MOTS = {
	image: ['image', 'images'],
	modele: ['modèle du wiki', 'modèles du wiki'],
	reference: ['note ou référence', 'notes ou références'],
	categorie: ['catégorie', 'catégories'],
	lien: [
		'lien entre pages du wiki, dont les mots sont gardés',
		'liens entre pages du wiki, dont les mots sont gardés',
	],
	langue: ['lien vers une autre langue', 'liens vers d’autres langues'],
	formule: ['formule', 'formules'],
	objet: ['élément du wiki', 'éléments du wiki'],
	titre: ['titre sans texte', 'titres sans texte'],
	fichier: ['fichier joint', 'fichiers joints'],
	genere: ['partie que le site refait seul', 'parties que le site refait seul'],
} as const;
export type Omis = keyof typeof MOTS;

export type Garde = { genre: 'code' | 'bloc' | 'brut'; texte: string };

/** Signs that stand for what is kept; a page that holds them loses them first. */
const SIGNE = '\ue000';
const SIGNES = /[\ue000-\ue002]/gu;
/** A bar that is a word of a template until all of them are read. */
export const BARRE = '\ue002';
export const GARDE = /\ue000(\d+)\ue000/u;

export class Gardes {
	private readonly gardes: Garde[] = [];
	private readonly comptes = new Map<Omis, number>();
	/** `{{DISPLAYTITLE:…}}`. */
	titre: string | undefined;
	/** The page of the site for the title of a page of the wiki, when it has one. */
	pageOf: (titre: string) => string | undefined = () => undefined;
	/** What the template of our own export says of the sheet. */
	fiche: FicheExportee | undefined;
	/** Steps of a tutorial that were read. */
	etapes = 0;

	count(genre: Omis, nombre = 1): string {
		if (nombre > 0) this.comptes.set(genre, (this.comptes.get(genre) ?? 0) + nombre);
		return '';
	}

	keep(genre: Garde['genre'], texte: string): string {
		this.gardes.push({ genre, texte });
		const signe = `${SIGNE}${this.gardes.length - 1}${SIGNE}`;
		return genre === 'bloc' ? `\n\n${signe}\n\n` : signe;
	}

	find(rang: string): Garde | undefined {
		return this.gardes[Number(rang)];
	}

	sayOmis(): string[] {
		return (Object.keys(MOTS) as Omis[]).flatMap((genre) => {
			const n = this.comptes.get(genre) ?? 0;
			return n === 0 ? [] : [`${n} ${MOTS[genre][n > 1 ? 1 : 0]}`];
		});
	}
}

const OUVRANTE =
	/<!--|<(nowiki|pre|code|kbd|samp|tt|var|syntaxhighlight|source|math|chem|ce|ref|references|gallery|timeline|score|graph|hiero|mapframe|maplink|templatedata|imagemap|inputbox|categorytree|script|style|poem)\b([^<>]*)>/giu;
const EN_LIGNE = /^(?:code|kbd|samp|tt|var)$/;
const EN_BLOC = /^(?:pre|syntaxhighlight|source)$/;

/** The page without what its tags set apart. */
export function setApart(page: string, gardes: Gardes): string {
	const texte = page.replace(SIGNES, '');
	const morceaux: string[] = [];
	const fins = new Fins(texte);
	let place = 0;
	for (let m = next(texte, 0); m; m = next(texte, place)) {
		morceaux.push(texte.slice(place, m.index));
		const debut = m.index + m[0].length;
		const nom = m[1]?.toLowerCase();
		if (nom !== undefined && m[2]?.endsWith('/')) {
			morceaux.push(replaceBalise(nom, m[2], '', gardes, true));
			place = debut;
			continue;
		}
		const [fin, suite] = fins.find(nom === undefined ? '-->' : `</${nom}`, debut);
		// A tag that is never closed sets nothing apart: a wiki shows what follows.
		if (nom !== undefined && fin === texte.length) {
			place = debut;
			continue;
		}
		const dedans = texte.slice(debut, fin);
		if (nom !== undefined) morceaux.push(replaceBalise(nom, m[2] ?? '', dedans, gardes, false));
		place = suite;
	}
	return morceaux.join('') + texte.slice(place);
}

function next(texte: string, place: number): RegExpExecArray | null {
	OUVRANTE.lastIndex = place;
	return OUVRANTE.exec(texte);
}

/** Where tags close. What is never closed goes to the end; it is looked for once. */
class Fins {
	private readonly texte: string;
	private readonly minuscules: string;
	private readonly absentes = new Set<string>();

	constructor(texte: string) {
		this.texte = texte;
		this.minuscules = texte.toLowerCase().length === texte.length ? texte.toLowerCase() : texte;
	}

	find(fin: string, debut: number): [fin: number, suite: number] {
		const place = this.absentes.has(fin) ? -1 : this.minuscules.indexOf(fin, debut);
		if (place === -1) {
			this.absentes.add(fin);
			return [this.texte.length, this.texte.length];
		}
		if (fin === '-->') return [place, place + 3];
		const ferme = this.texte.indexOf('>', place);
		return [place, ferme === -1 ? this.texte.length : ferme + 1];
	}
}

function replaceBalise(
	nom: string,
	attributs: string,
	dedans: string,
	gardes: Gardes,
	vide: boolean,
): string {
	if (nom === 'nowiki') return gardes.keep('brut', decodeEntites(dedans));
	if (nom === 'poem') return dedans.trim().replaceAll('\n', '<br>');
	if (nom === 'script' || nom === 'style') return '';
	if (nom === 'references')
		return gardes.count('reference', dedans.match(/<ref\b[^<>]*[^/]>/giu)?.length ?? 0);
	if (nom === 'ref') {
		// A reference that is called again has no text of its own.
		return vide ? '' : gardes.count('reference');
	}
	if (nom === 'gallery')
		return gardes.count('image', dedans.split('\n').filter((l) => l.trim() !== '').length);
	if (EN_LIGNE.test(nom) || (EN_BLOC.test(nom) && /\binline\b/.test(attributs)))
		return keepCode(dedans, nom, gardes);
	if (EN_BLOC.test(nom)) return keepCode(dedans, nom, gardes);
	return gardes.count(/^(?:math|chem|ce)$/.test(nom) ? 'formule' : 'objet');
}

const BALISES = /<\/?[a-z][^<>]*>/giu;

/** Words in code stay words: the tags around them go, what they write is read as it is. */
function keepCode(dedans: string, nom: string, gardes: Gardes): string {
	const brut =
		EN_BLOC.test(nom) && nom !== 'pre' ? dedans : decodeEntites(dedans.replace(BALISES, ''));
	const texte = brut.replace(/^\n+|\s+$/g, '');
	if (texte.trim() === '') return '';
	const bloc = texte.includes('\n') || nom === 'pre';
	return gardes.keep(bloc ? 'bloc' : 'code', bloc ? texte : texte.trim());
}

const ENTITE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

/** Character references as the characters they name. */
export function decodeEntites(texte: string): string {
	return texte.replace(ENTITE, (entite) => textOf(fromHtml(entite, { fragment: true })));
}

function textOf(noeud: Nodes): string {
	if (noeud.type === 'text') return noeud.value;
	return 'children' in noeud ? noeud.children.map(textOf).join('') : '';
}
