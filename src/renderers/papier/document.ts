/** A paper that goes with a sheet, for whoever prints it or edits it: same words, same order as its page. */
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import type { PartieDocument, PieceDocument, VueDocument } from '../../vues/documents/document.ts';
import { simplify } from '../../vues/fiche/simples.ts';
import type { VueFiche } from '../../vues/fiche/vue.ts';
import { sayAdresse } from '../../vues/mots.ts';
import type { Contexte, OptionsPapier } from './contexte.ts';
import type { BlocFeuille, FeuillePapier } from './feuille.ts';
import { createContexte } from './fiche.ts';
import { paragraphe } from './papier.ts';
import { renderContenu } from './sections.ts';

/** Of its letters, in points; a larger sheet is laid on a table, or read by several. */
const CORPS = { a4: 11, a3: 14 } as const;

/** `gauche`: at the foot of each page, before its address. */
export function renderDocument(
	{ id, nom, titre, chapeau, feuille, parties }: VueDocument,
	vue: VueFiche,
	options: OptionsPapier,
	gauche: string,
): FeuillePapier {
	const contexte = { ...createContexte(vue, options), affiche: feuille?.genre === 'affiche' };
	const adresse = options.site && sayAdresse(options.site + vue.page);
	const { format = 'a4', sens = 'portrait', genre = 'texte' } = feuille ?? {};
	return {
		titre: `${nom}\u00a0: ${vue.titre}`,
		...{ genre, format, sens, corps: CORPS[format] },
		auteurs: vue.auteurs,
		mots: [NOMS_FAMILLES[vue.famille].un, id],
		pied: { gauche, centre: adresse ?? nom },
		blocs: [
			...(isTitree(parties, contexte)
				? []
				: renderTete(nom === titre ? vue.titre : nom, titre, vue)),
			...(chapeau ? [paragraphe([chapeau])] : []),
			...parties.flatMap((partie) => renderPartie(partie, contexte)),
		],
	};
}

type ContexteDocument = Contexte & { affiche: boolean };

/** A poster whose first words are its largest: they are its title. */
const isTitree = (parties: readonly PartieDocument[], { affiche }: ContexteDocument): boolean => {
	const [premiere] = parties[0]?.pieces ?? [];
	return affiche && premiere?.genre === 'phrase' && premiere.ton === 'grand';
};

const renderTete = (surtitre: string, titre: string, { famille }: VueFiche): BlocFeuille[] => [
	{ b: 'phrase', ton: 'petit', x: [`${NOMS_FAMILLES[famille].un} · ${surtitre}`] },
	{ b: 'titre', niveau: 1, x: [titre] },
];

function renderPartie(partie: PartieDocument, contexte: ContexteDocument): BlocFeuille[] {
	const { titre, sous = false, page = false, ensemble = false, pieces } = partie;
	const niveau = sous ? 3 : 2;
	const blocs: BlocFeuille[] = [
		...(titre ? [{ b: 'titre' as const, niveau, x: [titre] }] : []),
		...pieces.flatMap((piece) => renderPiece(piece, niveau, contexte)),
	];
	return [
		...(page ? [{ b: 'page' as const }] : []),
		...(ensemble ? [{ b: 'ensemble' as const, x: blocs }] : blocs),
	];
}

function renderPiece(
	piece: PieceDocument,
	niveau: number,
	contexte: ContexteDocument,
): BlocFeuille[] {
	switch (piece.genre) {
		case 'phrase':
			return contexte.affiche && piece.ton === 'grand'
				? [{ b: 'titre', niveau: 1, x: [piece.texte] }]
				: [{ b: 'phrase', ton: piece.ton, x: [piece.texte] }];
		case 'encadre':
			return [{ b: 'encadre', genre: 'vigilance', nom: piece.nom, x: [paragraphe([piece.texte])] }];
		case 'lignes':
			return [{ b: 'lignes', nombre: piece.nombre, ...(piece.nom ? { nom: piece.nom } : {}) }];
		case 'champ':
			return [{ b: 'champ', nom: piece.nom }];
		case 'cartes':
			return [{ b: 'cartes', cartes: piece.cartes }];
		case 'grille':
			return [renderGrille(piece)];
		case 'sous-titre':
			return [
				{
					b: 'titre',
					niveau: niveau + 1,
					x: [[piece.titre, piece.precision].filter(Boolean).join(', ')],
				},
			];
		default:
			return simplify(piece).flatMap((contenu) => renderContenu(contenu, contexte));
	}
}

/** Letters of the longest cell of a column, between which it takes more room. */
const LETTRES = { min: 8, max: 60 };

/** Twice the letters do not take twice the width. */
function renderGrille({
	entetes,
	rangs,
}: Extract<PieceDocument, { genre: 'grille' }>): BlocFeuille {
	const poids = entetes.map((entete, i) => {
		const longueurs = [entete, ...rangs.map((rang) => rang[i] ?? '')].map((dit) => dit.length);
		return Math.min(LETTRES.max, Math.max(LETTRES.min, ...longueurs)) ** 0.5;
	});
	return { b: 'grille', poids, entetes: [...entetes], rangs: rangs.map((rang) => [...rang]) };
}
