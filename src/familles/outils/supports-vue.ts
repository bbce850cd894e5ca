/** What a group pins, hands out or fills in: said on the page of its outil, and a paper each. */
import type { Catalogue, FicheOf } from '../../core/catalogue/catalogue.ts';
import { NOMS_USAGES, type Support } from '../../core/schema/supports.ts';
import {
	listPieces,
	type PartieDocument,
	type PieceDocument,
	type VueDocument,
} from '../../vues/documents/document.ts';
import { definitions, liste, listeNumerotee, paragraphe } from '../../vues/fiche/contenus.ts';
import type { VueContenu } from '../../vues/fiche/vue.ts';

type Bloc = Support['blocs'][number];

/** Each with how it serves and how many there are; their files are with those of the sheet. */
export const saySupports = (supports: readonly Support[] = []): (VueContenu | undefined)[] => [
	definitions(
		supports.map(({ titre, exemplaires, ...support }) => ({
			terme: titre,
			texte: [sayUsage(support), ...(exemplaires ? [exemplaires] : [])].join('. '),
		})),
	),
];

/** « À accrocher, A3 en largeur » */
const sayUsage = ({ usage, format, sens }: Pick<Support, 'usage' | 'format' | 'sens'>): string =>
	`${NOMS_USAGES[usage]}, ${format.toUpperCase()}${sens === 'paysage' ? ' en largeur' : ''}`;

/** What is pinned is read from afar; what is written on is not. */
export const listPapiers = (
	_catalogue: Catalogue,
	{ donnees }: Pick<FicheOf<'outils'>, 'donnees'>,
): VueDocument[] =>
	(donnees.supports ?? []).map(({ cle, titre, exemplaires = '', blocs, ...support }) => ({
		...{ id: cle, nom: titre, titre },
		combien: [sayUsage(support), exemplaires].filter(Boolean).join('. '),
		feuille: {
			...{ format: support.format, sens: support.sens },
			genre: support.usage === 'accrocher' ? ('affiche' as const) : ('texte' as const),
		},
		parties: cutParties(
			blocs.filter(({ grand }) => grand !== titre),
			support.usage === 'accrocher' ? NOM_TRES_COURT : NOM_COURT,
		),
	}));

/** A title begins a part. */
function cutParties(blocs: readonly Bloc[], nomMax: number): PartieDocument[] {
	const parties: PartieDocument[] = [{ pieces: [] }];
	for (const bloc of blocs)
		if (bloc.titre) parties.push({ titre: bloc.titre, pieces: [] });
		else for (const piece of toPieces(bloc, nomMax)) parties.at(-1)?.pieces.push(piece);
	return parties.filter(({ titre, pieces }) => titre !== undefined || pieces.length > 0);
}

function toPieces(
	{ grand, texte, lignes, tableau, ...reste }: Bloc,
	nomMax: number,
): PieceDocument[] {
	if (grand) return [{ genre: 'phrase', ton: 'grand', texte: grand }];
	if (lignes) return toLignes(lignes, nomMax);
	if (tableau) return [toGrille(tableau)];
	return listPieces(
		texte ? paragraphe(texte) : undefined,
		liste(reste.liste),
		reste.etapes && listeNumerotee(reste.etapes),
		reste.cases && { genre: 'coches', elements: reste.cases.map((dit) => ({ texte: dit })) },
	);
}

/** Letters beyond which a name leaves no room to write after it, on a sheet and on a poster. */
const NOM_COURT = 40;
const NOM_TRES_COURT = 12;

function toLignes({ nom, nombre }: NonNullable<Bloc['lignes']>, nomMax: number): PieceDocument[] {
	const propre = nom.replace(/\s*:$/, '');
	if (nombre === 1 && propre.length <= nomMax) return [{ genre: 'champ', id: propre, nom: propre }];
	return [{ genre: 'lignes', nom, nombre }];
}

/** Each row has a cell for each column; those that nothing fills are to write in. */
function toGrille({
	colonnes,
	lignes,
	remplies = [],
}: NonNullable<Bloc['tableau']>): PieceDocument {
	const vides = Array.from({ length: lignes }, (): string[] => []);
	return {
		genre: 'grille',
		entetes: colonnes,
		rangs: [...remplies, ...vides].map((rang) => colonnes.map((_, i) => rang[i] ?? '')),
	};
}
