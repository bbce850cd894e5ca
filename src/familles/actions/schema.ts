import { z } from 'zod';
import { isEssaye } from '../../core/catalogue/exemples.ts';
import { acte } from '../../core/schema/acte.ts';
import { cleSource, duree, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { perimeLe, verifieLe } from '../../core/schema/dates-relues.ts';
import { isTravail } from '../../core/temps/durees.ts';
import { defineFamille } from '../definir.ts';
import { lienDate, pratiques } from '../pratiques.ts';
import { effets } from './regle-effets.ts';

/** Fiche action: something a commune does, in the tree axe › orientation › objectif. */
const schema = z.strictObject({
	...communs,
	objectifs: z.array(reference('vocabulaires/objectifs')).min(1).max(4).meta({
		title: 'Objectifs',
		description: 'Le premier est le principal : il donne l’orientation et l’axe de la fiche.',
	}),
	pourquoi: z
		.array(
			z.strictObject({ texte: texte().meta({ title: 'Texte' }), source: cleSource().optional() }),
		)
		.min(1)
		.max(8)
		.meta({ title: 'Pourquoi agir', description: 'Les faits, chacun avec sa source.' }),
	duree: z
		.strictObject({
			preparation: duree().optional().meta({ title: 'Préparation' }),
			animation: duree().optional().meta({ title: 'Temps de réunion ou de chantier' }),
			etalement: duree().meta({ title: 'Étalement', description: 'De la décision au résultat.' }),
		})
		.meta({ title: 'Durées' }),
	...pratiques,
	effets_sur_autres_axes: z
		.array(
			z.strictObject({
				axe: reference('vocabulaires/axes').meta({ title: 'Axe' }),
				sens: z.enum(['favorable', 'defavorable', 'mitige']).meta({
					title: 'Sens',
					noms: { favorable: 'Favorable', defavorable: 'Défavorable', mitige: 'Mitigé' },
					brut: true,
				}),
				pourquoi: texte(400).meta({ title: 'Pourquoi' }),
			}),
		)
		.min(1)
		.max(4)
		.meta({
			title: 'Effets sur les autres axes',
			description: 'Ce que l’action change ailleurs, en bien ou en mal.',
		}),
	cadre_legal: z
		.array(
			z.strictObject({
				texte: texte(800).meta({ title: 'Ce que dit le droit' }),
				reference: texte(200).optional().meta({ title: 'Texte de référence' }),
				devoir: z
					.boolean()
					.optional()
					.meta({ title: 'Est-ce une obligation ?', description: 'Oui, si la loi oblige.' }),
				verifie_le: verifieLe().optional(),
				perime_le: perimeLe(),
				source: cleSource().optional(),
			}),
		)
		.max(10)
		.meta({ title: 'Cadre légal', description: 'Peut rester vide.' }),
	chiffres_publics: z
		.array(
			z.strictObject({
				ou: reference('observatoires').meta({ title: 'Où' }),
				lire: texte(300).meta({
					title: 'Quoi lire',
					description: 'Le chiffre à chercher, et ce qu’il dit : « Le rendement du réseau ».',
				}),
			}),
		)
		.max(5)
		.optional()
		.meta({
			title: 'Où lire votre chiffre',
			description: 'Les pages publiques où la commune lit ses propres chiffres.',
		}),
	acte: acte().optional(),
	financements: z
		.array(
			z.strictObject({
				qui: reference('financements').meta({ title: 'Financement' }),
				pour: texte(300).meta({ title: 'Pour payer quoi', description: 'Dans cette action.' }),
			}),
		)
		.max(6)
		.optional()
		.meta({ title: 'Qui paie', description: 'Ce qui peut payer une part de l’action.' }),
	competences: z.array(reference('vocabulaires/competences')).min(1).max(5).meta({
		title: 'Qui est compétent',
	}),
	vigilance: z
		.array(
			z.strictObject({ texte: texte().meta({ title: 'Texte' }), source: cleSource().optional() }),
		)
		.max(10)
		.meta({ title: 'Points de vigilance' }),
	aides: z.array(lienDate()).max(8).optional().meta({
		title: 'Aides mobilisables',
		description: 'Un lien vers une recherche d’aides, daté : les aides changent vite.',
	}),
});

export type DonneesAction = z.output<typeof schema>;

export const famille = defineFamille({
	id: 'actions',
	schema,
	titre: 'verbe',
	axePrincipal: true,
	axesOf: ({ objectifs }, { axeOfObjectif }) => [
		...new Set(objectifs.flatMap((objectif) => axeOfObjectif(objectif) ?? [])),
	],
	objectifsOf: ({ objectifs }) => objectifs,
	dureeOf: ({ duree }) => duree.etalement,
	eprouvable: true,
	etapesOf: ({ etapes }) => etapes,
	jointsOf: ({ fichiers }) => fichiers,
	departOf: ({ publics, phases, etapes, temps_par_role, duree, outils, competences }) => ({
		publics,
		phases,
		etapes,
		temps_par_role,
		// An action does not always count its work: weeks of meetings are no hours.
		travaux: [duree.preparation, duree.animation].flatMap((d) => (d && isTravail(d) ? d : [])),
		etalement: duree.etalement,
		clivant: false,
		apres: (outils.apres ?? []).map((id) => `outils/${id}`),
		competences,
	}),
	isSollicitable: () => true,
	reponsesOf: ({ cadre_legal, chiffres_publics, acte, financements }) => [
		{ quoi: 'ce que la loi demande', donnee: cadre_legal.length > 0 },
		{ quoi: 'où lire son chiffre', donnee: Boolean(chiffres_publics?.length) },
		{ quoi: 'l’acte à signer', donnee: acte !== undefined },
		{ quoi: 'qui paie', donnee: Boolean(financements?.length) },
	],
	suivisOf: ({ cadre_legal, exemples = [] }) => [
		{
			quoi: 'Énoncés de loi qui ont leur article et le jour de leur vérification',
			tenus: cadre_legal.filter((l) => l.reference && l.verifie_le).length,
			sur: cadre_legal.length,
		},
		{
			quoi: 'Exemples qui racontent un essai, pas un projet',
			tenus: exemples.filter(isEssaye).length,
			sur: exemples.length,
		},
	],
	reglesParmi: [effets],
	// The hours that it tells are those of one meeting, among months of work.
	stationOf: ({ duree, resultat_attendu }) => ({
		travaux: [],
		etalement: duree.etalement,
		acquis: resultat_attendu,
	}),
	legers: { objectifs: true, duree: true, resultat_attendu: true },
	cleRetour: 'action',
});
