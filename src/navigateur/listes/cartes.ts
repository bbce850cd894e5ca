/** The sheets of a list, whether the page holds them or only says where they are. */
import { type Ligne, unpackLignes } from '../../vues/listes/lignes.ts';
import { createCarte } from './carte.ts';
import type { Facettes } from './filtrage.ts';

export interface Carte {
	facettes: Facettes;
	/** What an order compares, null where the sheet does not say. */
	cleOf: (tri: string) => string | null;
	/** The card itself, made when it is first shown. */
	element: () => HTMLElement;
}

function toCarte(
	noms: readonly string[],
	lire: (attribut: string) => string | null | undefined,
	element: () => HTMLElement,
): Carte {
	return {
		facettes: new Map(noms.map((nom) => [nom, (lire(`data-${nom}`) ?? '').split(' ')])),
		cleOf: (tri) => lire(`data-tri-${tri}`) ?? null,
		element,
	};
}

/** Those that the page holds. `noms`: the facets that they are filtered by. */
export const readCartes = (elements: Iterable<HTMLElement>, noms: readonly string[]): Carte[] =>
	[...elements].map((element) =>
		toCarte(
			noms,
			(attribut) => element.getAttribute(attribut),
			() => element,
		),
	);

/** All of them, the first ones being those that the page holds. Throws where they cannot be had. */
export async function loadCartes(
	adresse: string,
	noms: readonly string[],
	premieres: readonly Carte[],
): Promise<Carte[]> {
	const reponse = await fetch(adresse);
	if (!reponse.ok) throw new Error(`${adresse} : ${reponse.status}`);
	const suite = unpackLignes(await reponse.json()).slice(premieres.length);
	return [...premieres, ...suite.map((ligne) => fromLigne(ligne, noms))];
}

function fromLigne(ligne: Ligne, noms: readonly string[]): Carte {
	let faite: HTMLElement | undefined;
	const element = (): HTMLElement => {
		faite ??= createCarte(ligne);
		return faite;
	};
	return toCarte(noms, (attribut) => ligne.attributs[attribut], element);
}
