/** What the report is made of. */
import type { VueContenu } from '../fiche/vue.ts';
import type { VueLivret } from '../listes/livret.ts';

export interface PartieRapport {
	titre?: string;
	/** Of two, where there is room; those without stand across. */
	colonne?: 'gauche' | 'droite';
	pieces: VueContenu[];
}

export interface ChapitreRapport {
	/** Where a link leads; its file in a book. */
	ancre: string;
	titre: string;
	/** Under the chapter before it that is not. */
	sous?: true;
	/** On paper, on the page of the one before it, if it holds there. */
	suit?: true;
	/** On paper, a wide page of its own. */
	large?: true;
	parties: PartieRapport[];
}

export interface VueRapport extends Pick<VueLivret, 'auteurs' | 'modification' | 'attribution'> {
	titre: string;
	phrase: string;
	/** « 10 méthodes », and the date of the last change. */
	precisions: string[];
	/** Refs of the sheets that it holds. */
	refs: string[];
	chapitres: ChapitreRapport[];
}

/** What stands across, then in each column, then across again. */
export function splitColonnes({ parties }: Pick<ChapitreRapport, 'parties'>): {
	avant: PartieRapport[];
	colonnes: PartieRapport[][];
	apres: PartieRapport[];
} {
	const rangs = parties.map(({ colonne }) => colonne !== undefined);
	const premier = rangs.includes(true) ? rangs.indexOf(true) : parties.length;
	return {
		avant: parties.slice(0, premier),
		colonnes: (['gauche', 'droite'] as const)
			.map((cote) => parties.filter(({ colonne }) => colonne === cote))
			.filter((siennes) => siennes.length > 0),
		apres: parties.slice(
			rangs.lastIndexOf(true) < 0 ? parties.length : rangs.lastIndexOf(true) + 1,
		),
	};
}
