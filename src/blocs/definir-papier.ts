/** How a bloc is set on paper: the words are those of its component. */
import type { Bloc } from '../core/arbre.ts';
import type { Contexte } from '../renderers/papier/contexte.ts';
import type { BlocPapier, LignePapier } from '../renderers/papier/papier.ts';
import { sortAttributs } from './registre/definitions.ts';

export interface BlocLu {
	/** Its attributes, as written. */
	a: Record<string, string>;
	/** What stands in it, set. */
	x: BlocPapier[];
	/** The number of the source it gives, and the INSEE code. */
	source: number | undefined;
	commune: string | undefined;
}

/** A bloc that stands alone; one that stands in a sentence. */
export type RenduPapier = (bloc: BlocLu, contexte: Contexte) => BlocPapier;
export type RenduLigne = (bloc: BlocLu, contexte: Contexte) => LignePapier[];

export function readBloc(bloc: Bloc, x: BlocPapier[], contexte: Contexte): BlocLu {
	const { commune, source } = sortAttributs(bloc);
	return { a: bloc.attributs, x, source: contexte.sources.get(source ?? ''), commune };
}

/** The frame that most blocs share: a kind in words, a title, a text. */
export const encadrer = (
	genre: string,
	nom: string,
	titre: string | undefined,
	x: BlocPapier[],
): Extract<BlocPapier, { b: 'encadre' }> => ({
	b: 'encadre',
	genre,
	nom,
	...(titre ? { titre } : {}),
	x,
});

/** A bloc that is its frame and nothing more. */
export const encadre =
	({ nom, affiche }: { nom: string; affiche: string }): RenduPapier =>
	({ a, x }) =>
		encadrer(nom.toLowerCase(), affiche, a.titre, x);
