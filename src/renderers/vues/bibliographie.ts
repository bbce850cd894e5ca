/** What the sheets cite, kind by kind. */
import type { Catalogue } from '../../core/catalogue.ts';
import type { DonneesReference } from '../../core/schema/index.ts';
import { citants } from './annexes.ts';
import { sayReference } from './sections.ts';
import type { VueLien, VueTexte } from './vue.ts';

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
const GENRES: Record<Exclude<Type, 'article'>, string> = {
	guide: 'Guides',
	livre: 'Livres',
	rapport: 'Rapports et études',
	video: 'Vidéos',
	podcast: 'Podcasts',
	site: 'Sites',
	'texte-de-loi': 'Textes de loi',
};

export interface GroupeReferences {
	/** Anchor on the page. */
	id: string;
	titre: string;
	references: VueReference[];
}

/** What one reads for itself, kind by kind; articles, which are many, have a page of their own. */
export function buildVueBibliographie(catalogue: Catalogue): {
	groupes: GroupeReferences[];
	articles: VueReference[];
} {
	const toutes = buildVuesReferences(catalogue);
	const groupes = Object.entries(GENRES).map(([type, titre]) => ({
		id: `bibliographie-${type}`,
		titre,
		references: toutes.filter((r) => r.type === type),
	}));
	return {
		groupes: groupes.filter(({ references }) => references.length > 0),
		articles: toutes.filter((r) => r.type === 'article'),
	};
}
