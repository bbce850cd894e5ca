/** That someone was there: filled in on the screen, or by hand. */
import { sayMinutes } from '../../core/temps/durees.ts';
import { listPieces, type PieceDocument, type VueDocument } from '../../vues/documents/document.ts';
import { liste, paragraphe } from '../../vues/fiche/contenus.ts';
import { poseJours, sumTemps } from './programme-vue.ts';
import type { DonneesFormation } from './schema.ts';

export function buildAttestation(donnees: DonneesFormation): VueDocument {
	const { titre, objectifs } = donnees;
	return {
		id: 'attestation',
		page: 'attestation/',
		nom: 'Attestation de présence',
		combien: 'une par personne',
		titre: 'Attestation de présence',
		parties: [
			{
				pieces: [
					{ genre: 'champ', id: 'nom', nom: 'Nom de la personne' },
					{ genre: 'champ', id: 'structure', nom: 'Sa commune, ou sa structure' },
					paragraphe('a suivi en entier la formation'),
					{ genre: 'phrase', ton: 'grand', texte: titre },
					...tellQuand(donnees),
				],
			},
			{ titre: 'Ce que l’on y apprend', pieces: listPieces(liste(objectifs)) },
			{
				ensemble: true,
				pieces: [
					{ genre: 'champ', id: 'organisme', nom: 'Formation donnée par' },
					{ genre: 'champ', id: 'agrement', nom: 'Numéro d’agrément, s’il y en a un' },
					{ genre: 'champ', id: 'fait', nom: 'Fait le' },
					{ genre: 'champ', id: 'signature', nom: 'Nom et signature de la personne qui a formé' },
					{ genre: 'phrase', ton: 'petit', texte: ATTESTATION },
				],
			},
		],
	};
}

function tellQuand(donnees: DonneesFormation): PieceDocument[] {
	const jours = poseJours(donnees);
	const { total, repos } = sumTemps(jours);
	const plusieurs = jours.length > 1;
	return listPieces(
		{ genre: 'champ', id: 'debut', nom: plusieurs ? 'Du' : 'Le' },
		plusieurs ? { genre: 'champ', id: 'fin', nom: 'Au' } : undefined,
		{ genre: 'champ', id: 'lieu', nom: 'À' },
		paragraphe(
			`Durée prévue\u00a0: ${sayMinutes(total - repos)} de formation, et ${sayMinutes(repos)} de pauses et de repas.`,
		),
	);
}

const ATTESTATION =
	'Cette feuille dit une présence. Elle n’est ni un diplôme, ni une preuve d’agrément. Pour un congé ou un remboursement, l’organisme agréé donne la sienne.';
