/** The records that sheets refer to: one YAML file each, the file name is the identifier. */
import { z } from 'zod';
import { adresse, codeInsee, date, reference, source, texte } from './champs.ts';
import { pageDuSite } from './page.ts';

/** Structure: a partner or a body that makes tools (content/structures/<id>.yaml). */
export const structureSchema = z.strictObject({
	nom: texte(120).meta({ title: 'Nom' }),
	forme: texte(120).meta({ title: 'Forme', description: 'Association, réseau, coopérative…' }),
	role: z.enum(['coordination', 'partenaire', 'autre']).meta({
		title: 'Rôle dans le commun',
		brut: true,
	}),
	territoire: texte(160).meta({ title: 'Où elle agit' }),
	description: texte(1500).meta({ title: 'Description' }),
	methode: texte(800).optional().meta({ title: 'Ce qu’elle apporte' }),
	site: adresse().optional().meta({ title: 'Site' }),
	communes: z.array(codeInsee()).max(20).optional().meta({ title: 'Communes accompagnées' }),
	sources: z.array(source()).min(1).max(10).meta({ title: 'Sources' }),
});

/** Acteur ressource: someone to call on (content/acteurs/<id>.yaml). */
export const acteurSchema = z.strictObject({
	nom: texte(140).meta({ title: 'Nom' }),
	description: texte(600).meta({ title: 'Ce qu’on peut lui demander' }),
	echelle: z
		.enum(['local', 'departement', 'region', 'national'])
		.meta({ title: 'Échelle', brut: true }),
	axes: z.array(reference('vocabulaires/axes')).max(5).optional().meta({ title: 'Axes' }),
	site: adresse().optional().meta({ title: 'Site' }),
	sources: z.array(source()).max(10).optional().meta({ title: 'Sources' }),
});

/** How a sheet was used by those who comment on it. */
export const USAGES = ['tel-quel', 'adapte', 'abandonne'] as const;
export type Usage = (typeof USAGES)[number];

/** Commentaire d’usage (content/commentaires/<id>.yaml): what one commune did with a sheet. */
export const commentaireSchema = z.strictObject({
	fiche: reference('fiches').meta({
		title: 'Fiche',
		description: 'Celle dont vous parlez.',
	}),
	usage: z.enum(USAGES).meta({
		title: 'Ce que vous en avez fait',
		noms: {
			'tel-quel': 'Utilisée telle quelle',
			adapte: 'Adaptée à chez nous',
			abandonne: 'Commencée, puis abandonnée',
		},
		brut: true,
	}),
	code_insee: codeInsee().meta({ title: 'Commune' }),
	lecon: texte(400).meta({
		title: 'Une leçon',
		description: 'Une seule chose à dire à la commune suivante. 400 caractères au plus.',
	}),
	qui: texte(80).optional().meta({
		title: 'Qui parle',
		description: 'Un rôle suffit : « une élue », « un habitant ». Pas de nom sans nécessité.',
	}),
	version: date().optional().meta({
		title: 'Version de la fiche',
		description: 'La date de sa dernière modification quand vous l’avez utilisée.',
	}),
	date: date().meta({ title: 'Date du commentaire' }),
});

/** Référence bibliographique (content/bibliographie/<id>.yaml). */
export const referenceSchema = z.strictObject({
	titre: texte(300).meta({ title: 'Titre' }),
	auteurs: z.array(texte(120)).max(12).meta({ title: 'Auteurs et autrices' }),
	annee: date().optional().meta({ title: 'Année' }),
	editeur: texte(200).optional().meta({ title: 'Éditeur, revue ou site' }),
	type: z
		.enum(['livre', 'rapport', 'article', 'guide', 'video', 'podcast', 'site', 'texte-de-loi'])
		.meta({ title: 'Type', brut: true }),
	url: adresse().optional().meta({ title: 'Adresse' }),
	note: texte(400).optional().meta({ title: 'Ce qu’on y trouve' }),
	licence: texte(80).optional().meta({ title: 'Licence', brut: true }),
});

const MOTIF_PHRASE = String.raw`^\p{Lu}[\s\S]{30,}\.$`;
const PHRASE = new RegExp(MOTIF_PHRASE, 'u');
const ATTENDU_PHRASE =
	'une phrase entière : une majuscule au début, un point à la fin, plus de trente signes';

