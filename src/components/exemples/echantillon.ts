/** What the examples are made of: one sheet of the catalogue, the same for all, and its neighbours. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute } from '../../core/temps/deroule.ts';
import { sourcesOf } from '../../vues/acces.ts';
import { toLien } from '../../vues/sections.ts';
import type { VueFiche, VueLien, VueTelechargement } from '../../vues/vue.ts';

export interface Echantillon {
	catalogue: Catalogue;
	fiche: Fiche<'outils' | 'actions'>;
	vue: VueFiche;
	/** Three sheets at most, to be pointed to. */
	liens: VueLien[];
	edition: string | undefined;
	pdfs: { entier?: VueTelechargement; rectoVerso?: VueTelechargement };
}

/** What only the page can read. */
export interface Lecteurs {
	vueOf: (fiche: Fiche) => VueFiche;
	editionOf: (chemin: string) => string | undefined;
	pdfsOf: (ref: string) => Echantillon['pdfs'];
}

type Essayable = Fiche<'outils' | 'actions'>;

/** Undefined when the catalogue has neither tool nor action. */
export function buildEchantillon(
	catalogue: Catalogue,
	lecteurs: Lecteurs,
): Echantillon | undefined {
	const essayables: Essayable[] = [...catalogue.outils.values(), ...catalogue.actions.values()];
	const montreTout = (fiche: Essayable): boolean => {
		if (!hasDerouleMinute(fiche)) return false;
		const vue = lecteurs.vueOf(fiche);
		return vue.termes.length > 0 && sourcesOf(vue).length > 0;
	};
	const fiche = essayables.find(montreTout) ?? essayables[0];
	if (!fiche) return undefined;
	return {
		catalogue,
		fiche,
		vue: lecteurs.vueOf(fiche),
		liens: listFiches(catalogue)
			.slice(0, 3)
			.map((f) => toLien(f)),
		edition: lecteurs.editionOf(fiche.chemin),
		pdfs: lecteurs.pdfsOf(fiche.ref),
	};
}
