/** <liste-fiches>: facet links become checkboxes; the list, the counts and the address follow. */

import { countNombres, listEchecs, sayCompte, sortBy } from './filtrage.ts';
import { Reglages } from './reglages.ts';

interface Carte {
	element: HTMLElement;
	facettes: Map<string, string[]>;
}

class ListeFiches extends HTMLElement {
	private cartes: Carte[] = [];
	private reglages: Reglages | undefined;
	private facettes: string[] = [];
	private tri = '';

	connectedCallback(): void {
		if (this.reglages) return;
		const ici = location.pathname === this.dataset.page;
		const cases = ici ? this.upgradeAll() : [];
		this.reglages = new Reglages(this, cases, () => {
			this.update();
			this.reglages?.writeAdresse();
		});
		if (!ici) return;
		this.facettes = [...new Set(cases.map((c) => c.name))];
		this.cartes = [...this.querySelectorAll<HTMLElement>('.carte')].map((element) => ({
			element,
			facettes: new Map(
				this.facettes.map((f) => [f, (element.getAttribute(`data-${f}`) ?? '').split(' ')]),
			),
		}));
		addEventListener('popstate', () => this.readAdresse());
		if (this.readAdresse(true)) this.reglages.writeAdresse();
	}

	/** A link to a static page becomes a labelled checkbox with the same text and count. */
	private upgradeAll(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLAnchorElement>('[data-facette] a')].map((lien) => {
			const label = document.createElement('label');
			const coche = document.createElement('input');
			coche.type = 'checkbox';
			coche.name = lien.closest<HTMLElement>('[data-facette]')?.dataset.facette ?? '';
			coche.value = lien.dataset.valeur ?? '';
			label.append(coche, ...lien.childNodes);
			const tenu = lien === document.activeElement;
			lien.replaceWith(label);
			if (tenu) coche.focus({ preventScroll: true });
			return coche;
		});
	}

	/** Whether the person had chosen something before. */
	private readAdresse(arrivee = false): boolean {
		const choisi = this.reglages?.readAdresse(new URLSearchParams(location.search), arrivee);
		this.update();
		return choisi ?? false;
	}

	private update(): void {
		if (!this.reglages) return;
		const { choix } = this.reglages;
		let visibles = 0;
		for (const { element, facettes } of this.cartes) {
			element.hidden = listEchecs(facettes, choix).length > 0;
			if (!element.hidden) visibles++;
		}
		const fiches = this.cartes.map((c) => c.facettes);
		const nombres = countNombres(fiches, this.facettes, choix);
		this.reglages.showNombres(nombres);
		this.reglages.showTotal(visibles);
		this.sort();
		const total = this.cartes.length;
		const compte = this.querySelector('.liste-compte');
		if (compte) compte.textContent = sayCompte(visibles, total);
		this.querySelector('.liste-vide')?.toggleAttribute('hidden', visibles > 0);
	}

	private sort(): void {
		const { tri = '', sens } = this.reglages ?? {};
		if (tri === this.tri) return;
		this.tri = tri;
		const cleOf = ({ element }: Carte): string | null => element.getAttribute(`data-tri-${tri}`);
		const rangees = tri === '' ? this.cartes : sortBy(this.cartes, cleOf, sens ?? 'asc');
		this.querySelector('.cartes')?.append(...rangees.map((c) => c.element));
	}
}

customElements.define('liste-fiches', ListeFiches);
