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

/** Of its letters, in points. */
const CORPS = 11;

/** `gauche`: at the foot of each page, before its address. */
export function renderDocument(
	{ id, nom, titre, chapeau, parties }: VueDocument,
	vue: VueFiche,
	options: OptionsPapier,
	gauche: string,
): FeuillePapier {
	const contexte = createContexte(vue, options);
	const adresse = options.site && sayAdresse(options.site + vue.page);
	return {
		titre: `${nom}\u00a0: ${vue.titre}`,
		genre: 'texte',
		corps: CORPS,
		auteurs: vue.auteurs,
		mots: [NOMS_FAMILLES[vue.famille].un, id],
		pied: { gauche, centre: adresse ?? nom },
		blocs: [
			{ b: 'phrase', ton: 'petit', x: [`${NOMS_FAMILLES[vue.famille].un} · ${nom}`] },
			{ b: 'titre', niveau: 1, x: [titre] },
			...(chapeau ? [paragraphe([chapeau])] : []),
			...parties.flatMap((partie) => renderPartie(partie, contexte)),
		],
	};
}

function renderPartie(partie: PartieDocument, contexte: Contexte): BlocFeuille[] {
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

function renderPiece(piece: PieceDocument, niveau: number, contexte: Contexte): BlocFeuille[] {
	switch (piece.genre) {
		case 'phrase':
			return [{ b: 'phrase', ton: piece.ton, x: [piece.texte] }];
		case 'encadre':
			return [{ b: 'encadre', genre: 'vigilance', nom: piece.nom, x: [paragraphe([piece.texte])] }];
		case 'lignes':
			return [{ b: 'lignes', nombre: piece.nombre }];
		case 'champ':
			return [{ b: 'champ', nom: piece.nom }];
		case 'cartes':
			return [{ b: 'cartes', cartes: piece.cartes }];
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
