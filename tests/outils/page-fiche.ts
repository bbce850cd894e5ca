/** What the page of a sheet says, read from the built HTML: the other half of the parity with paper. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Element as Hast, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { sayAdresse } from '../../src/vues/mots.ts';

const isElement = (noeud: Nodes): noeud is Hast => noeud.type === 'element';
const classesOf = (e: Hast): string[] => (e.properties.className as string[] | undefined) ?? [];

/** The frame of the screen: what paper has no use for. */
const CADRE = new Set([
	...['barre-parties', 'boite', 'chiffres', 'fiche-gestes', 'fiche-reperes', 'repli-resume'],
	...['usages', 'actions-fiche', 'citer-logiciels', 'versions'],
]);
const isCadre = (e: Hast): boolean =>
	classesOf(e).some((c) => CADRE.has(c)) || ['script', 'button', 'style'].includes(e.tagName);

function find(noeud: Nodes, test: (e: Hast) => boolean): Hast | undefined {
	if (isElement(noeud) && test(noeud)) return noeud;
	if (!('children' in noeud)) return undefined;
	for (const enfant of noeud.children) {
		const trouve = find(enfant, test);
		if (trouve) return trouve;
	}
	return undefined;
}

/** The article of a sheet's page. `ref`: `outils/arpentage`. */
export function readArticle(dossier: string, ref: string): Hast {
	const html = readFileSync(path.join(dossier, ref, 'index.html'), 'utf8');
	const racine: Root = fromHtml(html);
	const article = find(racine, (e) => e.tagName === 'article' && classesOf(e).includes('fiche'));
	if (!article) throw new Error(`${ref} has no article`);
	return article;
}

/** Its words in order; an image by its alternative text, a web link followed by its address as on paper. */
export function sayArticle(noeud: Nodes): string {
	if (noeud.type === 'text') return noeud.value;
	if (!('children' in noeud)) return '';
	const texte = (): string => noeud.children.map(sayArticle).join('');
	if (!isElement(noeud)) return texte();
	if (isCadre(noeud)) return '';
	if (noeud.tagName === 'img') return ` ${noeud.properties.alt} `;
	const dit = noeud.tagName === 'a' ? sayLien(noeud, texte()) : texte();
	return BLOCS.test(noeud.tagName) ? `${dit} ` : dit;
}

const BLOCS = /^(?:p|li|dt|dd|h\d|td|th|figcaption|br|div|section)$/;

function sayLien(lien: Hast, texte: string): string {
	const href = String(lien.properties.href ?? '');
	if (!/^(?:https?|mailto|tel):/.test(href)) return texte;
	const adresse = sayAdresse(href.replace(/^(?:mailto|tel):/, ''));
	return texte === adresse || texte === href ? texte : `${texte} (${adresse})`;
}

/** Every element that passes, outside the frame of the screen, in order. */
export function listTags(noeud: Nodes, noms: RegExp): Hast[] {
	if (!('children' in noeud) || (isElement(noeud) && isCadre(noeud))) return [];
	const siens = isElement(noeud) && noms.test(noeud.tagName) ? [noeud] : [];
	return [...siens, ...noeud.children.flatMap((e) => listTags(e, noms))];
}

export const countEnfants = (e: Hast, noms: RegExp): number =>
	e.children.filter((c) => isElement(c) && noms.test(c.tagName)).length;
