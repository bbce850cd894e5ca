import { z } from 'zod';
import { minOf } from '../../core/formats/suites.ts';
import {
	cleSource,
	codeInsee,
	constat,
	constatsOuInconnu,
	date,
	reference,
	texte,
} from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { defineFamille, suivi } from '../definir.ts';
import { coordonnees } from './regle-coordonnees.ts';
import { periode } from './regle-periode.ts';

const jours = (qui: string) =>
	z
		.union([z.number().min(0).max(10_000), z.literal('non documenté')])
		.meta({ title: qui, description: 'Un nombre de jours, ou « non documenté ».', brut: true });

/** Retour d’expérience: what was tried somewhere, what worked and what did not. */
const schema = z.strictObject({
	...communs,
	titre: communs.titre.meta({
		title: 'Titre',
		description:
			'Ce qui a été fait, et où : « Écouter un bourg et ses hameaux, à Lunas ». 70 caractères au plus.',
	}),
	en_une_phrase: communs.en_une_phrase.meta({
		title: 'En une phrase',
		description: 'Ce qui s’est passé, pour qui le découvre. 160 caractères au plus.',
	}),
	code_insee: z.array(codeInsee()).min(1).max(20).meta({
		title: 'Communes',
		description:
			'Où cela s’est passé. La population et le département viennent de la liste officielle.',
	}),
	territoire: texte(160).optional().meta({
		title: 'Territoire',
		description: 'Un quartier, un pays, une vallée, quand la commune ne suffit pas à le dire.',
	}),
	coordonnees: z
		.strictObject({
			lat: z.number().min(-90).max(90).meta({ title: 'Latitude' }),
			lon: z.number().min(-180).max(180).meta({ title: 'Longitude' }),
		})
		.optional()
		.meta({
			title: 'Coordonnées',
			description:
				'Où placer le retour sur la carte : celles de la première commune, en degrés, comme 46,11 et 5,88 (dans un fichier, 46.11 et 5.88). Sans elles, il est au centre du département.',
		}),
	axes: z.array(reference('vocabulaires/axes')).min(1).max(5).meta({ title: 'Axes' }),
	phases: z.array(reference('vocabulaires/phases')).max(6).optional().meta({ title: 'Phases' }),
	periode: z
		.strictObject({
			debut: date().meta({ title: 'Début' }),
			fin: date().optional().meta({ title: 'Fin' }),
			en_cours: z.boolean().optional().meta({ title: 'En cours' }),
			precision: texte(200).optional().meta({
				title: 'Précision',
				description: 'Par exemple : dates déduites des sources, à confirmer.',
			}),
		})
		.meta({ title: 'Période' }),
	porteur: z
		.strictObject({
			nom: texte(160).meta({ title: 'Nom' }),
			type: reference('vocabulaires/porteurs').meta({ title: 'Type' }),
		})
		.meta({ title: 'Porteur' }),
	partenaires: z.array(texte(160)).max(20).meta({
		title: 'Partenaires',
		description: 'Qui a aidé.',
	}),
	outils_utilises: z
		.array(
			z.strictObject({
				outil: reference('outils').meta({ title: 'Outil' }),
				adaptation: texte(800).meta({
					title: 'Adaptation',
					description: 'Ce qui a été changé, ou « Utilisé tel quel. ».',
				}),
				source: cleSource().optional(),
			}),
		)
		.max(12)
		.meta({ title: 'Outils utilisés', description: 'Peut rester vide.' }),
	actions_menees: z
		.array(reference('actions'))
		.max(12)
		.optional()
		.meta({ title: 'Actions menées' }),
	contexte: texte(1500).meta({ title: 'Contexte' }),
	objectifs: z.array(texte(300)).min(1).max(8).meta({ title: 'Objectifs de la démarche' }),
	jours: z
		.strictObject({
			elus: jours('Élu·es'),
			agents: jours('Agent·es'),
			benevoles: jours('Bénévoles'),
			precision: texte(300).optional().meta({ title: 'Précision' }),
			source: cleSource().optional(),
		})
		.meta({ title: 'Jours passés' }),
	budget: z
		.strictObject({
			montant: z
				.union([z.number().min(0), z.literal('non communiqué')])
				.meta({ title: 'Montant réel (€)', brut: true }),
			precision: texte(400).optional().meta({ title: 'Précision' }),
			financeurs: z.array(texte(120)).max(12).optional().meta({ title: 'Financeurs' }),
			source: cleSource().optional(),
		})
		.meta({ title: 'Budget réel' }),
	participants: z
		.strictObject({
			nombre: z.int().min(0).optional().meta({ title: 'Nombre' }),
			precision: texte(400).optional().meta({ title: 'Précision' }),
			absents: texte(400).optional().meta({ title: 'Qui manquait' }),
			source: cleSource().optional(),
		})
		.optional()
		.meta({ title: 'Participant·es' }),
	resultats: z
		.array(
			z.strictObject({
				type: reference('vocabulaires/resultats').meta({ title: 'Type' }),
				texte: texte().meta({ title: 'Texte' }),
				source: cleSource().optional(),
			}),
		)
		.min(1)
		.max(15)
		.meta({ title: 'Résultats constatés' }),
	ce_qui_a_marche: constatsOuInconnu().meta({ title: 'Ce qui a marché' }),
	ce_qui_n_a_pas_marche: constatsOuInconnu().meta({ title: 'Ce qui n’a pas marché' }),
	a_refaire_autrement: constatsOuInconnu().meta({ title: 'À refaire autrement' }),
	suites: z.array(constat()).max(10).optional().meta({ title: 'Suites' }),
	temoignages: z
		.array(
			z.strictObject({
				texte: texte(600).meta({ title: 'Propos' }),
				qui: texte(120).meta({ title: 'Qui parle' }),
				autorisation: z.literal(true).meta({
					title: 'Autorisation',
					description: 'Accord écrit de la personne, ou propos déjà publiés.',
				}),
				source: cleSource().optional(),
			}),
		)
		.max(6)
		.optional()
		.meta({ title: 'Témoignages' }),
	date_recueil: date().meta({ title: 'Recueilli le' }),
	relu_par_la_commune: z.boolean().meta({ title: 'Relu par la commune' }),
});

