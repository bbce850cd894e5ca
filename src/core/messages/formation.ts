/** What can be wrong in the programme of a training. */
import { erreur, type Proche, suggest } from './entree.ts';

interface DeSeance {
	seance: string;
}

export const formation = {
	'exercice-inconnu': erreur<Proche & DeSeance>(
		(p) =>
			`La séance « ${p.seance} » fait l’exercice « ${p.valeur} », qui n’est pas dans « exercices ».`,
		(p) => suggest(p.proche, 'Ajoutez cet exercice à « exercices », ou corrigez son identifiant.'),
	),
	'exercice-trop-long': erreur<DeSeance & { valeur: string; dure: number; minutes: number }>(
		(p) =>
			`L’exercice « ${p.valeur} » dure ${p.dure} minutes, et sa séance « ${p.seance} » ${p.minutes} : elle déborderait sur la suivante.`,
		() => 'Donnez à la séance le temps de l’exercice, ou raccourcissez l’exercice.',
	),
	'journee-trop-longue': erreur<{ titre: string; fin: string; max: string }>(
		(p) => `La journée « ${p.titre} » finit à ${p.fin}, pauses et repas compris.`,
		(p) => `Commencez plus tôt, ou retirez une séance : on finit à ${p.max} au plus tard.`,
	),
	'seance-sans-minimum': erreur<DeSeance>(
		(p) => `La séance « ${p.seance} » peut être raccourcie (priorité 2) et ne dit pas jusqu’où.`,
		() => 'Ajoutez « minutes_min », ou donnez-lui la priorité 1 (on la garde) ou 3 (on la coupe).',
	),
	'seance-deja-courte': erreur<DeSeance & { minutes: number; minimum: number }>(
		(p) =>
			`La séance « ${p.seance} » dure ${p.minutes} minutes, et ${p.minimum} une fois raccourcie.`,
		() => '« minutes_min » est plus petit que « minutes » : corrigez l’un des deux.',
	),
};
