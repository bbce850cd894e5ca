/** The booklet of who takes part: the programme, room to write, what one reads again at home. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { sayMinutes } from '../../core/temps/durees.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import {
	listPieces,
	type PartieDocument,
	type VueDocument,
} from '../../vues/documents/document.ts';
import { definitions, liste, paragraphe } from '../../vues/fiche/contenus.ts';
import { toLien } from '../../vues/fiche/liens.ts';
import { listEssayes, saySuites } from './guide-vue.ts';
import { nameJour, poseJours } from './programme-vue.ts';
import type { DonneesFormation } from './schema.ts';

const LIGNES_CARNET = 7;

export function buildCarnet(catalogue: Catalogue, donnees: DonneesFormation): VueDocument {
	return {
		id: 'carnet',
		page: 'carnet/',
		nom: 'Carnet de la personne qui participe',
		combien: 'un par personne',
		titre: 'Mon carnet',
		chapeau: donnees.titre,
		parties: [
			{
				pieces: [
					{ genre: 'champ', id: 'nom', nom: 'Mon nom' },
					{ genre: 'champ', id: 'commune', nom: 'Ma commune' },
					{ genre: 'phrase', ton: 'petit', texte: CARNET },
				],
			},
			...tellProgramme(donnees),
			...tellPages(donnees),
			...tellConsignes(donnees),
			...tellALire(catalogue, donnees),
			{
				titre: 'On se retrouve',
				ensemble: true,
				pieces: listPieces(definitions(saySuites(donnees)), {
					...{ genre: 'champ', id: 'appel' },
					nom: 'Qui m’appelle, et son téléphone',
				}),
			},
		],
	};
}

/** A phrase that one goes on with, and the room to do it. */
const tellPages = ({ carnet }: DonneesFormation): PartieDocument[] =>
	carnet.map(({ titre, invite }, i) => ({
		titre,
		ensemble: true,
		...(i === 0 ? { page: true as const } : {}),
		pieces: [
			{ genre: 'phrase', ton: 'grand', texte: invite },
			{ genre: 'lignes', nombre: LIGNES_CARNET },
		],
	}));

function tellProgramme(donnees: DonneesFormation): PartieDocument[] {
	const jours = poseJours(donnees);
	return [
		{ titre: 'Le programme', pieces: [] },
		...jours.map(
			(jour, i): PartieDocument => ({
				titre: nameJour(jours, i),
				sous: true,
				ensemble: true,
				pieces: listPieces(
					liste(
						jour.seances
							.filter(({ type }) => type !== 'pause')
							.map(({ debut, titre }) => `${sayHeure(debut)}, ${titre}`),
					),
				),
			}),
		),
	];
}

const tellConsignes = ({ exercices }: DonneesFormation): PartieDocument[] =>
	exercices.length === 0
		? []
		: [
				{ titre: 'Les consignes, pour recommencer chez soi', page: true, pieces: [] },
				...exercices.map(
					({ titre, consigne, minutes }): PartieDocument => ({
						titre: `${titre}, ${sayMinutes(minutes)}`,
						sous: true,
						ensemble: true,
						pieces: [paragraphe(consigne)],
					}),
				),
			];

const CARNET =
	'Ce que vous écrivez ici est à vous. Personne ne le ramasse. N’y mettez pas le nom des personnes dont on parle.';

/** The tools that one has tried, to read them whole. */
function tellALire(catalogue: Catalogue, donnees: DonneesFormation): PartieDocument[] {
	const liens = listEssayes(donnees).flatMap((id) => {
		const outil = catalogue.outils.get(id);
		return outil ? [toLien(outil)] : [];
	});
	return liens.length === 0
		? []
		: [{ titre: 'Les outils essayés', ensemble: true, pieces: [{ genre: 'liens', liens }] }];
}
