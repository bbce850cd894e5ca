/** The rules that a family has of its own (src/familles). */
import type { FicheLue } from '../../familles/definir.ts';
import { type Famille, isFamille } from '../../familles/registre/ids.ts';
import { type DonneesOf, definitionOf } from '../../familles/registre/schemas.ts';
import { alentoursOf } from '../catalogue/alentours.ts';
import {
	type Catalogue,
	type FicheOf,
	type FichesParFamille,
	listFiches,
} from '../catalogue/catalogue.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { toChamp } from '../lecture/chemins.ts';
import type { ContexteRegle } from '../lecture/types.ts';

export function reglesDeFamille({ lecture, placeOf }: ContexteRegle): Diagnostic[] {
	const { collection, chemin, donnees } = lecture;
	return isFamille(collection) ? run(collection, { chemin, donnees, placeOf }) : [];
}

/** What was read has passed the schema of its family. */
function run<F extends Famille>(famille: F, lue: FicheLue<unknown>): Diagnostic[] {
	const { regles = [] } = definitionOf(famille);
	return regles.flatMap((regle) => regle(lue as FicheLue<DonneesOf<F>>));
}

/** Where something stands is known of the values that name something else, and of those that a schema marks. */
export function reglesParmi(catalogue: Catalogue): Diagnostic[] {
	const lectures = new Map(catalogue.lectures.map((l) => [l.chemin, l]));
	const alentours = alentoursOf(catalogue);
	const runParmi = <F extends Famille>({ famille, chemin, donnees }: FicheOf<F>): Diagnostic[] => {
		const { reglesParmi: regles = [] } = definitionOf(famille);
		const renvois = lectures.get(chemin)?.renvois ?? [];
		const placeOf = (...cles: PropertyKey[]) => {
			const champ = toChamp(cles);
			const renvoi = renvois.find((r) => 'champ' in r && r.champ === champ);
			return renvoi?.place ?? { ligne: 1, colonne: 1 };
		};
		const fiches = (catalogue as FichesParFamille)[famille];
		return regles.flatMap((regle) =>
			regle({ chemin, donnees, placeOf }, alentours, (id) => fiches.get(id)?.donnees),
		);
	};
	return listFiches(catalogue).flatMap((fiche) => runParmi(fiche));
}
