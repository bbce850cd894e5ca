/** What stands in a line of paper, as wikitext. */
import type { LignePapier } from '../papier/papier.ts';
import { guardTerme, inerte, writeAdresse } from './inerte.ts';

/** Before the title of a page of the wiki, in the `cible` of a link. */
const PAGE = 'wiki:';
export const ciblePage = (titre: string): string => PAGE + titre;

/** A label without the name of its sheet: a page of the wiki has one sheet. */
const idOf = (ancre: string): string => ancre.slice(ancre.indexOf('--') + 2);

/** What a link of the page may lead to. */
export const renderAncre = (ancre: string | undefined): string =>
	ancre === undefined ? '' : `<span id="${idOf(ancre)}"></span>`;

const lierAncre = (cible: string, texte: string): string => `[[#${idOf(cible)}|${texte}]]`;

/** `terme`: what stands before a colon that ends it. */
export const renderLignes = (lignes: readonly LignePapier[], terme = false): string =>
	lignes.map((ligne) => renderLigne(ligne, terme)).join('');

function renderLigne(ligne: LignePapier, terme: boolean): string {
	const say = (texte: string): string => (terme ? guardTerme(inerte(texte)) : inerte(texte));
	if (typeof ligne === 'string') return say(ligne);
	switch (ligne.i) {
		case 'fort':
		case 'titre':
			return entourer("'''", renderLignes(ligne.x, terme));
		case 'italique':
			return entourer("''", renderLignes(ligne.x, terme));
		case 'barre':
			return `<s>${renderLignes(ligne.x, terme)}</s>`;
		case 'code':
			return `<code>${say(ligne.v)}</code>`;
		case 'saut':
			return '<br />';
		case 'lien':
			return renderLien(ligne, renderLignes(ligne.x, terme));
		case 'appel':
			return `<sup>${renderAncre(ligne.ancre)}${lierAncre(ligne.cible, `&#91;${ligne.numero}&#93;`)}</sup>`;
		case 'image':
			return renderAdresse(ligne.chemin, say(`Image\u00a0: ${ligne.alt}`));
	}
}

const entourer = (signe: string, texte: string): string =>
	texte.trim() === '' ? texte : `${signe}${texte}${signe}`;

export const renderAdresse = (url: string, texte: string): string =>
	`[${writeAdresse(url)} ${texte.trim() === '' ? inerte(url) : texte}]`;

function renderLien({ url, cible = '' }: { url?: string; cible?: string }, texte: string): string {
	if (url !== undefined) return renderAdresse(url, texte);
	if (cible.startsWith(PAGE)) return `[[:${cible.slice(PAGE.length)}|${texte}]]`;
	return lierAncre(cible, texte);
}
