/** The five questions of « Par où commencer ? » (content/vocabulaires/depart.yaml). */
import { z } from 'zod';
import { FAMILLES } from '../../familles/registre/ids.ts';
import { definitionOf } from '../../familles/registre/schemas.ts';
import { entree } from './annexes.ts';
import { reference, texte } from './champs.ts';

/** The family by which a public begins, in full: its sheets are ways through others. */
export const FAMILLE_DU_DEPART = 'parcours';
/** What one may begin with. */
const FAMILLES_PROPOSEES = FAMILLES.filter((famille) => definitionOf(famille).departOf);

/** A question and its answers; `sens` is what an answer asks of the sheets. */
const question = <S extends z.ZodRawShape>(sens: S) =>
	z.strictObject({
		question: texte(120).meta({ title: 'Question' }),
		aide: texte(300).optional().meta({ title: 'Aide' }),
		reponses: z
			.array(
				z.strictObject({
					id: entree.id,
					nom: texte(120).meta({ title: 'Réponse' }),
					precision: texte(200).optional().meta({ title: 'Précision' }),
					...sens,
				}),
			)
			.min(2)
			.max(8)
			.meta({ title: 'Réponses' }),
	});

const pas = z.strictObject({
	nom: texte(40).meta({ title: 'Nom', description: 'Un verbe : « Décider ».' }),
	pourquoi: texte(300).meta({ title: 'Pourquoi ce pas, à ce moment' }),
	phases: z.array(reference('vocabulaires/phases')).min(1).max(6).meta({
		title: 'Phases',
		description: 'La première est la meilleure ; les suivantes si rien d’autre ne convient.',
	}),
	familles: z
		.array(z.enum(FAMILLES_PROPOSEES).meta({ brut: true }))
		.min(1)
		.max(2)
		.meta({ title: 'Familles', description: 'Ce que l’on peut y proposer.' }),
});

/** What a sentence of reasons may name between braces. */
const FAITS = ['communes', 'etalement', 'heures', 'limite', 'niveau', 'precedente'];
const ATTENDU = `une phrase qui ne nomme entre accolades que ${FAITS.map((f) => `{${f}}`).join(', ')}`;

const MOTIF_PHRASE = String.raw`^(?:[^{]|\{(?:${FAITS.join('|')})(?:\}|$))*$`;

const phrase = (quand: string) =>
	texte(250)
		.refine((v) => [...v.matchAll(/\{([^}]*)\}?/gu)].every(([, nom = '']) => FAITS.includes(nom)), {
			params: { code: 'format-invalide', attendu: ATTENDU },
		})
		.meta({ title: quand, pattern: MOTIF_PHRASE });

