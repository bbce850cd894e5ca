import type { Alentours } from '../../familles/definir.ts';
import { type Famille, isFamille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { findObjectif } from './axes.ts';
import { type FicheOf, findFiche } from './catalogue.ts';
import { uneFois } from './une-fois.ts';

/** What the definitions of families may ask of a catalogue. */
export const alentoursOf = uneFois((catalogue): Alentours => {
	const axeOfObjectif = (objectif: string): string | undefined =>
		findObjectif(catalogue.axes, objectif)?.axe.id;
	const axesOf = <F extends Famille>({ famille, donnees }: FicheOf<F>): readonly string[] => {
		const { objectifsOf } = definitionOf(famille);
		return [...new Set((objectifsOf?.(donnees) ?? []).flatMap((o) => axeOfObjectif(o) ?? []))];
	};
	return {
		axeOfObjectif,
		axesOfPlacee: (ref) => {
			const fiche = findFiche(catalogue, ref);
			return fiche ? axesOf(fiche) : [];
		},
		communeOf: (code) => catalogue.communes.get(code),
		questionOf: (id) => questionsOf(catalogue).get(id),
		fichesOf: (famille) => (isFamille(famille) ? [...catalogue[famille].values()] : []),
	};
});

/** The questions of the bank, by identifier. */
const questionsOf = uneFois(
	({ questions }) =>
		new Map(
			[...questions.values()].flatMap(({ donnees }) =>
				donnees.questions.map((question) => [question.id, question] as const),
			),
		),
);
