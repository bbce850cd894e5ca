import { visitArbre } from '../arbre.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Lecture } from '../lecture/lecture.ts';
import { findProche } from '../texte/proche.ts';

/** Pages of the site that are not made from a sheet. */
export const PAGES_FIXES = [
	'/',
	'/outils/',
	'/actions/',
	'/retours/',
	'/parcours/',
	'/par-ou-commencer/',
	'/axes/',
	'/structures/',
	'/acteurs/',
	'/bibliographie/',
	'/glossaire/',
	'/territoires/',
	'/carte/',
	'/nouveautes/',
	'/recherche/',
	'/ecrire-a-sa-mairie/',
	'/contribuer/',
	'/contribuer/blocs/',
	'/contribuer/champs/',
	'/contribuer/retour/',
	'/contribuer/outil/',
	'/contribuer/action/',
	'/contribuer/parcours/',
	'/contribuer/commentaire/',
	'/etat-du-commun/',
	'/etat-du-commun/a-completer/',
	'/etat-du-commun/lisibilite/',
	'/hors-connexion/',
	'/livrets/',
	'/mon-livret/',
	'/composants/',
	'/communes-comme-la-mienne/',
	'/a-propos/',
	'/resilience/',
	'/gouvernance/',
	'/la-demarche/',
	'/financement/',
	'/citer/',
	'/communs-voisins/',
	'/licence/',
	'/mentions-legales/',
	'/accessibilite/',
	'/plan-du-site/',
] as const;

/** A link of a sheet's text leads to a page, and to a heading, that exist. */
export function liens(catalogue: Catalogue): Diagnostic[] {
	const pages = collectPages(catalogue);
	return catalogue.lectures.flatMap((lecture) => {
		const ici = `/${lecture.collection}/${lecture.id}/`;
		return lecture.renvois.flatMap((renvoi): Diagnostic[] => {
			if (renvoi.genre !== 'lien') return [];
			const [avant = '', ancre] = renvoi.valeur.split('#');
			const chemin = decode((avant.split('?')[0] ?? '') || ici);
			const ancres = pages.get(chemin.endsWith('/') ? chemin : `${chemin}/`);
			if (ancres !== undefined && (!ancre || ancres === null || ancres.has(ancre))) return [];
			const proche =
				ancres === undefined
					? findProche(chemin, pages.keys())
					: findProche(ancre ?? '', ancres ?? []);
			return [
				createDiagnostic(
					'lien-introuvable',
					{
						valeur: renvoi.valeur,
						proche: proche && ancres ? `#${proche}` : proche,
						ancre: ancres !== undefined,
					},
					lecture.chemin,
					renvoi.place,
				),
			];
		});
	});
}

/** Gathered on one page, or shown by others. */
const SANS_PAGE = new Set<string>(['glossaire', 'bibliographie', 'vocabulaires', 'commentaires']);

/** Anchors by page; null where the page is not made from a tree and its anchors are not known. */
function collectPages(catalogue: Catalogue): Map<string, Set<string> | null> {
	const pages = new Map<string, Set<string> | null>(PAGES_FIXES.map((p) => [p, null]));
	for (const lecture of catalogue.lectures)
		if (!SANS_PAGE.has(lecture.collection))
			pages.set(`/${lecture.collection}/${lecture.id}/`, anchorsOf(lecture));
	for (const { id } of catalogue.axes)
		for (const page of [`/axes/${id}/`, `/bibliographie/${id}/`]) pages.set(page, null);
	for (const code of catalogue.communes.keys()) pages.set(`/territoires/${code}/`, null);
	return pages;
}

function anchorsOf(lecture: Lecture): Set<string> | null {
	if (!lecture.arbre) return null;
	const ancres = new Set<string>();
	visitArbre(lecture.arbre, (noeud) => {
		if (noeud.type === 'titre') ancres.add(noeud.id);
	});
	return ancres;
}

function decode(chemin: string): string {
	try {
		return decodeURI(chemin);
	} catch {
		return chemin;
	}
}
