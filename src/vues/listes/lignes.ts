/** A long list as scripts read it, to filter and sort the whole of it: one line a sheet. */
import type { VueTuile } from './liste.ts';

/** What a card shows and what it is chosen by, as the page writes them. */
export interface Ligne {
	href: string;
	titre: string;
	phrase: string;
	genre: string;
	etiquettes: string;
	/** Attributes, in their order: values by facet, keys by order, colour. */
	attributs: Record<string, string>;
	picto?: string | undefined;
}

const CHAMPS = [
	'href',
	'titre',
	'phrase',
	'genre',
	'etiquettes',
	'attributs',
	'picto',
] as const satisfies readonly (keyof Ligne)[];

/** The values of a line, in the order of `CHAMPS`. */
type Compacte = Ligne[keyof Ligne][];

/** What the card of a sheet is made of, in the page and by scripts. */
export function toLigne(tuile: VueTuile): Ligne {
	const facettes = Object.entries(tuile.facettes)
		.filter(([nom, valeurs]) => nom !== 'type' && valeurs.length > 0)
		.map(([nom, valeurs]) => [`data-${nom}`, valeurs.join(' ')] as const);
	const cles = Object.entries(tuile.cles).map(
		([tri, cle]) => [`data-tri-${tri}`, String(cle)] as const,
	);
	const ton = tuile.axe === undefined ? [] : [['data-ton', tuile.axe] as const];
	return {
		href: tuile.href,
		titre: tuile.titre,
		phrase: tuile.phrase,
		genre: tuile.genre.join(' · '),
		etiquettes: tuile.etiquettes.join(' · '),
		attributs: Object.fromEntries([...facettes, ...cles, ...ton]),
		picto: tuile.picto,
	};
}

/** The lines of a list without the names of their parts, which weigh as much as what they say. */
export const packLignes = (lignes: readonly Ligne[]): Compacte[] =>
	lignes.map((ligne) => CHAMPS.map((champ) => ligne[champ]).filter((v) => v !== undefined));

export const unpackLignes = (compactes: readonly Compacte[]): Ligne[] =>
	compactes.map(
		(valeurs) =>
			Object.fromEntries(CHAMPS.map((champ, i) => [champ, valeurs[i]])) as unknown as Ligne,
	);
