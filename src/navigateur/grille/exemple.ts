/** Three people who do not exist have answered: what the page is for, seen before one begins. */
import { type Feuille, NIVEAUX, type Niveau } from '../../core/grille/reponses.ts';
import type { Carnet } from './carnet.ts';

/** One level for each criterion, again and again; a dot: not answered. */
const PERSONNES = [
	{ qui: 'Exemple : une élue', niveaux: '3423133242314' },
	{ qui: 'Exemple : un agriculteur', niveaux: '312.113221.14' },
	{ qui: 'Exemple : une nouvelle habitante', niveaux: '111213.211213' },
] as const;
const CONSTATS = [
	'Exemple inventé : une liste affichée en mairie, datée de deux ans.',
	'Exemple inventé : je n’ai jamais vu cette liste.',
	'Exemple inventé : on me l’a montrée en arrivant.',
];
const [AVANT, MAINTENANT] = ['2025-11-20', '2026-11-19'];

const toNiveau = (signe: string | undefined): Niveau | undefined =>
	NIVEAUX.find((niveau) => String(niveau) === signe);

/** The carnet of the example; the first of the three is the one who holds the form. */
export function buildExemple(ids: readonly string[]): Carnet {
	const [mienne, ...autres] = PERSONNES.map(({ qui, niveaux }, rang): Feuille => {
		const reponses = ids.flatMap((id, i) => {
			const niveau = toNiveau(niveaux[i % niveaux.length]);
			const constat = i === 0 ? CONSTATS[rang] : undefined;
			return niveau ? [[id, { niveau, ...(constat ? { constat } : {}) }] as const] : [];
		});
		return { qui, date: MAINTENANT, reponses: Object.fromEntries(reponses) };
	});
	const vide: Feuille = { qui: '', date: '', reponses: {} };
	return { mienne: mienne ?? vide, autres, avant: [mienne ?? vide, ...autres].map(ageOf) };
}

/** The same person a year before: a step lower on every third criterion. */
function ageOf({ qui, reponses }: Feuille): Feuille {
	const avant = Object.entries(reponses).map(([id, { niveau = 1 }], i) => {
		const plus = NIVEAUX.find((n) => n === niveau - 1) ?? niveau;
		return [id, { niveau: i % 3 === 0 ? plus : niveau }] as const;
	});
	return { qui, date: AVANT, reponses: Object.fromEntries(avant) };
}
