/** The time of each role: the hours of the steps whose « Qui » names it (content/vocabulaires/depart.yaml). */
import type { MatiereDepart } from '../../familles/definir.ts';
import type { DonneesDepart } from '../schema/index.ts';
import { isTravail, type Plage, sumPlages, toMinutes } from '../temps/durees.ts';
import { fold } from '../texte/proche.ts';

export type ReglesRoles = NonNullable<DonneesDepart['roles']>;

export interface TempsParRole {
	/** Minutes of one person of the role, there at every step that names it; or what the sheet gives. */
	roles: Record<string, Plage>;
	etapes: number;
	/** Steps that say neither their hours nor a known role. */
	nonComptees: number;
}

export function timeRoles(
	{ etapes, temps_par_role = [] }: Pick<MatiereDepart, 'etapes' | 'temps_par_role'>,
	regles: ReglesRoles,
): TempsParRole {
	const plages: [string, Plage][] = [];
	let avant: string[] = [];
	let comptees = 0;
	for (const { qui = '', duree } of etapes) {
		avant = findRoles(qui, avant, regles);
		if (!duree || !isTravail(duree) || avant.length === 0) continue;
		comptees++;
		for (const role of avant) plages.push([role, toMinutes(duree)]);
	}
	const donnes = temps_par_role.map(({ role, temps }): [string, Plage] => [role, toMinutes(temps)]);
	return {
		roles: { ...sumByRole(plages), ...sumByRole(donnes) },
		etapes: etapes.length,
		nonComptees: etapes.length - comptees,
	};
}

/** Roles that the text names; « les mêmes » are those of the step before. */
function findRoles(qui: string, avant: readonly string[], { memes, mots }: ReglesRoles): string[] {
	const texte = toMots(qui);
	const names = (mot: string): boolean => texte.includes(toMotsDeRegle(mot));
	const nommes = mots.filter((m) => m.mots.some(names)).map((m) => m.role);
	return [...new Set([...(memes.some(names) ? avant : []), ...nommes])];
}

const dejaVus = new Map<string, string>();

/** The same for the words of a rule, which are few and looked for in every step. */
function toMotsDeRegle(mot: string): string {
	const connu = dejaVus.get(mot);
	if (connu !== undefined) return connu;
	const mots = toMots(mot);
	dejaVus.set(mot, mots);
	return mots;
}

/** Each word after one space: a rule holds where its words begin words. */
const toMots = (texte: string): string =>
	` ${fold(texte)
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()}`;

function sumByRole(plages: readonly [string, Plage][]): Record<string, Plage> {
	const parRole = Map.groupBy(plages, ([role]) => role);
	return Object.fromEntries(
		[...parRole].map(([role, siennes]) => [role, sumPlages(siennes.map(([, plage]) => plage))]),
	);
}
