/** How much two communes are alike: size first, then place. */
import type { Commune } from './catalogue.ts';

/** Upper bounds of the sizes, in inhabitants: those that national statistics on communes use. */
const BORNES = [200, 500, 1000, 2000, 3500, 10_000] as const;

export interface Strate {
	id: string;
	/** « 500 à 999 habitants » */
	nom: string;
}

const nombre = (n: number): string => n.toLocaleString('fr');

/** From the smallest communes to the largest. */
export const STRATES: readonly Strate[] = [...BORNES, Number.POSITIVE_INFINITY].map((fin, i) => {
	const debut = BORNES[i - 1] ?? 0;
	if (debut === 0) return { id: 's0', nom: `moins de ${nombre(fin)}\u00a0habitants` };
	return fin === Number.POSITIVE_INFINITY
		? { id: `s${i}`, nom: `${nombre(debut)}\u00a0habitants et plus` }
		: { id: `s${i}`, nom: `${nombre(debut)} à ${nombre(fin - 1)}\u00a0habitants` };
});

const rangOf = (population: number): number => {
	const rang = BORNES.findIndex((fin) => population < fin);
	return rang === -1 ? BORNES.length : rang;
};

/** The size of a commune; undefined when its population is not published. */
export function strateOf(population: number | undefined): Strate | undefined {
	return population === undefined ? undefined : STRATES[rangOf(population)];
}

export interface Ressemblance {
	/** The more, the more alike; 0 when nothing is in common. */
	points: number;
	/** Why, in words; empty when nothing is in common. */
	raisons: string[];
}

type Lieu = Pick<Commune, 'code' | 'population'> & { departement: { code: string; nom: string } };

/** What two communes have in common. */
export function ressemblanceOf(a: Lieu, b: Lieu): Ressemblance {
	const raisons: string[] = [];
	let points = 0;
	if (a.code === b.code) return { points: 10, raisons: ['c’est votre commune'] };
	if (a.population !== undefined && b.population !== undefined) {
		const ecart = Math.abs(rangOf(a.population) - rangOf(b.population));
		if (ecart === 0) {
			points += 4;
			raisons.push(`même taille, ${STRATES[rangOf(a.population)]?.nom}`);
		} else if (ecart === 1) {
			points += 2;
			raisons.push('taille voisine');
		}
	}
	if (a.departement.code === b.departement.code) {
		points += 3;
		raisons.push(`même département, ${a.departement.nom}`);
	}
	return { points, raisons };
}
