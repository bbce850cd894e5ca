import { type Catalogue, listFiches } from '../../core/catalogue/catalogue.ts';
import { isTemoin, parcoursOf } from '../../core/catalogue/derives.ts';
import { FAMILLE_DU_DEPART } from '../../core/schema/depart.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { DEPART } from '../depart/depart.ts';
import { buildTuile, type VueTuile } from './liste.ts';

export interface VueAccueil {
	/** Where the five questions are, if the content asks any. */
	depart: string | undefined;
	portes: { texte: string; href: string }[];
	familles: { id: string; titre: string; href: string; nombre: number; texte: string }[];
	axes: { id: string; titre: string; href: string; texte: string }[];
	retours: VueTuile[];
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
			href: parcoursOf(catalogue, qui)?.page ?? `/${FAMILLE_DU_DEPART}/`,
		})),
		familles: FAMILLES.map((famille) => ({
			id: famille,
			titre: NOMS_FAMILLES[famille].plusieurs,
			href: `/${famille}/`,
			nombre: catalogue[famille].size,
			texte: NOMS_FAMILLES[famille].presentation,
		})),
		axes: catalogue.axes.map((axe) => ({
			id: axe.id,
			titre: axe.nom,
			href: `/axes/${axe.id}/`,
			texte: axe.definition ?? '',
		})),
		retours: listFiches(catalogue)
			.filter((f) => isTemoin(f) && f.donnees.statut === 'complete')
			.slice(0, 3)
			.map((r) => buildTuile(catalogue, r)),
		vide: FAMILLES.every((famille) => catalogue[famille].size === 0),
	};
}
