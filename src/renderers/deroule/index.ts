/** The page of the run sheet of a tool or of an action: its steps in words, and with their minutes. */
import type { Fiche } from '../../core/catalogue.ts';
import { type EtapeDeroule, etapesDeroule, proposeDebut } from '../../core/deroule.ts';
import { sayDuree } from '../../core/durees.ts';
import type { VueFiche } from '../vues/vue.ts';

export interface VueEtapeDeroule extends EtapeDeroule {
	numero: number;
	titre: string;
	consigne: string;
	qui?: string;
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

export function buildVueDeroule(fiche: Fiche<'outils' | 'actions'>, vue: VueFiche): VueDeroule {
	const etapes = etapesDeroule(fiche);
	return {
		titre: vue.titre,
		page: vue.page,
		...(vue.axe ? { axe: vue.axe.id } : {}),
		fil: [...vue.fil, { titre: vue.titre, href: vue.page }],
		attribution: vue.attribution,
		debut: proposeDebut(etapes),
		etapes: fiche.donnees.etapes.flatMap(({ titre, consigne, qui, duree }, i) => {
			const etape = etapes[i];
			if (!etape) return [];
			return {
				...etape,
				numero: i + 1,
				titre,
				consigne,
				...(qui ? { qui } : {}),
				...(duree ? { dureeEnMots: sayDuree(duree) } : {}),
			};
		}),
	};
}
