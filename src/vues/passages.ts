/** Where a sheet speaks of a commune, what came of it there, and what it cost when somebody said so. */
import { type Catalogue, listFiches } from '../core/catalogue/catalogue.ts';
import { sayResultat } from '../core/catalogue/exemples.ts';
import { listMentions, type Mention } from '../core/catalogue/mentions.ts';
import type { DonneesRetour } from '../core/schema/retour.ts';
import { sayNombre } from '../core/temps/durees.ts';
import { capitalize } from '../core/texte/typographie.ts';
import { FAMILLES_EN_MOTS } from './mots.ts';

export interface VuePassage {
	titre: string;
	/** To the passage, not to the top of the sheet. */
	page: string;
	/** « Retour d’expérience », « Exemple, à l’étude » */
	genre: string;
	/** « Coût : 5 510 € (2021) », « Coût inconnu » */
	cout: string;
}

export const COUT_INCONNU = 'Coût inconnu';

/** By INSEE code, the passages of all sheets. */
export function groupPassages(catalogue: Catalogue): Map<string, VuePassage[]> {
	const rang = new Map(listFiches(catalogue).map((f, i) => [f.ref, i]));
	const mentions = listMentions(catalogue).sort(
		(a, b) => (rang.get(a.fiche.ref) ?? 0) - (rang.get(b.fiche.ref) ?? 0),
	);
	return new Map(
		[...Map.groupBy(mentions, (m) => m.commune.code)].map(([code, siennes]) => [
			code,
			siennes.map(toPassage),
		]),
	);
}

export function toPassage(mention: Mention): VuePassage {
	const { fiche, ancre, genre, exemple } = mention;
	const resultat = exemple && sayResultat(exemple);
	return {
		titre: fiche.donnees.titre,
		page: ancre ? `${fiche.page}#${ancre}` : fiche.page,
		genre:
			genre === 'retour'
				? FAMILLES_EN_MOTS.retours.un
				: `Exemple d’une ${FAMILLES_EN_MOTS[fiche.famille].un.toLowerCase()}${resultat ? `, ${resultat}` : ''}`,
		cout: sayCoutMention(mention),
	};
}

/** The budget of a retour with its year; of an example, the sentences that speak of euros, as they are. */
function sayCoutMention({ genre, fiche, exemple }: Mention): string {
	if (genre === 'retour') return sayCoutRetour(fiche.donnees as DonneesRetour);
	const dites = (exemple?.texte ?? '')
		.split(/(?<=[.!?]) (?=[\p{Lu}«\d])/u)
		.filter((phrase) => EUROS.test(phrase));
	return dites.length > 0 ? dites.join(' ') : COUT_INCONNU;
}

const EUROS = /\d[\s\u00a0\u202f]*(?:(?:millions?|milliards?)[\s\u00a0]+d’)?(?:€|euros)/u;

/** « Coût : 5 510 € (2021) »: the years are those of the story. */
export function sayCoutRetour({
	budget,
	periode,
}: Pick<DonneesRetour, 'budget' | 'periode'>): string {
	if (typeof budget.montant !== 'number') return COUT_INCONNU;
	const annees = [...new Set([periode.debut, periode.fin].flatMap((d) => d?.slice(0, 4) ?? []))];
	return capitalize(`coût\u00a0: ${sayNombre(budget.montant)}\u00a0€ (${annees.join('-')})`);
}
