/** Sheets as cards that one holds, spreads on a table, chooses among: what stands on both sides. */
import {
	type Catalogue,
	type Fiche,
	type FicheOf,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import { compareTitres, MATURITES } from '../../core/catalogue/derives.ts';
import type { DosCarton } from '../../familles/definir-carton.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf as definitionVueOf } from '../../familles/registre/vues.ts';
import type { VueChiffre, VueFiche } from '../fiche/vue.ts';

export interface VueCarton {
	ref: string;
	famille: Famille;
	page: string;
	titre: string;
	phrase: string;
	/** « Atelier », and « Ébauche » when it is one. */
	genres: string[];
	axe?: { id: string; court: string };
	/** What one asks first: time, people, money, who can run it. */
	chiffres: VueChiffre[];
	etapes: string[];
	/** In one sentence; empty when nothing is needed. */
	materiel: string;
	/** One advice, and one reason not to: whole, or left to the page. */
	conseil?: string;
	limite?: string;
	attribution: string;
	/** ISO date of its last change. */
	modification?: string;
}

/** The sheets of the families that have cards, by title. */
export const listFichesEnCartons = (catalogue: Catalogue): Fiche[] =>
	listFiches(catalogue)
		.filter(({ famille }) => definitionVueOf(famille).cartonOf !== undefined)
		.sort(compareTitres);

export function buildVuesCartons(
	catalogue: Catalogue,
	vueOf: (fiche: Fiche) => VueFiche,
): VueCarton[] {
	return listFichesEnCartons(catalogue).flatMap((fiche) => {
		const dos = dosOf(catalogue, fiche);
		return dos ? [buildVueCarton(vueOf(fiche), dos)] : [];
	});
}

const dosOf = <F extends Famille>(catalogue: Catalogue, fiche: FicheOf<F>): DosCarton | undefined =>
	definitionVueOf(fiche.famille).cartonOf?.(catalogue, fiche);

function buildVueCarton(vue: VueFiche, dos: DosCarton): VueCarton {
	const conseil = pickCourt(dos.conseils);
	const limite = pickCourt(dos.limites);
	return {
		ref: vue.ref,
		famille: vue.famille,
		page: vue.page,
		titre: vue.titre,
		phrase: vue.phrase,
		genres: [dos.genre, ...(vue.ebauche ? [MATURITES.ebauche] : [])],
		...(vue.axe ? { axe: vue.axe } : {}),
		chiffres: vue.chiffres,
		etapes: [...dos.etapes],
		materiel: sayMateriel(dos.materiel),
		...(conseil ? { conseil } : {}),
		...(limite ? { limite } : {}),
		attribution: vue.attribution,
		...(vue.dates ? { modification: vue.dates.iso } : {}),
	};
}

/** Letters of an advice that a card has room for. */
const PHRASE_MAX = 180;

const pickCourt = (phrases: readonly string[]): string | undefined =>
	phrases.find(({ length }) => length <= PHRASE_MAX);

/** Letters of what is needed, before the rest is counted. */
const MATERIEL_MAX = 150;

/** « Feutres · Une corde · et 3 autres choses » */
export function sayMateriel(choses: readonly string[]): string {
	const dites: string[] = [];
	let place = MATERIEL_MAX;
	for (const chose of choses) {
		if (dites.length > 0 && chose.length > place) break;
		dites.push(chose);
		place -= chose.length;
	}
	const reste = choses.length - dites.length;
	const suite = reste > 0 ? [`et ${reste} autre${reste > 1 ? 's choses' : ' chose'}`] : [];
	return [...dites, ...suite].join(' · ');
}
