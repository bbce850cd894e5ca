/** The words of a group that does not exist, over interviews of people who do not (recueillir/exemple.ts). */
import type { Restitution } from '../../core/enquete/restitution.ts';
import { RACONTER, RECITS } from '../recueillir/exemple.ts';

/** In an address, in place of the name of a recueil. */
export const EXEMPLE = 'exemple';

export const EXEMPLE_RESTITUTION: Restitution = {
	champs: {
		titre: 'S’entraider ici, ce que l’on nous a dit (exemple)',
		pourquoi:
			'Nous voulions savoir comment on se rend service, avant d’acheter quoi que ce soit en commun.',
		entendu: 'Plusieurs personnes racontent un coup de main qui s’est fait sans rien demander.',
		suite: 'Un tableau des outils que l’on se prête, à l’épicerie.',
		'rendez-vous': 'Un vendredi soir, à la salle des fêtes.',
	},
	tues: [],
	// The last one differs.
	paroles: [RECITS[0], RECITS[1], RECITS[4]].flatMap((dit) =>
		dit ? [{ theme: RACONTER, dit }] : [],
	),
};
