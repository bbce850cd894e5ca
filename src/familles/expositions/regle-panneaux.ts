import { createDiagnostic, type Diagnostic } from '../../core/diagnostics.ts';
import { ATTENDUS_PLACE } from '../../core/schema/types-de-place.ts';
import type { Alentours, FicheLue } from '../definir.ts';
import { baseOf, joinPanneaux } from './regle-reprise.ts';
import type { DonneesExposition, Panneau, Rempli } from './schema.ts';

type Lue = FicheLue<DonneesExposition>;
type Champ = 'panneaux' | 'emplacements' | 'remplis';

/** An exhibition has panels, its own or those of its base; what fills a place says what the place asks. */
export function panneauxSuivis(
	lue: Lue,
	_: Alentours,
	voisineOf: (id: string) => DonneesExposition | undefined,
): Diagnostic[] {
	const { chemin, donnees, placeOf } = lue;
	const panneaux = joinPanneaux(donnees, voisineOf);
	if (panneaux.length === 0)
		return [createDiagnostic('exposition-sans-panneau', {}, chemin, { ligne: 1, colonne: 1 })];
	const base = voisineOf(baseOf(donnees) ?? '');
	const repris = base ? joinPanneaux(base, voisineOf) : [];
	return [
		...checkDoubles(lue),
		...(donnees.retires ?? []).flatMap((valeur, i) =>
			repris.some(({ id }) => id === valeur)
				? []
				: [createDiagnostic('panneau-inconnu', { valeur }, chemin, placeOf('retires', i))],
		),
		...(donnees.remplis ?? []).flatMap((rempli, i) => checkRempli(lue, panneaux, rempli, i)),
	];
}

function checkDoubles({ chemin, donnees: { panneaux = [] }, placeOf }: Lue): Diagnostic[] {
	const take = (
		vus: Set<string>,
		valeur: string,
		champ: Champ,
		...ou: PropertyKey[]
	): Diagnostic[] => {
		if (vus.has(valeur))
			return [createDiagnostic('entree-en-double', { champ, valeur }, chemin, placeOf(...ou))];
		vus.add(valeur);
		return [];
	};
	const vus = new Set<string>();
	return panneaux.flatMap(({ id, emplacements = [] }, i) => {
		const places = new Set<string>();
		return [
			...take(vus, id, 'panneaux', 'panneaux', i, 'id'),
			...emplacements.flatMap((place, j) =>
				take(places, place.id, 'emplacements', 'panneaux', i, 'emplacements', j, 'id'),
			),
		];
	});
}

function checkRempli(
	{ chemin, donnees: { remplis = [] }, placeOf }: Lue,
	panneaux: readonly Panneau[],
	rempli: Rempli,
	i: number,
): Diagnostic[] {
	const { panneau, place: valeur } = rempli;
	const ou = placeOf('remplis', i, 'place');
	const place = panneaux
		.find(({ id }) => id === panneau)
		?.emplacements?.find(({ id }) => id === valeur);
	if (!place) return [createDiagnostic('place-inconnue', { panneau, valeur }, chemin, ou)];
	const isMeme = (autre: Rempli): boolean => autre.panneau === panneau && autre.place === valeur;
	if (remplis.findIndex(isMeme) < i)
		return [createDiagnostic('entree-en-double', { champ: 'remplis', valeur }, chemin, ou)];
	const champs = ATTENDUS_PLACE[place.type];
	return champs.some((champ) => rempli[champ] !== undefined)
		? []
		: [createDiagnostic('place-mal-remplie', { valeur, champs: [...champs] }, chemin, ou)];
}
