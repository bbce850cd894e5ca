/** The card of a sheet that its page does not hold, made as src/components/Tuile.astro makes it. */
import { href } from '../../base.ts';
import type { Ligne } from '../../vues/listes/lignes.ts';

export function createCarte({
	href: page,
	titre,
	phrase,
	genre,
	etiquettes,
	attributs,
	picto,
}: Ligne): HTMLElement {
	const element = createElement('li', { class: 'carte', ...attributs });
	const ajout = { 'data-fiche': page.slice(1, -1), 'data-titre': titre };
	element.append(
		createElement('p', { class: 'carte-genre', ...(picto && { 'data-picto': picto }) }, genre),
		createElement('a', { class: 'carte-titre', href: href(page) }, titre),
		phrase,
		createElement('ajout-livret', ajout, etiquettes),
	);
	return element;
}

function createElement(
	nom: string,
	attributs: Readonly<Record<string, string>>,
	texte = '',
): HTMLElement {
	const element = document.createElement(nom);
	for (const [cle, valeur] of Object.entries(attributs)) element.setAttribute(cle, valeur);
	element.append(texte);
	return element;
}
