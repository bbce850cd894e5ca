/** What every renderer asks of a view: its sources, and how it is named inside a larger document. */
import type { VueFiche, VueSource } from './vue.ts';

/** The sources of a sheet, in the order of their numbers. */
export const sourcesOf = ({ sections }: Pick<VueFiche, 'sections'>): VueSource[] =>
	sections.flatMap((s) => s.contenus.flatMap((c) => (c.genre === 'sources' ? c.sources : [])));

/** The number of each source, by key. */
export const numerosOf = (vue: Pick<VueFiche, 'sections'>): Map<string, number> =>
	new Map(sourcesOf(vue).map((s) => [s.cle, s.numero]));

/** Where the recording that its page plays comes from, if it has one: `https://sons.exemple.fr`. */
export function origineSonOf({ sections }: Pick<VueFiche, 'sections'>): string | undefined {
	for (const { contenus } of sections)
		for (const contenu of contenus)
			if (contenu.genre === 'ecoute') return new URL(contenu.son.adresse).origin;
	return undefined;
}

/** « outils-enquete-collective »: several sheets may live in one document, each under its own anchor. */
export const ancreOf = (ref: string): string => ref.replace('/', '-');

/** The sheet that an address of the site shows, if it is one. */
export { refOfPage as refOf } from '../../familles/registre/ids.ts';
