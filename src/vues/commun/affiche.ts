/** The poster of the commons: what one reads while passing. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { LICENCE, NOM, PROMESSE } from '../mots.ts';
import { countCommun } from './nombres.ts';
import { QUESTION, TITRES_PAPIERS } from './papier.ts';

export interface VueAffiche {
	titre: string;
	nom: string;
	question: string;
	phrase: string;
	axes: { id: string; nom: string }[];
	/** Three ways to begin, under their title. */
	debut: string;
	portes: { titre: string; texte: string }[];
	mention: string;
	modification?: string;
}

export function buildVueAffiche(catalogue: Catalogue): VueAffiche {
	const { modification } = countCommun(catalogue);
	return {
		titre: TITRES_PAPIERS.affiche,
		nom: NOM,
		question: QUESTION,
		phrase: `${PROMESSE}.`,
		axes: catalogue.axes.map(({ id, court }) => ({ id, nom: court })),
		debut: 'Pour commencer',
		portes: [
			catalogue.depart
				? { titre: 'Cinq questions', texte: 'pour recevoir trois fiches dans l’ordre' }
				: { titre: 'Une recherche', texte: 'dans tout le texte, avec vos mots' },
			{ titre: 'Un parcours', texte: 'selon que l’on est élu·e, agent·e ou habitant·e' },
			{ titre: 'La carte', texte: 'de ce qu’ont fait des communes comme la nôtre' },
		],
		mention: `Un commun, sous licence ${LICENCE}. Copiez, adaptez, citez.`,
		...(modification ? { modification } : {}),
	};
}
