/** How a sheet was used by those who say so: counts, then each comment, the newest first. */

import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { USAGES, type Usage } from '../../core/schema/annexes.ts';
import type { DonneesCommentaire } from '../../core/schema/index.ts';
import { capitalize } from '../../core/texte/typographie.ts';
import { sayCommune, sayDate } from '../mots.ts';
import type { VueLien } from './vue.ts';

/** What the counts and the comments call each usage. */
const MOTS: Record<Usage, { compte: (n: number) => string; etiquette: string }> = {
	'tel-quel': {
		compte: (n) => `${n} l’${n > 1 ? 'ont' : 'a'} utilisée telle quelle`,
		etiquette: 'Telle quelle',
	},
	adapte: { compte: (n) => `${n} l’${n > 1 ? 'ont' : 'a'} adaptée`, etiquette: 'Adaptée' },
	abandonne: {
		compte: (n) => `${n} l’${n > 1 ? 'ont' : 'a'} abandonnée en route`,
		etiquette: 'Abandonnée',
	},
};

export interface VueCommentaire {
	id: string;
	usage: Usage;
	etiquette: string;
	commune: VueLien | undefined;
	lecon: string;
	/** « Une élue, 3 mars 2026. Version du 1er janvier 2026. » */
	signature: string;
}

export interface VueUsages {
	/** « 2 communes ont dit ce qu’elles en ont fait : … », or that nobody has yet. */
	bilan: string;
	commentaires: VueCommentaire[];
}

/** The comments of a sheet. `ref`: `outils/arpentage`. */
export function buildVueUsages(catalogue: Catalogue, ref: string): VueUsages {
	const siens = [...catalogue.commentaires.values()]
		.filter((c) => c.donnees.fiche === ref)
		.sort((a, b) => b.donnees.date.localeCompare(a.donnees.date) || a.id.localeCompare(b.id));
	return {
		bilan: sayBilan(siens.map((c) => c.donnees)),
		commentaires: siens.map(({ id, donnees }) => toVue(catalogue, id, donnees)),
	};
}

function sayBilan(commentaires: readonly DonneesCommentaire[]): string {
	if (commentaires.length === 0) return 'Personne n’a encore laissé ici de mot sur cette fiche.';
	const n = new Set(commentaires.map((c) => c.code_insee)).size;
	const comptes = USAGES.flatMap((usage) => {
		const combien = commentaires.filter((c) => c.usage === usage).length;
		return combien > 0 ? [MOTS[usage].compte(combien)] : [];
	});
	const qui = n > 1 ? `${n} communes ont dit ce qu’elles` : 'Une commune a dit ce qu’elle';
	return `${qui} en ${n > 1 ? 'ont' : 'a'} fait\u00a0: ${comptes.join(', ')}.`;
}

function toVue(
	catalogue: Catalogue,
	id: string,
	{ usage, code_insee, lecon, qui, version, date }: DonneesCommentaire,
): VueCommentaire {
	const commune = catalogue.communes.get(code_insee);
	const auteur = qui ? `${capitalize(qui)}, ` : '';
	const lue = version ? ` Version du ${sayDate(version)}.` : '';
	return {
		id,
		usage,
		etiquette: MOTS[usage].etiquette,
		commune: commune && { titre: sayCommune(commune), href: `/territoires/${commune.code}/` },
		lecon,
		signature: `${auteur}${sayDate(date)}.${lue}`,
	};
}
