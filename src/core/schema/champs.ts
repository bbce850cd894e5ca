/** The bricks of every schema: one kind of value each, documented once. */

import { z } from 'zod';
import { isCodeInsee, MOTIF_INSEE } from '../france/code-insee.ts';
import { isDate, MOTIF_DATE } from '../temps/dates.ts';
import { MOTIF_ADRESSE, parseAdresseWeb } from '../texte/adresses.ts';
import { isCourriel, isTelephone } from '../texte/contacts.ts';

/** A sentence or a paragraph, without markup. */
export const texte = (max = 1200) => z.string().trim().min(1).max(max);

/** Identifier of another sheet, record or vocabulary entry. */
export const reference = (collection: string) =>
	z.string().trim().min(1).max(120).meta({ reference: collection, brut: true });

/** Web address, http or https. */
export const adresse = () =>
	z
		.string()
		.trim()
		.refine((v) => parseAdresseWeb(v) !== undefined, { params: { code: 'adresse-invalide' } })
		.meta({ brut: true, format: 'uri', pattern: MOTIF_ADRESSE });

/** Year, month or day, as precisely as it is known. */
export const date = () =>
	z
		.string()
		.trim()
		.refine(isDate, { params: { code: 'date-invalide' } })
		.meta({ brut: true, format: 'date', pattern: MOTIF_DATE });

/** INSEE code of a commune (not its postcode), always between quotes. */
export const codeInsee = () =>
	z
		.string()
		.trim()
		.refine(isCodeInsee, {
			params: {
				code: 'format-invalide',
				attendu: 'les cinq caractères du code INSEE, entre guillemets',
			},
		})
		.meta({ commune: true, brut: true, pattern: `^${MOTIF_INSEE}$` });

export const UNITES = ['minute', 'heure', 'jour', 'semaine', 'mois', 'annee'] as const;
export type Unite = (typeof UNITES)[number];
const NOMS_UNITES: Record<Unite, string> = {
	minute: 'minutes',
	heure: 'heures',
	jour: 'jours',
	semaine: 'semaines',
	mois: 'mois',
	annee: 'années',
};

const minMax = (v: { min: number; max?: number | undefined }): boolean =>
	v.max === undefined || v.min <= v.max;
const minMaxErreur = { params: { code: 'minimum-superieur-au-maximum' } };

/** A length of time: `{ min: 2, max: 3, unite: heure }`; without `max`, exactly `min`. */
export const duree = () =>
	z
		.strictObject({
			min: z.number().positive().max(10_000).meta({ title: 'Au moins' }),
			max: z.number().positive().max(10_000).optional().meta({ title: 'Au plus' }),
			unite: z.enum(UNITES).meta({ title: 'Unité', noms: NOMS_UNITES, brut: true }),
		})
		.refine(minMax, minMaxErreur);

/** A number of people: `{ min: 8, max: 40 }`. */
export const effectif = () =>
	z
		.strictObject({
			min: z.int().min(1).max(100_000).meta({ title: 'Au moins' }),
			max: z.int().min(1).max(100_000).optional().meta({ title: 'Au plus' }),
		})
		.refine(minMax, minMaxErreur);

/** A cost class from the vocabulary, with euros where a source gives them. */
export const cout = () =>
	z
		.strictObject({
			niveau: reference('vocabulaires/couts').meta({ title: 'Ordre de grandeur' }),
			min: z.number().min(0).optional().meta({ title: 'Au moins (€)' }),
			max: z.number().min(0).optional().meta({ title: 'Au plus (€)' }),
			precision: texte(600).optional().meta({ title: 'Ce que cela couvre, avec la date' }),
			source: cleSource().optional(),
		})
		.refine((v) => v.min === undefined || v.max === undefined || v.min <= v.max, minMaxErreur);

/** Key of an entry of `sources`. */
export const cleSource = () =>
	z.string().trim().min(1).max(60).meta({
		title: 'Source',
		description: 'D’où vient ce fait : l’une des sources de la fiche.',
		source: true,
		brut: true,
	});

/** A statement and, when it comes from somewhere, where from. */
export const constat = () =>
	z.strictObject({
		texte: texte().meta({ title: 'Texte' }),
		source: cleSource().optional(),
	});

