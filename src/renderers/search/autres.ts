/** What is found and is no sheet: the pages of the site, the words of the glossary, those to call on. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { listTailles } from '../../core/pages/lieux.ts';
import { PLAN } from '../../core/pages/plan.ts';
import { presentationOf } from '../../core/pages/presentations.ts';
import { splitPhrases } from '../../core/texte/lisibilite.ts';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { Cherchable } from './cherchable.ts';
import { listJoints, type MotsJoints } from './composes.ts';
import { palierOfPopulation } from './grandeurs.ts';
import { normalizeTexte, splitMots } from './normaliseur.ts';
import { listUnites } from './unites.ts';

/** As JSON could write it: it goes from one thread to another. */
export interface Autre {
	url: string;
	titre: string;
	phrase: string;
	type: (typeof TYPES)[keyof typeof TYPES];
	/** What people call it. */
	noms: readonly string[];
	/** What is said of it beyond its sentence. */
	texte?: string;
}

/** What a result says it is. */
export const TYPES = {
	page: 'Page',
	mot: 'Glossaire',
	acteur: 'Acteur',
	structure: 'Structure',
} as const;

export const listAutres = (catalogue: Catalogue): Autre[] => [
	...listPages(),
	...listPagesDuContenu(catalogue),
	...[...catalogue.glossaire.values()].map(({ id, donnees: { nom, definition, formes = [] } }) => ({
		url: `/glossaire/#${id}`,
		titre: nom,
		phrase: definition,
		type: TYPES.mot,
		noms: [...splitNoms(nom), ...formes],
	})),
	...[...catalogue.acteurs.values()].map(({ id, donnees: { nom, description } }) => ({
		url: `/acteurs/${id}/`,
		titre: nom,
		phrase: splitPhrases(description)[0] ?? description,
		type: TYPES.acteur,
		noms: splitNoms(nom),
		texte: description,
	})),
	...[...catalogue.structures.values()].map(({ id, donnees: { nom, description } }) => ({
		url: `/structures/${id}/`,
		titre: nom,
		phrase: splitPhrases(description)[0] ?? description,
		type: TYPES.structure,
		noms: splitNoms(nom),
		texte: description,
	})),
];

/** The lists of sheets, and the other pages of the plan. */
function listPages(): Autre[] {
	const listes = FAMILLES.map((famille) => {
		const { plusieurs, presentation, un } = NOMS_FAMILLES[famille];
		const noms = [plusieurs, un, `liste ${plusieurs}`];
		return { url: `/${famille}/`, titre: plusieurs, phrase: presentation, type: TYPES.page, noms };
	});
	const pages = PLAN.flatMap(({ pages }) => pages).flatMap(({ href, titre }) => {
		const dite = presentationOf(href);
		return dite ? [{ url: href, titre, type: TYPES.page, ...dite }] : [];
	});
	return [...listes, ...pages];
}

/** The pages that the content makes: one for each axis, one for each size of commune. */
const listPagesDuContenu = (catalogue: Catalogue): Autre[] => [
	...catalogue.axes.map(({ id, nom, court, definition = '' }) => ({
		url: `/axes/${id}/`,
		titre: nom,
		phrase: definition,
		type: TYPES.page,
		noms: [`axe ${court}`],
	})),
	...listTailles(catalogue).map(({ id, strate: { nom } }) => ({
		url: `/communes-comme-la-mienne/${id}/`,
		titre: `Communes\u00a0: ${nom}`,
		phrase: `Ce qu’ont fait des communes de cette taille\u00a0: ${nom}.`,
		type: TYPES.page,
		noms: [],
	})),
];

/** « AMRF, Association des maires ruraux de France » and « Agence régionale de santé (ARS) » have two names. */
const splitNoms = (nom: string): string[] => [
	nom,
	...nom.split(/\s*[,()]\s*|\s+(?:et|ou)\s+/u).filter(Boolean),
];

/** `connus`: the words that the sheets write in one piece. */
export function toCherchable(autre: Autre, connus: MotsJoints): Cherchable {
	const { url, titre, phrase, type, noms, texte = '' } = autre;
	const motsOf = (t: string): string[] => normalizeTexte(t).split(' ').filter(Boolean);
	// None of its names is its title more than the others.
	const unites = listUnites('', [titre, ...noms, phrase]);
	const joints = listJoints(splitMots([titre, ...noms].join('\n')));
	const paliers = new Set([
		...unites.flat().filter((mot) => mot.startsWith('#')),
		...listTaillesDites(titre),
	]);
	return {
		url,
		titre,
		phrase,
		type,
		champs: [
			{ nom: 'titre', mots: motsOf([titre, ...noms].join('\n')) },
			{ nom: 'phrase', mots: motsOf(phrase) },
			{ nom: 'texte', mots: motsOf(texte) },
			{ nom: 'joints', mots: joints.filter((joint) => connus.has(joint)) },
			{ nom: 'grandeurs', mots: [...paliers] },
		],
		unites,
		filtres: [],
		ordres: {},
		texte: '',
		bruts: splitMots([titre, ...noms, phrase].join('\n')),
	};
}

/** The first number of « 500 à 999 habitants » is of that size too. */
function listTaillesDites(titre: string): string[] {
	const [, debut] = /(\d[\d\s]*) à \d[\d\s]*habitants/u.exec(titre) ?? [];
	return debut ? [palierOfPopulation(Number(debut.replace(/\s/gu, '')))] : [];
}
