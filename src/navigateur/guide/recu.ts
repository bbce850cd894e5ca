/** A guide that may take the place of one's own: its questions are read first. */
import type { Guide } from '../../core/enquete/guide.ts';
import { goTo } from '../aller.ts';
import { create } from '../creer.ts';
import type { Banque } from './banque.ts';
import { texteOf } from './rendu.ts';

export class Recu {
	/** The one that is proposed now. */
	guide: Guide | undefined;
	private readonly page: HTMLElement;
	private readonly banque: Banque;

	constructor(page: HTMLElement, banque: Banque) {
		this.page = page;
		this.banque = banque;
	}

	/** `dit`: what it is, or why there is none. */
	propose(guide: Guide | undefined, dit: string): void {
		this.guide = guide;
		this.piece('[data-commande=prendre]').hidden = guide === undefined;
		this.piece('[data-recu]').textContent = dit;
		const textes = (guide?.lignes ?? []).map((ligne) =>
			create('li', {}, texteOf(ligne, this.banque)),
		);
		this.piece('[data-recues]').replaceChildren(...textes);
		this.avis.hidden = false;
		goTo(this.avis);
	}

	close(): void {
		this.guide = undefined;
		this.avis.hidden = true;
	}

	private get avis(): HTMLElement {
		return this.piece('[data-avis]');
	}

	private piece(selecteur: string): HTMLElement {
		return this.page.querySelector(selecteur) as HTMLElement;
	}
}
