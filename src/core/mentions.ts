/** Where things were done: each retour and each example, in the communes it names. */
import { visitArbre } from './arbre.ts';
import { type Catalogue, type Commune, type Fiche, listFiches } from './catalogue.ts';
import { ancresOf, type Exemple } from './exemples.ts';

export interface Mention {
	genre: 'retour' | 'exemple';
	fiche: Fiche;
	commune: Commune;
	/** Where the sheet speaks of it; a retour does so from its first line. */
	ancre?: string;
	/** What the field « exemples » says of it. */
	exemple?: Exemple;
}

type Passage = Pick<Mention, 'ancre' | 'exemple'>;

/** A sheet mentions a commune once, however many examples it takes there: the first one is the passage. */
export function listMentions(catalogue: Catalogue): Mention[] {
	return listFiches(catalogue).flatMap((fiche) => {
		const retours = fiche.famille === 'retours' ? communesOf(fiche as Fiche<'retours'>) : [];
		const passages = listPassages(fiche);
		const toMentions = (genre: Mention['genre'], codes: Iterable<string>): Mention[] =>
			[...new Set(codes)].flatMap((code) => {
				const commune = catalogue.communes.get(code);
				const passage = genre === 'exemple' ? passages.get(code) : {};
				return commune ? [{ genre, fiche, commune, ...passage }] : [];
			});
		const autres = [...passages.keys()].filter((code) => !retours.includes(code));
		return [...toMentions('retour', retours), ...toMentions('exemple', autres)];
	});
}

const communesOf = (fiche: Fiche<'retours'>): string[] => fiche.donnees.code_insee;

/** The anchor of the first frame of the text that tells of a commune. */
export const ancreBloc = (code: string): string => `bloc-exemple-${code}`;

/** By commune: of the field « exemples », then of the blocs of the text. */
export function listPassages(fiche: Fiche): Map<string, Passage> {
	const { exemples = [] } = fiche.donnees as { exemples?: Exemple[] };
	const ancres = ancresOf(exemples);
	const passages = new Map<string, Passage>();
	const add = (code: string, passage: Passage): void => {
		if (!passages.has(code)) passages.set(code, passage);
	};
	for (const [i, exemple] of exemples.entries())
		add(exemple.commune, { ancre: ancres[i] ?? '', exemple });
	visitArbre(fiche.arbre, (noeud) => {
		if (noeud.type !== 'bloc' || noeud.nom !== 'Exemple') return;
		const { commune } = noeud.attributs;
		if (commune !== undefined) add(commune, { ancre: ancreBloc(commune) });
	});
	return passages;
}
