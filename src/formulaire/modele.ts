/** A form as a document to fill in with a word processor: what to print, and how answers are told apart. */
import type { Champ, Controle } from './formulaire.ts';
import type { Genre, GroupeChamps } from './genres.ts';
import type { Listes, Option } from './listes.ts';

export type BlocModele =
	| { genre: 'titre'; texte: string }
	| { genre: 'partie'; texte: string }
	/** A question: its heading is how the answer is found again. */
	| { genre: 'question'; texte: string }
	/** What helps to answer; left out when the answer is read. */
	| { genre: 'aide'; texte: string }
	| { genre: 'blanc' }
	/** Boxes to tick, one line each. */
	| { genre: 'choix'; noms: string[] }
	| { genre: 'tableau'; entetes?: string[]; lignes: string[][] };

export const CASE_VIDE = '☐';
/** Rows ready to be filled; more can be added. */
const LIGNES = 3;

/** Sentences of the templates that people took away before these words changed: they are no answers. */
export const AIDES_D_AVANT = [
	'Leurs codes INSEE ; le nom, la population et le département en sont tirés.',
	'« ebauche » : la fiche manque de faits, la page le dit. « complete » sinon.',
	'Où placer le retour sur la carte : celles de la première commune, en degrés, comme lat: 46.11 et lon: 5.88. Sans elles, il est au centre du département.',
];

export const CONSIGNES = [
	'Écrivez sous chaque question. Ne changez pas les titres en gras : c’est par eux que vos réponses sont retrouvées.',
	`Pour choisir, remplacez ${CASE_VIDE} par un X. Laissez vide ce que vous ne savez pas : ce sera dit inconnu.`,
	'Dans les tableaux, ajoutez autant de lignes qu’il en faut. Dans la colonne « Source », écrivez le numéro de la ligne du tableau des sources.',
];

/** The whole document of one kind of contribution. */
export function buildModele(
	genre: Genre,
	groupes: readonly GroupeChamps[],
	listes: Listes,
): BlocModele[] {
	return [
		{ genre: 'titre', texte: genre.titre },
		...[genre.phrase, ...CONSIGNES].map((texte): BlocModele => ({ genre: 'aide', texte })),
		...groupes.flatMap((groupe): BlocModele[] => [
			...(groupe.id === 'sources' && genre.recit ? buildRecit(genre.recit) : []),
			{ genre: 'partie', texte: groupe.titre },
			...groupe.champs.flatMap((c) => buildQuestion(c, listes)),
		]),
	];
}

function buildRecit({ titre, aide }: NonNullable<Genre['recit']>): BlocModele[] {
	return [
		{ genre: 'partie', texte: titre },
		{ genre: 'question', texte: titre },
		{ genre: 'aide', texte: aide },
		{ genre: 'blanc' },
	];
}

function buildQuestion(champ: Champ, listes: Listes): BlocModele[] {
	const facultatif = champ.requis ? '' : ' (facultatif)';
	return [
		{ genre: 'question', texte: `${champ.titre}${facultatif}` },
		...(champ.aide ? [{ genre: 'aide' as const, texte: champ.aide }] : []),
		...buildReponse(champ.controle, listes),
	];
}

const noms = (options: readonly Option[]): string[] => options.map((o) => o.nom);

function buildReponse(controle: Controle, listes: Listes): BlocModele[] {
	switch (controle.genre) {
		case 'choix':
		case 'cases':
			return [{ genre: 'choix', noms: noms(controle.options) }];
		case 'oui-non':
		case 'case':
			return [{ genre: 'choix', noms: ['Oui', 'Non'] }];
		case 'liste-de':
			return [{ genre: 'aide', texte: sayListe(controle.liste, listes) }, { genre: 'blanc' }];
		case 'objet':
			return [
				{ genre: 'tableau', lignes: champsVus(controle.champs).map((c) => [sayChamp(c), '']) },
			];
		case 'liste':
			return buildListe(controle.element, listes);
		case 'formes':
			return controle.formes.flatMap((f): BlocModele[] =>
				f.constante !== undefined || f.drapeau
					? [{ genre: 'aide', texte: `Ou écrivez « ${f.titre} ».` }]
					: buildReponse(f.champ.controle, listes),
			);
		default:
			return [{ genre: 'blanc' }];
	}
}

function buildListe(element: Champ, listes: Listes): BlocModele[] {
	const { controle } = element;
	if (controle.genre === 'objet') {
		const entetes = champsVus(controle.champs).map((c) => c.titre);
		const lignes = Array.from({ length: LIGNES }, () => entetes.map(() => ''));
		const choix = champsVus(controle.champs).flatMap((c): BlocModele[] => {
			const texte = sayPossibles(c, listes);
			return texte ? [{ genre: 'aide', texte }] : [];
		});
		return [...choix, { genre: 'tableau', entetes, lignes }];
	}
	const liste = controle.genre === 'liste-de' ? `${sayListe(controle.liste, listes)} ` : '';
	return [{ genre: 'aide', texte: `${liste}Un par ligne.` }, { genre: 'blanc' }];
}

/** A key is made from the title of the source: it is not asked on paper. */
export function champsVus(champs: readonly Champ[]): Champ[] {
	return champs.filter((c) => c.controle.genre !== 'texte' || c.controle.saisie !== 'cle');
}

function sayPossibles({ titre, controle }: Champ, listes: Listes): string | undefined {
	if (controle.genre === 'choix') return `${titre} : ${noms(controle.options).join(', ')}.`;
	if (controle.genre === 'liste-de') return `${titre} : ${sayListe(controle.liste, listes)}`;
	return undefined;
}

/** In a table of two columns, what a cell may hold stands beside its name. */
function sayChamp(champ: Champ): string {
	const { titre, controle } = champ;
	if (controle.genre === 'choix') return `${titre} (${noms(controle.options).join(', ')})`;
	if (controle.genre === 'oui-non' || controle.genre === 'case') return `${titre} (oui ou non)`;
	const autre = controle.genre === 'formes' ? controle.formes.find((f) => f.constante) : undefined;
	return autre ? `${titre} (ou « ${autre.constante} »)` : titre;
}

const CITES_MAX = 40;

function sayListe(liste: string, listes: Listes): string {
	const options = listes.longues.get(liste) ?? listes.courtes.get(liste) ?? [];
	if (options.length === 0 || options.length > CITES_MAX)
		return 'Le nom exact, tel qu’il est sur le site.';
	return `L’un de ces noms : ${noms(options).join(' ; ')}.`;
}
