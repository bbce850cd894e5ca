/** The articles that the sheets cite, by the axis that they serve: each axis that has some has a page of them. */
import { type Catalogue, findFiche } from '../catalogue/catalogue.ts';
import { axesOf } from '../catalogue/derives.ts';

/** The main axes of the sheets that cite a reference; those that serve every axis say nothing of it. */
export function axesOfReference(catalogue: Catalogue, id: string): string[] {
	const refs = (catalogue.citations.get(`bibliographie/${id}`) ?? []).map((c) => c.par);
	const axes = refs.flatMap((ref) => {
		const fiche = findFiche(catalogue, ref);
		const siens = fiche ? axesOf(catalogue, fiche) : [];
		return siens.length < catalogue.axes.length ? siens.slice(0, 1) : [];
	});
	return [...new Set(axes)];
}

/** The axes that articles serve, in their order. */
export function listAxesDesArticles(catalogue: Catalogue): string[] {
	const articles = [...catalogue.bibliographie.values()].filter(
		({ donnees }) => donnees.type === 'article',
	);
	const axes = new Set(articles.flatMap(({ id }) => axesOfReference(catalogue, id)));
	return catalogue.axes.flatMap(({ id }) => (axes.has(id) ? [id] : []));
}
