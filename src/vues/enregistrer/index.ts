/** The kit to record with a telephone, with French typography. */
import { applyTypographie } from '../../core/texte/typographie.ts';
import type { VueSource } from '../fiche/vue.ts';
import { numberSources } from '../mots.ts';
import { ACCORD, type Accord } from './accord.ts';
import { A_SAVOIR, LISTES, REGLAGES } from './conseils.ts';
import { ENVOYER, MUSIQUE } from './envoi.ts';
import { SOURCES } from './sources.ts';

/** The page that the kit has, and those of its agreement: to print, to edit. */
export const PAGE_KIT = '/enregistrer/';
export const PAGE_ACCORD = '/enregistrer/accord/';
export const FICHIER_ACCORD = '/enregistrer/accord.odt';

/** What one types in a terminal is left as it is. */
const TEL_QUEL = new Set(['cle', 'commande', 'url', 'consulte']);

/** The same values, each sentence set as it is printed. */
function compose<T>(valeur: T, cle = ''): T {
	if (typeof valeur === 'string')
		return (TEL_QUEL.has(cle) ? valeur : applyTypographie(valeur)) as T;
	if (Array.isArray(valeur)) return valeur.map((v: unknown) => compose(v)) as T;
	if (typeof valeur !== 'object' || valeur === null) return valeur;
	return Object.fromEntries(Object.entries(valeur).map(([c, v]) => [c, compose(v, c)])) as T;
}

export const buildAccord = (): Accord => compose(ACCORD);

export const buildKit = () =>
	compose({
		aSavoir: A_SAVOIR,
		listes: LISTES,
		reglages: REGLAGES,
		envoyer: ENVOYER,
		musique: MUSIQUE,
	});

export const listSourcesDuKit = (): VueSource[] => numberSources(compose(SOURCES)).liste;

/** A text cut at its blanks: an empty piece is one. */
export const cutBlancs = (texte: string): string[] => texte.split(/(…{2,})/).filter(Boolean);

export const isBlanc = (morceau: string): boolean => morceau.startsWith('……');
