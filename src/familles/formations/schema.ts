import { z } from 'zod';
import { constat, effectif, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { MOTIF_HEURE, parseHeure } from '../../core/temps/deroule.ts';
import { defineFamille } from '../definir.ts';
import { evaluationPosee, exercicesDes, journeesTenables } from './regle-programme.ts';

const IDENTIFIANT = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const identifiant = (description: string) =>
	z
		.string()
		.max(60)
		.refine((valeur) => IDENTIFIANT.test(valeur), {
			params: {
				code: 'format-invalide',
				attendu: 'des lettres sans accent et des tirets, par exemple question-dehors',
			},
		})
		.meta({ title: 'Identifiant', description, brut: true, pattern: IDENTIFIANT.source });

export const TYPES_SEANCE = [
	...(['accueil', 'apport', 'exercice', 'echange'] as const),
	...(['pause', 'repas', 'cloture'] as const),
] as const;
export type TypeSeance = (typeof TYPES_SEANCE)[number];
export const NOMS_TYPES_SEANCE: Readonly<Record<TypeSeance, string>> = {
	accueil: 'Accueil',
	apport: 'Apport',
	exercice: 'Exercice',
	echange: 'Échange',
	pause: 'Pause',
	repas: 'Repas',
	cloture: 'Clôture',
};

const diapo = z.strictObject({
	titre: texte(70).meta({ title: 'Titre' }),
	points: z.array(texte(100)).max(5).meta({ title: 'Points', description: 'Quatre au plus.' }),
	notes: texte(700).optional().meta({ title: 'Ce que l’on dit' }),
});

const seance = z.strictObject({
	id: identifiant('De la séance, dans son adresse.'),
	titre: texte(80).meta({ title: 'Titre' }),
	minutes: z.int().min(5).max(240).meta({ title: 'Durée, en minutes' }),
	type: z.enum(TYPES_SEANCE).meta({ title: 'Type', noms: NOMS_TYPES_SEANCE, brut: true }),
	priorite: z.int().min(1).max(3).meta({
		title: 'Priorité',
		description: '1 : on la garde. 2 : on peut la raccourcir. 3 : on peut la couper.',
	}),
	minutes_min: z.int().min(5).max(240).optional().meta({
		title: 'Au moins, en minutes',
		description: 'Jusqu’où on la raccourcit, quand on est en retard.',
	}),
	outil: reference('outils').optional().meta({ title: 'Outil que l’on essaie' }),
	but: texte(200).meta({ title: 'But' }),
	deroule: z.array(texte(400)).min(1).max(8).meta({ title: 'Ce que l’on fait' }),
	vigilance: texte(300).optional().meta({ title: 'Ce à quoi on veille' }),
	exercice: identifiant('De l’exercice que l’on y fait, plus bas.')
		.optional()
		.meta({ title: 'Exercice' }),
	diapos: z.array(diapo).max(8).optional().meta({ title: 'Diapositives' }),
});

const jour = z.strictObject({
	titre: texte(80).meta({ title: 'Titre' }),
	debut: z
		.string()
		.refine((valeur) => parseHeure(valeur) !== undefined, {
			params: { code: 'format-invalide', attendu: 'une heure, par exemple 09:00' },
		})
		.meta({ title: 'Heure de début', brut: true, pattern: MOTIF_HEURE }),
	seances: z.array(seance).min(2).max(30).meta({ title: 'Séances' }),
});

const exercice = z.strictObject({
	id: identifiant('Celui que nomme la séance.'),
	titre: texte(80).meta({ title: 'Titre' }),
	minutes: z.int().min(5).max(240).meta({ title: 'Durée, en minutes' }),
	consigne: texte(900).meta({ title: 'Consigne', description: 'Telle qu’on la lit.' }),
	materiel: z.array(texte(120)).max(8).meta({ title: 'Matériel' }),
	etapes: z.array(texte(200)).min(1).max(10).meta({ title: 'Étapes' }),
	ce_qu_on_attend: texte(700).meta({ title: 'Ce que l’on attend' }),
	reprise: z.array(texte(200)).min(1).max(6).meta({ title: 'Pour en parler ensuite' }),
});

const question = z.strictObject({
	id: identifiant('De la question.'),
	question: texte(200).meta({ title: 'Question' }),
	type: z.enum(['echelle', 'choix', 'ouverte']).meta({
		title: 'Type de réponse',
		noms: { echelle: 'Échelle', choix: 'Choix', ouverte: 'Quelques mots' },
		brut: true,
	}),
	options: z.array(texte(80)).min(2).max(8).optional().meta({ title: 'Réponses' }),
});

/** Formation: one day or several, made of sessions that follow one another, with all that is handed out. */
const schema = z.strictObject({
	...communs,
	pour_qui: texte(600).meta({ title: 'Pour qui, et qui forme' }),
	objectifs: z.array(texte(200)).min(1).max(8).meta({ title: 'À la fin' }),
	groupe: effectif().meta({ title: 'Groupe' }),
	salle: texte(400).meta({ title: 'Salle' }),
	materiel: z
		.array(
			z.strictObject({
				quoi: texte(120).meta({ title: 'Quoi' }),
				quantite: texte(80).optional().meta({ title: 'Quantité' }),
			}),
		)
		.min(1)
		.max(25)
		.meta({ title: 'Matériel' }),
	avant: z
		.array(
			z.strictObject({
				quand: texte(40).meta({ title: 'Quand', description: '« 6 semaines avant »' }),
				quoi: texte(400).meta({ title: 'Quoi' }),
			}),
		)
		.min(1)
		.max(10)
		.meta({ title: 'Avant' }),
	jours: z.array(jour).min(1).max(5).meta({ title: 'Jours' }),
	cas: z
		.strictObject({
			nom: texte(80).meta({ title: 'Nom', description: 'D’une commune imaginaire, dite telle.' }),
			avertissement: texte(300).meta({ title: 'Avertissement' }),
			texte: z
				.array(texte(900))
				.min(1)
				.max(10)
				.meta({ title: 'Texte', description: 'Un paragraphe par ligne.' }),
			donnees: z
				.array(
					z.strictObject({
						quoi: texte(100).meta({ title: 'Quoi' }),
						valeur: texte(80).meta({ title: 'Combien' }),
					}),
				)
				.max(20)
				.meta({ title: 'Chiffres inventés' }),
		})
		.optional()
		.meta({ title: 'Cas' }),
	exercices: z.array(exercice).max(20).meta({ title: 'Exercices' }),
	carnet: z
		.array(
			z.strictObject({
				titre: texte(80).meta({ title: 'Titre' }),
				invite: texte(250).meta({ title: 'Début de phrase' }),
			}),
		)
		.min(1)
		.max(20)
		.meta({ title: 'Carnet', description: 'Ce que chacun écrit pour soi.' }),
	evaluation: z.array(question).min(1).max(15).meta({ title: 'Évaluation' }),
	suites: z
		.array(
			z.strictObject({
				jours: z.int().min(1).max(1000).meta({ title: 'Jours après la fin' }),
				titre: texte(80).meta({ title: 'Titre' }),
				quoi: texte(400).meta({ title: 'Quoi' }),
			}),
		)
		.min(1)
		.max(10)
		.meta({ title: 'Suites' }),
	droits: z.array(constat()).max(20).optional().meta({ title: 'Qui peut se former, qui paie' }),
	droits_de: reference('formations').optional().meta({
		title: 'Mêmes droits que',
		description: 'La formation qui les dit déjà : on ne les écrit qu’une fois.',
	}),
	outils: z.array(reference('outils')).max(20).optional().meta({ title: 'Outils à donner à lire' }),
	actions: z
		.array(reference('actions'))
		.max(20)
		.optional()
		.meta({ title: 'Actions à donner à lire' }),
});

export type DonneesFormation = z.output<typeof schema>;
export type Jour = DonneesFormation['jours'][number];
export type Seance = Jour['seances'][number];
export type Exercice = DonneesFormation['exercices'][number];

export const famille = defineFamille({
	id: 'formations',
	schema,
	appui: true,
	titre: 'verbe',
	axesOf: () => [],
	dureeOf: ({ jours }) => ({ min: jours.length, unite: 'jour' }),
	participantsOf: ({ groupe }) => groupe,
	papiersOf: ({ cas, droits, droits_de }) => [
		...(cas ? ['cas'] : []),
		'carnet',
		'evaluation',
		...(droits || droits_de ? ['droits'] : []),
		'attestation',
	],
	regles: [exercicesDes, journeesTenables, evaluationPosee],
	legers: {},
});
