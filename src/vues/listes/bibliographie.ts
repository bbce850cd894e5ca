/** What the sheets cite, kind by kind; articles, which are many, axis by axis. */

import type { Axe } from '../../core/catalogue/axes.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { axesOfReference } from '../../core/pages/articles.ts';
import type { DonneesReference } from '../../core/schema/index.ts';
import { sayReference } from '../fiche/bibliographie-texte.ts';
import type { VueLien, VueTexte } from '../fiche/vue.ts';
import { citants } from './annexes.ts';

type Type = DonneesReference['type'];

export interface VueReference {
	id: string;
	type: Type;
	texte: VueTexte;
	citants: VueLien[];
}

export function buildVuesReferences(catalogue: Catalogue): VueReference[] {
	return [...catalogue.bibliographie.values()]
		.flatMap(({ id, donnees }) => {
			const texte = sayReference(catalogue, id);
			return texte
				? [{ id, type: donnees.type, texte, citants: citants(catalogue, `bibliographie/${id}`) }]
				: [];
		})
		.sort((a, b) => a.texte.texte.localeCompare(b.texte.texte, 'fr'));
}

/** In the order they are shown. */
const GENRES: Record<Type, string> = {
	guide: 'Guides',
	livre: 'Livres',
	rapport: 'Rapports et études',
	video: 'Vidéos',
	podcast: 'Podcasts',
	site: 'Sites',
	'texte-de-loi': 'Textes de loi',
	article: 'Articles sur tous les sujets',
};

export interface GroupeReferences {
	/** Anchor on the page. */
	id: string;
	titre: string;
	references: VueReference[];
}

export interface VueBibliographie {
	/** What one reads for itself, and the articles of no axis in particular. */
	groupes: GroupeReferences[];
	/** The articles of each axis that has some: one that serves two is in both. */
	articles: { axe: Axe; page: string; references: VueReference[] }[];
}

export const buildVueBibliographie = uneFois((catalogue): VueBibliographie => {
	const toutes = buildVuesReferences(catalogue);
	const articles = toutes
		.filter(({ type }) => type === 'article')
		.map((reference) => ({ reference, axes: axesOfReference(catalogue, reference.id) }));
	const communs = articles.filter(({ axes }) => axes.length === 0).map((a) => a.reference);
	const groupes = Object.entries(GENRES).map(([type, titre]) => ({
		id: `bibliographie-${type}`,
		titre,
		references: type === 'article' ? communs : toutes.filter((r) => r.type === type),
	}));
	return {
		groupes: groupes.filter(({ references }) => references.length > 0),
		articles: catalogue.axes
			.map((axe) => ({
				axe,
				page: `/bibliographie/${axe.id}/`,
				references: articles.filter(({ axes }) => axes.includes(axe.id)).map((a) => a.reference),
			}))
			.filter(({ references }) => references.length > 0),
	};
});