/** Terme du glossaire (content/glossaire/<id>.yaml): explained on the sheets that use it. */
export const termeSchema = z.strictObject({
	nom: texte(80).meta({ title: 'Nom' }),
	formes: z.array(texte(80)).max(20).optional().meta({
		title: 'Autres formes',
		description:
			'Sigle, pluriel, féminin, nom complet, tels que les fiches les écrivent. Une forme qui porte une majuscule n’est reconnue qu’avec elle.',
	}),
	definition: texte(250)
		.refine((v) => PHRASE.test(v), {
			params: { code: 'format-invalide', attendu: ATTENDU_PHRASE },
		})
		.meta({
			title: 'Définition',
			description: 'Des mots simples. 250 caractères au plus.',
			pattern: MOTIF_PHRASE,
		}),
	page: pageDuSite().optional().meta({
		title: 'Page',
		description: 'La page du site qui en dit plus : /outils/tirage-au-sort/.',
		page: true,
		brut: true,
	}),
	sources: z.array(source()).max(5).optional().meta({ title: 'Sources' }),
});

/** What every entry of a closed list has. */
export const entree = {
	id: z
		.string()
		.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
			error: 'des minuscules sans accent, des chiffres et des tirets',
		})
		.meta({ title: 'Identifiant', brut: true }),
	nom: texte(120).meta({ title: 'Nom' }),
	definition: texte(400).optional().meta({ title: 'Définition' }),
};

/** A closed list (content/vocabulaires/<nom>.yaml). */
export const vocabulaireSchema = z.strictObject({
	titre: texte(120).meta({ title: 'Titre' }),
	entrees: z.array(z.strictObject(entree)).min(1).max(100).meta({ title: 'Entrées' }),
});

const MOT = /^[\p{L}\d'’-]+$/u;
const mot = () =>
	texte(40)
		.refine((v) => MOT.test(v), {
			params: { code: 'format-invalide', attendu: 'un seul mot, sans espace' },
		})
		.meta({ pattern: MOT.source });

/** Words that people take for one another (content/vocabulaires/mots-voisins.yaml). */
export const voisinsSchema = z.strictObject({
	titre: texte(120).meta({ title: 'Titre' }),
	groupes: z
		.array(
			z.strictObject({
				mots: z.array(mot()).min(1).max(20).meta({
					title: 'Mots',
					description: 'Chacun fait trouver les autres, après lui-même.',
				}),
				vers: z.array(mot()).min(1).max(12).optional().meta({
					title: 'Vers',
					description: 'Les mots les font trouver, et ils ne font pas trouver les mots.',
				}),
			}),
		)
		.min(1)
		.max(1000)
		.meta({
			title: 'Groupes',
			description: 'Pour la recherche : « bus » fait aussi trouver « covoiturage ».',
		}),
});

/** The tree of axes, orientations and objectifs (content/vocabulaires/axes.yaml). */
export const axesSchema = z.strictObject({
	titre: texte(120).meta({ title: 'Titre' }),
	entrees: z
		.array(
			z.strictObject({
				...entree,
				court: texte(30).meta({ title: 'Nom court' }),
				orientations: z
					.array(
						z.strictObject({
							...entree,
							objectifs: z
								.array(z.strictObject(entree))
								.min(1)
								.max(10)
								.meta({ title: 'Objectifs' }),
						}),
					)
					.min(1)
					.max(10)
					.meta({ title: 'Orientations' }),
			}),
		)
		.min(1)
		.max(10)
		.meta({ title: 'Axes' }),
});

export type DonneesStructure = z.output<typeof structureSchema>;
export type DonneesActeur = z.output<typeof acteurSchema>;
export type DonneesCommentaire = z.output<typeof commentaireSchema>;
export type DonneesReference = z.output<typeof referenceSchema>;
export type DonneesTerme = z.output<typeof termeSchema>;
export type DonneesVocabulaire = z.output<typeof vocabulaireSchema>;
export type DonneesVoisins = z.output<typeof voisinsSchema>;
export type DonneesAxes = z.output<typeof axesSchema>;
