/** Places where something was done, région by région: what the map shows, as a list. */

import type { Commune } from '../../core/catalogue/catalogue.ts';
import { sayResultat } from '../../core/catalogue/exemples.ts';
import type { Mention } from '../../core/catalogue/mentions.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { groupRegions } from '../../core/pages/lieux.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import type { VueLien } from '../fiche/vue.ts';
import { COUT_INCONNU, sayHabitants } from '../mots.ts';
import { toPassage } from './passages.ts';

export interface VueLieu {
	commune: Commune;
	habitants: string;
	/** « 1 retour, 2 exemples » */
	compte: string;
	retours: VueLien[];
	/** Sheets that take an example there. */
	exemples: VueLien[];
}

export interface VueDepartement {
	code: string;
	nom: string;
	/** Of its heading. */
	ancre: string;
	/** « 1 retour, 2 exemples » */
	compte: string;
	retours: number;
	exemples: number;
	/** Its retours, each once. */
	fiches: VueLien[];
	lieux: VueLieu[];
}

export interface VueRegion {
	id: string;
	nom: string;
	page: string;
	ancre: string;
	compte: string;
	departements: VueDepartement[];
}

const parNom = (a: { nom: string }, b: { nom: string }): number => a.nom.localeCompare(b.nom, 'fr');

export const buildRegions = uneFois((catalogue): VueRegion[] => {
	return groupRegions(catalogue)
		.map(
			({ id, nom, mentions }): VueRegion => ({
				id,
				nom,
				page: `/carte/${id}/`,
				ancre: `region-${id}`,
				compte: sayCompte(mentions),
				departements: buildDepartements(mentions),
			}),
		)
		.sort(parNom);
});

function buildDepartements(mentions: readonly Mention[]): VueDepartement[] {
	return [...Map.groupBy(mentions, (m) => m.commune.departement.code)]
		.map(
			([code, siennes]): VueDepartement => ({
				code,
				nom: siennes[0]?.commune.departement.nom ?? code,
				ancre: `departement-${code}`,
				compte: sayCompte(siennes),
				retours: countFiches(siennes, 'retour'),
				exemples: countFiches(siennes, 'exemple'),
				fiches: listFiches(siennes),
				lieux: buildLieux(siennes),
			}),
		)
		.sort(parNom);
}

function listFiches(mentions: readonly Mention[]): VueLien[] {
	const retours = mentions.filter((m) => m.genre === 'retour').map((m) => m.fiche);
	const uniques = [...new Map(retours.map((fiche) => [fiche.ref, fiche])).values()];
	return uniques.map(toLien);
}

const toLien = ({ donnees, page }: Mention['fiche']): VueLien => ({
	titre: donnees.titre,
	href: page,
});

/** To the passage, with what came of it and what it cost; what is not known is said where one sheet is read. */
function toLienPassage(mention: Mention): VueLien {
	const { titre, page, cout } = toPassage(mention);
	const resultat = mention.exemple && sayResultat(mention.exemple);
	const connu = cout === COUT_INCONNU ? '' : cout.replace(/\.$/, '');
	const texte = capitalize([resultat, connu].filter(Boolean).join('. '));
	return { titre, href: page, ...(texte ? { texte } : {}) };
}

function buildLieux(mentions: readonly Mention[]): VueLieu[] {
	return [...Map.groupBy(mentions, (m) => m.commune.code)]
		.flatMap(([, siennes]): VueLieu[] => {
			const [premiere] = siennes;
			if (!premiere) return [];
			const liens = (genre: Mention['genre']): VueLien[] =>
				siennes.filter((m) => m.genre === genre).map(toLienPassage);
			return [
				{
					commune: premiere.commune,
					habitants: sayHabitants(premiere.commune.population),
					compte: sayCompte(siennes),
					retours: liens('retour'),
					exemples: liens('exemple'),
				},
			];
		})
		.sort((a, b) => parNom(a.commune, b.commune));
}

/** A retour of five communes is one retour; each example in each commune is one example. */
function countFiches(mentions: readonly Mention[], genre: Mention['genre']): number {
	const siennes = mentions.filter((m) => m.genre === genre);
	return genre === 'exemple' ? siennes.length : new Set(siennes.map((m) => m.fiche.ref)).size;
}

function sayCompte(mentions: readonly Mention[]): string {
	const dire = (n: number, mot: string): string[] =>
		n === 0 ? [] : [`${n}\u00a0${mot}${n > 1 ? 's' : ''}`];
	return [
		...dire(countFiches(mentions, 'retour'), 'retour'),
		...dire(countFiches(mentions, 'exemple'), 'exemple'),
	].join(', ');
}
