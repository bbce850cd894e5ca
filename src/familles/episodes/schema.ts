import { z } from 'zod';
import { adresse, constat, date, reference, texte } from '../../core/schema/champs.ts';
import { communs } from '../../core/schema/commun.ts';
import { MOTIF_DATE } from '../../core/temps/dates.ts';
import { INSTANT, isInstant } from '../../core/temps/instants.ts';
import { MOTIF_ADRESSE } from '../../core/texte/adresses.ts';
import { defineFamille } from '../definir.ts';
import { NATURES, NOMS_NATURES, NOMS_PLACES, PLACES } from './noms.ts';
import { numeros } from './regle-numeros.ts';
import { reperes } from './regle-reperes.ts';
import { enregistrement } from './regle-son.ts';

const format = (attendu: string) => ({ params: { code: 'format-invalide', attendu } });

const instant = (title: string) =>
	z
		.string()
		.trim()
		.refine(isInstant, format('des heures, des minutes et des secondes, par exemple "00:01:20"'))
		.meta({ title, brut: true, pattern: INSTANT.source });

/** A browser plays no sound from elsewhere in clear on a page that came encrypted; this machine is spared, to try. */
const SURE = /^https:\/\/|^http:\/\/(?:[a-z0-9-]+\.)*localhost[:/]/i;
/** The same, for who only has patterns. */
const MOTIF_SURE = `^(?=[hH][tT][tT][pP][sS]:|[hH][tT][tT][pP]:\\/\\/(?:[A-Za-z0-9-]+\\.)*localhost[:/])${MOTIF_ADRESSE.slice(1)}`;
const EMPREINTE = /^[0-9a-f]{64}$/;
const JOUR = /^\d{4}-\d{2}-\d{2}$/;
const MOTIF_JOUR = `^(?=[0-9]{4}-[0-9]{2}-[0-9]{2}$)${MOTIF_DATE.slice(1)}`;

const moment = z.strictObject({
	titre: texte(70).meta({ title: 'Titre' }),
	type: z.enum(NATURES).meta({ title: 'Ce que l’on entend', noms: NOMS_NATURES, brut: true }),
	minutes: z.int().min(1).max(60).meta({ title: 'Minutes', description: 'Une fois monté.' }),
	paragraphes: z.array(constat()).min(1).max(12).meta({
		title: 'Texte',
		description:
			'Pour une voix, ce que l’on dit. Pour un son ou un entretien, comment on le prend. Un paragraphe par entrée.',
	}),
	questions: z
		.array(
			z.strictObject({
				question: texte(200).meta({ title: 'Question' }),
				relances: z.array(texte(160)).max(4).optional().meta({ title: 'Relances' }),
			}),
		)
		.max(8)
		.optional()
		.meta({ title: 'Questions', description: 'Pour un entretien, et pour lui seul.' }),
});

const audio = z.strictObject({
	adresse: adresse()
		.refine((v) => SURE.test(v), format('une adresse qui commence par https://'))
		.meta({
			title: 'Adresse',
			description: 'Du fichier lui-même, là où il est déposé. Le son n’est pas gardé ici.',
			format: 'uri',
			brut: true,
			pattern: MOTIF_SURE,
		}),
	type: z.literal('mp3').meta({ title: 'Format', brut: true }),
	octets: z.int().min(1).meta({
		title: 'Octets',
		description: 'Le poids exact du fichier : npm run son le donne, npm run liens le vérifie.',
	}),
	empreinte: z
		.string()
		.trim()
		.refine((v) => EMPREINTE.test(v), format('64 chiffres et lettres de a à f'))
		.meta({ title: 'Empreinte sha256', brut: true, pattern: EMPREINTE.source }),
	duree: z.int().min(1).max(36_000).meta({ title: 'Durée, en secondes' }),
	date: date()
		.refine((v) => JOUR.test(v), format('un jour entier, par exemple 2027-02-14'))
		.meta({ title: 'Publié le', format: 'date', brut: true, pattern: MOTIF_JOUR }),
});

/** Épisode: what one says and asks, minute by minute; once it is recorded, where one hears it and what is said in it. */
const schema = z.strictObject({
	...communs,
	numero: z.int().min(1).max(999).meta({ title: 'Numéro dans la série', repere: true, brut: true }),
	enregistrement: z.enum(['a-enregistrer', 'publie']).meta({
		title: 'Enregistrement',
		description: 'Un épisode publié a un son, et le texte de tout ce qui s’y dit.',
		noms: { 'a-enregistrer': 'À enregistrer', publie: 'Publié' },
		brut: true,
	}),
	but: texte(400).meta({ title: 'But', description: 'Ce que l’on sait à la fin.' }),
	invites: z
		.array(
			z.strictObject({
				role: texte(160).meta({
					title: 'Rôle',
					description: 'Qui l’on cherche : jamais un nom tant que la personne n’a pas dit oui.',
				}),
				pourquoi: texte(300).meta({ title: 'Pourquoi cette voix' }),
				comment_la_trouver: texte(400).meta({ title: 'Comment la trouver' }),
			}),
		)
		.min(1)
		.max(6)
		.meta({ title: 'Personnes à inviter' }),
	deroule: z.array(moment).min(2).max(24).meta({
		title: 'Script',
		description: 'Dans l’ordre où on l’entend. Les minutes sont additionnées.',
	}),
	sons: z.array(texte(200)).max(12).optional().meta({ title: 'Sons à prendre' }),
	fiches: z.array(reference('fiches')).min(1).max(8).meta({ title: 'Fiches de l’épisode' }),
	explicite: z.boolean().meta({
		title: 'Propos crus',
		description: 'Oui s’il ne convient pas à toutes les oreilles : les applications le demandent.',
	}),
	audio: audio.optional().meta({ title: 'Son', description: 'Quand il est enregistré.' }),
	voix: z
		.array(
			z.strictObject({
				qui: texte(80).meta({
					title: 'Qui parle',
					description: 'Son rôle, ou le nom qu’elle a choisi par écrit.',
				}),
				place: z.enum(PLACES).meta({ title: 'Place', noms: NOMS_PLACES, brut: true }),
			}),
		)
		.max(12)
		.optional()
		.meta({ title: 'Voix', description: 'Les personnes que l’on entend.' }),
	chapitres: z
		.array(z.strictObject({ debut: instant('Début'), titre: texte(80).meta({ title: 'Titre' }) }))
		.max(30)
		.optional()
		.meta({ title: 'Chapitres' }),
	transcription: z
		.array(
			z.strictObject({
				debut: instant('Début'),
				qui: texte(80).meta({ title: 'Qui parle' }),
				dit: texte(3000).meta({ title: 'Ce qui est dit' }),
			}),
		)
		.max(400)
		.optional()
		.meta({ title: 'Transcription', description: 'Tout ce qui est dit, passage après passage.' }),
});

export type DonneesEpisode = z.output<typeof schema>;

export const famille = defineFamille({
	id: 'episodes',
	schema,
	titre: 'libre',
	axesOf: () => [],
	rangOf: ({ numero }) => numero,
	sonOf: ({ audio }) => audio,
	regles: [enregistrement, reperes],
	reglesParmi: [numeros],
	legers: { numero: true },
});
