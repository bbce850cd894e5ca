/** What a person typed to name a commune: a name, a postcode, an INSEE code; and what it may stand for. */

import { distance } from 'fastest-levenshtein';
import type { Commune } from '../core/catalogue/catalogue.ts';
import { isCodeInsee, MOTIF_INSEE } from '../core/france/code-insee.ts';
import { sayNombre } from '../core/temps/durees.ts';
import { sayDe } from '../core/texte/articles.ts';
import { toSlug } from '../core/texte/proche.ts';
import { initialeOf, motsOf } from './communes.ts';

/** A commune with its postcodes, as the parts of the list by code hold it. */
export interface CommunePostale extends Pick<Commune, 'code' | 'nom' | 'population'> {
	departement: { code: string; nom: string };
	codesPostaux: string[];
}

export type Saisie =
	| { genre: 'vide' }
	/** Picked in a list that shows the INSEE code: « Léaz (Ain) – 01209 ». */
	| { genre: 'choix'; code: string }
	/** Five signs, that may be a postcode or an INSEE code. */
	| { genre: 'code'; code: string }
	/** `lieu`: the département that stands after the name, folded; may be empty. */
	| { genre: 'nom'; nom: string; lieu: string };

const CHOIX = new RegExp(String.raw`[–-]\s*(${MOTIF_INSEE})$`);

export function readSaisie(saisie: string): Saisie {
	const texte = saisie.trim();
	const choix = CHOIX.exec(texte)?.[1];
	if (choix !== undefined) return { genre: 'choix', code: choix };
	const serre = texte.replace(/[\s.]/gu, '').toUpperCase();
	if (isCodeInsee(serre)) return { genre: 'code', code: serre };
	const [, nom = '', lieu = ''] = /^([^,(]+?)\s*(?:[,(]\s*([^)]*)\)?)?$/u.exec(texte) ?? [
		'',
		texte,
	];
	return motsOf(nom) === '' ? { genre: 'vide' } : { genre: 'nom', nom, lieu: toSlug(lieu) };
}

/** The part of the list by code where a code is: its first two signs. */
export const debutOf = (code: string): string => code.slice(0, 2).toUpperCase();

/** One line a commune: code, name, population, département, postcodes. */
export const writeCodes = (communes: readonly CommunePostale[]): string =>
	communes
		.map((c) =>
			[
				c.code,
				c.nom,
				c.population ?? '',
				c.departement.code,
				c.departement.nom,
				c.codesPostaux.join(' '),
			].join('\t'),
		)
		.join('\n');

export const parseCodes = (texte: string): CommunePostale[] =>
	texte
		.split('\n')
		.filter(Boolean)
		.map((ligne) => {
			const [code = '', nom = '', population = '', dep = '', departement = '', postaux = ''] =
				ligne.split('\t');
			return {
				code,
				nom,
				population: population === '' ? undefined : Number(population),
				departement: { code: dep, nom: departement },
				codesPostaux: postaux.split(' ').filter(Boolean),
			};
		});

export interface Reponse<C> {
	/** The only one it can be. */
	seule?: C;
	/** Those among which to choose, and how many more there are. */
	candidates: C[];
	reste: number;
	/** In words, what was understood and what is asked. */
	phrase: string;
}

const MAX = 12;
const LAQUELLE = 'Laquelle est la vôtre\u202f?';

/** What a code stands for: a postcode is often shared, and may be the INSEE code of another commune. */
export function answerCode<C extends CommunePostale>(
	code: string,
	communes: readonly C[],
): Reponse<C> {
	const postales = communes.filter((c) => c.codesPostaux.includes(code)).sort(parTaille);
	const insee = communes.find((c) => c.code === code);
	const autres = insee && !postales.includes(insee) ? [insee] : [];
	const toutes = [...postales, ...autres];
	if (toutes.length === 0)
		return {
			...limit(toutes),
			phrase: `Aucune commune n’a le code ${code}, ni comme code postal ni comme code INSEE. Vérifiez-le, ou tapez le nom de la commune.`,
		};
	const [seule] = toutes;
	if (seule && toutes.length === 1)
		return {
			seule,
			...limit(toutes),
			phrase: `${code} est le code ${postales.length > 0 ? 'postal' : 'INSEE'} ${sayDe(seule.nom)}.`,
		};
	if (insee && autres.length > 0)
		return {
			...limit(toutes),
			phrase: `${code} est le code postal ${sayDe(sayNoms(postales))}, et le code INSEE ${sayDe(insee.nom)}. ${LAQUELLE}`,
		};
	return {
		...limit(toutes),
		phrase: `${code} est le code postal de ${postales.length}\u00a0communes. ${LAQUELLE}`,
	};
}

