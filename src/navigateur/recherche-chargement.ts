import type * as Page from './recherche/page.ts';

/** The scripts of the search, those that it shares with the lists asked for beside it and not after it. */
export async function loadRecherche(): Promise<typeof Page> {
	const [page] = await Promise.all([
		import('./recherche/page.ts'),
		import('./listes/reglages.ts'),
		import('./touche.ts'),
		import('./aller.ts'),
	]);
	return page;
}
