/** The steps of a way as days of an agenda, from the Monday of its first week. */
import { type Evenement, writeCalendrier } from '../formats/ics.ts';
import { dureeEnJours, type Semaines, toJours } from './semaines.ts';

export interface EtapeAgenda {
	/** Names it among the steps of its way. */
	cle: string;
	titre: string;
	texte: string;
	semaines: Semaines;
}

/** Days before a step when the agenda says so. */
const RAPPEL = 7;

/** `id`: of the way, in its address. Made again for the same start, it is the same file, and takes the place of the first. */
export function writeEtapes(etapes: readonly EtapeAgenda[], id: string, debut: string): string {
	const evenements = etapes.map(
		({ cle, titre, texte, semaines }): Evenement => ({
			jour: toJours(debut, semaines).du,
			jours: dureeEnJours(semaines),
			...{ titre, texte, rappel: RAPPEL },
			uid: `${id}-${debut}-${cle}@impulser`,
		}),
	);
	return writeCalendrier(evenements, `${debut.replaceAll('-', '')}T000000Z`);
}
