/** The sets of data that a portal shows: each file of the open data is of one of them, or of none. */
import type { FichierDonnees } from '../../core/donnees/fichier.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';

export interface Jeu {
	/** Its name for ever, wherever the site stands: portals know a set by it. */
	id: string;
	titre: string;
	description: string;
	motsCles: readonly string[];
	/** Beginnings of the names of its files. */
	fichiers: readonly string[];
}

const COMMUNS = ['résilience', 'ruralité', 'participation citoyenne', 'communes'];

/** The last takes what the others leave. */
export const JEUX: readonly Jeu[] = [
	{
		id: 'impulser-retours',
		titre: 'Impulser\u00a0: retours d’expérience de communes',
		description:
			'Ce que des communes ont essayé\u00a0: où, quand, avec quels outils, ce qui a marché et ce qui n’a pas marché, avec les sources. Chaque retour porte les codes INSEE de ses communes.',
		motsCles: ['retour d’expérience', ...COMMUNS],
		fichiers: [...FAMILLES.filter((famille) => definitionOf(famille).temoignage), 'carte'],
	},
	{
		id: 'impulser-vocabulaires',
		titre: 'Impulser\u00a0: vocabulaires et glossaire',
		description:
			'Les listes de valeurs dont se servent les fiches (axes, orientations, objectifs, phases, publics…) et le glossaire, avec leurs définitions.',
		motsCles: ['vocabulaire', 'glossaire', 'SKOS', ...COMMUNS],
		fichiers: ['vocabulaires', 'glossaire', 'communes'],
	},
	{
		id: 'impulser-bibliographie',
		titre: 'Impulser\u00a0: bibliographie et sources',
		description:
			'Les livres, rapports, articles et sites que citent les fiches, et les sources de chaque fiche.',
		motsCles: ['bibliographie', ...COMMUNS],
		fichiers: ['bibliographie', 'sources'],
	},
	{
		id: 'impulser-fiches',
		titre: 'Impulser\u00a0: méthodes et outils pour la résilience locale',
		description:
			'Toutes les fiches du commun\u00a0: outils d’animation et de diagnostic, actions, retours d’expérience, parcours, questionnaires, grilles, expositions, formations. Durées, étapes, matériel, coûts, sources.',
		motsCles: ['méthode', 'diagnostic partagé', 'intelligence collective', ...COMMUNS],
		fichiers: [''],
	},
];

/** What only serves others: a sheet alone, a schema, pages for a wiki, what a search engine asks, what changed. */
const A_PART = /^(?:fiches\/|schemas\/|wiki\/|scrutari|changements)/;

/** The set of a file; undefined for what is no form of one. */
export function jeuOf({ chemin }: Pick<FichierDonnees, 'chemin'>): Jeu | undefined {
	if (A_PART.test(chemin)) return undefined;
	const nom = chemin.split('/').at(-1) ?? chemin;
	return JEUX.find(({ fichiers }) => fichiers.some((debut) => nom.startsWith(debut)));
}
