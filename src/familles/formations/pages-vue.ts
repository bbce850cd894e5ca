/** The pages of a training, beside that of its sheet: what each is given to show. */
import type { VueDiapo } from '../../vues/diapos/diapos.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import type { Site } from '../../vues/site.ts';
import { listDiapos } from './diapos-vue.ts';
import { listRemis } from './documents-vue.ts';
import { buildGuide, type Guide } from './guide-vue.ts';
import type { DonneesFormation } from './schema.ts';

/** What all of them say of the sheet. */
interface Tete {
	id: string;
	titre: string;
	page: string;
	/** Down to the sheet. */
	fil: VueFiche['fil'];
}

export interface VueDiapositives extends Tete {
	diapos: VueDiapo[];
}

export interface VueAnimer extends Tete {
	pourQui: string;
	guide: Guide;
	suites: DonneesFormation['suites'];
	nombreDiapos: number;
}

function findTete({ catalogue, vueOf }: Site, id: string) {
	const fiche = catalogue.formations.get(id);
	if (!fiche) return undefined;
	const { titre, page, fil } = vueOf(fiche);
	return { fiche, tete: { id, titre, page, fil: [...fil, { titre, href: page }] } };
}

/** The slides of that training; undefined when there is none. */
export function findVueDiapositives(site: Site, id: string): VueDiapositives | undefined {
	const { fiche, tete } = findTete(site, id) ?? {};
	return fiche && tete && { ...tete, diapos: listDiapos(fiche) };
}

/** The guide of the person who trains, with what helps when one is late. */
export function findVueAnimer(site: Site, id: string): VueAnimer | undefined {
	const { fiche, tete } = findTete(site, id) ?? {};
	if (!fiche || !tete) return undefined;
	const { pour_qui: pourQui, suites } = fiche.donnees;
	return {
		...{ ...tete, pourQui, suites },
		guide: buildGuide(site.catalogue, fiche, listRemis(site.catalogue, fiche)),
		nombreDiapos: listDiapos(fiche).length,
	};
}
