/** The days that say how far what can age may be trusted. */
import { date } from './champs.ts';

/** The day when what can age was read again. */
export const verifieLe = () =>
	date().meta({ title: 'Vérifié le', description: 'Le jour où cela a été relu à sa source.' });

/** The day when what is said beside it ends, when a text tells it. */
export const perimeLe = () =>
	date().optional().meta({
		title: 'Prend fin le',
		description: 'Si un texte fixe une fin. Passé ce jour, la vérification le signale.',
		echeance: true,
	});
