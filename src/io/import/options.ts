/** What a person may say of what is imported, and what an import says of what it left. */
import { GENRES, type GenreFiche, isGenreFiche } from '../../formulaire/genres.ts';

export interface OptionsImport {
	/** retour, outil, action or parcours; a filled template says it itself. */
	type?: string | undefined;
	/** Of the page of the wiki. */
	titre?: string | undefined;
	adresse?: string | undefined;
	auteur?: string | undefined;
	licence?: string | undefined;
	/** Sheets of the open data that are there already are written over. */
	remplacer?: boolean | undefined;
}

export const SORTES = GENRES.filter(isGenreFiche);

/** Throws a French message that lists them when the kind is not said, or is none. */
export function findGenreImporte(type: string | undefined): GenreFiche {
	const genre = SORTES.find((g) => g.id === type);
	if (genre) return genre;
	const choix = SORTES.map((g) => g.id).join(', ');
	throw new Error(
		type === undefined
			? `Dites quelle sorte de fiche écrire : --type ${choix.replaceAll(', ', ' ou ')}.`
			: `« ${type} » n’est pas une sorte de fiche : ${choix}.`,
	);
}

export const sayOmis = (omis: readonly string[]): string[] =>
	omis.length === 0
		? []
		: [`Laissé de côté : ${omis.join(', ')}. Ajoutez à la main ce qui compte.`];

/** What is said of anything taken in from elsewhere. */
export const sayRepris = (licence: string): string =>
	`Repris sous licence ${licence} : la source et les auteurs sont cités dans l’en-tête. Dites dans le texte ce que vous avez changé.`;

/** At most so many signs. */
export function cut(texte: string, max: number): string {
	const points = [...texte];
	return points.length <= max
		? texte
		: `${points
				.slice(0, max - 1)
				.join('')
				.trimEnd()}…`;
}
