/** A table of the open data, whatever the format of its file. */
import { COLONNES, ENTRE_IDENTIFIANTS } from '../../core/donnees/cellules.ts';

/** Empty, a text, a number. A code is a text: « 01209 » keeps its zero. */
export type Cellule = string | number | undefined;

export interface Colonne<T> {
	/** The path of the field in its schema, `duree.animation.min`; in brackets, what is there to be read only. */
	nom: string;
	titre: string;
	description: string;
	/** In words: « texte », « nombre », « liste d’identifiants (vocabulaires/axes) ». */
	type: string;
	requis: boolean;
	lire: (enregistrement: T) => Cellule;
}

/** One table: a file in CSV, a file in ODS. */
export interface TableDonnees<T = unknown> {
	/** The name of its files, without extension. */
	nom: string;
	titre: string;
	nombre: number;
	colonnes: readonly Colonne<T>[];
	enregistrements: () => Iterable<T>;
}

/** What a cell of Excel holds; LibreOffice holds more. */
export const CELLULE_MAX = 32_767;
/** What a line of a cell of LibreOffice holds, where there are several: beyond, it breaks it in two. */
export const LIGNE_MAX = 16_000;
const COLONNE_TROP_LONGS = {
	nom: COLONNES.tropLongs,
	titre: 'Champs trop longs pour un tableur',
	description:
		'Les colonnes laissées vides sur cette ligne parce que leur texte dépasse 32 767 signes : lisez-les dans fiches.json.',
	type: 'liste de noms de colonnes',
	requis: false,
};

/** The columns as files have them, the last one added. */
export const listColonnes = ({ colonnes }: TableDonnees): Omit<Colonne<unknown>, 'lire'>[] => [
	...colonnes,
	COLONNE_TROP_LONGS,
];

const isTenable = (cellule: string): boolean =>
	cellule.length <= LIGNE_MAX ||
	(cellule.length <= CELLULE_MAX &&
		(!cellule.includes('\n') || cellule.split('\n').every((l) => l.length <= LIGNE_MAX)));

/** The rows of a table, one after the other; what no cell can hold is said in the last column. */
export function* listLignes<T>(table: TableDonnees<T>): Iterable<Cellule[]> {
	for (const enregistrement of table.enregistrements()) {
		const longs: string[] = [];
		const ligne = table.colonnes.map(({ nom, lire }) => {
			const cellule = lire(enregistrement);
			if (typeof cellule !== 'string' || isTenable(cellule)) return cellule;
			longs.push(nom);
			return undefined;
		});
		yield [...ligne, longs.length > 0 ? longs.join(ENTRE_IDENTIFIANTS) : undefined];
	}
}
