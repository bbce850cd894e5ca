/** What a group pins, hands out or fills in with an outil: each is a paper of its own, printed and to edit. */
import { z } from 'zod';
import { texte } from './champs.ts';
import { identifiant } from './identifiant.ts';

export const NOMS_USAGES = {
	accrocher: 'À accrocher',
	distribuer: 'À distribuer',
	remplir: 'À remplir',
} as const;
const USAGES = ['accrocher', 'distribuer', 'remplir'] as const;
const NOMS_FORMATS = { a4: 'A4', a3: 'A3' } as const;
const NOMS_SENS = { portrait: 'Portrait', paysage: 'Paysage' } as const;

const elements = () => z.array(texte(250)).min(1).max(15).optional();

const bloc = z
	.strictObject({
		grand: texte(120).optional().meta({ title: 'En grand', description: 'Ce qui se lit de loin.' }),
		titre: texte(90).optional().meta({ title: 'Titre' }),
		texte: texte(800).optional().meta({ title: 'Texte' }),
		liste: elements().meta({ title: 'Liste' }),
		etapes: elements().meta({ title: 'Étapes', description: 'Numérotées.' }),
		cases: elements().meta({ title: 'Cases à cocher' }),
		lignes: z
			.strictObject({
				nom: texte(120).meta({ title: 'Ce que l’on y écrit' }),
				nombre: z.int().min(1).max(20).meta({ title: 'Nombre de lignes' }),
			})
			.optional()
			.meta({ title: 'Lignes pour écrire' }),
		tableau: z
			.strictObject({
				colonnes: z.array(texte(60)).min(2).max(6).meta({ title: 'Colonnes' }),
				lignes: z.int().min(0).max(30).meta({ title: 'Lignes vides' }),
				remplies: z
					.array(z.array(texte(250)).min(1).max(6))
					.max(10)
					.optional()
					.meta({
						title: 'Lignes déjà remplies',
						description:
							'Cellule par cellule. Ce qui manque à la fin est laissé vide, pour écrire.',
					}),
			})
			.optional()
			.meta({ title: 'Tableau' }),
	})
	.refine((cles) => Object.values(cles).filter((valeur) => valeur !== undefined).length === 1, {
		params: {
			code: 'format-invalide',
			attendu:
				'une seule clé par bloc : grand, titre, texte, liste, etapes, cases, lignes ou tableau',
		},
	});

const support = z.strictObject({
	cle: identifiant('consigne-au-mur').meta({ title: 'Clé', brut: true, repere: true }),
	titre: texte(80).meta({ title: 'Titre' }),
	usage: z.enum(USAGES).meta({ title: 'Usage', noms: NOMS_USAGES, brut: true }),
	format: z
		.enum(['a4', 'a3'])
		.default('a4')
		.meta({ title: 'Format du papier', noms: NOMS_FORMATS, brut: true }),
	sens: z
		.enum(['portrait', 'paysage'])
		.default('portrait')
		.meta({ title: 'Sens', noms: NOMS_SENS, brut: true }),
	exemplaires: texte(80).optional().meta({ title: 'Combien d’exemplaires' }),
	blocs: z.array(bloc).min(1).max(30).meta({ title: 'Ce qu’il porte' }),
});

export type Support = z.output<typeof support>;

/** What a group pins, hands out or fills in: plain text, no fact that the sheet does not give with its source. */
export const supports = z.array(support).max(12).meta({
	title: 'Supports',
	description: 'Ce que l’on accroche, distribue ou remplit.',
});
