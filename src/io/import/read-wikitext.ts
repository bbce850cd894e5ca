/** A MediaWiki page as a tree and what it says of itself: title, links, licence. */
import type { Root, RootContent } from 'mdast';
import { cleanSaisie } from '../../core/ecriture/index.ts';
import { type AvisLicence, findLicence } from '../../core/texte/licences.ts';
import { parseBlocs } from './wikitext/blocs.ts';
import { Gardes, setApart } from './wikitext/gardes.ts';
import { parseLigne, sayNoeuds } from './wikitext/lignes.ts';
import { dropFichiers, dropModeles } from './wikitext/modeles.ts';
import {
	dropSommaire,
	type FicheExportee,
	type PageExportee,
	settlePage,
} from './wikitext/notre-export.ts';

export interface PageWiki {
	titre: string | undefined;
	/** Its first sentence. */
	phrase: string | undefined;
	corps: Root;
	/** As the page names it, templates included. */
	licence: AvisLicence | undefined;
	/** What could not be kept, in words. */
	omis: string[];
	/** Whether it is one of Wikifab or DokIt. */
	tutoriel: boolean;
	/** Where it comes from our own export: its fields. */
	fiche: (FicheExportee & Omit<PageExportee, 'corps'>) | undefined;
}

/** Characters: far above what a page of a wiki holds. */
const TAILLE_MAX = 2_000_000;
const REDIRECTION = /^\s*#(?:redirect(?:ion)?)\s*:?\s*\[\[([^\]|]+)/iu;

/**
 * Reads a page, whose links to titles that `pageOf` knows lead there: blocks in its order; its templates are not expanded, its HTML is never kept. Throws a
 * French message when there is no page to read.
 */
export function parseWikitext(
	brut: string,
	pageOf: (titre: string) => string | undefined = () => undefined,
): PageWiki {
	if (brut.length > TAILLE_MAX) throw new Error('Cette page est trop grosse pour être lue.');
	const texte = cleanSaisie(brut);
	const [, cible] = REDIRECTION.exec(texte) ?? [];
	if (cible !== undefined)
		throw new Error(`Cette page renvoie vers « ${cible.trim()} » : importez plutôt celle-là.`);
	const gardes = new Gardes();
	gardes.pageOf = pageOf;
	const page = dropFichiers(dropModeles(setApart(texte, gardes), gardes), gardes);
	const { fiche } = gardes;
	const noeuds = parseBlocs(fiche ? dropSommaire(page) : page, gardes);
	const { corps, ...champs } = fiche
		? settlePage(noeuds, fiche, gardes)
		: { corps: noeuds, enBref: [], sources: [] };
	return {
		titre: fiche?.titre || findTitre(page, gardes),
		phrase: fiche?.phrase || findPhrase(corps),
		corps: { type: 'root', children: corps },
		// Our own sheets speak of the licences of others.
		licence: (fiche && findLicence(fiche.licence)) ?? findLicence(texte),
		omis: gardes.sayOmis(),
		tutoriel: gardes.etapes > 0 && !fiche,
		fiche: fiche && { ...fiche, ...champs },
	};
}

/** The title that the page gives itself, or its first words in bold, before any heading. */
function findTitre(page: string, gardes: Gardes): string | undefined {
	const [, gras] =
		/(?<!')'''(?!')([^'\n]+(?:'[^'\n]+)*)'''(?!')/u.exec(page.split(/^=/mu)[0] ?? '') ?? [];
	const titre = sayNoeuds(parseLigne(gardes.titre ?? gras ?? '', new Gardes())).trim();
	return titre === '' ? undefined : titre;
}

function findPhrase(noeuds: readonly RootContent[]): string | undefined {
	const premier = noeuds.find((n) => n.type === 'paragraph');
	if (!premier) return undefined;
	const texte = sayNoeuds(premier.children);
	const [phrase] = new Intl.Segmenter('fr', { granularity: 'sentence' }).segment(texte);
	return phrase?.segment.trim() || undefined;
}
