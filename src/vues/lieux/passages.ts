/** Where a sheet speaks of a commune, what came of it there, and what it cost when somebody said so. */

import { type FicheOf, listFiches } from '../../core/catalogue/catalogue.ts';
import { sayResultat } from '../../core/catalogue/exemples.ts';
import { listMentions, type Mention } from '../../core/catalogue/mentions.ts';
import { uneFois } from '../../core/catalogue/une-fois.ts';
import type { Famille } from '../../familles/registre/ids.ts';
import { NOMS_FAMILLES } from '../../familles/registre/noms.ts';
import { vueOf } from '../../familles/registre/vues.ts';
import { COUT_INCONNU } from '../mots.ts';

export interface VuePassage {
	titre: string;
	/** To the passage, not to the top of the sheet. */
	page: string;
	/** « Retour d’expérience », « Exemple, à l’étude » */
	genre: string;
	/** « Coût : 5 510 € (2021) », « Coût inconnu » */
	cout: string;
}

/** By INSEE code, the passages of all sheets. */
export const groupPassages = uneFois((catalogue): Map<string, VuePassage[]> => {
	const rang = new Map(listFiches(catalogue).map((f, i) => [f.ref, i]));
	const mentions = listMentions(catalogue).toSorted(
		(a, b) => (rang.get(a.fiche.ref) ?? 0) - (rang.get(b.fiche.ref) ?? 0),
	);
	return new Map(
		[...Map.groupBy(mentions, (m) => m.commune.code)].map(([code, siennes]) => [
			code,
			siennes.map(toPassage),
		]),
	);
});

export function toPassage(mention: Mention): VuePassage {
	const { fiche, ancre, genre, exemple } = mention;
	const resultat = exemple && sayResultat(exemple);
	return {
		titre: fiche.donnees.titre,
		page: ancre ? `${fiche.page}#${ancre}` : fiche.page,
		genre:
			genre === 'retour'
				? NOMS_FAMILLES[fiche.famille].un
				: `Exemple d’une ${NOMS_FAMILLES[fiche.famille].un.toLowerCase()}${resultat ? `, ${resultat}` : ''}`,
		cout: sayCoutMention(mention),
	};
}

/** The budget of a retour with its year; of an example, the sentences that speak of euros, as they are. */
function sayCoutMention({ genre, fiche, exemple }: Mention): string {
	if (genre === 'retour') return sayCoutTemoin(fiche) ?? COUT_INCONNU;
	const dites = (exemple?.texte ?? '')
		.split(/(?<=[.!?]) (?=[\p{Lu}«\d])/u)
		.filter((phrase) => EUROS.test(phrase));
	return dites.length > 0 ? dites.join(' ') : COUT_INCONNU;
}

const sayCoutTemoin = <F extends Famille>({ famille, donnees }: FicheOf<F>): string | undefined =>
	vueOf(famille).temoin?.coutOf(donnees);

const EUROS = /\d[\s\u00a0\u202f]*(?:(?:millions?|milliards?)[\s\u00a0]+d’)?(?:€|euros)/u;
