import { z } from 'zod';
import { adresse, cleSource, codeInsee, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { identifiant } from '../../core/schema/identifiant.ts';
import { pageDuSite } from '../../core/schema/page.ts';
import { NOMS_TYPES_PLACE, TYPES_PLACE } from '../../core/schema/types-de-place.ts';
import { defineFamille } from '../definir.ts';
import { panneauxSuivis } from './regle-panneaux.ts';

const image = () =>
	z.strictObject({
		fichier: texte(80).meta({ title: 'Fichier', fichier: 'image', brut: true }),
		alt: texte(250).meta({ title: 'Texte de remplacement' }),
		credit: texte(200).meta({ title: 'Crédit' }),
	});

const chiffre = z.strictObject({
	valeur: texte(30).meta({ title: 'Valeur', description: '« 66 % », « 1 litre sur 5 ».' }),
	legende: texte(140).meta({
		title: 'Ce que c’est',
		description: 'Ce que l’on compte, où, en quelle année.',
	}),
	source: cleSource(),
});

const graphique = z.strictObject({
	titre: texte(90).meta({ title: 'Titre' }),
	unite: texte(20).optional().meta({ title: 'Unité' }),
	barres: z
		.array(
			z.strictObject({
				nom: texte(30).meta({ title: 'Nom' }),
				valeur: z.number().min(0).meta({ title: 'Valeur' }),
			}),
		)
		.min(2)
		.max(8)
		.meta({ title: 'Barres' }),
	source: cleSource(),
});

const place = z.strictObject({
	id: identifiant('lieux-frais').meta({ title: 'Identifiant', brut: true, repere: true }),
	type: z
		.enum(TYPES_PLACE)
		.meta({ title: 'Ce que l’on y met', noms: NOMS_TYPES_PLACE, brut: true }),
	titre: texte(70).meta({ title: 'Titre' }),
	consigne: texte(240).meta({ title: 'Comment la remplir' }),
	ou_trouver: texte(220).meta({ title: 'Où le trouver' }),
	adresse: adresse().optional().meta({ title: 'Adresse du site' }),
});

const panneau = z.strictObject({
	id: identifiant('climat').meta({
		title: 'Identifiant',
		description: 'Les expositions qui dérivent de celle-ci le nomment.',
		brut: true,
		repere: true,
	}),
	titre: texte(70).meta({ title: 'Titre', description: 'Une phrase qu’un passant comprend.' }),
	axe: reference('vocabulaires/axes').optional().meta({ title: 'Axe' }),
	chapeau: texte(220).meta({ title: 'Chapeau', description: 'Lu à deux mètres.' }),
	textes: z
		.array(
			z.strictObject({
				titre: texte(50).meta({ title: 'Titre' }),
				texte: texte(340).meta({ title: 'Texte' }),
				source: cleSource().optional(),
			}),
		)
		.max(5)
		.optional()
		.meta({ title: 'Textes' }),
	chiffres: z.array(chiffre).max(3).optional().meta({ title: 'Chiffres' }),
	graphique: graphique.optional().meta({ title: 'Graphique' }),
	ailleurs: z
		.array(
			z.strictObject({
				quoi: texte(180).meta({ title: 'Ce qui s’y fait' }),
				page: pageDuSite().meta({ title: 'Fiche qui le raconte', page: true, brut: true }),
			}),
		)
		.max(3)
		.optional()
		.meta({ title: 'Ce que des villages font déjà' }),
	question: texte(130).meta({ title: 'La question', description: 'Une seule, posée à qui lit.' }),
	dessin: image().optional().meta({ title: 'Dessin' }),
	emplacements: z.array(place).max(6).optional().meta({ title: 'Places à remplir' }),
});

const rempli = z.strictObject({
	panneau: identifiant('climat').meta({ title: 'Panneau', brut: true, repere: true }),
	place: identifiant('lieux-frais').meta({ title: 'Place', brut: true, repere: true }),
	texte: texte(600).optional().meta({ title: 'Texte' }),
	valeur: texte(30).optional().meta({ title: 'Chiffre' }),
	origine: texte(200).optional().meta({
		title: 'D’où cela vient',
		description: 'Une source, une date, un accord : « Insee, 2022 ».',
	}),
	photo: image().optional().meta({ title: 'Photo ou carte' }),
});

const lignes = () => z.array(texte(240)).min(1).max(8);

/** Exhibition: panels whole enough to be hung, with places for what is local; or one made of another, with those places filled. */
const schema = z.strictObject({
	...communs,
	enseigne: texte(60).optional().meta({
		title: 'Titre affiché',
		description: 'En haut de chaque panneau, pour qui passe : une question ou quelques mots.',
	}),
	commune: codeInsee().optional().meta({
		title: 'Commune',
		description: 'Celle dont parle une exposition remplie.',
	}),
	panneaux: z.array(panneau).min(1).max(30).optional().meta({
		title: 'Panneaux',
		description: 'Vide : ceux de l’exposition dont celle-ci dérive.',
	}),
	retires: z
		.array(identifiant('climat').meta({ brut: true, repere: true }))
		.max(30)
		.optional()
		.meta({
			title: 'Panneaux retirés',
			description: 'Ceux de l’exposition de départ que l’on n’accroche pas.',
		}),
	remplis: z.array(rempli).max(120).optional().meta({
		title: 'Places remplies',
		description: 'Ce que le territoire a mis dans les places de l’exposition de départ.',
	}),
	accrocher: lignes().optional().meta({ title: 'Où accrocher' }),
	demander: lignes().optional().meta({ title: 'Comment demander' }),
	recueillir: lignes().optional().meta({ title: 'Comment recueillir' }),
	et_ensuite: lignes().optional().meta({ title: 'Ce que l’on en fait' }),
	derive_de: z.array(reference('expositions')).max(5).optional().meta({
		title: 'Dérivé de',
		description: 'Les expositions dont celle-ci reprend des panneaux, la principale d’abord.',
	}),
});

export type DonneesExposition = z.output<typeof schema>;
export type Panneau = NonNullable<DonneesExposition['panneaux']>[number];
export type Place = NonNullable<Panneau['emplacements']>[number];
export type Rempli = NonNullable<DonneesExposition['remplis']>[number];

export const famille = defineFamille({
	id: 'expositions',
	schema,
	titre: 'libre',
	appui: true,
	axesOf: ({ panneaux = [] }) => [...new Set(panneaux.flatMap(({ axe }) => axe ?? []))],
	reglesParmi: [panneauxSuivis],
	legers: { panneaux: true, enseigne: true, commune: true, derive_de: true },
});
