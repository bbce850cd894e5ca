/** A whole sheet as a text to edit: same words, same order as on paper, and the words of the glossary. */
import type { Element } from 'xast';
import type { FichePapier, SectionPapier } from '../papier/papier.ts';
import { PREMIER } from './automatiques.ts';
import { type ContexteOdt, renderBlocs } from './blocs.ts';
import { p, titre } from './elements.ts';
import {
	type ImagesOdt,
	renderAncre,
	renderImage,
	renderLien,
	renderLignes,
	renderMots,
} from './lignes.ts';
import { largeurOf } from './page.ts';
import { buildOdt } from './paquet.ts';
import { cellule, rang, shareLargeur, table } from './tableaux.ts';

/** What the text of a sheet is made of; plain JSON. */
export interface FicheAModifier {
	fiche: FichePapier;
	/** The title of the card. */
	coupDOeil: string;
	/** The words of the glossary that it uses, under their title. */
	mots?: { titre: string; termes: readonly { nom: string; definition: string }[] };
	/** Beside the number of each page. */
	pied: string;
}

/** `date`: milliseconds since 1970. The same sheet gives the same bytes. */
export function renderFicheOdt(
	{ fiche, coupDOeil, mots, pied }: FicheAModifier,
	date: number,
	images: ImagesOdt,
): Uint8Array<ArrayBuffer> {
	const largeur = largeurOf('portrait');
	const contexte: ContexteOdt = { images, largeur, corps: 'Text_20_body' };
	return buildOdt({
		titre: fiche.titre,
		auteurs: fiche.auteurs,
		date,
		couleur: fiche.couleur,
		page: { sens: 'portrait', largeur, tete: fiche.titre, pied },
		images,
		corps: [
			...renderTete(fiche, contexte),
			titre(2, ...renderMots(coupDOeil)),
			renderCarte(fiche, contexte),
			p('ApresTableau'),
			...renderVignette(fiche, images),
			...[...fiche.sections, ...toSections(mots), fiche.fin].flatMap((section) =>
				renderSection(section, contexte),
			),
		],
	});
}

function renderTete(fiche: FichePapier, { images }: ContexteOdt): Element[] {
	const etiquettes = [fiche.famille, ...fiche.etiquettes.map(({ nom }) => nom)].join(' · ');
	return [
		p(PREMIER, ...renderMots(etiquettes)),
		titre(1, ...renderAncre(fiche.ancre), ...renderMots(fiche.titre)),
		p('Chapeau', ...renderMots(fiche.phrase)),
		...(fiche.avis ? [p('Inconnu', ...renderLignes(fiche.avis, images))] : []),
		...(fiche.adresse
			? [p('Precision', renderLien(fiche.adresse.url, renderMots(fiche.adresse.courte)))]
			: []),
	];
}

/** The share of the terms and of what is said of each. */
const CARTE = [42, 128];

const renderCarte = ({ essentiel }: FichePapier, { images, largeur }: ContexteOdt): Element =>
	table(
		'Tableau',
		shareLargeur(largeur, CARTE),
		[],
		essentiel.map(({ terme, valeurs }) =>
			rang([
				cellule([p('TermeCarte', ...renderMots(terme))], 'CelluleCarte'),
				cellule(
					valeurs.map((valeur) => p('Cellule', ...renderLignes(valeur, images))),
					'CelluleCarte',
				),
			]),
		),
	);

const renderVignette = ({ image }: FichePapier, images: ImagesOdt): Element[] =>
	image
		? [p('Figure', ...renderImage(image.image, images)), p('Legende', ...renderMots(image.credit))]
		: [];

const renderSection = (
	{ titre: nom, ancre, blocs }: SectionPapier,
	contexte: ContexteOdt,
): Element[] => [
	...(nom ? [titre(2, ...renderAncre(ancre), ...renderMots(nom))] : []),
	...renderBlocs(blocs, contexte),
];

const toSections = (mots: FicheAModifier['mots']): SectionPapier[] => {
	if (!mots) return [];
	const entrees = mots.termes.map(({ nom, definition }) => ({ terme: [nom], x: [definition] }));
	return [{ titre: mots.titre, blocs: [{ b: 'definitions', entrees }] }];
};
