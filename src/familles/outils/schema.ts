import { z } from 'zod';
import { AIDE_STATUT, NOMS_STATUTS_ADAPTER, STATUTS_ADAPTER } from '../../core/schema/adapter.ts';
import { duree, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { pageDuSite } from '../../core/schema/page.ts';
import { supports } from '../../core/schema/supports.ts';
import { defineFamille, suivi } from '../definir.ts';
import { participants, pratiques } from '../pratiques.ts';
import { supportsTenables } from './regle-supports.ts';

export const NOMS_PRESENCES = {
	presentiel: 'Sur place',
	distance: 'À distance',
	mixte: 'Sur place et à distance',
} as const;

/** Fiche outil: a method small enough to be used alone (content/outils/<id>/fiche.mdx). */
const schema = z.strictObject({
	...communs,
	format: reference('vocabulaires/formats').meta({
		title: 'Format',
		description: 'Exposition, enquête, atelier… : décide de la mise en page et des filtres.',
	}),
	a_quoi_ca_sert: z.array(texte(200)).min(2).max(4).meta({
		title: 'À quoi ça sert',
		description: 'Deux à quatre usages, verbe d’abord.',
	}),
	axes: z.array(reference('vocabulaires/axes')).max(5).optional().meta({ title: 'Axes' }),
	participants: participants.optional(),
	duree: z
		.strictObject({
			preparation: duree().meta({
				title: 'Préparation',
				description: 'Le temps que l’on ne voit pas.',
			}),
			animation: duree().meta({ title: 'Animation', description: 'Le temps passé avec les gens.' }),
			etalement: duree().meta({ title: 'Étalement', description: 'Du premier au dernier jour.' }),
		})
		.meta({ title: 'Durées' }),
	difficulte: z
		.strictObject({
			niveau: reference('vocabulaires/difficultes').meta({ title: 'Niveau' }),
			precision: texte(300).optional().meta({ title: 'Précision' }),
		})
		.meta({ title: 'Difficulté d’animation' }),
	participation: reference('vocabulaires/participations').optional().meta({
		title: 'Niveau de participation',
	}),
	presence: z.enum(['presentiel', 'distance', 'mixte']).default('presentiel').meta({
		title: 'Présence',
		noms: NOMS_PRESENCES,
		brut: true,
	}),
	sujet_clivant: z.boolean().optional().meta({
		title: 'Supporte un sujet clivant',
		description: 'Vrai si l’outil tient quand les avis s’opposent.',
	}),
	materiel: z
		.array(
			z.strictObject({
				quoi: texte(160).meta({ title: 'Quoi' }),
				quantite: texte(60).optional().meta({ title: 'Quantité' }),
			}),
		)
		.max(25)
		.meta({ title: 'Matériel', description: 'La liste à cocher.' }),
	lieu: texte(300).optional().meta({ title: 'Lieu' }),
	...pratiques,
	supports: supports.optional(),
	a_adapter: z
		.array(
			z.strictObject({
				statut: z.enum(STATUTS_ADAPTER).meta({
					title: 'Statut',
					description: AIDE_STATUT,
					noms: NOMS_STATUTS_ADAPTER,
					brut: true,
				}),
				quoi: texte(160).meta({ title: 'Quoi' }),
				comment: texte(600).meta({ title: 'Comment' }),
			}),
		)
		.min(1)
		.max(15)
		.meta({
			title: 'À adapter',
			description: 'Ce qui se réutilise seul, ce qui s’adapte, ce qui ne doit pas se perdre.',
		}),
	a_faire_ici: z
		.array(
			z.strictObject({
				titre: texte(80).meta({
					title: 'Ce que l’on fait',
					description: 'Un verbe : « Composer un guide ».',
				}),
				page: pageDuSite().meta({
					title: 'Page',
					description: 'Celle du site où on le fait.',
					page: true,
					brut: true,
				}),
			}),
		)
		.max(3)
		.optional()
		.meta({ title: 'À faire dans le navigateur' }),
	derive_de: reference('outils').optional().meta({ title: 'Dérivé de' }),
});

export type DonneesOutil = z.output<typeof schema>;

/** « Feutres : un par personne »: between brackets, « (1) » would read as the call of a note. */
export function sayQuantite({ quoi, quantite }: DonneesOutil['materiel'][number]): string {
	if (!quantite) return quoi;
	return /\s:/u.test(quoi) ? `${quoi}, ${quantite}` : `${quoi}\u00a0: ${quantite}`;
}

export const famille = defineFamille({
	id: 'outils',
	schema,
	titre: 'verbe',
	axesOf: ({ axes = [] }) => axes,
	dureeOf: ({ duree }) => duree.animation,
	participantsOf: (donnees) => donnees.participants,
	eprouvable: true,
	etapesOf: ({ etapes }) => etapes,
	jointsOf: ({ fichiers }) => fichiers,
	regles: [supportsTenables],
	suivisOf: ({ fichiers, supports: siens }) => [
		suivi('Outils qui ont un fichier à emporter', fichiers !== undefined || siens !== undefined),
	],
	besoinsOf: ({ materiel, lieu }) => ({ materiel: materiel.map(sayQuantite), lieu }),
	departOf: ({ publics, phases, etapes, temps_par_role, duree, difficulte, ...donnees }) => ({
		publics,
		phases,
		etapes,
		temps_par_role,
		travaux: [duree.preparation, duree.animation],
		etalement: duree.etalement,
		niveau: difficulte.niveau,
		participants: donnees.participants,
		clivant: donnees.sujet_clivant === true,
		apres: (donnees.outils.apres ?? []).map((id) => `outils/${id}`),
		competences: [],
	}),
	stationOf: ({ duree, resultat_attendu }) => ({
		travaux: [duree.preparation, duree.animation],
		etalement: duree.etalement,
		acquis: resultat_attendu,
	}),
	isSollicitable: () => true,
	legers: { axes: true, duree: true, resultat_attendu: true },
	cleRetour: 'outil',
});
