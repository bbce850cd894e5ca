/** What pages take from a file, from the browser or from an address: of another version of the site, or of anyone. */
import { readFichierGuide, writeFichierGuide } from '../../src/core/enquete/fichier-guide.ts';
import { readRecueil } from '../../src/core/enquete/fichier-recueil.ts';
import { readRestitution } from '../../src/core/enquete/fichier-restitution.ts';
import type { Guide } from '../../src/core/enquete/guide.ts';
import { poseQuestions, type Questionnaire } from '../../src/core/enquete/questionnaire.ts';
import { RESTITUTION_VIDE } from '../../src/core/enquete/restitution.ts';
import { readTableau } from '../../src/core/enquete/tableau.ts';
import {
	readFichierExposition,
	writeFichierExposition,
} from '../../src/core/exposition/fichier.ts';
import { readFragment } from '../../src/core/formats/fragment.ts';
import { isObjet } from '../../src/core/formats/objet.ts';
import { readCsv } from '../../src/core/formats/read-csv.ts';
import { readFichier as readGrille } from '../../src/core/grille/fichier.ts';
import {
	readFichierLecture,
	writeFichierLecture,
} from '../../src/core/lecture-commune/fichier-lecture.ts';
import { parseLivret } from '../../src/navigateur/cadre/livret-valeurs.ts';
import { parseLus } from '../../src/navigateur/cadre/lus-valeurs.ts';
import { parseAdresse } from '../../src/navigateur/deroule/adresse.ts';
import { parseRang } from '../../src/navigateur/diapos/touches.ts';
import { parseBrouillon } from '../../src/navigateur/formulaire/brouillon-lu.ts';
import { parseReponses } from '../../src/navigateur/mairie/reponses-gardees.ts';
import { parsePartage } from '../../src/navigateur/mon-livret/partage.ts';
import type { Cible } from './lancer.ts';
import { mutateOctets } from './mutations.ts';
import { mutateJson } from './mutations-json.ts';

const OPTIONS = [
	{ id: 'a', texte: 'À pied' },
	{ id: 'b', texte: 'En bus' },
];
const GUIDE: Guide = {
	titre: 'Essai',
	lignes: [
		{ id: 'recit', texte: 'Racontez.', relances: ['Et avant ?'] },
		{ id: 'comment', texte: 'Comment ?', type: 'plusieurs', options: OPTIONS },
		{ id: 'bus', texte: 'Lequel ?', si: { question: 'comment', reponse: 'b' } },
		{ id: 'a-nous-1', texte: 'Merci.', type: 'note' },
	],
};
const QUESTIONNAIRE: Questionnaire = {
	...{ titre: 'Le hameau', version: '20261130' },
	cadre: { porteur: 'Le comité', effacement: '2027-06-30' },
	questions: poseQuestions(GUIDE, () => undefined),
};
const RECUEIL = {
	...{ format: 'impulser-recueil', version: 1, questionnaire: QUESTIONNAIRE },
	entretiens: [
		{
			...{ id: 'k1', numero: '7', jour: '2026-11-30', par: 'Léa' },
			reponses: { accord: 'oui', recit: 'Le\nmatin.', comment: 'a b', bus: '12' },
		},
	],
	restitution: { ...RESTITUTION_VIDE, titre: 'Ce que vous avez dit' },
};
const GRILLE = { id: 'essai', titre: 'Essai', criteres: [{ id: 'eau', titre: 'L’eau' }] };
const FEUILLE = { qui: 'Anne', date: '2026-11-30', reponses: { eau: { niveau: 2, constat: 'x' } } };

const octets = (valeur: unknown): Uint8Array =>
	Buffer.from(typeof valeur === 'string' ? valeur : JSON.stringify(valeur), 'utf8');
const texteOf = (o: Uint8Array): string => Buffer.from(o).toString('utf8');

/** A reader of JSON that never throws. */
const json = (nom: string, graine: unknown, lire: (texte: string) => unknown): Cible => ({
	...{ nom, mutate: mutateJson, graines: () => [octets(graine)] },
	essaie: (o) => lire(texteOf(o)),
});
/** A reader of a text that never throws. */
const texte = (nom: string, graine: string, lire: (texte: string) => unknown): Cible => ({
	...{ nom, mutate: mutateOctets, graines: () => [octets(graine)] },
	essaie: (o) => lire(texteOf(o)),
});

/** The files that the tools on line open. */
export const listCiblesDesFichiers = (): Cible[] => [
	json('fichier d’un guide', writeFichierGuide(GUIDE), readFichierGuide),
	json('fichier d’un recueil', RECUEIL, readRecueil),
	json('fichier d’une restitution', RECUEIL, readRestitution),
	json(
		'fichier d’une grille',
		{ ...{ format: 'impulser-grille', version: 1, grille: 'essai' }, feuilles: [FEUILLE] },
		(t) => readGrille(t, GRILLE),
	),
	json(
		'fichier d’une exposition',
		writeFichierExposition({
			composition: {
				...{ exposition: 'x', commune: 'Lunas', retires: ['p2'] },
				places: { 'p1/a': { valeur: '12', texte: 'Mots' } },
			},
			photos: {},
		}),
		(t) => readFichierExposition(t, ['x']),
	),
	json(
		'fichier d’une lecture',
		writeFichierLecture({
			...{ titre: 'Essai', choix: [] },
			textes: [
				{
					...{ id: 'k1/recit', entretien: 'k1', question: 'recit' },
					...{ intitule: 'Racontez.', texte: 'Le matin.', numero: '7' },
				},
			],
			themes: [{ id: 't', nom: 'Eau' }],
			passages: [],
		}),
		readFichierLecture,
	),
	texte('tableau de saisie', 'numero;comment;bus\n1;a;\n2;En bus;12\n', (t) =>
		readTableau(readCsv(t).lignes, QUESTIONNAIRE),
	),
];

/** What the browser keeps, and what an address says. */
export const listCiblesDuNavigateur = (): Cible[] => [
	json('livret gardé', { titre: 'Mon livret', refs: ['outils/arpentage'] }, parseLivret),
	json('fiches lues', [['outils/arpentage', 'Arpentage']], parseLus),
	json('réponses pour la mairie', { commune: 'Lunas', noms: 'Anne' }, parseReponses),
	json(
		'brouillon du formulaire',
		{ valeurs: { titre: 'x', axes: ['a'] }, recit: 'y', communes: [], garde: '2026-11-30' },
		parseBrouillon,
	),
	texte(
		'adresse d’un livret',
		'?fiches=outils/arpentage,actions/x&titre=Mon%20livret',
		parsePartage,
	),
	texte('adresse d’un déroulé', '?debut=20:00&durees=courtes&pause-4=10&autre-jour=5', (t) => {
		const lue = parseAdresse(t);
		if (!Number.isFinite(lue.pauseOf('pause-4')))
			throw new Error('une pause qui n’est pas un nombre');
	}),
	texte('ancre d’une diapositive', '#12', (t) => parseRang(t, 30)),
	texte('fragment de l’adresse', '#valeurs=%7B%22titre%22%3A1%7D&x=y', (t) => {
		const lu = readFragment('valeurs', t);
		if (lu !== undefined && isObjet(lu)) throw new Error('un fragment qui n’est pas un texte');
	}),
];
