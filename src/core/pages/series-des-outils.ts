/** The pages where one does something with a sheet: fill it in, show it, lead by it. */
import { definitionOf } from '../../familles/registre/schemas.ts';
import { defineSerie } from './page.ts';

export const REMPLIR = defineSerie({
	id: 'remplir',
	modele: '/grilles/[id]/remplir/',
	titre: 'Grille à remplir',
	indexee: false,
	list: ({ grilles }) => [...grilles.keys()].map((id) => ({ id })),
});

export const EXPOSITION_DIAPOS = defineSerie({
	id: 'exposition-diapos',
	modele: '/expositions/[id]/diapositives/',
	titre: 'Exposition en diapositives',
	indexee: false,
	list: ({ expositions }) => [...expositions.keys()].map((id) => ({ id })),
});

export const CALENDRIER = defineSerie({
	id: 'calendrier',
	modele: '/parcours/[id]/calendrier/',
	titre: 'Calendrier d’un parcours',
	indexee: false,
	list: ({ parcours }) =>
		[...parcours.values()]
			.filter(({ donnees }) => donnees.etapes.some(({ semaines }) => semaines))
			.map(({ id }) => ({ id })),
});

export const ANIMER = defineSerie({
	id: 'animer',
	modele: '/formations/[id]/animer/',
	titre: 'Guide de la personne qui forme',
	indexee: false,
	list: ({ formations }) => [...formations.keys()].map((id) => ({ id })),
});

export const DIAPOSITIVES = defineSerie({
	id: 'diapositives',
	modele: '/formations/[id]/diapositives/',
	titre: 'Diapositives',
	indexee: false,
	list: ({ formations }) => [...formations.keys()].map((id) => ({ id })),
});

export const PAPIER = defineSerie({
	id: 'papier',
	modele: '/formations/[id]/[papier]/',
	titre: 'Papier d’une formation',
	indexee: false,
	list: ({ formations }) =>
		[...formations.values()].flatMap(({ id, famille, donnees }) =>
			(definitionOf(famille).papiersOf?.(donnees) ?? []).map((papier) => ({ id, papier })),
		),
});
