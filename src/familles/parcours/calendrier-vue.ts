/** The page of a way in weeks: its steps, and what one ticks before it and from week to week. */
import { type Catalogue, type Fiche, findFiche } from '../../core/catalogue/catalogue.ts';
import { maxOf } from '../../core/formats/suites.ts';
import type { Semaines } from '../../core/temps/semaines.ts';
import { splitPhrases } from '../../core/texte/lisibilite.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import type { Site } from '../../vues/site.ts';

export interface EtapeCalendrier {
	/** Names it among the others, in an agenda and in what a browser keeps. */
	cle: string;
	titre: string;
	/** Of its sheet. */
	page: string;
	facultative: boolean;
	semaines: Semaines;
	raison: string;
	/** The first sentence of the reason. */
	pourquoi: string;
}

/** Something to do, with a box. */
export interface Coche {
	cle: string;
	/** « Commencer » */
	geste: string;
	quoi: string;
	facultative: boolean;
}

export interface SemaineCalendrier {
	numero: number;
	coches: Coche[];
}

export interface VueCalendrier {
	id: string;
	titre: string;
	page: string;
	fil: VueFiche['fil'];
	but: string;
	/** Before the first week. */
	avant: readonly string[];
	etapes: EtapeCalendrier[];
	semaines: SemaineCalendrier[];
	/** The last week of all. */
	total: number;
}

/** The page of that way; undefined where its steps have no weeks. */
export function findVueCalendrier(
	{ catalogue, vueOf }: Site,
	id: string,
): VueCalendrier | undefined {
	const fiche = catalogue.parcours.get(id);
	const etapes = fiche ? listEtapes(catalogue, fiche) : [];
	if (!fiche || etapes.length === 0) return undefined;
	const { titre, page, fil } = vueOf(fiche);
	return {
		...{ id, titre, page, fil, etapes },
		but: fiche.donnees.but,
		avant: fiche.donnees.conditions ?? [],
		semaines: listSemaines(etapes),
		total: maxOf(etapes.map(({ semaines }) => semaines.a)),
	};
}

function listEtapes(
	catalogue: Catalogue,
	{ donnees }: Pick<Fiche<'parcours'>, 'donnees'>,
): EtapeCalendrier[] {
	return donnees.etapes.flatMap(({ fiche, raison, semaines, facultative = false }, i) => {
		const cible = findFiche(catalogue, fiche);
		if (!cible || !semaines) return [];
		const cle = `${i + 1}-${cible.id}`;
		const { page } = cible;
		const pourquoi = splitPhrases(raison)[0] ?? raison;
		return [{ cle, titre: cible.donnees.titre, page, facultative, semaines, raison, pourquoi }];
	});
}

/** The weeks when a step begins or ends; what a single week holds is done in it. */
function listSemaines(etapes: readonly EtapeCalendrier[]): SemaineCalendrier[] {
	const toCoche = (geste: string, { cle, titre, facultative }: EtapeCalendrier): Coche => ({
		cle: `${geste} ${cle}`,
		...{ geste, quoi: titre, facultative },
	});
	const cochesOf = (numero: number): Coche[] => [
		...etapes.flatMap((etape) => {
			const { de, a } = etape.semaines;
			return de === numero ? [toCoche(de === a ? 'Faire' : 'Commencer', etape)] : [];
		}),
		...etapes.flatMap((etape) => {
			const { de, a } = etape.semaines;
			return a === numero && de < a ? [toCoche('Finir', etape)] : [];
		}),
	];
	const numeros = new Set(etapes.flatMap(({ semaines: { de, a } }) => [de, a]));
	return [...numeros]
		.toSorted((un, autre) => un - autre)
		.map((numero) => ({ numero, coches: cochesOf(numero) }));
}
