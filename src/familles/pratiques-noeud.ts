/** What tools and actions say alike in the linked data: a HowTo, whose steps follow one another. */
import { createNoeud, type Noeud, type Proprietes } from '../core/donnees/noeud.ts';
import { toDureeIso } from '../core/temps/duree-iso.ts';
import type { DonneesAction } from './actions/schema.ts';
import { type ContexteNoeud, conceptsOf, fichesOf } from './definir-noeud.ts';
import type { DonneesOutil } from './outils/schema.ts';

type Pratique = DonneesOutil | DonneesAction;
type Duree = Parameters<typeof toDureeIso>[0];

export const TYPES_PRATIQUE = ['HowTo', 'LearningResource'] as const;

const isoOf = (duree: Duree | undefined): string | undefined => duree && toDureeIso(duree);

export function direPratique(donnees: Pratique, contexte: ContexteNoeud): Proprietes {
	const { duree, outils } = donnees;
	return {
		prepTime: isoOf(duree.preparation),
		performTime: isoOf(duree.animation),
		totalTime: toDureeIso(duree.etalement),
		step: donnees.etapes.map((etape, i) =>
			createNoeud(contexte.partOf(`etape-${i + 1}`), ['HowToStep'], {
				position: i + 1,
				name: etape.titre,
				text: etape.consigne,
				timeRequired: isoOf(etape.duree),
			}),
		),
		audience: listPublics(donnees.publics, contexte),
		subject: conceptsOf(contexte, 'phases', donnees.phases),
		mentions: [
			...fichesOf(contexte, 'outils', [
				...(outils.avant ?? []),
				...(outils.apres ?? []),
				...(outils.complementaires ?? []),
				...(donnees.variantes ?? []).map(({ outil }) => outil),
			]),
			...(donnees.acteurs_ressources ?? []).map(contexte.iris.acteur),
			...(donnees.exemples ?? []).map(({ commune }) => contexte.iris.commune(commune)),
		],
		citation: (donnees.bibliographie ?? []).map((id) => ({ '@id': contexte.iris.reference(id) })),
		associatedMedia: (donnees.fichiers ?? []).map(({ fichier, nom, description }, i) =>
			createNoeud(contexte.partOf(`fichier-${i + 1}`), ['MediaObject'], {
				name: nom,
				description,
				contentUrl: contexte.soi + fichier,
			}),
		),
	};
}

/** Those whom a sheet is for, by the entries of the closed list. */
export const listPublics = (publics: readonly string[], contexte: ContexteNoeud): Noeud[] =>
	publics.map((id) =>
		createNoeud(contexte.iris.concept('publics', id), ['Audience'], {
			audienceType: contexte.nommer('publics', id),
		}),
	);
