/** A paper that goes with a sheet as a text to edit: same words, same order as on paper. */
import type { Element } from 'xast';
import { couleurOf } from '../../vues/identite/couleurs.ts';
import type { BlocFeuille, FeuillePapier } from '../papier/feuille.ts';
import { PREMIER, RANG_A_REMPLIR, TITRE_PAGE } from './automatiques.ts';
import { type ContexteOdt, renderBlocs } from './blocs.ts';
import { p } from './elements.ts';
import { renderLignes, renderMots } from './lignes.ts';
import { largeurOf } from './page.ts';
import { buildOdt } from './paquet.ts';
import { cellule, rang, shareLargeur, table } from './tableaux.ts';

/** What the text is made of; plain JSON. */
export interface DocumentAModifier {
	feuille: FeuillePapier;
	/** Beside the number of each page. */
	pied: string;
}

/** `date`: milliseconds since 1970. The same paper gives the same bytes. */
export function renderDocumentOdt(
	{ feuille, pied }: DocumentAModifier,
	date: number,
): Uint8Array<ArrayBuffer> {
	const { sens = 'portrait', format = 'a4', genre, titre: nom, auteurs = [] } = feuille;
	const largeur = largeurOf(sens, format);
	const affiche = genre === 'affiche';
	const contexte: ContexteOdt = { images: new Map(), largeur, corps: 'Text_20_body' };
	const [surtitre, ...suite] = feuille.blocs;
	const titree = surtitre?.b === 'phrase';
	const corps = renderSuite(titree ? suite : feuille.blocs, contexte);
	return buildOdt({
		titre: nom,
		auteurs,
		date,
		couleur: couleurOf(undefined),
		page: { format, sens, largeur, tete: nom, pied },
		images: new Map(),
		corps: [
			p(PREMIER, ...(titree ? renderMots(textOf(surtitre)) : [])),
			...(affiche ? corps.map(enlarge) : corps),
		],
	});
}

/** The styles of what is read from afar, in place of those of a page. */
const EN_GRAND: Readonly<Record<string, string>> = {
	...{
		Heading_20_1: 'AfficheTitre',
		Heading_20_2: 'AfficheSousTitre',
		Heading_20_3: 'AfficheSousTitre',
	},
	...{ Text_20_body: 'Affiche', Element: 'Affiche', Cellule: 'Affiche', Question: 'Affiche' },
	...{ Entete: 'AfficheEntete', Notes: 'AfficheLigne' },
};

/** The same element in the letters of a poster. */
function enlarge(element: Element): Element {
	const style = String(element.attributes['text:style-name'] ?? '');
	const grand = EN_GRAND[style];
	return {
		...element,
		...(grand ? { attributes: { ...element.attributes, 'text:style-name': grand } } : {}),
		children: element.children.map((e) => (e.type === 'element' ? enlarge(e) : e)),
	};
}

const textOf = (bloc: BlocFeuille): string =>
	bloc.b === 'phrase' ? bloc.x.filter((ligne) => typeof ligne === 'string').join('') : '';

/** What begins a page is a title: the break is before it. */
function renderSuite(blocs: readonly BlocFeuille[], contexte: ContexteOdt): Element[] {
	return blocs.flatMap((bloc, i) => {
		if (bloc.b === 'page') return [];
		const rendus = renderBloc(bloc, contexte);
		const [tete, ...suite] = rendus;
		return blocs[i - 1]?.b === 'page' && tete ? [startPage(tete), ...suite] : rendus;
	});
}

const startPage = (tete: Element): Element =>
	tete.name === 'text:h'
		? { ...tete, attributes: { ...tete.attributes, 'text:style-name': TITRE_PAGE } }
		: tete;

function renderBloc(bloc: BlocFeuille, contexte: ContexteOdt): Element[] {
	switch (bloc.b) {
		case 'phrase':
			return [
				p(bloc.ton === 'grand' ? 'Chapeau' : 'Precision', ...renderLignes(bloc.x, contexte.images)),
			];
		case 'lignes':
			return [
				...(bloc.nom ? [p('Question', ...renderMots(bloc.nom))] : []),
				...Array.from({ length: bloc.nombre }, () => p('Notes')),
			];
		case 'champ':
			return [p('Notes', ...renderMots(`${bloc.nom}\u00a0: `))];
		case 'grille':
			return [renderGrille(bloc, contexte), p('ApresTableau')];
		case 'cartes':
			return [renderCartes(bloc.cartes, contexte), p('ApresTableau')];
		case 'ensemble':
			return renderSuite(bloc.x, contexte);
		case 'page':
		case 'barres':
			return [];
		default:
			return renderBlocs([bloc], contexte);
	}
}

function renderCartes(
	cartes: readonly { titre: string; texte: string }[],
	{ largeur }: ContexteOdt,
): Element {
	const rangs = Array.from({ length: Math.ceil(cartes.length / 2) }, (_, i) =>
		rang(
			[cartes[2 * i], cartes[2 * i + 1]].map((carte) =>
				cellule(
					[
						p('Terme', ...renderMots(carte?.titre ?? '')),
						p('Chapeau', ...renderMots(carte?.texte ?? '')),
					],
					'Cellule',
				),
			),
		),
	);
	return table('Tableau', shareLargeur(largeur, [1, 1]), [], rangs);
}

function renderGrille(
	{ poids, entetes, rangs }: Extract<BlocFeuille, { b: 'grille' }>,
	{ largeur }: ContexteOdt,
): Element {
	const tete = entetes.map((nom) => cellule([p('Entete', ...renderMots(nom))], 'CelluleEntete'));
	return table(
		'Tableau',
		shareLargeur(largeur, poids),
		[rang(tete)],
		rangs.map((dits) =>
			rang(
				dits.map((dit) => cellule([p('Cellule', ...renderMots(dit))], 'Cellule')),
				RANG_A_REMPLIR,
			),
		),
	);
}