const champs = z.strictObject({
	titre: texte(120).meta({ title: 'Titre' }),
	questions: z
		.strictObject({
			qui: question({
				public: reference('vocabulaires/publics').meta({
					title: 'Public',
					description: 'Une fiche convient si ce public peut s’en saisir.',
				}),
				competences: z.array(reference('vocabulaires/competences')).max(6).optional().meta({
					title: 'Compétences préférées',
					description: 'Une action qui n’en demande pas d’autre passe devant.',
				}),
				parcours: reference(FAMILLE_DU_DEPART).optional().meta({
					title: 'Son parcours',
					description: 'Celui par lequel ce public commence.',
				}),
			}).meta({ title: 'Qui êtes-vous' }),
			habitants: question({
				population: z
					.strictObject({
						min: z.int().min(0).max(10_000_000).meta({ title: 'Au moins' }),
						max: z.int().min(0).max(10_000_000).optional().meta({ title: 'Au plus' }),
					})
					.optional()
					.meta({
						title: 'Population',
						description: 'Une fiche essayée dans une telle commune passe devant.',
					}),
			}).meta({ title: 'Habitants' }),
			temps: question({
				heures: z.number().positive().max(10_000).optional().meta({
					title: 'Heures par fiche',
					description: 'Préparation et animation ensemble, au plus ; sans nombre, sans limite.',
				}),
				mois: z.number().positive().max(1000).optional().meta({
					title: 'Mois par fiche',
					description: 'Au plus, du début à la fin, quand une fiche ne compte pas ses heures.',
				}),
			}).meta({ title: 'Temps' }),
			animation: question({
				niveaux: z.array(reference('vocabulaires/difficultes')).min(1).max(5).meta({
					title: 'Niveaux',
					description: 'Les difficultés d’animation que l’on peut proposer.',
				}),
			}).meta({ title: 'Animation' }),
			moment: question({
				pas: z.array(pas).min(3).max(3).meta({ title: 'Les trois pas, dans l’ordre' }),
			}).meta({ title: 'Où vous en êtes' }),
		})
		.meta({ title: 'Questions' }),
	raisons: z
		.strictObject({
			temps: phrase('Les heures sont connues, avec une limite'),
			temps_sans_limite: phrase('Les heures sont connues, sans limite'),
			temps_inconnu: phrase('La fiche ne compte pas les heures de travail'),
			animation: phrase('Le niveau d’animation est connu'),
			animation_inconnue: phrase('La fiche ne donne pas de niveau d’animation'),
			essais: phrase('Essayée dans une commune de cette taille'),
			essais_ailleurs: phrase('Essayée dans d’autres communes'),
			sans_essai: phrase('Aucun essai raconté'),
			suite: phrase('La fiche d’avant y mène'),
			clivant: phrase('Tient quand les avis s’opposent'),
		})
		.meta({
			title: 'Raisons',
			description: 'Entre accolades, ce que la fiche dit : {heures}, {limite}, {communes}…',
		}),
	roles: z
		.strictObject({
			memes: z.array(texte(40)).max(10).meta({
				title: 'Les mêmes',
				description: 'Ces mots désignent qui a fait l’étape d’avant.',
			}),
			mots: z
				.array(
					z.strictObject({
						role: reference('vocabulaires/roles').meta({ title: 'Rôle' }),
						mots: z.array(texte(40)).min(1).max(40).meta({ title: 'Mots qui le nomment' }),
					}),
				)
				.max(20)
				.meta({ title: 'Mots de chaque rôle' }),
		})
		.optional()
		.meta({
			title: 'Rôles',
			description: 'Le temps d’un rôle est celui des étapes dont le champ « Qui » le nomme.',
		}),
	profils: z
		.array(
			z.strictObject({
				id: entree.id,
				nom: texte(70).meta({ title: 'Titre de la page' }),
				reponses: z
					.strictObject({
						qui: entree.id.meta({ title: 'Qui' }),
						habitants: entree.id.meta({ title: 'Habitants' }),
						temps: entree.id.meta({ title: 'Temps' }),
						animation: entree.id.meta({ title: 'Animation' }),
						moment: entree.id.meta({ title: 'Moment' }),
					})
					.meta({
						title: 'Réponses',
						description: 'L’identifiant d’une réponse à chaque question.',
					}),
			}),
		)
		.max(20)
		.meta({ title: 'Profils', description: 'Des pages toutes faites, qui se lisent sans script.' }),
});

/** A profile whose answers are not those of the questions would have no page. */
export const departSchema = champs.superRefine(({ questions, profils }, ctx) => {
	for (const [i, { reponses }] of profils.entries())
		for (const nom of Object.keys(reponses) as (keyof typeof reponses)[]) {
			const ids = questions[nom].reponses.map((r: { id: string }) => r.id);
			if (ids.includes(reponses[nom])) continue;
			ctx.addIssue({
				code: 'custom',
				path: ['profils', i, 'reponses', nom],
				params: { code: 'format-invalide', attendu: `une des réponses : ${ids.join(', ')}` },
			});
		}
});

export type DonneesDepart = z.output<typeof departSchema>;
