/** The guide of the person who trains: before, each day with its sessions, after. */
import type { Catalogue, Fiche } from '../../core/catalogue/catalogue.ts';
import {
	listPieces,
	type PartieDocument,
	type VueDocument,
} from '../../vues/documents/document.ts';
import { definitions, paragraphe } from '../../vues/fiche/contenus.ts';
import type { VueContenu, VueTexte } from '../../vues/fiche/vue.ts';
import {
	ENTETES,
	type JourPose,
	nameJour,
	poseJours,
	sayJournee,
	toLigne,
} from './programme-vue.ts';
import { listRetards } from './retards-vue.ts';
import type { DonneesFormation } from './schema.ts';
import { type Entours, tellSeance } from './seances-vue.ts';

export interface JourGuide {
	titre: string;
	jour: JourPose;
	/** « De 9 h 00 à 17 h 10 » */
	horaire: string;
	retards: VueContenu;
	seances: PartieDocument[];
}

export interface Guide {
	avant: PartieDocument[];
	jours: JourGuide[];
	apres: PartieDocument[];
}

type AImprimer = Pick<VueDocument, 'nom' | 'combien'>;

/** `papiers`: what one hands out. */
export function buildGuide(
	catalogue: Catalogue,
	{ donnees }: Pick<Fiche<'formations'>, 'donnees'>,
	papiers: readonly AImprimer[],
): Guide {
	const jours = poseJours(donnees);
	const entours = lookAround(catalogue, donnees);
	return {
		avant: tellAvant(catalogue, donnees, papiers),
		jours: jours.map((jour, i) => ({
			titre: nameJour(jours, i),
			jour,
			horaire: sayJournee(jour),
			retards: listRetards(jour),
			seances: jour.seances.map((seance) => tellSeance(seance, entours)),
		})),
		apres: [
			{
				titre: 'Après',
				ancre: 'suites',
				pieces: listPieces(definitions(saySuites(donnees))),
			},
		],
	};
}

/** The whole of it, on paper. */
export const guideToParties = ({ avant, jours, apres }: Guide): PartieDocument[] => [
	...avant,
	...jours.flatMap(({ titre, jour, horaire, retards, seances }): PartieDocument[] => [
		{
			titre,
			page: true,
			pieces: [
				{
					genre: 'tableau',
					legende: `${horaire}, pauses et repas compris`,
					entetes: ENTETES,
					lignes: jour.seances.map(toLigne),
				},
				retards,
			],
		},
		...seances,
	]),
	...apres,
];

export const sayQuantite = ({ quoi, quantite }: DonneesFormation['materiel'][number]): string =>
	quantite ? `${quoi}\u00a0: ${quantite}` : quoi;

/** « 15 jours après. S’appeler entre communes » */
export const sayQuand = (jours: number): string =>
	jours === 1 ? 'Le lendemain' : `${jours}\u00a0jours après`;

export const sayAvant = ({ avant }: DonneesFormation): VueTexte[] =>
	avant.map(({ quand, quoi }) => ({
		terme: quand.charAt(0).toUpperCase() + quand.slice(1),
		texte: quoi,
	}));

export const sayMateriel = ({ materiel }: DonneesFormation): VueContenu => ({
	genre: 'coches',
	elements: materiel.map((m) => ({ texte: sayQuantite(m) })),
});

export const saySuites = ({ suites }: DonneesFormation): VueTexte[] =>
	suites.map(({ jours, titre, quoi }) => ({
		terme: `${sayQuand(jours)}. ${titre}`,
		texte: quoi,
	}));

const sayOutil = (catalogue: Catalogue, id: string): VueTexte[] => {
	const outil = catalogue.outils.get(id);
	if (!outil) return [];
	const { titre, en_une_phrase: texte } = outil.donnees;
	return [{ texte, lien: { titre, href: outil.page } }];
};

/** The tools that one tries, in the order of the days, each once. */
export const listEssayes = ({ jours }: DonneesFormation): string[] => [
	...new Set(jours.flatMap(({ seances }) => seances.flatMap(({ outil }) => outil ?? []))),
];

function lookAround(catalogue: Catalogue, donnees: DonneesFormation): Entours {
	const exercices = new Map(donnees.exercices.map((exercice) => [exercice.id, exercice]));
	const premieres = new Map<string, number>();
	let numero = 1;
	for (const { id, diapos = [] } of donnees.jours.flatMap(({ seances }) => seances)) {
		premieres.set(id, numero);
		numero += diapos.length;
	}
	return {
		exerciceOf: (id) => exercices.get(id),
		outilOf: (id) => sayOutil(catalogue, id)[0],
		diapoOf: (id) => premieres.get(id) ?? 1,
	};
}

function tellAvant(
	catalogue: Catalogue,
	donnees: DonneesFormation,
	papiers: readonly AImprimer[],
): PartieDocument[] {
	const fiches = listEssayes(donnees).flatMap((id) => sayOutil(catalogue, id));
	return [
		{
			titre: 'À imprimer',
			pieces: [
				{
					genre: 'coches',
					elements: papiers.map(({ nom, combien }) => ({ texte: `${nom}\u00a0: ${combien}` })),
				},
				...(fiches.length > 0
					? [
							paragraphe(
								'Et le recto verso des outils que l’on essaie, une série par équipe\u00a0:',
							),
							{ genre: 'liste' as const, elements: fiches },
						]
					: []),
			],
		},
		{
			titre: 'Les semaines d’avant',
			pieces: listPieces(definitions(sayAvant(donnees))),
		},
		{
			titre: 'La salle et le matériel',
			pieces: [paragraphe(donnees.salle), sayMateriel(donnees)],
		},
	];
}
