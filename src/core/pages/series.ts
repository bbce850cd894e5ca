/** The types of page that have many addresses. */
import { FAMILLES, type Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { type Catalogue, listFiches, type UneFiche } from '../catalogue/catalogue.ts';
import { facettesOf, hasDerouleMinute, isSollicitable } from '../catalogue/derives.ts';
import { listAxesDesArticles } from './articles.ts';
import { countFacettes } from './facettes.ts';
import { groupRegions, listTailles } from './lieux.ts';
import { defineSerie } from './page.ts';
import { listRedirigees } from './redirigees.ts';
import { listSuites } from './suites.ts';

/** Those by which a public begins come first in the plan: they lead to the others. */
const rangOf = (famille: Famille): number => (definitionOf(famille).publicOf ? 0 : 1);

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

export const LISTE = defineSerie({
	id: 'liste',
	modele: '/[famille]/',
	titre: 'Liste',
	deduite: false,
	list: () => FAMILLES.map((famille) => ({ famille })),
	plan: FAMILLES.toSorted((a, b) => rangOf(a) - rangOf(b)).map((famille) => {
		const { plusieurs, entete } = NOMS_FAMILLES[famille];
		return {
			groupe: 'Trouver',
			titre: `Les ${minuscule(plusieurs)}`,
			...(entete ? { entete } : {}),
			params: { famille },
		};
	}),
});

export const FICHE = defineSerie({
	id: 'fiche',
	modele: '/[famille]/[id]/',
	titre: 'Fiche',
	deduite: false,
	list: (catalogue) => [
		...listFiches(catalogue).map(toParams),
		...listRedirigees(catalogue, FAMILLES).map(({ collection, id }) => ({
			famille: collection,
			id,
		})),
	],
});

function toParams({ famille, id }: UneFiche): Record<'famille' | 'id', string> {
	return { famille, id };
}

export const KIT = defineSerie({
	id: 'kit',
	modele: '/[famille]/[id]/mairie/',
	titre: 'Kit pour la mairie',
	horsConnexion: false,
	indexee: false,
	list: (catalogue) => listFiches(catalogue).filter(isSollicitable).map(toParams),
});

export const DEROULE = defineSerie({
	id: 'deroule',
	modele: '/[famille]/[id]/deroule/',
	titre: 'Déroulé minuté',
	horsConnexion: false,
	indexee: false,
	list: (catalogue) => listFiches(catalogue).filter(hasDerouleMinute).map(toParams),
});

export const QUESTIONS = defineSerie({
	id: 'questions-theme',
	modele: '/questions/[theme]/',
	titre: 'Thème de questions',
	deduite: false,
	list: ({ questions }) => [...questions.keys()].map((theme) => ({ theme })),
	ancres: ({ questions }, { theme }) =>
		questions.get(theme)?.donnees.questions.map(({ id }) => id) ?? [],
});

export const SUITE = defineSerie({
	id: 'suite',
	modele: '/[famille]/suite/[page]/',
	titre: 'Suite d’une liste',
	suite: true,
	list: (catalogue) =>
		FAMILLES.flatMap((famille) =>
			listSuites(catalogue[famille].size).map((page) => ({ famille, page })),
		),
});

export const FACETTE = defineSerie({
	id: 'facette',
	modele: '/[famille]/par/[facette]/[valeur]/',
	titre: 'Liste filtrée',
	indexee: false,
	list: (catalogue) => listFiltres(catalogue).map(({ params }) => params),
});

export const SUITE_FACETTE = defineSerie({
	id: 'suite-facette',
	modele: '/[famille]/par/[facette]/[valeur]/suite/[page]/',
	titre: 'Suite d’une liste filtrée',
	indexee: false,
	suite: true,
	list: (catalogue) =>
		listFiltres(catalogue).flatMap(({ params, nombre }) =>
			listSuites(nombre).map((page) => ({ ...params, page })),
		),
});

interface Filtre {
	params: { famille: Famille; facette: string; valeur: string };
	/** How many sheets it keeps. */
	nombre: number;
}

/** The values that the list of each family is filtered by. */
const listFiltres = (catalogue: Catalogue): Filtre[] =>
	FAMILLES.flatMap((famille) => {
		const fiches = listFiches(catalogue).filter((f) => f.famille === famille);
		const facettes = fiches.map((fiche) => facettesOf(catalogue, fiche));
		return countFacettes(catalogue, facettes).flatMap(({ id, valeurs }) =>
			valeurs.map(({ id: valeur, nombre }) => ({
				params: { famille, facette: id, valeur },
				nombre,
			})),
		);
	});

export const AXE = defineSerie({
	id: 'axe',
	modele: '/axes/[axe]/',
	titre: 'Axe',
	list: ({ axes }) => axes.map(({ id }) => ({ axe: id })),
	ancres: ({ axes }, { axe }) =>
		axes.find(({ id }) => id === axe)?.orientations.map(({ id }) => `axe-${id}`) ?? [],
});

export const STRUCTURE = defineSerie({
	id: 'structure',
	modele: '/structures/[id]/',
	titre: 'Structure',
	deduite: false,
	list: (catalogue) => [
		...[...catalogue.structures.keys()].map((id) => ({ id })),
		...listRedirigees(catalogue, ['structures']),
	],
});

export const ACTEUR = defineSerie({
	id: 'acteur',
	modele: '/acteurs/[id]/',
	titre: 'Acteur ressource',
	deduite: false,
	list: (catalogue) => [
		...[...catalogue.acteurs.keys()].map((id) => ({ id })),
		...listRedirigees(catalogue, ['acteurs']),
	],
});

export const ARTICLES = defineSerie({
	id: 'articles',
	modele: '/bibliographie/[axe]/',
	titre: 'Articles cités',
	list: (catalogue) => listAxesDesArticles(catalogue).map((axe) => ({ axe })),
});

export const TERRITOIRE = defineSerie({
	id: 'territoire',
	modele: '/territoires/[insee]/',
	titre: 'Territoire',
	list: ({ communes }) => [...communes.keys()].map((insee) => ({ insee })),
});

export const REGION = defineSerie({
	id: 'region',
	modele: '/carte/[region]/',
	titre: 'Carte d’une région',
	list: (catalogue) => groupRegions(catalogue).map(({ id }) => ({ region: id })),
});

export const TAILLE = defineSerie({
	id: 'taille',
	modele: '/communes-comme-la-mienne/[taille]/',
	titre: 'Communes d’une taille',
	list: (catalogue) => listTailles(catalogue).map(({ id }) => ({ taille: id })),
});

export const PROFIL = defineSerie({
	id: 'profil',
	modele: '/par-ou-commencer/[profil]/',
	titre: 'Profil de départ',
	// Its schema sees to it that the answers of a profile are those of the questions.
	list: ({ depart }) => (depart?.profils ?? []).map(({ id }) => ({ profil: id })),
});

/** The comment on how a sheet was used is no sheet: it has a form all the same. */
export const COMMENTAIRE = 'commentaire';

export const FORMULAIRE = defineSerie({
	id: 'formulaire',
	modele: '/contribuer/[genre]/',
	titre: 'Formulaire de contribution',
	deduite: false,
	list: () =>
		[...FAMILLES.map((famille) => NOMS_FAMILLES[famille].genre), COMMENTAIRE].map((genre) => ({
			genre,
		})),
});

/** The web editor, where there is a repository: the build puts it in place of `/admin/`. */
export const EDITEUR = defineSerie({
	id: 'editeur',
	modele: '/admin/[page]/',
	titre: 'Éditeur web, en place',
	horsConnexion: false,
	indexee: false,
	deduite: false,
	list: () => [],
});
