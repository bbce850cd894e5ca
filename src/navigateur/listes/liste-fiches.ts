/**
 * <liste-fiches>: facet links become checkboxes; the list, the counts and the address follow. Of a long
 * list, the page holds the beginning: the rest is fetched when someone filters, sorts or asks for more.
 */

import { type Carte, loadCartes, readCartes } from './cartes.ts';
import { countNombres, listEchecs, sayCompte, sortBy } from './filtrage.ts';
import { Reglages } from './reglages.ts';

class ListeFiches extends HTMLElement {
	private cartes: Carte[] = [];
	private reglages: Reglages | undefined;
	private facettes: string[] = [];
	/** Address of the whole list, while the page holds only its beginning. */
	private suite = this.dataset.suite;
	/** How many cards are shown at once. */
	private limite = Number(this.dataset.par ?? Number.POSITIVE_INFINITY);
	private readonly longue = this.dataset.suite !== undefined;

	connectedCallback(): void {
		if (this.reglages) return;
		const ici = location.pathname === this.dataset.page;
		const cases = ici ? this.upgradeAll() : [];
		this.reglages = new Reglages(this, cases, () => {
			this.limite = Number(this.dataset.par ?? this.limite);
			this.update();
			this.reglages?.writeAdresse();
		});
		if (!ici) return;
		this.facettes = [...new Set(cases.map((c) => c.name))];
		this.cartes = readCartes(this.querySelectorAll<HTMLElement>('.carte'), this.facettes);
		this.querySelector('.plus button')?.addEventListener('click', () => this.showPlus());
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

	/** Whether something is asked of the list: else it is as the page has it. */
	private get demande(): boolean {
		const { choix = {}, tri = '' } = this.reglages ?? {};
		return tri !== '' || Object.keys(choix).length > 0;
	}

	private update(): void {
		if (this.suite === undefined) this.show();
		else if (this.demande) void this.showTout(this.suite);
	}

	/** Fetches what the page does not hold, then shows what is asked of it by then. */
	private async showTout(suite: string): Promise<void> {
		try {
			const cartes = await loadCartes(suite, this.facettes, this.cartes);
			// Asked twice while it came: the first answer is kept.
			if (this.suite !== undefined) this.cartes = cartes;
			this.suite = undefined;
			this.show();
		} catch {
			this.say('La liste entière n’a pas pu se charger. Ses pages sont plus bas.');
		}
	}

	private show(): void {
		if (!this.reglages) return;
		const { choix, tri, sens } = this.reglages;
		const gardees = this.cartes.filter((c) => listEchecs(c.facettes, choix).length === 0);
		const rangees = tri === '' ? gardees : sortBy(gardees, ({ cleOf }) => cleOf(tri), sens);
		const montrees = rangees.slice(0, this.limite);
		this.place(montrees.map(({ element }) => element()));
		const fiches = this.cartes.map(({ facettes }) => facettes);
		this.reglages.showNombres(countNombres(fiches, this.facettes, choix));
		this.reglages.showTotal(gardees.length);
		this.say(sayCompte(gardees.length, this.cartes.length));
		this.toggle('.liste-vide', gardees.length === 0);
		if (!this.longue) return;
		const debut = !this.demande && this.limite === Number(this.dataset.par);
		this.toggle('.suites', debut);
		this.toggle('.plus', !debut && rangees.length > montrees.length);
	}

	/** The first of the cards that come is where one goes on reading. */
	private showPlus(): void {
		const avant = this.limite;
		this.limite += Number(this.dataset.par ?? 0);
		this.show();
		this.querySelectorAll<HTMLElement>('.carte-titre')[avant]?.focus();
	}

	/** Nothing is moved where nothing changes: someone may be reading, or hold a link. */
	private place(elements: readonly HTMLElement[]): void {
		const liste = this.querySelector('.cartes');
		if (!liste) return;
		const avant = [...liste.children];
		if (avant.length === elements.length && avant.every((e, i) => e === elements[i])) return;
		liste.replaceChildren(...elements);
	}

	private say(compte: string): void {
		const zone = this.querySelector('.liste-compte');
		if (zone) zone.textContent = compte;
	}

	private toggle(selecteur: string, montre: boolean): void {
		this.querySelector(selecteur)?.toggleAttribute('hidden', !montre);
	}
}

customElements.define('liste-fiches', ListeFiches);
