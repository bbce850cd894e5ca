/**
 * What each page of the plan says of itself, where it has no other sentence, where others lead to it and in the
 * results of the search; and the names that people look for it by.
 */
import { applyTypographie } from '../texte/typographie.ts';
import { PRESENTATIONS_DONNEES } from './presentations-donnees.ts';
import { PRESENTATIONS_ENQUETE } from './presentations-enquete.ts';
import { PRESENTATIONS_MAIRIE } from './presentations-mairie.ts';
import { PRESENTATIONS_PAPIER } from './presentations-papier.ts';

interface Presentation {
	phrase: string;
	noms: readonly string[];
}

/** By address; the search itself is not one of its results. */
export const PRESENTATIONS = {
	...PRESENTATIONS_ENQUETE,
	...PRESENTATIONS_MAIRIE,
	...PRESENTATIONS_PAPIER,
	...PRESENTATIONS_DONNEES,
	'/par-ou-commencer/': {
		phrase:
			'Cinq questions pour recevoir trois fiches dans l’ordre, selon qui vous êtes et où vous en êtes.',
		noms: [
			'par où commencer',
			'commencer',
			'cinq questions',
			'quelle fiche choisir',
			'je ne sais pas quoi choisir',
			'guide de départ',
		],
	},
	'/axes/': {
		phrase:
			'Alimentation, énergie, savoirs et solidarité, santé, économie : cinq entrées pour une même question.',
		noms: ['les axes', 'cinq axes', 'thèmes', 'thématiques', 'sujets'],
	},
	'/communes-comme-la-mienne/': {
		phrase: 'Ce qu’ont fait des communes de la même taille ou du même département que la vôtre.',
		noms: [
			'communes comme la mienne',
			'communes semblables',
			'communes qui ressemblent à la mienne',
			'ma commune',
			'communes de même taille',
		],
	},
	'/carte/': {
		phrase: 'Où cela s’est passé : la carte de France des communes dont parlent les fiches.',
		noms: [
			'carte',
			'carte de France',
			'carte des communes',
			'carte des retours',
			'près de chez moi',
		],
	},
	'/territoires/': {
		phrase: 'Les communes dont parlent les fiches, département par département.',
		noms: ['territoires', 'liste des communes', 'départements'],
	},
	'/nouveautes/': {
		phrase: 'Les fiches ajoutées et corrigées, les plus récentes d’abord.',
		noms: [
			'nouveautés',
			'quoi de neuf',
			'dernières fiches',
			'derniers ajouts',
			'actualités',
			'flux RSS',
		],
	},
	'/ecrire-a-sa-mairie/': {
		phrase:
			'Une lettre au maire, une note d’une page pour le conseil municipal et un projet de délibération, déjà écrits pour chaque fiche.',
		noms: [
			'lettre',
			'courrier',
			'délibération',
			'lettre au maire',
			'écrire au maire',
			'courrier à la mairie',
			'modèle de lettre',
			'note au conseil municipal',
			'projet de délibération',
			'délibération type',
			'demande de rendez-vous avec la ou le maire',
			'solliciter ma mairie',
			'convaincre sa mairie',
		],
	},
	'/livrets/': {
		phrase: 'Les fiches réunies en documents à imprimer, par axe ou par parcours.',
		noms: [
			'livrets',
			'livrets à imprimer',
			'imprimer les fiches',
			'télécharger les fiches',
			'PDF de toutes les fiches',
		],
	},
	'/mon-livret/': {
		phrase: 'Choisir des fiches, les ranger, et les emporter en un seul document.',
		noms: ['mon livret', 'ma sélection', 'mes fiches', 'mes favoris', 'composer un livret'],
	},
	'/hors-connexion/': {
		phrase:
			'Garder toutes les fiches et la recherche dans le navigateur, ou emporter le site sur une clé.',
		noms: [
			'hors connexion',
			'lire sans connexion',
			'hors ligne',
			'sans réseau',
			'sans internet',
			'clé USB',
		],
	},
	'/glossaire/': {
		phrase: 'Les mots et les sigles que les fiches emploient, expliqués simplement.',
		noms: ['glossaire', 'mots difficiles', 'sigles', 'définitions', 'lexique', 'vocabulaire'],
	},
	'/enregistrer/': {
		phrase:
			'Une feuille d’accord, trois listes et quelques réglages pour enregistrer un épisode avec le téléphone que l’on a.',
		noms: [
			'enregistrer avec un téléphone',
			'autorisation d’enregistrer une voix',
			'feuille d’accord',
			'droit à la voix',
			'faire un podcast',
			'enregistrer un entretien',
		],
	},
	'/bibliographie/': {
		phrase: 'Les guides, les livres et les rapports que citent les fiches, et où.',
		noms: ['bibliographie', 'livres', 'références', 'pour aller plus loin'],
	},
	'/acteurs/': {
		phrase: 'Réseaux, agences, associations : sur qui s’appuyer, et pour quoi.',
		noms: [
			'acteurs ressources',
			'qui peut nous aider',
			'à qui s’adresser',
			'contacts utiles',
			'annuaire',
		],
	},
	'/a-propos/': {
		phrase:
			'Un commun de méthodes et d’outils pour les communes rurales : d’où il vient, et qui le fait.',
		noms: ['à propos', 'qui sommes-nous', 'qui a fait ce site', 'présentation'],
	},
	'/resilience/': {
		phrase: 'Ce que veut dire la résilience d’une commune, en mots simples.',
		noms: ['c’est quoi la résilience', 'définition de la résilience', 'comprendre la résilience'],
	},
	'/la-demarche/': {
		phrase:
			'De l’écoute à un plan partagé : ce que les cinq structures ont en commun, et leurs cinq façons de faire.',
		noms: ['la démarche', 'les étapes de la démarche', 'la méthode'],
	},
	'/structures/': {
		phrase: 'Les associations et réseaux qui mettent leurs méthodes en commun.',
		noms: ['structures', 'associations à l’origine', 'qui a écrit les fiches'],
	},
	'/communs-voisins/': {
		phrase: 'D’autres ressources pour la résilience des territoires, et ce qu’on y trouve.',
		noms: ['communs voisins', 'autres sites', 'sites amis', 'autres ressources'],
	},
	'/gouvernance/': {
		phrase: 'Qui porte le commun, ce qui est réglé, et ce qui reste à décider ensemble.',
		noms: ['gouvernance', 'gouvernance du commun', 'qui décide'],
	},
	'/financement/': {
		phrase:
			'Ce que les fondateurs avaient prévu, ce que l’on ne sait pas, et comment aider sans argent.',
		noms: ['financement du commun', 'qui finance ce site', 'soutenir le site'],
	},
	'/contribuer/': {
		phrase: 'Proposer une fiche, raconter un essai, corriger une erreur.',
		noms: [
			'contribuer',
			'proposer une fiche',
			'écrire une fiche',
			'ajouter une fiche',
			'raconter mon expérience',
			'signaler une erreur',
			'corriger une fiche',
			'ce qui manque',
		],
	},
	'/etat-du-commun/': {
		phrase: 'Ce que le commun contient et ce qui lui manque, en nombres.',
		noms: ['état du commun', 'statistiques', 'combien de fiches', 'ce qui manque'],
	},
	'/licence/': {
		phrase: 'Les textes sont sous CC BY-SA 4.0, le code du site sous EUPL 1.2.',
		noms: [
			'licence',
			'réutiliser les textes',
			'droits d’auteur',
			'Creative Commons',
			'copier les fiches',
		],
	},
	'/citer/': {
		phrase: 'Comment reprendre une fiche, l’adapter et dire d’où elle vient.',
		noms: ['citer', 'comment citer', 'citer une fiche', 'mention à écrire'],
	},
	'/accessibilite/': {
		phrase: 'Ce qui est fait, ce qui est vérifié, ce qui ne l’est pas encore.',
		noms: ['accessibilité', 'handicap', 'lecteur d’écran', 'déclaration d’accessibilité'],
	},
	'/sobriete/': {
		phrase: 'Ce que le site pèse, ce qu’il évite, et ce que l’on n’a pas encore mesuré.',
		noms: ['sobriété numérique du site', 'écoconception', 'RGESN', 'poids du site'],
	},
	'/mentions-legales/': {
		phrase: 'Qui publie ce site, qui l’héberge, quelles données il traite.',
		noms: [
			'mentions légales',
			'éditeur du site',
			'hébergeur',
			'données personnelles du site',
			'cookies',
		],
	},
	'/plan-du-site/': {
		phrase: 'Toutes les pages du site, rangées selon ce que l’on vient y faire.',
		noms: ['plan du site', 'toutes les pages', 'sommaire du site'],
	},
} as const satisfies Readonly<Record<string, Presentation>>;

/** What the page at this address, with or without its last slash, says of itself; undefined for a page of a series. */
export function presentationOf(adresse: string): Presentation | undefined {
	const href = `${adresse.replace(/\/$/, '')}/`;
	if (!Object.hasOwn(PRESENTATIONS, href)) return undefined;
	const { phrase, noms } = PRESENTATIONS[href as keyof typeof PRESENTATIONS];
	return { phrase: applyTypographie(phrase), noms };
}
