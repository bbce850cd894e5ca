/** The runs of the bench: what they measure, on how many sheets, beside whom. */
import type { Compare } from './budgets.ts';
import type { Tailles } from './lignes.ts';

export const PARTIES = ['construction', 'pdf', 'recherche', 'dev', 'start', 'listes'] as const;
export type Partie = (typeof PARTIES)[number];

export const VOISINS = ['starlight', 'eleventy'] as const;
export type NomVoisin = (typeof VOISINS)[number];

export interface Plan {
	tailles: Tailles;
	/** How many times what takes long is done: the median is what is said. */
	fois: number;
	/** Those it is compared with, when they can be had. */
	voisins: readonly NomVoisin[];
	parties: readonly Partie[];
	/** What its figures are compared with. */
	compare?: Compare;
	/** `npm start` is measured on what is published, or on a few synthetic sheets. */
	reel: boolean;
}

const COMPLET: Plan = {
	tailles: { petit: 300, moyen: 1000, grand: 5000 },
	fois: 3,
	voisins: VOISINS,
	parties: PARTIES,
	compare: 'complet',
	reel: true,
};

/** Three minutes on two idle cores: before entering what builds more. */
const VITE: Plan = {
	...COMPLET,
	tailles: { petit: 300, moyen: 300, grand: 300 },
	fois: 1,
	voisins: ['starlight'],
	parties: ['construction', 'listes'],
	compare: 'vite',
};

/** Says nothing of speed: it shows that every part of the bench still runs. */
const COURT: Plan = {
	tailles: { petit: 3, moyen: 12, grand: 24 },
	fois: 1,
	voisins: [],
	parties: PARTIES,
	reel: false,
};

/** The run that these options ask for; a part that does not exist is told. */
export function choosePlan(options: { court?: boolean; vite?: boolean; seulement?: string }): Plan {
	const { seulement } = options;
	const plan = options.court ? COURT : options.vite ? VITE : COMPLET;
	if (seulement === undefined) return plan;
	const partie = PARTIES.find((nom) => nom === seulement);
	if (partie) return { ...plan, parties: [partie] };
	throw new Error(`« ${seulement} » n’est pas une partie du banc : ${PARTIES.join(', ')}.`);
}