/** A list of statements, or « non documenté » with the source that was searched. */
export const constatsOuInconnu = () =>
	z.union([
		z.array(constat()).min(1).max(20),
		z.strictObject({
			non_documente: z.literal(true).meta({
				title: 'Non documenté',
				description: 'Les sources lues n’en disent rien : la page le dira.',
			}),
			source: cleSource(),
		}),
	]);

/** A step of a procedure. */
export const etape = () =>
	z.strictObject({
		titre: texte(90).meta({
			title: 'Titre',
			description: 'Un verbe d’abord : « Former les enquêteurs ».',
		}),
		moment: z
			.enum(['preparation', 'animation', 'suite'])
			.default('animation')
			.meta({
				title: 'Moment',
				description: 'Sa durée compte dans la préparation, dans l’animation, ou après.',
				noms: { preparation: 'Préparation', animation: 'Animation', suite: 'Suite' },
				brut: true,
			}),
		duree: duree().optional().meta({
			title: 'Durée',
			description: 'De toute l’étape, même quand elle se répète.',
		}),
		fois: z.int().min(2).max(12).optional().meta({
			title: 'Nombre de fois',
			description:
				'Quand l’étape se répète, comme des tours de table : sa durée est partagée en parts égales.',
		}),
		qui: texte(160).optional().meta({ title: 'Qui' }),
		consigne: texte(1500).meta({ title: 'Consigne', description: 'Ce que l’on fait, en clair.' }),
	});

/** A source: what a reader needs to find it again, on the web or in a box of archives. */
export const source = () =>
	z
		.strictObject({
			cle: z
				.string()
				.trim()
				.regex(/^[a-z0-9][a-z0-9-]*$/, {
					error: 'des minuscules sans accent, des chiffres et des tirets',
				})
				.max(60)
				.meta({
					title: 'Nom court',
					description:
						'Fait tout seul, d’après le titre : il sert à relier un fait à cette source.',
					format: 'cle',
					brut: true,
				}),
			titre: texte(300).meta({ title: 'Titre' }),
			auteur: texte(200).optional().meta({ title: 'Auteur ou autrice' }),
			editeur: texte(200).optional().meta({ title: 'Site, revue ou éditeur' }),
			date: date().optional().meta({ title: 'Date de publication' }),
			url: adresse().optional().meta({
				title: 'Adresse',
				attendu: true,
				description:
					'De la page où on la lit. Pour un papier, laissez vide et dites où le consulter.',
			}),
			consulte: date().optional().meta({ title: 'Consultée le' }),
			licence: texte(80).optional().meta({ title: 'Licence', brut: true }),
			a_verifier: z.boolean().optional().meta({
				title: 'À vérifier',
				description: 'Source fragile, ancienne ou indirecte : la page le signale.',
			}),
			ou_consulter: texte(250).optional().meta({
				title: 'Où la consulter',
				description:
					'Pour un papier qui n’a pas d’adresse : « Mairie de Lunas, registre des délibérations de 2023, aux heures d’ouverture ».',
			}),
		})
		.refine((s) => s.url !== undefined || s.ou_consulter !== undefined, {
			path: ['url'],
			params: { code: 'champ-manquant', ou: 'ou_consulter' },
		});

/** A person or body to credit. */
export const auteur = () =>
	z.strictObject({
		nom: texte(120).meta({ title: 'Nom' }),
		structure: reference('structures').optional().meta({ title: 'Structure' }),
	});

const contactFormat = (
	isValide: (valeur: string) => boolean,
	attendu: string,
	title: string,
): z.ZodOptional<z.ZodString> =>
	z
		.string()
		.trim()
		.max(200)
		.refine(isValide, { params: { code: 'format-invalide', attendu } })
		.optional()
		.meta({ title, brut: true });

/** Someone who agreed in writing to be reached by readers. */
export const contact = () =>
	z.strictObject({
		nom: texte(120).meta({ title: 'Nom', description: 'La personne, ou le service qui répond.' }),
		courriel: contactFormat(isCourriel, 'une adresse comme mairie@exemple.fr', 'Courriel'),
		telephone: contactFormat(isTelephone, 'un numéro comme 01 23 45 67 89', 'Téléphone'),
		consentement: z.literal(true).meta({
			title: 'Consentement',
			description: 'La personne a accepté par écrit que ces coordonnées soient publiées.',
		}),
	});
