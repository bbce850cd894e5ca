/** The act that an action asks a commune to sign, in its own words: its kit makes it a document. */
import { z } from 'zod';
import { cleSource, texte } from './champs.ts';
import { verifieLe } from './dates-relues.ts';

const GENRES_ACTE = ['deliberation', 'arrete', 'convention', 'courrier'] as const;
export type GenreActe = (typeof GENRES_ACTE)[number];

/** What is to be filled in by the commune, in a text of an act. */
export const BLANC = '[…]';

const genre = z.enum(GENRES_ACTE).meta({
	title: 'Sorte d’acte',
	noms: {
		deliberation: 'Délibération du conseil municipal',
		arrete: 'Arrêté du maire',
		convention: 'Convention',
		courrier: 'Courrier à une autorité',
	},
	brut: true,
});

/** What the act says, in the order of its paper. */
const redaction = {
	objet: texte(250).meta({
		title: 'Objet',
		description: 'Sans majuscule : « demande de création d’une zone agricole protégée ».',
	}),
	avec: texte(160).optional().meta({
		title: 'À qui, ou avec qui',
		description: 'Pour un courrier ou une convention : « la préfecture de […] ».',
	}),
	vus: z.array(texte(400)).max(10).meta({
		title: 'Vu',
		description: 'Sans le mot « Vu » : « le code rural, notamment son article L. 112-2 ».',
	}),
	motifs: z
		.array(texte(500))
		.min(1)
		.max(8)
		.meta({
			title: 'Considérant',
			description: `Sans le mot « Considérant ». Ce que la commune doit remplir : ${BLANC}`,
		}),
	articles: z.array(texte(700)).min(1).max(12).meta({
		title: 'Articles',
		description: 'Un article par ligne, dans l’ordre, sans son numéro.',
	}),
};

const acteSchema = z.strictObject({
	genre,
	...redaction,
	suite: texte(500).optional().meta({
		title: 'Une fois signé',
		description: 'À qui l’envoyer, où l’afficher, dans quel délai.',
	}),
	source: cleSource().optional(),
	verifie_le: verifieLe(),
});

export const acte = () =>
	acteSchema.meta({
		title: 'L’acte à signer',
		description: 'Un projet, à faire relire : il remplace la délibération type du kit.',
	});

export type Acte = z.output<typeof acteSchema>;
