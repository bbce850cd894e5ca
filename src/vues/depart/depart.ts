/** « Par où commencer ? » in words: the same on the pages made in advance and in the browser. */

import type { Matiere } from '../../core/depart/matiere.ts';
import {
	buildDepart,
	type Choix,
	type Depart,
	findReponses,
	type Pas,
	QUESTIONS,
	type Question,
} from '../../core/depart/sequence.ts';
import type { DonneesDepart } from '../../core/schema/index.ts';
import { sayDuree, sayMinutes, sayPlageMinutes } from '../../core/temps/durees.ts';
import { FAMILLES, type Famille, parseRef } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { VueLien } from '../fiche/vue.ts';
import { sayPlage } from '../mots.ts';

export const DEPART = '/par-ou-commencer/';
export const TITRES_DEPART = {
	resultat: 'Trois fiches, dans cet ordre',
	reponses: 'Vos réponses',
	raisons: 'Pourquoi celle-ci',
	autres: 'Ou bien',
	temps: 'Le temps en tout',
} as const;

interface Definition {
	terme: string;
	texte: string;
}

export interface VuePas {
	numero: number;
	nom: string;
	pourquoi: string;
	fiche: VueLien & { texte: string };
	/** « Fiche outil, de 4 à 24 personnes » */
	genre: string;
	raisons: string[];
	autres: VueLien[];
}

export interface VueDepart {
	reponses: Definition[];
	pas: VuePas[];
	temps: Definition[];
	/** Said instead of the steps, when nothing fits. */
	vide?: string;
}

/** The view of five answers; undefined while one of them is missing or unknown. */
export function buildVueDepart(
	matiere: Matiere,
	choix: Partial<Record<Question, string>>,
): VueDepart | undefined {
	const reponses = findReponses(matiere, choix);
	if (!reponses) return undefined;
	const depart = buildDepart(matiere.fiches, reponses);
	const vide =
		'Aucune suite de trois fiches ne tient dans ces réponses. Changez-en une, par exemple le temps.';
	return {
		reponses: QUESTIONS.map((q) => ({
			terme: matiere.questions[q].question,
			texte: reponses[q].nom,
		})),
		pas: depart.pas.map((pas, i) => toVuePas(matiere, depart, pas, i)),
		temps: depart.pas.length > 0 ? sayTemps(matiere, depart) : [],
		...(depart.pas.length === 0 && { vide }),
	};
}

/** The page of a profile: its address, its name, its answers. */
export function listProfils(
	depart: DonneesDepart | undefined,
): { id: string; titre: string; href: string; choix: Choix }[] {
	return (depart?.profils ?? []).map(({ id, nom, reponses }) => ({
		id,
		titre: nom,
		href: `${DEPART}${id}/`,
		choix: reponses,
	}));
}

/** Address of the result of those answers. */
export function buildAdresseDepart(choix: Choix): string {
	return `${DEPART}?${new URLSearchParams(QUESTIONS.map((q) => [q, choix[q]]))}`;
}

/** A sheet of the questions is one of the catalogue: its ref names a family. */
const familleOf = (ref: string): Famille => parseRef(ref)?.famille ?? FAMILLES[0];

const toLien = ({ ref, titre }: { ref: string; titre: string }): VueLien => ({
	titre,
	href: `/${ref}/`,
	famille: familleOf(ref),
});

function toVuePas(matiere: Matiere, depart: Depart, pas: Pas, index: number): VuePas {
	const { fiche, donnees } = pas;
	const personnes = fiche.participants && sayPlage(fiche.participants);
	return {
		numero: index + 1,
		nom: donnees.nom,
		pourquoi: donnees.pourquoi,
		fiche: { ...toLien(fiche), texte: fiche.phrase },
		genre:
			NOMS_FAMILLES[familleOf(fiche.ref)].un +
			(personnes ? `, pour ${personnes}\u00a0personnes` : ''),
		raisons: listRaisons(matiere, depart, pas),
		autres: pas.autres.map(toLien),
	};
}