/** What a name stands for: the whole name first, then those that begin so, then those that look like it. */
export function answerNom<C extends Commune>(
	{ nom, lieu }: { nom: string; lieu: string },
	communes: readonly C[],
): Reponse<C> {
	const mots = motsOf(nom);
	const la = communes.filter((c) => isDuLieu(c, lieu));
	const exactes = la.filter((c) => motsOf(c.nom) === mots).sort(parTaille);
	const [seule] = exactes;
	if (seule && exactes.length === 1)
		return { seule, ...limit(exactes), phrase: `${seule.nom} (${seule.departement.nom}).` };
	if (exactes.length > 1)
		return {
			...limit(exactes),
			phrase: `${exactes.length}\u00a0communes s’appellent ${seule?.nom}. ${LAQUELLE}`,
		};
	const debuts = la.filter((c) => motsOf(c.nom).startsWith(mots)).sort(parTaille);
	if (debuts.length > 0)
		return {
			...limit(debuts),
			phrase: `Aucune commune ne s’appelle exactement «\u00a0${nom}\u00a0». Est-ce l’une de celles-ci\u202f?`,
		};
	const proches = listProches(mots, la);
	return {
		...limit(proches),
		phrase:
			proches.length > 0
				? `Aucune commune ne s’appelle «\u00a0${nom}\u00a0». Vouliez-vous dire l’une de celles-ci\u202f?`
				: `Aucune commune ne s’appelle «\u00a0${nom}\u00a0». Vérifiez l’orthographe, ou tapez son code postal.`,
	};
}

/** The part of the list by initial where a name is. */
export const partieOf = initialeOf;

/** « Saint-Martin (Gers, 421 habitants) » */
export const sayCandidate = (c: Pick<Commune, 'nom' | 'population' | 'departement'>): string =>
	c.population === undefined
		? `${c.nom} (${c.departement.nom})`
		: `${c.nom} (${c.departement.nom}, ${sayNombre(c.population)}\u00a0habitant${c.population > 1 ? 's' : ''})`;

const parTaille = (
	a: { population?: number | undefined },
	b: { population?: number | undefined },
): number => (b.population ?? 0) - (a.population ?? 0);

const isDuLieu = ({ departement }: Pick<Commune, 'departement'>, lieu: string): boolean =>
	lieu === '' ||
	departement.code.toLowerCase() === lieu ||
	toSlug(departement.nom).startsWith(lieu);

function listProches<C extends Commune>(mots: string, communes: readonly C[]): C[] {
	const seuil = mots.length >= 8 ? 2 : mots.length >= 5 ? 1 : 0;
	return communes
		.map((commune) => ({ commune, ecart: distance(mots, motsOf(commune.nom)) }))
		.filter(({ ecart }) => ecart <= seuil)
		.sort((a, b) => a.ecart - b.ecart || parTaille(a.commune, b.commune))
		.map(({ commune }) => commune);
}

const limit = <C>(toutes: readonly C[]): { candidates: C[]; reste: number } => ({
	candidates: toutes.slice(0, MAX),
	reste: Math.max(0, toutes.length - MAX),
});

const sayNoms = (communes: readonly { nom: string }[]): string =>
	new Intl.ListFormat('fr').format(
		communes.length > 4
			? [...communes.slice(0, 3).map((c) => c.nom), `${communes.length - 3} autres`]
			: communes.map((c) => c.nom),
	);
