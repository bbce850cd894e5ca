import { z } from 'zod';
import { cleSource, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { identifiant } from '../../core/schema/identifiant.ts';
import { defineFamille } from '../definir.ts';
import { identifiants } from './regle-identifiants.ts';

const critereNomme = () =>
	identifiant('ecoute-absents').meta({
		title: 'Identifiant',
		description: 'Ne change jamais : des réponses gardées le nomment.',
		brut: true,
	});

const critere = z.strictObject({
	id: critereNomme(),
	titre: texte(80).meta({ title: 'Titre' }),
	question: texte(300).meta({ title: 'Question' }),
	preuve: texte(300).meta({
		title: 'Ce que l’on montre',
		description: 'À quelqu’un d’extérieur : une liste, un compte rendu, une date.',
	}),
	niveaux: z.array(texte(200)).min(4).max(4).meta({
		title: 'Niveaux',
		description: 'Quatre phrases, du moins au plus. Chacune dit ce que l’on voit.',
	}),
	objectif: reference('vocabulaires/objectifs').optional().meta({ title: 'Objectif' }),
	source: cleSource().optional(),
	remplace: critereNomme().optional().meta({
		title: 'Remplace',
		description: 'L’identifiant du critère dont celui-ci prend la place.',
	}),
});

/** Grille: questions with four levels each, to see where one is. */
const schema = z.strictObject({
	...communs,
	pour_qui: texte(600).meta({
		title: 'Qui la remplit',
		description: 'Avec qui, avec quoi sous la main.',
	}),
	duree_minutes: z.int().min(5).max(600).meta({
		title: 'Durée, en minutes',
		description: 'Le temps de répondre à tout, à plusieurs.',
	}),
	adoptee_par: z.array(reference('structures')).max(10).optional().meta({
		title: 'Adoptée par',
		description: 'Les structures qui s’en servent. Sans elles, c’est une proposition.',
	}),
	regles: z.array(texte(400)).min(1).max(10).meta({ title: 'Règles de lecture' }),
	dimensions: z
		.array(
			z.strictObject({
				id: critereNomme(),
				titre: texte(80).meta({ title: 'Titre' }),
				definition: texte(300).meta({ title: 'Définition' }),
				criteres: z.array(critere).min(1).max(12).meta({ title: 'Critères' }),
			}),
		)
		.min(1)
		.max(12)
		.meta({ title: 'Dimensions' }),
});

export type DonneesGrille = z.output<typeof schema>;

export const famille = defineFamille({
	id: 'grilles',
	schema,
	titre: 'libre',
	axesOf: () => [],
	regles: [identifiants],
	legers: {},
});
