/** content/publication.yaml: who publishes a site, where it stands, what it does with personal data. */
import { z } from 'zod';
import { texte } from '../schema/champs.ts';
import type { MetaChamp } from '../schema/meta.ts';
import { isCourriel, isTelephone } from '../texte/contacts.ts';

/** To be filled in by those who publish: empty until then. */
const aRemplir = <S extends z.ZodType>(schema: S, meta: MetaChamp) =>
	schema.nullish().meta({ ...meta });
/** A site may not call itself published while it is empty. */
const demande = <S extends z.ZodType>(schema: S, title: string) =>
	aRemplir(schema, { title, demande: true });

const telephone = () =>
	z
		.string()
		.trim()
		.max(30)
		.refine(isTelephone, {
			params: { code: 'format-invalide', attendu: 'un numéro comme 01 23 45 67 89' },
		});
const courriel = () =>
	z
		.string()
		.trim()
		.max(200)
		.refine(isCourriel, {
			params: { code: 'format-invalide', attendu: 'une adresse comme contact@exemple.fr' },
		});

/**
 * What the law asks of the publisher of a site: article 1-1 of the law of 21 June 2004
 * (https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000801164/).
 */
const editeur = z.strictObject({
	nom: demande(texte(160), 'le nom de la structure qui publie'),
	forme: aRemplir(texte(160), { title: 'sa forme, et son numéro si elle en a un' }),
	adresse: demande(texte(240), 'l’adresse de son siège'),
	telephone: demande(telephone(), 'son numéro de téléphone'),
	courriel: demande(courriel(), 'son adresse électronique'),
});

const hebergeur = z.strictObject({
	nom: demande(texte(160), 'le nom de l’hébergeur'),
	adresse: demande(texte(240), 'l’adresse de l’hébergeur'),
	telephone: demande(telephone(), 'le numéro de téléphone de l’hébergeur'),
});

/** One line of the register of article 30 of the RGPD (https://www.cnil.fr/fr/RGPD-le-registre-des-activites-de-traitement). */
const traitement = z.strictObject({
	nom: texte(120),
	finalite: texte(400),
	personnes: texte(300),
	donnees: texte(400),
	destinataires: texte(400),
	base: demande(texte(300), 'sur quelle base légale'),
	duree: demande(texte(300), 'combien de temps les données sont gardées'),
});

const personnelles = z.strictObject({
	contact: demande(texte(240), 'à qui écrire pour ses données personnelles'),
	delegue: aRemplir(texte(240), {
		title: 'le délégué à la protection des données, s’il y en a un',
	}),
	registre: z.array(traitement).max(40).default([]),
});

const moderation = z.strictObject({
	regles: z.array(texte(400)).max(40).default([]),
	qui: demande(texte(400), 'qui accepte ou refuse une proposition'),
	delai: demande(texte(200), 'sous quel délai une proposition reçoit une réponse'),
	contester: demande(texte(400), 'à qui s’adresser quand on n’est pas d’accord'),
});

export const publicationSchema = z.strictObject({
	editeur: editeur.prefault({}),
	directeur: demande(texte(160), 'le nom de la personne qui dirige la publication'),
	hebergeur: hebergeur.prefault({}),
	donnees: personnelles.prefault({}),
	moderation: moderation.prefault({}),
	securite: aRemplir(texte(240), { title: 'à qui signaler une faille sans la publier' }),
});

export type Publication = z.output<typeof publicationSchema>;
export type Traitement = Publication['donnees']['registre'][number];

/** What is known of a site whose content folder says nothing of it. */
export const PUBLICATION_VIDE: Publication = publicationSchema.parse({});
