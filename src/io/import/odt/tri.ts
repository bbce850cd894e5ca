/** What is found on the way through a document: counted, or kept apart. */
import type { Element, Root } from 'xast';
import { elementsOf, findAll, isBlanc, textOf } from './arbre.ts';
import { settleBlocs } from './blocs.ts';
import { isMasque } from './lignes.ts';
import { APARTS, type Apart, LAISSES, type Laisse } from './mots.ts';

export type GenreObjet = 'formule' | 'graphique' | 'objet';

export class Tri {
	private readonly comptes = new Map<Laisse, number>();
	private readonly aparts = new Map<Apart, Element[][]>();
	/** Names of the styles that hide what they are put on. */
	private readonly caches: ReadonlySet<string>;
	private readonly objets: ReadonlyMap<string, GenreObjet>;
	/** Insertions that wait to be accepted. */
	ajouts = 0;

	constructor(arbres: readonly Root[], objets: ReadonlyMap<string, GenreObjet>) {
		this.caches = new Set(arbres.flatMap(listCaches));
		this.objets = objets;
	}

	count(genre: Laisse, nombre = 1): void {
		this.comptes.set(genre, (this.comptes.get(genre) ?? 0) + nombre);
	}

	/** Counts it when a reader could see something there; gives nothing in its place. */
	omit(genre: Laisse, e: Element): never[] {
		for (const { length } of [findAll(e, 'office:annotation')])
			if (length > 0) this.count('commentaire', length);
		if (textOf(e).trim() !== '') this.count(genre);
		return [];
	}

	/** Keeps the blocks of these elements apart, when there is something in them. */
	keep(genre: Apart, parents: readonly Element[]): void {
		const blocs = parents.flatMap((p) => settleBlocs(p, this)).filter((b) => !isBlanc([b]));
		if (blocs.length > 0) this.aparts.set(genre, [...(this.aparts.get(genre) ?? []), blocs]);
	}

	isCache(e: Element): boolean {
		const style = e.attributes['text:style-name'];
		return isMasque(e) || (typeof style === 'string' && this.caches.has(style));
	}

	genreObjet(e: Element): GenreObjet {
		if (e.name === 'math:math' || findAll(e, 'math:math').length > 0) return 'formule';
		const nom = String(e.attributes['xlink:href'] ?? '').replace(/^\.\/|\/$/g, '');
		return this.objets.get(nom) ?? 'objet';
	}

	/** Insertions are in the text already; what was deleted is only here. */
	readSuivi(e: Element): never[] {
		this.ajouts += findAll(e, 'text:insertion').length;
		for (const passage of findAll(e, 'text:deletion')) {
			const texte = elementsOf(passage).filter((c) => c.name !== 'office:change-info');
			if (texte.some((t) => textOf(t).trim() !== '')) this.count('suppression');
		}
		return [];
	}

	sayOmis(): string[] {
		return [...this.comptes].map(([genre, n]) => `${n} ${LAISSES[genre][n > 1 ? 1 : 0]}`);
	}

	sayGardes(): string[] {
		return [...this.aparts].map(([genre, { length: n }]) => `${n} ${APARTS[genre][n > 1 ? 1 : 0]}`);
	}

	/** Under a heading of their own, in the order in which they were met. */
	listAparts(): { titre: string; blocs: Element[] }[] {
		return [...this.aparts].map(([genre, blocs]) => ({
			titre: APARTS[genre][2],
			blocs: blocs.flat(),
		}));
	}
}

function listCaches(arbre: Root): string[] {
	return findAll(arbre, 'style:style').flatMap((style) => {
		const cache = elementsOf(style).some(
			(p) => p.name === 'style:text-properties' && p.attributes['text:display'] === 'none',
		);
		return cache ? [String(style.attributes['style:name'])] : [];
	});
}
