/** The page of the run sheet of a tool or of an action: its steps in words, and with their minutes. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { besoinsOf, etapesOf } from '../../core/catalogue/derives.ts';
import {
	type EtapeDeroule,
	proposeDebut,
	proposeReportees,
	splitFois,
} from '../../core/temps/deroule.ts';
import { sayDureeEtape } from '../../core/temps/durees.ts';
import type { EtapeMinutable } from '../../familles/definir.ts';
import type { VueFiche } from '../fiche/vue.ts';

export interface VueEtapeDeroule extends EtapeDeroule {
	numero: number;
	titre: string;
	/** Said once, the first time that the step is done. */
	consigne?: string;
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
	/** To tick before one leaves; and the room. */
	materiel: readonly string[];
	lieu?: string;
	/** Start proposed, in minutes since midnight. */
	debut: number;
	/** One for each time that a step is done. */
	etapes: VueEtapeDeroule[];
}

export function buildVueDeroule(fiche: Fiche, vue: VueFiche): VueDeroule {
	const racontees = etapesOf(fiche).flatMap(splitEtape);
	const etapes = racontees.map((e) => e.etape);
	const debut = proposeDebut(etapes);
	const reportees = proposeReportees(etapes, debut);
	const { materiel, lieu } = besoinsOf(fiche);
	return {
		titre: vue.titre,
		page: vue.page,
		...(vue.axe ? { axe: vue.axe.id } : {}),
		fil: [...vue.fil, { titre: vue.titre, href: vue.page }],
		attribution: vue.attribution,
		materiel,
		...(lieu ? { lieu } : {}),
		debut,
		etapes: racontees.map(({ etape, mots }, i) => ({
			...etape,
			numero: i + 1,
			reportee: reportees.has(i),
			...mots,
		})),
	};
}

type Mots = Pick<VueEtapeDeroule, 'titre' | 'consigne' | 'qui' | 'dureeEnMots'>;

/** « Faire trois tours (1/3) »: each time of a step has its line. */
function splitEtape(racontee: EtapeMinutable): { etape: EtapeDeroule; mots: Mots }[] {
	const { titre, consigne, qui } = racontee;
	const parts = splitFois(racontee);
	const dureeEnMots = sayDureeEtape(racontee);
	return parts.map((etape, i) => ({
		etape,
		mots: {
			titre: parts.length > 1 ? `${titre} (${i + 1}/${parts.length})` : titre,
			...(i === 0 ? { consigne } : {}),
			...(qui ? { qui } : {}),
			...(dureeEnMots ? { dureeEnMots } : {}),
		},
	}));
}
