/** The registry, first list: the families by name, in the order in which readers meet them. A browser may read it. */
export const FAMILLES = [
	'outils',
	'actions',
	'retours',
	'grilles',
	'questionnaires',
	'expositions',
	'episodes',
	'formations',
	'parcours',
] as const;

export type Famille = (typeof FAMILLES)[number];

export const isFamille = (nom: string | undefined): nom is Famille =>
	FAMILLES.some((famille) => famille === nom);

/** `outils/enquete-collective`: the name of a sheet everywhere; undefined for anything else. */
export function parseRef(ref: string): { famille: Famille; id: string } | undefined {
	const [famille, id = '', ...reste] = ref.split('/');
	return isFamille(famille) && id.length <= ID_MAX && ID.test(id) && reste.length === 0
		? { famille, id }
		: undefined;
}

/** The name of a folder of the content: lower case, without accents, words joined by hyphens. */
const ID_MAX = 80;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The ref of the sheet that an address from the root of the site shows, `#passage` or not. */
export function refOfPage(page: string): string | undefined {
	const [, famille, id, fin] = /^\/([^/#]+)\/([^/#]+)\/(#.*)?$/.exec(page) ?? [];
	const ref = `${famille}/${id}`;
	return fin !== null && parseRef(ref) ? ref : undefined;
}
