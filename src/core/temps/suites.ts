/** What a group does together after it has learnt, on its days. */
import { type Evenement, writeCalendrier } from '../formats/ics.ts';
import { addJours } from './dates.ts';

export interface Suite {
	/** After the last day. */
	jours: number;
	titre: string;
	quoi: string;
}

/** The last day of the group, and the hour at which it meets again. */
export interface Depart {
	/** Of the training, in its address. */
	id: string;
	fin: string;
	heure: string;
	/** Of its page, to find it again; none where the site has no known address. */
	adresse?: string | undefined;
}

const MINUTES = 60;

/** The calendar of that group: made again for the same day, it is the same file, and takes the place of the first. */
export function writeSuites(suites: readonly Suite[], { id, fin, heure, adresse }: Depart): string {
	const evenements = suites.map(
		({ jours, titre, quoi }): Evenement => ({
			jour: addJours(fin, jours),
			heure,
			minutes: MINUTES,
			titre,
			texte: [quoi, adresse].filter(Boolean).join('\n'),
			uid: `${id}-${fin}-${jours}@impulser`,
			rappel: 1,
		}),
	);
	return writeCalendrier(evenements, `${fin.replaceAll('-', '')}T000000Z`);
}