function listRaisons(matiere: Matiere, { reponses }: Depart, pas: Pas): string[] {
	const { fiche, suite, memeTaille } = pas;
	const { raisons } = matiere;
	const { heures } = reponses.temps;
	const noms = memeTaille.length > 0 ? memeTaille : fiche.essais.map((e) => e.nom);
	const essais = memeTaille.length > 0 ? raisons.essais : raisons.essais_ailleurs;
	const temps = !fiche.minutes
		? raisons.temps_inconnu
		: heures === undefined
			? raisons.temps_sans_limite
			: raisons.temps;
	const phrases = [
		suite && raisons.suite,
		noms.length > 0 && essais,
		temps,
		fiche.niveau === undefined ? raisons.animation_inconnue : raisons.animation,
		fiche.clivant && raisons.clivant,
		noms.length === 0 && raisons.sans_essai,
	];
	const valeurs = {
		precedente: suite?.titre ?? '',
		communes: sayNoms(noms),
		heures: fiche.minutes ? sayPlageMinutes(fiche.minutes) : '',
		limite: heures === undefined ? '' : sayMinutes(heures * 60),
		etalement: sayDuree(fiche.etalement),
		niveau: lowerFirst(matiere.niveaux[fiche.niveau ?? ''] ?? ''),
	};
	return phrases.flatMap((phrase) => (phrase ? [fillPhrase(phrase, valeurs)] : []));
}

/** A sentence of the data, its words between braces replaced by the facts of a sheet. */
export function fillPhrase(phrase: string, valeurs: Readonly<Record<string, string>>): string {
	return phrase.replace(/\{([a-z_]+)\}/gu, (tout, cle: string) => valeurs[cle] ?? tout);
}

const lowerFirst = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1);

const NOMS_MAX = 3;

/** « Léaz, Chey, Reignac et 2 autres » */
function sayNoms(noms: readonly string[]): string {
	const autres = noms.length - NOMS_MAX;
	if (autres <= 0) return noms.join(', ');
	return `${noms.slice(0, NOMS_MAX).join(', ')} et ${autres}\u00a0autre${autres > 1 ? 's' : ''}`;
}

function sayTemps(matiere: Matiere, { heures, roles, etapes, pas }: Depart): Definition[] {
	const total = pas.length;
	const combien =
		heures.fiches === total
			? `${sayPlageMinutes(heures.minutes)} pour les trois fiches.`
			: heures.fiches === 0
				? 'Non documenté\u00a0: ces fiches ne comptent pas leurs heures.'
				: `${sayPlageMinutes(heures.minutes)} pour ${sayFiches(heures.fiches, total)}\u00a0; ${total - heures.fiches > 1 ? 'les autres ne comptent pas leurs' : 'l’autre ne compte pas ses'} heures.`;
	const ordre = Object.keys(matiere.roles);
	const parRole = roles
		.toSorted((a, b) => ordre.indexOf(a.role) - ordre.indexOf(b.role))
		.map(({ role, minutes, fiches }) => ({
			terme: matiere.roles[role] ?? role,
			texte: `${sayPlageMinutes(minutes)}, d’après ${sayFiches(fiches, total)}.`,
		}));
	return [
		{ terme: 'Préparation et animation', texte: combien },
		{ terme: 'Rôle par rôle', texte: sayComptage(roles.length > 0, etapes) },
		...parRole,
	];
}

/** How the time of a role is counted, and what is not. */
function sayComptage(connus: boolean, { nombre, nonComptees }: Depart['etapes']): string {
	if (!connus) return 'Non documenté\u00a0: aucune de ces fiches ne le dit encore.';
	const compte =
		'Pour qui est là à toutes les étapes où la fiche nomme son rôle, ou le total que donne la fiche.';
	if (nonComptees === 0) return compte;
	const comptees =
		nonComptees > 1
			? `${nonComptees}\u00a0étapes sur\u00a0${nombre} ne comptent pas`
			: `1\u00a0étape sur\u00a0${nombre} ne compte pas`;
	return `${compte} ${comptees}, faute d’heures ou de rôle.`;
}

const sayFiches = (n: number, total: number): string =>
	`${n}\u00a0fiche${n > 1 ? 's' : ''} sur\u00a0${total}`;
