/** The usage comments as data: what their files hold, with the names of the commune. */
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { DonneesCommentaire } from '../../core/schema/index.ts';

export interface CommentaireExporte extends Omit<DonneesCommentaire, 'code_insee'> {
	id: string;
	commune: { code_insee: string; nom?: string; departement?: string };
}

/** By date, then by identifier. Keys are those of the schema, the commune apart. */
export function exportCommentaires(catalogue: Catalogue): {
	licence: string;
	commentaires: CommentaireExporte[];
} {
	const commentaires = [...catalogue.commentaires.values()].map(({ id, donnees }) => {
		const { code_insee, ...reste } = donnees;
		const commune = catalogue.communes.get(code_insee);
		const noms = commune && { nom: commune.nom, departement: commune.departement.nom };
		return { id, ...reste, commune: { code_insee, ...noms } };
	});
	commentaires.sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
	return { licence: 'CC-BY-SA-4.0', commentaires };
}
