/** A sheet as a file of the open data gives it, with the place of each of its fields in that file. */
import { type Famille, parseRef } from '../../../familles/registre/ids.ts';
import type { Faute } from '../refus.ts';

export type PlaceDansFichier = Required<Pick<Faute, 'ligne' | 'colonne'>>;

export interface FicheLue {
	famille: Famille;
	id: string;
	donnees: Record<string, unknown>;
	/** Undefined where the file does not have it. */
	corps: string | undefined;
	/** The fields that the file speaks of; undefined where it speaks of all. */
	champs: ReadonlySet<string> | undefined;
	/** Columns that were too long for a spreadsheet: what the sheet has of them stays. */
	manques: readonly string[];
	/** By dotted path, `etapes.2.titre`; the empty path: where the sheet begins; `corps`: its text. */
	placeOf: (champ: string) => PlaceDansFichier;
}

/** What a file holds, its faults, and what was left of it, in words. */
export interface FichesLues {
	fiches: FicheLue[];
	fautes: Faute[];
	omis: string[];
}

/** Those that come twice: which one is right cannot be told. */
export function listDoubles(fiches: readonly FicheLue[]): Faute[] {
	const vues = new Set<string>();
	return fiches.flatMap(({ famille, id, placeOf }) => {
		const ref = `${famille}/${id}`;
		const double = vues.has(ref);
		vues.add(ref);
		return double ? [{ ...placeOf(''), phrase: `« ${ref} » est là deux fois.` }] : [];
	});
}

export const REF_ATTENDUE =
	'une famille et un identifiant sont attendus, comme « outils/world-cafe »';

export const readRef = (ref: unknown) => (typeof ref === 'string' ? parseRef(ref) : undefined);
