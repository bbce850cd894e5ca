/** Examples: the run sheet, whose page has the rest. */
import { buildDeroule } from '../../core/temps/deroule.ts';
import { buildVueDeroule } from '../../vues/deroule/index.ts';
import BesoinsDeroule from '../BesoinsDeroule.astro';
import EtapesSansHeure from '../EtapesSansHeure.astro';
import TableauDeroule from '../TableauDeroule.astro';
import { buildDocumentation, type Documentation, type Propriete } from './documentation.ts';
import type { Echantillon } from './echantillon.ts';

const etapesDeroule: Propriete<true> = {
	type: 'liste d’étapes minutées',
	requis: true,
	texte: 'Les étapes de la vue du déroulé, ou une partie.',
};

const besoins = (props: { materiel: readonly string[]; lieu?: string }): Documentation =>
	buildDocumentation({
		nom: 'BesoinsDeroule',
		composant: BesoinsDeroule,
		role: 'Ce qu’il faut apporter, à cocher, et le lieu.',
		evite: 'dans une fiche : sa section « Avant de commencer » le dit.',
		proprietes: {
			materiel: {
				type: 'liste de textes',
				requis: true,
				texte: 'Chaque chose et sa quantité, en mots. Vide, rien n’est montré.',
			},
			lieu: { type: 'texte', requis: false, texte: 'La salle, ou le terrain.' },
		},
		exemples: [
			{
				nom: 'Ce que l’on apporte, et où',
				props,
				depuis: { materiel: 'vue.materiel', lieu: 'vue.lieu' },
			},
		],
	});

export function deroule({ fiche, vue }: Echantillon): Documentation[] {
	const { etapes, debut, materiel, lieu } = buildVueDeroule(fiche, vue);
	const seance = etapes.filter((e) => e.moment === 'animation' && !e.longue);
	const { lignes } = buildDeroule(etapes, { debut, durees: 'longues' });
	return [
		besoins({ materiel, ...(lieu ? { lieu } : {}) }),
		buildDocumentation({
			nom: 'TableauDeroule',
			composant: TableauDeroule,
			role: 'Le temps d’une séance : à quelle heure, combien de temps, quoi, qui, et une case à cocher.',
			evite: 'sans heure de début ; pour lire le déroulé, prenez Etapes.',
			proprietes: {
				etapes: etapesDeroule,
				lignes: {
					type: 'liste de lignes',
					requis: true,
					texte: 'Les heures. Une étape qui n’en a pas est gardée pour un autre jour, et cachée.',
				},
			},
			exemples:
				lignes.length > 0
					? [
							{
								nom: 'Une séance, de son début à sa fin',
								props: { etapes: seance, lignes },
								depuis: { etapes: 'etapes', lignes: 'buildDeroule(etapes, reglages).lignes' },
							},
						]
					: [],
		}),
		buildDocumentation({
			nom: 'EtapesSansHeure',
			composant: EtapesSansHeure,
			role: 'Les étapes d’un déroulé qui n’ont pas d’heure : avant, après, sur plusieurs jours.',
			evite: 'pour une étape qui a une heure : prenez TableauDeroule.',
			proprietes: {
				id: {
					type: 'ancre',
					requis: true,
					texte: 'La fin de l’ancre du titre, unique sur la page.',
				},
				titre: { type: 'texte', requis: true, texte: 'Quand ces étapes se font.' },
				etapes: etapesDeroule,
			},
			exemples: [
				{
					nom: 'Deux étapes à cocher',
					props: { id: 'exemple', titre: 'Ici, le moment', etapes: etapes.slice(0, 2) },
					depuis: { etapes: 'etapes' },
				},
			],
		}),
	];
}
