/** The case and the evaluation: what everyone is given. */
import type { PartieDocument, VueDocument } from '../../vues/documents/document.ts';
import { paragraphe } from '../../vues/fiche/contenus.ts';
import type { DonneesFormation } from './schema.ts';

export function buildCas(
	{ titre }: DonneesFormation,
	{ nom, avertissement, texte, donnees }: NonNullable<DonneesFormation['cas']>,
): VueDocument {
	const chiffres = donnees.map(({ quoi, valeur }) => ({ titre: quoi, texte: valeur }));
	return {
		id: 'cas',
		page: 'cas/',
		nom: 'Le cas d’une commune imaginaire',
		combien: 'un par personne',
		titre: nom,
		chapeau: titre,
		parties: [
			{
				pieces: [
					{ genre: 'encadre', nom: 'Inventé', texte: avertissement },
					...texte.map((dit) => paragraphe(dit)),
				],
			},
			...(chiffres.length > 0
				? [
						{
							titre: 'Ses chiffres, à découper',
							ensemble: true as const,
							pieces: [{ genre: 'cartes' as const, cartes: chiffres }],
						},
					]
				: []),
		],
	};
}

export function buildEvaluation({ titre, evaluation }: DonneesFormation): VueDocument {
	return {
		id: 'evaluation',
		page: 'evaluation/',
		nom: 'Feuille d’évaluation',
		combien: 'une par personne',
		titre: 'Votre avis',
		chapeau: titre,
		parties: [
			{
				pieces: [
					{
						genre: 'phrase',
						ton: 'petit',
						texte: 'Sans nom. Sept minutes, en silence. Une réponse par question suffit.',
					},
				],
			},
			...evaluation.map(
				({ question, options }, i): PartieDocument => ({
					titre: `${i + 1}. ${question}`,
					ensemble: true,
					pieces: options
						? [{ genre: 'coches', elements: options.map((texte) => ({ texte })) }]
						: [{ genre: 'lignes', nombre: 3 }],
				}),
			),
		],
	};
}
