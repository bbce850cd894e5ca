/** Examples in communes: those that did it, then those that only studied it or warn against it. */
import type { Catalogue } from '../../core/catalogue.ts';
import { type Exemple, isEssaye, sayResultat } from '../../core/exemples.ts';
import { sayCommune, toVueTexte } from './mots.ts';
import { section } from './sections.ts';
import type { VueSection, VueTexte } from './vue.ts';

type Numeros = ReadonlyMap<string, number>;

/** Anchor of each example of a sheet, in their order: a second one of the same commune has its own. */
export function ancresOf(exemples: readonly Pick<Exemple, 'commune'>[]): string[] {
	const vus = new Map<string, number>();
	return exemples.map(({ commune }) => {
		const rang = (vus.get(commune) ?? 0) + 1;
		vus.set(commune, rang);
		return `exemple-${commune}${rang > 1 ? `-${rang}` : ''}`;
	});
}

export function exemples(
	catalogue: Catalogue,
	elements: readonly Exemple[] = [],
	numeros: Numeros,
): VueSection[] {
	const ancres = ancresOf(elements);
	const entrees = elements.flatMap((exemple, i) => {
		const commune = catalogue.communes.get(exemple.commune);
		if (!commune) return [];
		const resultat = sayResultat(exemple);
		const entree: VueTexte = {
			...toVueTexte(exemple, numeros),
			terme: `${sayCommune(commune)}${resultat ? `, ${resultat}` : ''}`,
			lien: { titre: commune.nom, href: `/territoires/${commune.code}/` },
			ancre: ancres[i] ?? '',
		};
		return [{ entree, fait: isEssaye(exemple) }];
	});
	const definitions = (fait: boolean): VueTexte[] =>
		entrees.filter((e) => e.fait === fait).map((e) => e.entree);
	return [
		...sectionOf('exemples', 'Des communes l’ont fait', definitions(true)),
		...sectionOf('exemples-autres', 'D’autres exemples, pour comparer', definitions(false)),
	];
}

const sectionOf = (id: string, titre: string, entrees: VueTexte[]): VueSection[] =>
	section(id, titre, [entrees.length > 0 ? { genre: 'definitions', entrees } : undefined]);
