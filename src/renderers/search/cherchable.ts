/** What can be found: a sheet, a page of the site. */
import { CHAMPS, type Champ, type Poids } from './champs.ts';
import type { Compagne } from './demande.ts';

export interface Cherchable {
	url: string;
	titre: string;
	phrase: string;
	/** What it is, as shown: « Fiche outil ». */
	type: string;
	/** All that it is found by. */
	champs: readonly Champ[];
	/** The words of each of its short texts (unites.ts). */
	unites: readonly (readonly string[])[];
	/** What its weights are multiplied by: less than one for what comes after the others. */
	part?: number | undefined;
	/** The pages that go with it; none at all, not even a text, for what is no sheet. */
	compagnes?: readonly Compagne[];
	/** Each facet with a value of it. */
	filtres: readonly (readonly [facette: string, valeur: string])[];
	/** What each order compares. */
	ordres: Readonly<Record<string, number>>;
	/** The text as it is written, to show the passage that answers. */
	texte: string;
	/** Its words as typed, for « vouliez-vous dire ». */
	bruts: readonly string[];
}

/** The small page that the engine is given: it weighs headings above paragraphs. */
export function toPage({ champs, filtres, ordres }: Cherchable): string {
	const textes = champs.flatMap(({ nom, mots }) => {
		const { balise }: Poids = CHAMPS[nom];
		return !balise ? [] : `<${balise}>${escapeHtml(mots.join(' '))}</${balise.split(' ')[0]}>`;
	});
	const spans = filtres.map(
		([facette, valeur]) => `<span data-pagefind-filter="${facette}">${escapeHtml(valeur)}</span>`,
	);
	const cles = Object.entries(ordres).map(
		([id, cle]) => `<span data-pagefind-sort="${id}:${cle}"></span>`,
	);
	return `<!doctype html><html lang="fr"><head></head><body>${[...textes, ...spans, ...cles].join('\n')}</body></html>`;
}

const escapeHtml = (texte: string): string =>
	texte.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
