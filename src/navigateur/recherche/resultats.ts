/** The results of a search, as cards. */
import { beginningOf, findExtrait } from '../../renderers/search/extrait.ts';
import type { Trouvee } from '../../renderers/search/lots.ts';

/** A card like those of the lists; `extrait`: keeps the place of the passage that answers. */
export function createResultat(
	{ url, titre, phrase, type }: Trouvee,
	base: string,
	extrait: boolean,
): HTMLElement {
	const element = document.createElement('li');
	element.className = 'carte';
	const lien = document.createElement('a');
	lien.href = `${base.replace(/\/$/, '')}${url}`;
	lien.className = 'carte-titre';
	lien.textContent = titre;
	const ajout = document.createElement('ajout-livret');
	Object.assign(ajout.dataset, { fiche: url.replace(/^\/|\/$/g, ''), titre });
	element.append(
		createLigne('carte-genre', type),
		lien,
		phrase,
		...(extrait ? [createLigne('extrait')] : []),
		ajout,
	);
	return element;
}

function createLigne(classe: string, ...contenu: (Node | string)[]): HTMLElement {
	const ligne = document.createElement('p');
	ligne.className = classe;
	ligne.append(...contenu);
	return ligne;
}

/** Fills the place kept: the passage that answers, or, where the text does not, its beginning. */
export function fillExtrait(carte: Element | undefined, texte: string, requete: string): void {
	const trouves = findExtrait(texte, requete);
	const morceaux = trouves.length > 0 ? trouves : [{ texte: beginningOf(texte), trouve: false }];
	const noeuds = morceaux.flatMap(({ texte: passage, trouve }) => {
		const noeud = document.createElement(trouve ? 'mark' : 'span');
		noeud.textContent = passage.trimEnd();
		return [noeud, passage.slice(passage.trimEnd().length)];
	});
	carte?.querySelector('.extrait')?.replaceChildren(...noeuds);
}
