import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { quoteTexte } from '../../core/texte/typographie.ts';
import { sayAdresse, sayDate } from '../mots.ts';
import type { VueTexte } from './vue.ts';

/** « Auteur, « Titre », éditeur, année. », with its address when there is one. */
export function sayReference(catalogue: Catalogue, id: string): VueTexte | undefined {
	const reference = catalogue.bibliographie.get(id)?.donnees;
	if (!reference) return undefined;
	const { auteurs, titre, editeur, annee, url, note } = reference;
	const quand = annee && sayDate(annee);
	// A publisher that signs is named once.
	const signe = auteurs.join(', ');
	const parties = [signe === editeur ? '' : signe, quoteTexte(titre), editeur, quand].filter(
		Boolean,
	);
	const texte = `${parties.join(', ')}.${note ? ` ${note}` : ''}`;
	return url === undefined ? { texte } : { texte, lien: { titre: sayAdresse(url), href: url } };
}
