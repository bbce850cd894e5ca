/** One sheet as its family looks at it to show it. */
import type { Catalogue, FicheOf, UneFiche } from '../../core/catalogue/catalogue.ts';
import { temoinsOf } from '../../core/catalogue/derives.ts';
import type { Regard, Temoin } from '../../familles/definir-vue.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { vueOf } from '../../familles/registre/vues.ts';

/** `numeros`: the number of each source, by key. */
export function regarder<F extends Famille>(
	catalogue: Catalogue,
	fiche: FicheOf<F>,
	numeros: ReadonlyMap<string, number>,
): Regard<F> {
	const temoins = temoinsOf(catalogue, fiche).map((temoin) => tell(temoin, fiche));
	return { catalogue, fiche, donnees: fiche.donnees, numeros, temoins };
}

/** What a sheet says of the one that it tried. */
function tell<F extends Famille>(temoin: FicheOf<F>, essayee: UneFiche): Temoin {
	const { temoin: dire } = vueOf(temoin.famille);
	return {
		fiche: temoin,
		adaptation: dire?.adaptationOf(temoin.donnees, essayee),
		cout: dire?.coutOf(temoin.donnees) ?? '',
	};
}
