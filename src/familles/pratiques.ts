import { z } from 'zod';
import { NOMS_RESULTATS, RESULTATS } from '../core/catalogue/exemples.ts';
import {
	adresse,
	codeInsee,
	cout,
	date,
	duree,
	effectif,
	etape,
	reference,
	texte,
} from '../core/schema/champs.ts';
import { isJoint } from '../core/texte/adresses.ts';

/** Fields shared by tools and actions: what a person needs to decide and to do. */
export const pratiques = {
	quand_ne_pas_utiliser: z.array(texte(400)).min(1).max(10).meta({
		title: 'Quand ne pas l’utiliser',
		description: 'Les situations où il vaut mieux s’abstenir ou faire autrement. Au moins une.',
	}),
	phases: z.array(reference('vocabulaires/phases')).min(1).max(6).meta({
		title: 'Phases',
		description: 'Où en est la démarche quand cette fiche sert.',
	}),
	publics: z.array(reference('vocabulaires/publics')).min(1).max(6).meta({
		title: 'Qui peut s’en saisir',
	}),
	temps_par_role: z
		.array(
			z.strictObject({
				role: reference('vocabulaires/roles').meta({ title: 'Rôle' }),
				temps: duree().meta({ title: 'Temps' }),
				precision: texte(200).optional().meta({ title: 'Précision' }),
			}),
		)
		.max(8)
		.optional()
		.meta({
			title: 'Temps par rôle',
			description: 'À remplir quand un retour ou une source le donne.',
		}),
	cout: cout().meta({ title: 'Coût' }),
	prealables: z.array(texte(300)).max(12).meta({
		title: 'Préalables',
		description: 'Ce qui doit être acquis avant de commencer.',
	}),
	etapes: z.array(etape()).min(2).max(20).meta({
		title: 'Étapes',
		description: 'Le déroulé, dans l’ordre. Les durées sont additionnées et comparées au total.',
	}),
	resultat_attendu: texte(800).meta({ title: 'Résultat attendu' }),
	conseils: z.array(texte(500)).max(12).optional().meta({ title: 'Conseils' }),
	variantes: z
		.array(
			z.strictObject({
				titre: texte(120).meta({ title: 'Titre' }),
				description: texte(800).meta({ title: 'En quoi elle diffère' }),
				outil: reference('outils').optional().meta({ title: 'Fiche de la variante' }),
			}),
		)
		.max(12)
		.optional()
		.meta({ title: 'Variantes' }),
	inclusion: z.array(texte(400)).max(10).optional().meta({
		title: 'Pour n’oublier personne',
		description: 'Transport, garde d’enfants, langue, publics éloignés…',
	}),
	indicateurs: z.array(texte(250)).max(12).optional().meta({
		title: 'Comment savoir si cela marche',
	}),
	fichiers: z
		.array(
			z.strictObject({
				nom: texte(120).meta({ title: 'Nom' }),
				fichier: z
					.string()
					.refine(isJoint, {
						params: {
							code: 'format-invalide',
							attendu: 'un nom en minuscules sans accent, par exemple questionnaire.odt',
						},
					})
					.meta({ title: 'Fichier', fichier: 'joint', brut: true }),
				description: texte(250).optional().meta({ title: 'À quoi il sert' }),
				modifiable: z.boolean().meta({ title: 'Modifiable' }),
				version: texte(40).optional().meta({ title: 'Version', brut: true }),
			}),
		)
		.max(15)
		.optional()
		.meta({
			title: 'Fichiers',
			description: 'Dans un format que l’on peut modifier (.odt, .ods, .csv), à côté de la fiche.',
		}),
	outils: z
		.strictObject({
			avant: z.array(reference('outils')).max(8).optional().meta({ title: 'Avant' }),
			apres: z.array(reference('outils')).max(8).optional().meta({ title: 'Après' }),
			complementaires: z
				.array(reference('outils'))
				.max(8)
				.optional()
				.meta({ title: 'En complément' }),
		})
		.meta({
			title: 'Outils liés',
			description: 'Ce qui se fait avant, après, à côté.',
		}),
	acteurs_ressources: z.array(reference('acteurs')).max(15).optional().meta({
		title: 'Acteurs ressources',
		description: 'Sur qui s’appuyer.',
	}),
	bibliographie: z.array(reference('bibliographie')).max(20).optional().meta({
		title: 'Pour aller plus loin',
	}),
	exemples: z
		.array(
			z.strictObject({
				commune: codeInsee().meta({ title: 'Commune' }),
				resultat: z.enum(RESULTATS).optional().meta({
					title: 'Ce que cela a donné',
					description: 'Sans réponse, l’exemple ne compte pas comme un essai.',
					noms: NOMS_RESULTATS,
					brut: true,
				}),
				texte: texte(800).meta({ title: 'Ce qui s’y est passé' }),
				source: z.string().trim().min(1).meta({ title: 'Source', source: true, brut: true }),
			}),
		)
		.max(12)
		.optional()
		.meta({ title: 'Exemples' }),
};

export const participants = effectif().meta({ title: 'Participant·es' });
export const lienDate = () =>
	z.strictObject({
		titre: texte(200).meta({ title: 'Titre' }),
		url: adresse().meta({ title: 'Adresse' }),
		consulte: date().optional().meta({ title: 'Consultée le' }),
	});
