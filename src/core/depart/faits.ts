/** What the five questions need to know of a sheet: plain values, small enough for a browser. */
import type { MatiereDepart } from '../../familles/definir.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { type Catalogue, type Fiche, type FicheOf, listFiches } from '../catalogue/catalogue.ts';
import { essaisOf, type Maturite, maturiteOf } from '../catalogue/derives.ts';
import { type Duree, type Plage, sumPlages, toMinutes } from '../temps/durees.ts';
import { type ReglesRoles, type TempsParRole, timeRoles } from './roles.ts';

export interface FicheDepart {
	ref: string;
	titre: string;
	phrase: string;
	publics: string[];
	phases: string[];
	/** Minutes of preparation and of animation, together. An action does not always count its work. */
	minutes?: Plage;
	etalement: Duree;
	niveau?: string;
	participants?: { min: number; max?: number | undefined };
	clivant: boolean;
	maturite: Maturite;
	/** Communes where it was tried, with their département. */
	essais: { nom: string; population?: number }[];
	apres: string[];
	competences: string[];
	temps: TempsParRole;
}

const SANS_REGLES: ReglesRoles = { memes: [], mots: [] };

/** The sheets that one may begin with; a draft is not one. */
export const listFichesDepart = (catalogue: Catalogue): FicheDepart[] =>
	listFiches(catalogue)
		.filter((f) => f.donnees.statut === 'complete')
		.flatMap((fiche) => {
			const matiere = matiereOf(fiche);
			return matiere ? [toFicheDepart(catalogue, fiche, matiere)] : [];
		});

const matiereOf = <F extends Famille>({ famille, donnees }: FicheOf<F>) =>
	definitionOf(famille).departOf?.(donnees);

/** Preparation and animation: a length is told only when both are known. */
const TRAVAUX = 2;

function toFicheDepart(catalogue: Catalogue, fiche: Fiche, matiere: MatiereDepart): FicheDepart {
	const { donnees } = fiche;
	const { travaux, niveau, participants } = matiere;
	const minutes = travaux.length === TRAVAUX ? sumPlages(travaux.map(toMinutes)) : undefined;
	return {
		ref: fiche.ref,
		titre: donnees.titre,
		phrase: donnees.en_une_phrase,
		publics: [...matiere.publics],
		phases: [...matiere.phases],
		...(minutes && { minutes }),
		etalement: matiere.etalement,
		...(niveau !== undefined && { niveau }),
		...(participants && { participants }),
		clivant: matiere.clivant,
		maturite: maturiteOf(catalogue, fiche),
		essais: essaisOf(catalogue, fiche).communes.map(({ nom, departement, population }) => ({
			nom: `${nom} (${departement.nom})`,
			...(population !== undefined && { population }),
		})),
		apres: [...matiere.apres],
		competences: [...matiere.competences],
		temps: timeRoles(matiere, catalogue.depart?.roles ?? SANS_REGLES),
	};
}
