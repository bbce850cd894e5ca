/** What the five questions need to know of a sheet: plain values, small enough for a browser. */
import type { Catalogue, Fiche } from '../catalogue/catalogue.ts';
import { essaisOf, type Maturite, maturiteOf } from '../catalogue/derives.ts';
import { type Duree, isTravail, type Plage, sumPlages, toMinutes } from '../temps/durees.ts';
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

type Eligible = Fiche<'outils' | 'actions'>;

/** Complete tools and actions: a draft is not what one begins with. */
export function listFichesDepart(catalogue: Catalogue): FicheDepart[] {
	const fiches: Eligible[] = [...catalogue.outils.values(), ...catalogue.actions.values()];
	return fiches
		.filter((f) => f.donnees.statut === 'complete')
		.map((f) => toFicheDepart(catalogue, f));
}

function toFicheDepart(catalogue: Catalogue, fiche: Eligible): FicheDepart {
	const { donnees } = fiche;
	const { preparation, animation, etalement } = donnees.duree;
	const outil = 'difficulte' in donnees ? donnees : undefined;
	const comptees = [preparation, animation].flatMap((d) => (d && (outil || isTravail(d)) ? d : []));
	const minutes = comptees.length === 2 ? sumPlages(comptees.map(toMinutes)) : undefined;
	return {
		ref: fiche.ref,
		titre: donnees.titre,
		phrase: donnees.en_une_phrase,
		publics: donnees.publics,
		phases: donnees.phases,
		...(minutes && { minutes }),
		etalement,
		...(outil && { niveau: outil.difficulte.niveau }),
		...(outil?.participants && { participants: outil.participants }),
		clivant: outil?.sujet_clivant === true,
		maturite: maturiteOf(catalogue, fiche),
		essais: essaisOf(catalogue, fiche).communes.map(({ nom, departement, population }) => ({
			nom: `${nom} (${departement.nom})`,
			...(population !== undefined && { population }),
		})),
		apres: (donnees.outils.apres ?? []).map((id) => `outils/${id}`),
		competences: 'competences' in donnees ? donnees.competences : [],
		temps: timeRoles(donnees, catalogue.depart?.roles ?? SANS_REGLES),
	};
}
