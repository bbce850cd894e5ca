/** Every figure of the bench: its name in banc/budgets.json, what it is called, its unit. */
import { z } from 'zod';

/** Numbers of sheets: they stand between braces in the sentences below. */
export interface Tailles {
	petit: number;
	moyen: number;
	grand: number;
}

/** What is counted has the empty one. */
export type Unite = 's' | 'ms' | 'ko' | 'Mo' | 'rapport' | '';

const PHRASES = {
	vide: ['Construction, site sans fiche, à froid', 's'],
	froid: ['Construction, {moyen}, à froid', 's'],
	'froid-starlight': ['  Starlight', 's'],
	'froid-sur-starlight': ['  rapport à Starlight', 'rapport'],
	'froid-eleventy': ['  Eleventy', 's'],
	'froid-sur-eleventy': ['  rapport à Eleventy', 'rapport'],
	memoire: ['  mémoire au plus haut', 'Mo'],
	'memoire-starlight': ['  mémoire de Starlight', 'Mo'],
	modifiee: ['Construction, {moyen}, une seule modifiée', 's'],
	'modifiee-starlight': ['  Starlight', 's'],
	'modifiee-sur-starlight': ['  rapport à Starlight', 'rapport'],
	'modifiee-eleventy': ['  Eleventy', 's'],
	'modifiee-sur-eleventy': ['  rapport à Eleventy', 'rapport'],
	'fichiers-changes': ['  fichiers du site qui changent', ''],
	verification: ['Vérification, par fiche, à froid', 'ms'],
	grand: ['Construction, {grand}, à froid', 's'],
	'grand-sur-moyen': ['  rapport à {moyen}', 'rapport'],
	'memoire-grand': ['  mémoire au plus haut', 'Mo'],
	'grand-modifiee': ['Construction, {grand}, une seule modifiée', 's'],
	'par-fiche-ms': ['Une fiche de plus : durée à froid', 'ms'],
	'par-fiche-memoire': ['  mémoire', 'ko'],
	'par-fiche-fichiers': ['  fichiers du site', ''],
	'par-fiche-disque': ['  poids du site', 'ko'],
	'pdf-froid': ['Construction avec les PDF, {moyen}, à froid', 's'],
	'pdf-froid-en-plus': ['  en plus de la construction sans PDF', 's'],
	'pdf-memoire': ['  mémoire au plus haut', 'Mo'],
	'pdf-modifiee': ['Construction avec les PDF, une seule fiche modifiée', 's'],
	'pdf-modifiee-en-plus': ['  en plus de la construction sans PDF', 's'],
	'recherche-ko': ['Première recherche, {moyen}, 1,6 Mbit/s et 150 ms', 'ko'],
	'recherche-ms': ['  du clic au premier résultat', 'ms'],
	'recherche-grand-ko': ['Première recherche, {grand}, 1,6 Mbit/s et 150 ms', 'ko'],
	'recherche-grand-ms': ['  du clic au premier résultat', 'ms'],
	'recherche-croissance': ['  rapport des poids, de {moyen} à {grand}', 'rapport'],
	dev: ['npm run dev, {moyen} : de l’enregistrement à l’écran', 'ms'],
	start: ['npm start, premier départ', 's'],
	'start-inchange': ['  second départ, rien n’a changé', 's'],
	'start-memoire': ['  mémoire de ce qui sert le site', 'Mo'],
	'fiche-ko': ['Page d’une fiche, site de {petit}, gzip', 'ko'],
	'fiche-elements': ['  éléments', ''],
	'fiche-requetes': ['  requêtes', ''],
	'fiche-grand-ko': ['Page d’une fiche, site de {grand}, gzip', 'ko'],
	'fiche-grand-elements': ['  éléments', ''],
	'fiche-grand-requetes': ['  requêtes', ''],
	'liste-ko': ['La liste la plus lourde, {grand}, HTML seul, gzip', 'ko'],
	'liste-elements': ['  celle qui a le plus d’éléments', ''],
} as const satisfies Record<string, readonly [string, Unite]>;

export type Cle = keyof typeof PHRASES;

export const CLES = z.enum(Object.keys(PHRASES) as [Cle, ...Cle[]]);

/** How a figure is written: a ratio has no unit. */
export const signeOf = (cle: Cle): string => (uniteOf(cle) === 'rapport' ? '' : uniteOf(cle));

export const uniteOf = (cle: Cle): Unite => PHRASES[cle][1];

/** The name of a figure, for the sizes of this run. */
export const nameOf = (cle: Cle, tailles: Tailles): string =>
	PHRASES[cle][0].replaceAll(
		/\{(\w+)\}/g,
		(_, taille: keyof Tailles) => `${tailles[taille].toLocaleString('fr-FR')} fiches`,
	);
