/** The page of the run sheet of a tool or of an action: its steps in words, and with their minutes. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { etapesOf } from '../../core/catalogue/derives.ts';
import {
	type EtapeDeroule,
	proposeDebut,
	proposeReportees,
	toEtapeDeroule,
} from '../../core/temps/deroule.ts';
import { sayDuree } from '../../core/temps/durees.ts';
import type { VueFiche } from '../fiche/vue.ts';

export interface VueEtapeDeroule extends EtapeDeroule {
	numero: number;
	titre: string;
	consigne: string;
	qui?: string;
	/** Left for another day unless one asks for it: the first day is full. */
	reportee: boolean;
	/** As the sheet says it: « 20 à 30 minutes ». */
	dureeEnMots?: string;
}

export interface VueDeroule {
	titre: string;
	page: string;
	axe?: string;
	fil: VueFiche['fil'];
	attribution: string;
	/** Start proposed, in minutes since midnight. */
	debut: number;
	etapes: VueEtapeDeroule[];
}

export function buildVueDeroule(fiche: Fiche, vue: VueFiche): VueDeroule {
	const racontees = etapesOf(fiche);
	const etapes = racontees.map(toEtapeDeroule);
	const debut = proposeDebut(etapes);
	const reportees = proposeReportees(etapes, debut);
	return {
		titre: vue.titre,
		page: vue.page,
		...(vue.axe ? { axe: vue.axe.id } : {}),
		fil: [...vue.fil, { titre: vue.titre, href: vue.page }],
		attribution: vue.attribution,
		debut,
		etapes: racontees.flatMap(({ titre, consigne, qui, duree }, i) => {
			const etape = etapes[i];
			if (!etape) return [];
			return {
				...etape,
				numero: i + 1,
				reportee: reportees.has(i),
				titre,
				consigne,
				...(qui ? { qui } : {}),
				...(duree ? { dureeEnMots: sayDuree(duree) } : {}),
			};
		}),
	};
}
