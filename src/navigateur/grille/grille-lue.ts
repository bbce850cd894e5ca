/** The grid, as its page holds it. */
import type { GrilleNommee } from '../../core/grille/fichier.ts';
import type { Critere } from '../../core/grille/reponses.ts';
import type { Dimension } from '../../core/grille/synthese.ts';

export interface CritereLu extends Critere {
	numero: number;
	/** Its four sentences. */
	niveaux: string[];
}

export interface GrilleLue extends GrilleNommee {
	criteres: CritereLu[];
	dimensions: Dimension[];
	/** Identifiers, in the order of the grid: what codes are made of. */
	ids: string[];
}

const texteOf = (e: Element | null): string => (e?.textContent ?? '').replace(/\s+/g, ' ').trim();

export function readGrille(page: HTMLElement): GrilleLue {
	const criteres = [...page.querySelectorAll<HTMLElement>('[data-critere]')].map((element, i) => {
		const { critere: id = '', remplace } = element.dataset;
		return {
			id,
			numero: i + 1,
			titre: texteOf(element.querySelector('[data-titre]')),
			niveaux: [...element.querySelectorAll('[data-niveau]')].map(texteOf),
			...(remplace ? { remplace } : {}),
		};
	});
	const dimensions = [...page.querySelectorAll<HTMLElement>('[data-dimension]')].map((section) => ({
		titre: texteOf(section.querySelector('h3')),
		criteres: [...section.querySelectorAll<HTMLElement>('[data-critere]')].map(
			(e) => e.dataset.critere ?? '',
		),
	}));
	const { grille: id = '', titre = '' } = page.dataset;
	return { id, titre, criteres, dimensions, ids: criteres.map((c) => c.id) };
}
