/** Pages that our own export wrote (renderers/wikitexte): what their template says, and what the site makes again. */
import type { Heading, List, PhrasingContent, RootContent } from 'mdast';
import { addAll } from '../../../core/formats/suites.ts';
import { parseRef } from '../../../familles/registre/ids.ts';
import { CLASSE_SOMMAIRE, ORIGINE } from '../../../renderers/wikitexte/mots.ts';
import { type ChampWiki, PROFILS } from '../../../renderers/wikitexte/profils.ts';
import { A_VERIFIER, EN_BREF, LES_MOTS } from '../../../vues/mots.ts';
import { decodeEntites, type Gardes } from './gardes.ts';
import { sayNoeuds } from './lignes.ts';

export interface FicheExportee {
	famille: string | undefined;
	titre: string;
	phrase: string;
	auteurs: string[];
	licence: string;
	/** Its page on the site that exported it. */
	source: string;
}

/** Whether it is the template of our export, in any profile; what it says is kept. */
export function readFicheImpulser(
	nom: string,
	valeurs: ReadonlyMap<string, string>,
	gardes: Gardes,
): boolean {
	const profil = PROFILS.find(({ fiche }) => fiche.modele.toLowerCase() === nom);
	if (!profil) return false;
	const lire = (champ: ChampWiki): string =>
		decodeEntites(valeurs.get(profil.fiche.champs[champ].toLowerCase()) ?? '').trim();
	gardes.fiche = {
		famille: parseRef(lire('identifiant'))?.famille,
		titre: lire('titre'),
		phrase: lire('phrase'),
		auteurs: lire('auteurs')
			.split(', ')
			.filter((auteur) => auteur !== ''),
		licence: lire('licence'),
		source: lire('source'),
	};
	return true;
}

/** A source of the list, as the page says it. */
export interface SourceLue {
	texte: string;
	url: string | undefined;
	aVerifier: boolean;
}

export interface PageExportee {
	corps: RootContent[];
	enBref: string[];
	/** In the order of their numbers. */
	sources: SourceLue[];
}

/** The line of parts, which the site writes for itself. */
const SOMMAIRE = new RegExp(`<div class="${CLASSE_SOMMAIRE}">.*?</div>`, 'gu');
export const dropSommaire = (page: string): string => page.replace(SOMMAIRE, '');

const SOURCES = 'Sources';

/** What has its own field apart from the tree; what the site makes again is left out, and told. */
export function settlePage(
	noeuds: readonly RootContent[],
	{ titre, phrase }: FicheExportee,
	gardes: Gardes,
): PageExportee {
	const page: PageExportee = { corps: [], enBref: [], sources: [] };
	const chapeau = `${titre} – ${phrase}`;
	for (const { entete, contenu } of cutSections(noeuds)) {
		const nom = entete ? sayNoeuds(entete.children) : '';
		const [premier] = contenu;
		const liste = contenu.length === 1 && premier?.type === 'list' ? premier : undefined;
		if (nom === LES_MOTS || nom === ORIGINE) gardes.count('genere');
		else if (nom === EN_BREF && liste) page.enBref = liste.children.map(sayElement);
		else if (nom === SOURCES && liste?.ordered) page.sources = liste.children.map(readSource);
		else {
			const reste = contenu.filter(
				(n) => n.type !== 'paragraph' || sayNoeuds(n.children) !== chapeau,
			);
			addAll(page.corps, [...(entete ? [entete] : []), ...reste]);
		}
	}
	return { ...page, corps: dropVides(page.corps) };
}

interface Section {
	entete: Heading | undefined;
	contenu: RootContent[];
}

function cutSections(noeuds: readonly RootContent[]): Section[] {
	const sections: Section[] = [{ entete: undefined, contenu: [] }];
	for (const noeud of noeuds)
		if (noeud.type === 'heading') sections.push({ entete: noeud, contenu: [] });
		else sections.at(-1)?.contenu.push(noeud);
	return sections;
}

/** A part whose only section went to its own field. */
const dropVides = (noeuds: readonly RootContent[]): RootContent[] =>
	noeuds.filter((noeud, i) => {
		const suivant = noeuds[i + 1];
		return (
			noeud.type !== 'heading' ||
			(suivant !== undefined && (suivant.type !== 'heading' || suivant.depth > noeud.depth))
		);
	});

const phrasesOf = ({ children }: List['children'][number]): PhrasingContent[] =>
	children.flatMap((n) => (n.type === 'paragraph' ? n.children : []));

const sayElement = (element: List['children'][number]): string =>
	sayNoeuds(phrasesOf(element)).trim();

function readSource(element: List['children'][number]): SourceLue {
	const noeuds = phrasesOf(element);
	const rang = noeuds.findIndex((n) => n.type === 'link');
	const lien = noeuds[rang];
	return {
		texte: sayNoeuds(rang === -1 ? noeuds : noeuds.slice(0, rang)).trim(),
		url: lien?.type === 'link' ? lien.url : undefined,
		aVerifier: sayNoeuds(noeuds).endsWith(A_VERIFIER),
	};
}
