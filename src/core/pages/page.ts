/** What a type of page is: declared once, for all who need to know which pages the site has. */
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The names between brackets of a model: `famille` and `id` in `/[famille]/[id]/`. */
type Cles<M extends string> = M extends `${string}[${infer C}]${infer R}` ? C | Cles<R> : never;
/** What takes the place of those names, in one address. */
export type Params<M extends string> = Record<Cles<M>, string>;

/** The parts of the plan, in the order of that page. */
export const GROUPES = ['Trouver', 'Garder sous la main', 'Comprendre', 'Le commun'] as const;

/** A line of the plan of the site. */
export interface LignePlan {
	groupe: (typeof GROUPES)[number];
	titre: string;
	/** Its short name in the header, when it is there. */
	entete?: string;
	/** In the footer too. */
	pied?: true;
}

/** One page. */
export interface Page {
	/** From the root of the site. */
	href: string;
	/** Where a link may lead inside it; undefined when only the built page knows. */
	ancres: () => ReadonlySet<string> | undefined;
}

/** A type of page, whatever its model. */
export interface TypeDePage {
	id: string;
	/** Its address, which is also the path of its file in src/pages: `/[famille]/[id]/mairie/`. */
	modele: string;
	/** What the measures of the bench call it. */
	titre: string;
	/** Lines of the plan, with their address. */
	plan: readonly (LignePlan & { href: string })[];
	/** Kept by the browser of those who read offline. */
	horsConnexion: boolean;
	/** Shown for itself by search engines: not when it says a part or another form of a page. */
	indexee: boolean;
	/** Words alone, set as the others of this kind: measuring one of them is enough. */
	editoriale: boolean;
	/** Its addresses come from what the sheets say: with a sheet that cannot be read, some are missing. */
	deduite: boolean;
	/** Goes on with a list that one page does not hold: a small content has no such page. */
	suite: boolean;
	listPages: (catalogue: Catalogue) => Page[];
}

/** A type of page whose addresses have parts that change; `list` gives them, one address each. */
export interface Serie<M extends string> extends TypeDePage {
	modele: M;
	list: (catalogue: Catalogue) => Params<M>[];
}

interface Definition<M extends string> {
	id: string;
	modele: M;
	titre: string;
	list: (catalogue: Catalogue) => Params<M>[];
	plan?: readonly (LignePlan & { params: Params<M> })[];
	horsConnexion?: false;
	indexee?: false;
	editoriale?: true;
	deduite?: false;
	suite?: true;
	ancres?: (catalogue: Catalogue, params: Params<M>) => Iterable<string>;
}

export function defineSerie<M extends string>(definition: Definition<M>): Serie<M> {
	const { id, modele, titre, list, plan = [], ancres } = definition;
	return {
		id,
		modele,
		titre,
		list,
		plan: plan.map(({ params, ...ligne }) => ({ ...ligne, href: fillModele(modele, params) })),
		horsConnexion: definition.horsConnexion ?? true,
		indexee: definition.indexee ?? true,
		editoriale: definition.editoriale ?? false,
		deduite: definition.deduite ?? true,
		suite: definition.suite ?? false,
		listPages: (catalogue) =>
			list(catalogue).map((params) => ({
				href: fillModele(modele, params),
				ancres: () => ancres && new Set(ancres(catalogue, params)),
			})),
	};
}

type Fixe = Pick<Definition<string>, 'horsConnexion' | 'indexee' | 'editoriale'> & {
	/** Its line in the plan; its title is that of the page. */
	plan?: Omit<LignePlan, 'titre'>;
	ancres?: (catalogue: Catalogue) => Iterable<string>;
};

/** A page with one address. */
export function defineFixe(href: string, titre: string, { plan, ...reste }: Fixe = {}): TypeDePage {
	const id = href.replaceAll(/^\/|\/$/g, '') || 'accueil';
	return defineSerie({
		...reste,
		id,
		modele: href,
		titre,
		deduite: false,
		list: () => [{}],
		plan: plan ? [{ ...plan, titre, params: {} }] : [],
	});
}

function fillModele<M extends string>(modele: M, params: Params<M>): string {
	return modele.replace(/\[([a-z]+)\]/g, (_, cle: keyof Params<M>) => params[cle]);
}

/** Every address of that model: what stands between brackets is one part of a path. */
export function motifOf(modele: string): RegExp {
	const fixe = modele.replaceAll(/[.*+?^${}()|\\]/g, '\\$&');
	return new RegExp(`^${fixe.replaceAll(/\[[a-z]+\]/g, '[^/]+')}$`);
}
