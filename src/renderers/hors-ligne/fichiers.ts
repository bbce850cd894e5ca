/** Which files of the built site are read without network, and which go in the folder on a key. */

import { typeOf } from '../../core/pages/index.ts';
import { FORMATS_IMAGE } from '../../core/texte/adresses.ts';

/**
 * `reserve`: what the service worker keeps, for who reads the site; `copie`: what the folder holds, where
 * no script runs. Everything is in both, but for what a line below leaves out of one or of both.
 */
type Endroit = 'reserve' | 'copie';

interface HorsCopie {
	/** Paths begin at the root of the site, « / » first; a name or an extension is found everywhere. */
	quoi: { dossier: string } | { chemin: string } | { nom: string } | { extensions: string[] };
	sans: readonly Endroit[];
	/** Why, for who adds a line. */
	raison: string;
}

const LES_DEUX = ['reserve', 'copie'] as const;

/** The one place where this is said: a kind of file that should not be kept gets its line here. */
export const HORS_COPIES: readonly HorsCopie[] = [
	{ quoi: { dossier: '/admin/' }, sans: LES_DEUX, raison: 'the editor works with the forge' },
	{ quoi: { dossier: '/pdf/' }, sans: ['reserve'], raison: 'heavy, and taken one at a time' },
	{ quoi: { dossier: '/epub/' }, sans: ['reserve'], raison: 'heavy, and taken one at a time' },
	{ quoi: { dossier: '/epub/chapitres/' }, sans: ['copie'], raison: 'what a script binds' },
	{ quoi: { dossier: '/schemas/' }, sans: ['reserve'], raison: 'for editors of text' },
	{ quoi: { dossier: '/exemples/' }, sans: ['reserve'], raison: 'for who writes code' },
	{ quoi: { dossier: '/donnees/' }, sans: ['reserve'], raison: 'for programs' },
	{ quoi: { dossier: '/recherche/moteur/' }, sans: ['copie'], raison: 'what a script reads' },
	{
		quoi: { dossier: '/communes-comme-la-mienne/codes/' },
		sans: LES_DEUX,
		raison: 'all the communes of France: asked by the first letters of one',
	},
	{
		quoi: { dossier: '/contribuer/communes/' },
		sans: LES_DEUX,
		raison: 'all the communes of France: asked by the first letters of one',
	},
	{ quoi: { dossier: '/contribuer/modeles/' }, sans: ['reserve'], raison: 'taken one at a time' },
	{ quoi: { chemin: '/contribuer/catalogue.json' }, sans: LES_DEUX, raison: 'what a script reads' },
	{ quoi: { chemin: '/contribuer/listes.json' }, sans: ['copie'], raison: 'what a script reads' },
	{
		quoi: { chemin: '/plaquette/plaquette.json' },
		sans: LES_DEUX,
		raison: 'what the press composes',
	},
	{ quoi: { nom: 'liste.json' }, sans: ['copie'], raison: 'what a script reads' },
	{ quoi: { chemin: '/sw.js' }, sans: ['reserve'], raison: 'what keeps is not kept' },
	{ quoi: { nom: 'encart.html' }, sans: LES_DEUX, raison: 'what other sites show in theirs' },
	{ quoi: { nom: 'oembed.json' }, sans: LES_DEUX, raison: 'what other sites ask' },
	{ quoi: { nom: 'citer.bib' }, sans: ['reserve'], raison: 'taken one at a time' },
	{ quoi: { nom: 'citer.json' }, sans: ['reserve'], raison: 'taken one at a time' },
	{ quoi: { chemin: '/sitemap.xml' }, sans: LES_DEUX, raison: 'for search engines' },
	{ quoi: { chemin: '/robots.txt' }, sans: LES_DEUX, raison: 'for search engines' },
	{ quoi: { nom: 'fiche.mdx' }, sans: ['reserve'], raison: 'for who proposes a change' },
	{
		quoi: { extensions: ['xml', 'odt', ...FORMATS_IMAGE] },
		sans: ['reserve'],
		raison: 'heavy, or for programs; a page is read without them',
	},
	{ quoi: { extensions: ['js', 'woff2'] }, sans: ['copie'], raison: 'refused from a folder' },
	{ quoi: { extensions: ['wasm', 'ttf'] }, sans: LES_DEUX, raison: 'the press: heavy' },
	{ quoi: { extensions: ['map', 'zip'] }, sans: LES_DEUX, raison: 'the copy itself, and tools' },
];

/** Whether a line speaks of this file. */
export function isDit({ quoi }: HorsCopie, chemin: string): boolean {
	if ('dossier' in quoi) return chemin.startsWith(quoi.dossier);
	if ('chemin' in quoi) return chemin === quoi.chemin;
	if ('nom' in quoi) return chemin.endsWith(`/${quoi.nom}`);
	return quoi.extensions.some((extension) => chemin.endsWith(`.${extension}`));
}

const isDans = (endroit: Endroit, chemin: string): boolean =>
	!HORS_COPIES.some((ligne) => ligne.sans.includes(endroit) && isDit(ligne, chemin));

/** The address of a file of the site: a page by its folder. */
export const toAdresse = (chemin: string): string => chemin.replace(/\/index\.html$/, '/');

/**
 * Whether a file of the built site, by its path from the root, is kept to be read without network; the
 * registry of pages says it of a page.
 */
export const isGarde = (chemin: string): boolean =>
	chemin.endsWith('.html')
		? (typeOf(toAdresse(chemin))?.horsConnexion ?? false)
		: isDans('reserve', chemin);

/** Whether a file of the built site, by its path from the root, goes in the folder on a key. */
export const isCopie = (chemin: string): boolean => isDans('copie', chemin);
