/** <liste-fiches>: facet links become checkboxes; the list, the counts and the address follow. */
class ListeFiches extends HTMLElement {
	private cases: HTMLInputElement[] = [];
	private cartes: HTMLElement[] = [];

	connectedCallback(): void {
		// Closed in the page: opening beside the list moves nothing, closing above it would.
		if (matchMedia('(min-width: 62rem)').matches)
			this.querySelector('details')?.setAttribute('open', '');
		const page = this.dataset.page ?? '';
		if (location.pathname !== page || this.cases.length > 0) return;
		this.cartes = [...this.querySelectorAll<HTMLElement>('.carte')];
		for (const lien of this.querySelectorAll<HTMLAnchorElement>('[data-facette] a'))
			this.upgrade(lien);
		this.addEventListener('change', () => this.update(true));
		addEventListener('popstate', () => this.readAdresse());
		this.readAdresse();
	}

	/** A link to a static page becomes a labelled checkbox with the same text and count. */
	private upgrade(lien: HTMLAnchorElement): void {
		const facette = lien.closest<HTMLElement>('[data-facette]')?.dataset.facette ?? '';
		const label = document.createElement('label');
		const coche = document.createElement('input');
		coche.type = 'checkbox';
		coche.name = facette;
		coche.value = lien.dataset.valeur ?? '';
		const nombre = lien.nextElementSibling;
		label.append(coche, ` ${lien.textContent?.trim()} `);
		lien.replaceWith(label);
		if (nombre) label.append(nombre);
		this.cases.push(coche);
	}

	private readAdresse(): void {
		const params = new URLSearchParams(location.search);
		for (const coche of this.cases) coche.checked = params.getAll(coche.name).includes(coche.value);
		if (this.cases.some((c) => c.checked)) this.querySelector('details')?.setAttribute('open', '');
		this.update(false);
	}

	/** Values ticked, by facet. */
	private choix(): Map<string, string[]> {
		const choix = new Map<string, string[]>();
		for (const { name, value, checked } of this.cases)
			if (checked) choix.set(name, [...(choix.get(name) ?? []), value]);
		return choix;
	}

	private update(ecrire: boolean): void {
		const choix = this.choix();
		const fits = (carte: HTMLElement, sauf?: string): boolean =>
			[...choix].every(([facette, valeurs]) => {
				if (facette === sauf) return true;
				const siennes = (carte.getAttribute(`data-${facette}`) ?? '').split(' ');
				return valeurs.some((v) => siennes.includes(v));
			});
		let visibles = 0;
		for (const carte of this.cartes) {
			carte.hidden = !fits(carte);
			if (!carte.hidden) visibles++;
		}
		this.updateNombres(fits);
		const compte = this.querySelector('.liste-compte');
		if (compte) compte.textContent = `${visibles} fiche${visibles > 1 ? 's' : ''}`;
		this.querySelector('.liste-vide')?.toggleAttribute('hidden', visibles > 0);
		if (ecrire) this.writeAdresse(choix);
	}

	/** The count of a value: what the list would hold if it alone were ticked in its facet. */
	private updateNombres(fits: (carte: HTMLElement, sauf?: string) => boolean): void {
		const nombres = new Map<string, number>();
		for (const facette of new Set(this.cases.map((c) => c.name)))
			for (const carte of this.cartes) {
				if (!fits(carte, facette)) continue;
				for (const valeur of (carte.getAttribute(`data-${facette}`) ?? '').split(' ')) {
					const cle = `${facette}/${valeur}`;
					nombres.set(cle, (nombres.get(cle) ?? 0) + 1);
				}
			}
		for (const coche of this.cases) {
			const nombre = nombres.get(`${coche.name}/${coche.value}`) ?? 0;
			const affiche = coche.parentElement?.querySelector('.nombre');
			if (affiche) affiche.textContent = String(nombre);
			coche.disabled = nombre === 0 && !coche.checked;
		}
	}

	private writeAdresse(choix: Map<string, string[]>): void {
		const params = new URLSearchParams();
		for (const [facette, valeurs] of choix) for (const v of valeurs) params.append(facette, v);
		const suite = params.size > 0 ? `?${params}` : '';
		history.replaceState(null, '', `${location.pathname}${suite}`);
	}
}
customElements.define('liste-fiches', ListeFiches);
