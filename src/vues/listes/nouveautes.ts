/** What is new: the sheets that appeared and those that changed, month by month, from their git dates. */
import {
	type Catalogue,
	type Dates,
	type Fiche,
	listFiches,
} from '../../core/catalogue/catalogue.ts';
import { axesOf, compareTitres } from '../../core/catalogue/derives.ts';
import { sayNombre } from '../../core/temps/durees.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueLien } from '../fiche/vue.ts';
import { sayDate } from '../mots.ts';

export interface VueNouveautes {
	mois: { id: string; nom: string; parties: PartieNouveautes[] }[];
	/** Older news were left out. */
	abrege: boolean;
}

export interface PartieNouveautes {
	genre: GenreNouveaute;
	titre: string;
	lignes: LigneNouveaute[];
}

/** One sheet, or many of one family on one day, under a name that counts them. */
export interface LigneNouveaute {
	date: string;
	groupe?: string;
	fiches: VueLien[];
}

export type FicheDatee = Fiche & { dates: Dates };
type GenreNouveaute = 'nouvelle' | 'modifiee';

interface Nouveaute {
	genre: GenreNouveaute;
	iso: string;
	fiche: FicheDatee;
}

/** Lines shown: beyond, the page would be an inventory. */
const LIGNES_MAX = 40;
/** From so many sheets of one family on one day, they are counted on one line. */
const GROUPE_MIN = 5;

const TITRES: Record<GenreNouveaute, string> = {
	nouvelle: 'Nouvelles fiches',
	modifiee: 'Fiches modifiées',
};
export const instantOf = (iso: string): number => new Date(iso).getTime();

/** The sheets whose dates are known, the last changed first; of one axe only when it is given. */
export function listDatees(catalogue: Catalogue, axe?: string): FicheDatee[] {
	return listFiches(catalogue)
		.filter((f): f is FicheDatee => isDatee(catalogue, f, axe))
		.sort(
			(a, b) =>
				instantOf(b.dates.modification) - instantOf(a.dates.modification) ||
				a.ref.localeCompare(b.ref),
		);
}

export const hasDatees = (catalogue: Catalogue, axe?: string): boolean =>
	listFiches(catalogue).some((f) => isDatee(catalogue, f, axe));

const isDatee = (catalogue: Catalogue, fiche: Fiche, axe?: string): boolean =>
	fiche.dates !== undefined && (axe === undefined || axesOf(catalogue, fiche).includes(axe));

export function buildVueNouveautes(catalogue: Catalogue): VueNouveautes {
	const lignes = groupNouveautes(listNouveautes(catalogue));
	const gardees = lignes.slice(0, LIGNES_MAX);
	const mois = Map.groupBy(gardees, ([premiere]) => premiere.iso.slice(0, 7));
	return {
		mois: [...mois].map(([id, siennes]) => ({
			id,
			nom: sayDate(id),
			parties: (['nouvelle', 'modifiee'] as const).flatMap((genre) => {
				const lignes = siennes.filter(([premiere]) => premiere.genre === genre).map(toLigne);
				return lignes.length > 0 ? [{ genre, titre: TITRES[genre], lignes }] : [];
			}),
		})),
		abrege: lignes.length > LIGNES_MAX,
	};
}

/** A sheet is news when it appears, and again when it changes in a later month. */
function listNouveautes(catalogue: Catalogue): Nouveaute[] {
	return listDatees(catalogue)
		.flatMap((fiche): Nouveaute[] => {
			const { creation, modification } = fiche.dates;
			const modifiee = { genre: 'modifiee' as const, iso: modification, fiche };
			if (creation === undefined) return [modifiee];
			const nouvelle = { genre: 'nouvelle' as const, iso: creation, fiche };
			const memeMois = creation.slice(0, 7) === modification.slice(0, 7);
			return memeMois ? [nouvelle] : [nouvelle, modifiee];
		})
		.sort((a, b) => instantOf(b.iso) - instantOf(a.iso) || a.fiche.ref.localeCompare(b.fiche.ref));
}

type Ligne = [Nouveaute, ...Nouveaute[]];

/** Lines in order: a group stands where its newest sheet would. */
function groupNouveautes(nouveautes: readonly Nouveaute[]): Ligne[] {
	const jours = Map.groupBy(
		nouveautes,
		({ genre, iso, fiche }) => `${genre} ${iso.slice(0, 10)} ${fiche.famille}`,
	);
	const groupes = [...jours.values()].flatMap((n): Ligne[] =>
		n.length >= GROUPE_MIN ? [n as Ligne] : n.map((une): Ligne => [une]),
	);
	return groupes.sort(([a], [b]) => instantOf(b.iso) - instantOf(a.iso));
}

function toLigne(ligne: Ligne): LigneNouveaute {
	const [{ iso, fiche }] = ligne;
	const groupe =
		ligne.length > 1 && `${sayNombre(ligne.length)} ${NOMS_FAMILLES[fiche.famille].compte}`;
	const fiches = ligne.map((n) => n.fiche);
	if (groupe) fiches.sort(compareTitres);
	return { date: sayDate(iso), ...(groupe ? { groupe } : {}), fiches: fiches.map(toLien) };
}

const toLien = ({ donnees, page, famille }: Fiche): VueLien => ({
	titre: donnees.titre,
	href: page,
	famille,
	texte: donnees.en_une_phrase,
});
