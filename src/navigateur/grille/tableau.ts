import { create } from '../creer.ts';

/** A table whose first column names the rows. */
export function createTableau(
	entetes: readonly string[],
	lignes: readonly (readonly string[])[],
): HTMLTableElement {
	const tete = create('tr', {}, ...entetes.map((nom) => create('th', { scope: 'col' }, nom)));
	const rangs = lignes.map(([premiere = '', ...reste]) =>
		create(
			'tr',
			{},
			create('th', { scope: 'row' }, premiere),
			...reste.map((texte) => create('td', {}, texte)),
		),
	);
	return create('table', {}, create('thead', {}, tete), create('tbody', {}, ...rangs));
}
