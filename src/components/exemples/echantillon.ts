/** What the examples are made of: one sheet of the catalogue, the same for all, and its neighbours. */
import { type Catalogue, type Fiche, listFiches } from '../../core/catalogue/catalogue.ts';
import { hasDerouleMinute, isEprouvable } from '../../core/catalogue/derives.ts';
import { sourcesOf } from '../../vues/fiche/acces.ts';
import { toLien } from '../../vues/fiche/liens.ts';
import type { AEmporter, VueFiche, VueLien } from '../../vues/fiche/vue.ts';

export interface Echantillon {
	catalogue: Catalogue;
	fiche: Fiche;
	vue: VueFiche;
	/** Three sheets at most, to be pointed to. */
	liens: VueLien[];
	edition: string | undefined;
	aEmporter: AEmporter;
}

/** What only the page can read. */
export interface Lecteurs {
	vueOf: (fiche: Fiche) => VueFiche;
	editionOf: (chemin: string) => string | undefined;
	aEmporterOf: (vue: VueFiche) => AEmporter;
}

/** Undefined when the catalogue has no sheet that can be tried. */
export function buildEchantillon(
	catalogue: Catalogue,
	lecteurs: Lecteurs,
): Echantillon | undefined {
	const essayables = listFiches(catalogue).filter(isEprouvable);
	const montreTout = (fiche: Fiche): boolean => {
		if (!hasDerouleMinute(fiche)) return false;
		const vue = lecteurs.vueOf(fiche);
		return vue.termes.length > 0 && sourcesOf(vue).length > 0;
	};
	const fiche = essayables.find(montreTout) ?? essayables[0];
	if (!fiche) return undefined;
	const vue = lecteurs.vueOf(fiche);
	return {
		catalogue,
		fiche,
		vue,
		liens: listFiches(catalogue)
			.slice(0, 3)
			.map((f) => toLien(f)),
		edition: lecteurs.editionOf(fiche.chemin),
		aEmporter: lecteurs.aEmporterOf(vue),
	};
}
