/** What one can contribute, and where its questions stand. */

import { isTemoin } from '../core/catalogue/derives.ts';
import { COMMENTAIRE } from '../core/pages/series.ts';
import type { NomSchema } from '../core/schema/index.ts';
import { GROUPES, type IdGroupe, type MotsFormulaire } from '../familles/definir-formulaire.ts';
import { formulaireOf } from '../familles/registre/formulaires.ts';
import { FAMILLES, type Famille, isFamille } from '../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../familles/registre/noms.ts';
import type { Champ } from './formulaire.ts';

/** The comment on how a sheet was used is no sheet: it has a form all the same. */
const COMMENTAIRES = 'commentaires';

export interface Genre extends MotsFormulaire {
	/** In the address of its page: `/contribuer/retour/`. */
	id: string;
	schema: Famille | typeof COMMENTAIRES;
}

/** What makes a sheet. */
export type GenreFiche = Genre & { schema: Famille };
export const isGenreFiche = (genre: Genre): genre is GenreFiche => isFamille(genre.schema);

const GENRE_COMMENTAIRE: Genre = {
	id: COMMENTAIRE,
	schema: COMMENTAIRES,
	titre: 'Dire comment une fiche a servi',
	phrase: 'Une commune, un usage, une leçon : la commune suivante saura à quoi s’attendre.',
	duree: 'Comptez deux minutes.',
};

const toGenre = (famille: Famille): Genre => {
	const { titre, correction, phrase, duree, recit, ticket } = formulaireOf(famille);
	return {
		id: NOMS_FAMILLES[famille].genre,
		schema: famille,
		titre,
		...(correction ? { correction } : {}),
		phrase,
		duree,
		...(recit ? { recit } : {}),
		...(ticket ? { ticket } : {}),
	};
};

/** What people tell, then what they propose. */
const rangOf = ({ schema }: Genre): number =>
	isFamille(schema) && isTemoin({ famille: schema }) ? 0 : 1;

export const GENRES: readonly Genre[] = [
	...FAMILLES.map(toGenre).sort((a, b) => rangOf(a) - rangOf(b)),
	GENRE_COMMENTAIRE,
];

export function findGenre(id: string): Genre | undefined {
	return GENRES.find((g) => g.id === id);
}

/** The form of a family of sheets. */
export function genreOf(schema: string): Genre | undefined {
	return GENRES.find((g) => g.schema === schema);
}

const GROUPES_COMMENTAIRE: Partial<Record<IdGroupe, readonly string[]>> = {
	essentiel: ['fiche', 'usage', 'code_insee', 'lecon', 'qui', 'date', 'version'],
};

const groupesOf = (schema: NomSchema): Partial<Record<IdGroupe, readonly string[]>> => {
	if (isFamille(schema)) return formulaireOf(schema).groupes;
	return schema === COMMENTAIRES ? GROUPES_COMMENTAIRE : {};
};

export interface GroupeChamps {
	id: IdGroupe;
	titre: string;
	champs: Champ[];
}

/** The same questions, gathered; a field that no group names comes in the last one. */
export function groupChamps(champs: readonly Champ[], schema: NomSchema): GroupeChamps[] {
	const groupes = groupesOf(schema);
	const ranges = new Set(Object.values(groupes).flat());
	const ids = Object.keys(GROUPES) as IdGroupe[];
	return ids.flatMap((id) => {
		const noms =
			id === 'reste' ? champs.map((c) => c.nom).filter((n) => !ranges.has(n)) : (groupes[id] ?? []);
		const siens = noms.flatMap((nom) => champs.find((c) => c.nom === nom) ?? []);
		return siens.length > 0 ? [{ id, titre: GROUPES[id], champs: siens }] : [];
	});
}
