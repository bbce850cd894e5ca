/** Every address of a built site, followed. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { FAMILLES } from '../../src/core/schema/index.ts';
import { readPage } from './site.ts';

function elementsOf(noeud: Nodes, trouves: Element[] = []): Element[] {
	if (noeud.type === 'element') trouves.push(noeud);
	if ('children' in noeud)
		for (const enfant of noeud.children) elementsOf(enfant as Nodes, trouves);
	return trouves;
}

/** The elements of a page, parsed once for all that look at it. */
export function createLecteur(dossier: string): (page: string) => Element[] {
	const parsees = new Map<string, Element[]>();
	return (page) => {
		const elements = parsees.get(page) ?? elementsOf(fromHtml(readPage(dossier, page)));
		parsees.set(page, elements);
		return elements;
	};
}

export const attribute = (e: Element, nom: string): string | undefined => {
	const valeur = e.properties[nom];
	return valeur === undefined || valeur === null ? undefined : String(valeur);
};

/** The icon, whole in its address: nothing else of a page is. */
const isIcone = (e: Element): boolean =>
	attribute(e, 'rel') === 'icon' &&
	attribute(e, 'href')?.startsWith('data:image/svg+xml,') === true;

/**
 * Whether a link goes from an editorial page to a sheet or an actor. Written by hand, these pages name
 * those of the real content: tests/contenu/site.test.ts follows them there.
 */
export const isVersLeVrai = (page: string, cible: string): boolean =>
	EDITORIALES.some((nom) => page.includes(`/${nom}/`)) && DU_CONTENU.test(cible);

const EDITORIALES = readdirSync('src/pages')
	.filter((nom) => nom.endsWith('.mdx'))
	.map((nom) => nom.slice(0, -'.mdx'.length));
const DU_CONTENU = new RegExp(`^\\.\\./(?:${[...FAMILLES, 'acteurs'].join('|')})/`);

/** Links, files and anchors inside the site that lead nowhere: « /outils/ → /x/ ». */
export function listCasses(dossier: string, pages: readonly string[]): string[] {
	const parsePage = createLecteur(dossier);
	const ids = new Map<string, Set<string>>();
	const idsOf = (page: string): Set<string> => {
		const connus =
			ids.get(page) ?? new Set(parsePage(page).flatMap((e) => attribute(e, 'id') ?? []));
		ids.set(page, connus);
		return connus;
	};
	return pages.flatMap((page) =>
		parsePage(page).flatMap((e) => {
			const cible = attribute(e, 'href') ?? attribute(e, 'src') ?? attribute(e, 'action');
			if (cible === undefined || /^(?:https?|mailto|tel):/.test(cible) || isIcone(e)) return [];
			const url = new URL(cible, `http://site${page}`);
			const chemin = decodeURI(url.pathname);
			const fichier = chemin.endsWith('/') ? `${chemin}index.html` : chemin;
			if (!existsSync(path.join(dossier, fichier))) return [`${page} → ${cible}`];
			const ancre = decodeURIComponent(url.hash.slice(1));
			return ancre === '' || idsOf(chemin).has(ancre) ? [] : [`${page} → ${cible} (anchor)`];
		}),
	);
}
