/** Where things were done: each retour and each example, in the communes it names. */
import { visitArbre } from './arbre.ts';
import { type Catalogue, type Commune, type Fiche, listFiches } from './catalogue.ts';

export interface Mention {
	genre: 'retour' | 'exemple';
	fiche: Fiche;
	commune: Commune;
}

/** A sheet mentions a commune once, however many examples it takes there. */
export function listMentions(catalogue: Catalogue): Mention[] {
	return listFiches(catalogue).flatMap((fiche) => {
		const retours = fiche.famille === 'retours' ? communesOf(fiche as Fiche<'retours'>) : [];
		const exemples = exemplesOf(fiche).filter((code) => !retours.includes(code));
		const toMentions = (genre: Mention['genre'], codes: string[]): Mention[] =>
			[...new Set(codes)].flatMap((code) => {
				const commune = catalogue.communes.get(code);
				return commune ? [{ genre, fiche, commune }] : [];
			});
		return [...toMentions('retour', retours), ...toMentions('exemple', exemples)];
	});
}

const communesOf = (fiche: Fiche<'retours'>): string[] => fiche.donnees.code_insee;

/** Of the field « exemples », then of the blocs of the text. */
function exemplesOf(fiche: Fiche): string[] {
	const { exemples = [] } = fiche.donnees as { exemples?: { commune: string }[] };
	const codes = exemples.map((e) => e.commune);
	visitArbre(fiche.arbre, (noeud) => {
		if (noeud.type !== 'bloc' || noeud.nom !== 'Exemple') return;
		const { commune } = noeud.attributs;
		if (commune !== undefined) codes.push(commune);
	});
	return codes;
}
