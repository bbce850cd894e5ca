/** <liste-fiches>: facet links become checkboxes; the list, the counts and the address follow. */
import { type Nombres, Reglages } from './deroule/reglages.ts';

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

	/** Facets that a sheet fails: none, it is shown; one, it still counts for the other values of it. */
	private failuresOf(carte: Carte, choix: [string, string[]][]): string[] {
		return choix.flatMap(([facette, valeurs]) => {
			const siennes = carte.facettes.get(facette) ?? [];
			return valeurs.some((v) => siennes.includes(v)) ? [] : [facette];
		});
	}

	private update(): void {
		if (!this.reglages) return;
		const choix = Object.entries(this.reglages.choix);
		const nombres: Nombres = Object.fromEntries(this.facettes.map((f) => [f, {}]));
		let visibles = 0;
		for (const carte of this.cartes) {
			const echecs = this.failuresOf(carte, choix);
			carte.element.hidden = echecs.length > 0;
			if (echecs.length === 0) visibles++;
			for (const facette of this.facettes)
				if (echecs.every((echec) => echec === facette)) addTo(nombres[facette], carte, facette);
		}
		this.reglages.showNombres(nombres);
		this.reglages.showTotal(visibles);
		this.sort();
		const total = this.cartes.length;
		const compte = this.querySelector('.liste-compte');
		if (compte)
			compte.textContent = `${visibles} fiche${visibles > 1 ? 's' : ''}${visibles < total ? ` sur ${total}` : ''}`;
		this.querySelector('.liste-vide')?.toggleAttribute('hidden', visibles > 0);
	}

	/** Sheets that do not say what is compared come last, in their first order. */
	private sort(): void {
		const { tri = '', sens } = this.reglages ?? {};
		if (tri === this.tri) return;
		this.tri = tri;
		const signe = sens === 'desc' ? -1 : 1;
		const cleOf = ({ element }: Carte): number => {
			const cle = element.getAttribute(`data-tri-${tri}`);
			return cle === null ? Number.POSITIVE_INFINITY : signe * Number(cle);
		};
		const rangees =
			tri === '' ? this.cartes : [...this.cartes].sort((a, b) => compare(cleOf(a), cleOf(b)));
		this.querySelector('.cartes')?.append(...rangees.map((c) => c.element));
	}
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function addTo(nombres: Record<string, number> | undefined, carte: Carte, facette: string): void {
	for (const valeur of carte.facettes.get(facette) ?? [])
		if (nombres) nombres[valeur] = (nombres[valeur] ?? 0) + 1;
}

customElements.define('liste-fiches', ListeFiches);