export type DonneesRetour = z.output<typeof schema>;

const isNombre = (valeur: unknown): boolean => typeof valeur === 'number';

/** A retour that goes on is newer than any that ended. */
const EN_COURS = 99991231;

export const famille = defineFamille({
	id: 'retours',
	schema,
	titre: 'libre',
	axesOf: ({ axes }) => axes,
	isSollicitable: () => true,
	temoignage: {
		essaisOf: ({ outils_utilises, actions_menees = [] }) => [
			...outils_utilises.map(({ outil }) => `outils/${outil}`),
			...actions_menees.map((id) => `actions/${id}`),
		],
		communesOf: ({ code_insee }) => code_insee,
		pointOf: (donnees) => donnees.coordonnees,
	},
	tris: {
		population: ({ code_insee }, { communeOf }) => {
			const populations = code_insee.flatMap((code) => communeOf(code)?.population ?? []);
			return populations.length > 0 ? minOf(populations) : undefined;
		},
		periode: ({ periode: { debut, fin, en_cours } }) =>
			en_cours ? EN_COURS : Number((fin ?? debut).replaceAll('-', '').padEnd(8, '0')),
	},
	suivisOf: ({ jours: { elus, agents, benevoles }, budget }) => [
		suivi('Retours qui disent combien de jours', [elus, agents, benevoles].some(isNombre)),
		suivi('Retours qui disent combien d’argent', isNombre(budget.montant)),
	],
	regles: [coordonnees, periode],
	legers: {
		axes: true,
		objectifs: true,
		code_insee: true,
		outils_utilises: ['outil'],
		actions_menees: true,
	},
});
