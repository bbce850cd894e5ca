/** Examples in communes: those that did it, then those that only studied it or warn against it. */
import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { ancresOf, type Exemple, isEssaye, sayResultat } from '../core/catalogue/exemples.ts';
import { sayCommune, toVueTexte } from './mots.ts';
import { section } from './sections.ts';
import type { VueSection, VueTexte } from './vue.ts';

type Numeros = ReadonlyMap<string, number>;

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
