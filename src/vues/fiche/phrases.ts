/** What is said beside a title, on the page, in the books and on paper alike. */

import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueLien } from './vue.ts';

/** « 2 à 3 heures · L’équipe »: how long a step takes and who does it; empty when neither is known. */
export const sayPrecision = ({
	duree,
	qui,
}: {
	duree?: string | undefined;
	qui?: string | undefined;
}): string => [duree, qui].filter(Boolean).join(' · ');

/** Between two titles that a sentence lists: they hold commas of their own. */
export const ENTRE_TITRES = '\u202f; ';

/** After each link, in order: its family where the list mixes several, then its line; empty when it is its title alone. */
export function sayLignes(liens: readonly VueLien[], sansFamille = false): string[] {
	const melees = !sansFamille && new Set(liens.map((lien) => lien.famille)).size > 1;
	return liens.map(({ famille, texte }) =>
		[melees && famille && NOMS_FAMILLES[famille].un, texte].filter(Boolean).join(' · '),
	);
}
