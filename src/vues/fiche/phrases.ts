/** What is said beside a title, on the page, in the books and on paper alike. */

import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueLien } from './vue.ts';

/** « 2 à 3 heures · L’équipe »: how long a step takes and who does it; empty when neither is known. */
export const sayPrecision = ({
	duree,
	qui,
}: {
	duree?: string | undefined;
	qui?: string | undefined;
}): string => [duree, qui].filter(Boolean).join(' · ');

/** Between two titles that a sentence lists: they hold commas of their own. */
export const ENTRE_TITRES = '\u202f; ';

/** Stations of a way, each with what it takes and gives. */
export const isChemin = (liens: readonly VueLien[]): boolean =>
	liens.some(({ temps, quand }) => temps || quand);

/**
 * After each link, in order: its family where the list mixes several, how long it takes, then its line and what
 * one has after it; empty when it is its title alone.
 */
export const sayLignes = (liens: readonly VueLien[], sansFamille = false): string[] => {
	const entre = isChemin(liens) ? ' ' : ' · ';
	return listMesures(liens, sansFamille).map((mesures, i) => {
		const ligne = [liens[i]?.texte, sayAcquis(liens[i])].filter(Boolean).join(' ');
		return [mesures, ligne].filter(Boolean).join(entre);
	});
};

/** « Semaines 1 et 2 · Fiche outil · 6 à 10 h de travail, sur 3 à 5 semaines. » of each station; « Fiche outil » of other links. */
export function listMesures(liens: readonly VueLien[], sansFamille = false): string[] {
	const melees = !sansFamille && new Set(liens.map((lien) => lien.famille)).size > 1;
	const fin = isChemin(liens) ? '.' : '';
	return liens.map(({ famille, temps, quand }) => {
		const dit = [quand, melees && famille && NOMS_FAMILLES[famille].un, temps].filter(Boolean);
		return dit.length > 0 ? dit.join(' · ') + fin : '';
	});
}

/** « Au bout : un compte rendu. »; empty where nothing is said. */
export const sayAcquis = (lien: VueLien | undefined): string =>
	lien?.acquis
		? `Au bout\u00a0: ${lien.acquis.charAt(0).toLowerCase()}${lien.acquis.slice(1)}`
		: '';
