/** The panels of an exhibition as slides: what is read from the back of the room, the rest in the notes. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { buildAffiches, type PlaceAffiche, type VueAffiche } from '../../vues/affiches/affiches.ts';
import type { VueDiapo } from '../../vues/diapos/diapos.ts';
import { gatherAffiches } from './panneaux-vue.ts';

export interface DiaposExposition {
	titre: string;
	page: string;
	diapos: VueDiapo[];
}

/** `href`: the whole address of a path of the site. */
export function buildDiaposExposition(
	catalogue: Catalogue,
	id: string,
	href: (chemin: string) => string,
): DiaposExposition | undefined {
	const fiche = catalogue.expositions.get(id);
	if (!fiche) return undefined;
	return {
		titre: fiche.donnees.titre,
		page: fiche.page,
		diapos: buildAffiches(gatherAffiches(catalogue, id)).map((affiche) => toDiapo(affiche, href)),
	};
}

function toDiapo(affiche: VueAffiche, href: (chemin: string) => string): VueDiapo {
	const { titre, chapeau, chiffres, places, dessin, question } = affiche;
	return {
		titre,
		points: [
			chapeau,
			...chiffres.map(({ valeur, legende }) => `${valeur} ${legende}`),
			...places.flatMap(sayPlace),
			question,
		],
		...(dessin ? { image: { src: href(dessin.cle), alt: dessin.alt } } : {}),
		notes: sayNotes(affiche),
	};
}

const sayPlace = ({ titre, rempli }: PlaceAffiche): string[] =>
	rempli ? [[`${titre}\u00a0:`, rempli.valeur, rempli.texte].filter(Boolean).join(' ')] : [];

const sayNotes = ({ textes, graphique, ailleurs, sources }: VueAffiche): string =>
	[
		...textes.map(({ titre, texte }) => `${titre}\u00a0: ${texte}`),
		...(graphique
			? [
					`${graphique.titre}\u00a0: ${graphique.barres.map(({ nom, dit }) => `${nom}, ${dit}`).join('\u202f; ')}.`,
				]
			: []),
		...ailleurs,
		...(sources.length > 0 ? [`Sources\u00a0: ${sources.join('\u00a0; ')}.`] : []),
	].join('\n');
