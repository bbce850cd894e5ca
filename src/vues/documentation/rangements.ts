/** Where the headings of a text go on the page, told to those who write. */
import { TETE } from '../../familles/definir-vue.ts';
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { vueOf } from '../../familles/registre/vues.ts';

export interface VueRangement {
	/** « Fiche outil » */
	nom: string;
	/** The parts of the page, in order. */
	parties: string[];
	/** How a heading begins, and what holds it then. */
	lignes: { debuts: string[]; place: string }[];
	/** The part of the headings that begin otherwise. */
	autres: string;
}

/** One for each family, from what it declares. */
export const buildRangements = (): VueRangement[] => FAMILLES.map(toVueRangement);

function toVueRangement(famille: Famille): VueRangement {
	const { parties, rangement, sections } = vueOf(famille);
	const nommer = (id: string): string => parties.find((p) => p.id === id)?.titre ?? id;
	return {
		nom: NOMS_FAMILLES[famille].un,
		parties: parties.map(({ titre }) => titre),
		lignes: rangement.map(({ debuts, partie, pli }) => ({
			debuts: [...debuts],
			place:
				partie === TETE
					? 'en tête, après « En bref »'
					: `${nommer(partie)}${pli ? ', replié' : ''}`,
		})),
		autres: nommer(sections.find(({ id }) => id === 'corps')?.partie ?? ''),
	};
}
