/** What a list and the search share: boxes ticked, their chips, the order, the address. */
import { goTo } from '../aller.ts';
import { isTouche } from '../touche.ts';
import { sayTotal } from './filtrage.ts';

export type Choix = Record<string, string[]>;
export type Nombres = Record<string, Record<string, number>>;

/** How many sheets a box would give, at the end of the text beside it. */
const COMPTE = /\(\d+\)\s*$/;

export class Reglages {
	private readonly cases: HTMLInputElement[];
	private readonly racine: HTMLElement;

	/** `change` runs each time the person changes something; it is for it to write the address. */
	constructor(racine: HTMLElement, cases: HTMLInputElement[], change: () => void) {
		this.racine = racine;
		this.cases = cases;
		racine.addEventListener('change', (evenement) => {
			const cible = evenement.target;
			if (cible !== this.ordre && !cases.includes(cible as HTMLInputElement)) return;
			this.showPuces();
			change();
		});
		this.puces?.addEventListener('click', (evenement) => {
			const bouton = (evenement.target as Element).closest('button');
			if (bouton) this.remove(bouton, change);
		});
		racine.querySelector('.facettes-voir')?.addEventListener('click', () => this.close());
		// Closed in the page: opening beside the list moves nothing, opening above it would.
		if (matchMedia('(min-width: 62rem)').matches) this.panneau?.setAttribute('open', '');
	}

	private get ordre(): HTMLSelectElement | null {
		return this.racine.querySelector('select[name=tri]');
	}

	private get panneau(): HTMLElement | null {
		return this.racine.querySelector('.facettes');
	}

	private get puces(): HTMLElement | null {
		return this.racine.querySelector('.puces');
	}

	/** Values ticked, by facet. */
	get choix(): Choix {
		const choix: Choix = {};
		for (const { name, value, checked } of this.cases)
			if (checked) choix[name] = [...(choix[name] ?? []), value];
		return choix;
	}

	/** Identifier of the order chosen; empty: the order of the page itself. */
	get tri(): string {
		return this.ordre?.value ?? '';
	}

	/** Which way the chosen order goes. */
	get sens(): 'asc' | 'desc' {
		return this.ordre?.selectedOptions[0]?.dataset.sens === 'desc' ? 'desc' : 'asc';
	}

	/**
	 * Ticks what an address says; what it says that does not exist is left aside. When the page arrives,
	 * what the person chose before the scripts stays: says whether they chose something.
	 */
	readAdresse(params: URLSearchParams, arrivee = false): boolean {
		const { ordre } = this;
		const laisses = arrivee ? [...this.cases, ...(ordre ? [ordre] : [])].filter(isTouche) : [];
		for (const coche of this.cases)
			if (!laisses.includes(coche)) coche.checked = params.getAll(coche.name).includes(coche.value);
		const tri = params.get('tri') ?? '';
		if (ordre && !laisses.includes(ordre))
			ordre.value = [...ordre.options].some((o) => o.value === tri) ? tri : '';
		this.showPuces();
		return laisses.length > 0;
	}

	/** Puts the choices in the address, after what is already in `params`: a link to share. */
	writeAdresse(params = new URLSearchParams()): void {
		for (const [facette, valeurs] of Object.entries(this.choix))
			for (const valeur of valeurs) params.append(facette, valeur);
		if (this.tri !== '') params.set('tri', this.tri);
		const suite = params.size > 0 ? `?${params}` : '';
		if (suite !== location.search) history.replaceState(null, '', `${location.pathname}${suite}`);
	}

	/** What each box would give; a box that would give nothing cannot be ticked. */
	showNombres(nombres: Nombres): void {
		for (const coche of this.cases) {
			const nombre = nombres[coche.name]?.[coche.value] ?? 0;
			const texte = coche.nextSibling;
			if (texte instanceof Text) texte.data = texte.data.replace(COMPTE, `(${nombre})`);
			coche.disabled = nombre === 0 && !coche.checked;
		}
	}

	/** The button that leads from the filters back to the list says what waits there. */
	showTotal(total: number): void {
		const bouton = this.racine.querySelector('.facettes-voir');
		if (bouton) bouton.textContent = sayTotal(total);
	}

	private showPuces(): void {
		const cochees = this.cases.filter((c) => c.checked);
		const puces = cochees.map((coche) => createPuce(nameOf(coche), coche));
		if (puces.length > 1) puces.push(createPuce('Tout retirer'));
		this.puces?.replaceChildren(...puces);
		const actifs = this.racine.querySelector('.facettes-actifs');
		if (actifs) actifs.textContent = cochees.length > 0 ? ` (${cochees.length})` : '';
	}

	/** Takes off a filter, or all; the cursor goes to the next chip, else to the list. */
	private remove(bouton: HTMLButtonElement, change: () => void): void {
		const boutons = [...(this.puces?.querySelectorAll('button') ?? [])];
		const rang = boutons.indexOf(bouton);
		const { facette, valeur } = bouton.dataset;
		for (const coche of this.cases)
			if (facette === undefined || (coche.name === facette && coche.value === valeur))
				coche.checked = false;
		this.showPuces();
		change();
		const restants = [...(this.puces?.querySelectorAll('button') ?? [])];
		const suivant = restants[Math.min(rang, restants.length - 1)];
		(suivant ?? this.racine.querySelector<HTMLElement>('.liste-compte'))?.focus();
	}

	private close(): void {
		if (!matchMedia('(min-width: 62rem)').matches) this.panneau?.removeAttribute('open');
		const compte = this.racine.querySelector<HTMLElement>('.liste-compte');
		goTo(compte);
	}
}

/** What the text beside it says, the count left out. */
const nameOf = (coche: HTMLInputElement): string =>
	coche.nextSibling?.textContent?.replace(COMPTE, '').trim() || coche.value;

function createPuce(nom: string, coche?: HTMLInputElement): HTMLLIElement {
	const element = document.createElement('li');
	const bouton = document.createElement('button');
	bouton.type = 'button';
	bouton.className = coche ? 'puce' : 'puce puce-tout';
	bouton.textContent = nom;
	if (coche) {
		Object.assign(bouton.dataset, { facette: coche.name, valeur: coche.value });
		bouton.setAttribute('aria-label', `Retirer le filtre ${nom}`);
	}
	element.append(bouton);
	return element;
}
