/** The slides of a training, from its first session to its last. */
import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import type { VueDiapo } from '../../vues/diapos/diapos.ts';
import { poseJours } from './programme-vue.ts';

export const listDiapos = ({ donnees }: Pick<Fiche<'formations'>, 'donnees'>): VueDiapo[] =>
	poseJours(donnees).flatMap(({ seances }) =>
		seances.flatMap(({ debut, titre: seance, diapos = [] }) =>
			diapos.map(({ titre, points, notes }) => ({
				...{ titre, points, repere: `${sayHeure(debut)}, ${seance}` },
				...(notes ? { notes } : {}),
			})),
		),
	);
