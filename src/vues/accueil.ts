import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { parcoursOf } from '../core/catalogue/derives.ts';
import { FAMILLES } from '../core/schema/index.ts';
import { DEPART } from './depart.ts';
import { buildCarte, type VueCarte } from './liste.ts';
import { FAMILLES_EN_MOTS, PRESENTATIONS } from './mots.ts';

export interface VueAccueil {
	/** Where the five questions are, if the content asks any. */
	depart: string | undefined;
	portes: { texte: string; href: string }[];
	familles: { id: string; titre: string; href: string; nombre: number; texte: string }[];
	axes: { id: string; titre: string; href: string; texte: string }[];
	retours: VueCarte[];
	/** No sheet at all yet: what to do first, instead of what would be empty. */
	vide: boolean;
}

const PORTES = [
	{ public: 'elus', texte: 'Je suis élu·e' },
	{ public: 'collectifs', texte: 'Nous sommes un collectif' },
] as const;

/** The two doors lead to a parcours written for that public, or to the list of parcours. */
export function buildVueAccueil(catalogue: Catalogue): VueAccueil {
	return {
		depart: catalogue.depart && DEPART,
		portes: PORTES.map(({ public: qui, texte }) => ({
			texte,
			href: parcoursOf(catalogue, qui)?.page ?? '/parcours/',
		})),
		familles: FAMILLES.map((famille) => ({
			id: famille,
			titre: FAMILLES_EN_MOTS[famille].plusieurs,
			href: `/${famille}/`,
			nombre: catalogue[famille].size,
			texte: PRESENTATIONS[famille],
		})),
		axes: catalogue.axes.map((axe) => ({
			id: axe.id,
			titre: axe.nom,
			href: `/axes/${axe.id}/`,
			texte: axe.definition ?? '',
		})),
		retours: [...catalogue.retours.values()]
			.filter((r) => r.donnees.statut === 'complete')
			.slice(0, 3)
			.map((r) => buildCarte(catalogue, r)),
		vide: FAMILLES.every((famille) => catalogue[famille].size === 0),
	};
}
