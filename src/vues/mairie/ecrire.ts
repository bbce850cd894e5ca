/** The page that leads to the letter, the note and the delibération of every sheet. */

import type { Fiche } from '../../core/catalogue/catalogue.ts';
import { compareTitres, isSollicitable } from '../../core/catalogue/derives.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';

import type { VueLien } from '../fiche/vue.ts';

export { ECRIRE, TITRE_ECRIRE } from './ecrire-adresse.ts';

/** The address of the kit of a sheet. */
export const kitOf = ({ page }: Pick<Fiche, 'page'>): string => `${page}mairie/`;

export interface GroupeKits {
	id: string;
	titre: string;
	kits: VueLien[];
}

/** The kits, family by family, by title. */
export const buildKits = uneFois((catalogue): GroupeKits[] => {
	return FAMILLES.map((famille) => ({
		id: famille,
		titre: NOMS_FAMILLES[famille].plusieurs,
		kits: [...catalogue[famille].values()]
			.filter((f) => isSollicitable(f))
			.sort(compareTitres)
			.map((fiche) => ({ titre: fiche.donnees.titre, href: kitOf(fiche) })),
	})).filter(({ kits }) => kits.length > 0);
});
