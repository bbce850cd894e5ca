/** <deroule-minute>: the run sheet follows its settings; the address keeps them. */
import {
	buildDeroule,
	type EtapeDeroule,
	type LigneDeroule,
	parseHeure,
	type Reglages,
} from '../../core/temps/deroule.ts';
import { isTropLong, sayDureeLigne, sayHoraire, saySeance } from '../../vues/deroule/mots.ts';
import { goTo } from '../aller.ts';
import { isTouche } from '../touche.ts';
import { parseAdresse, toPause, writeAdresse } from './adresse.ts';

const JOUR = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });

class DerouleMinute extends HTMLElement {
	private rangs: HTMLTableRowElement[] = [];
	private etapes: EtapeDeroule[] = [];

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	connectedCallback(): void {
		if (this.rangs.length > 0) return;
		this.rangs = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-etape]')];
		this.etapes = this.rangs.map(({ dataset: { min, max } }) => ({
			moment: 'animation',
			longue: false,
			...(min && max ? { duree: { min: Number(min), max: Number(max) } } : {}),
		}));
		this.form.addEventListener('submit', (e) => {
			e.preventDefault();
			goTo(this.querySelector<HTMLElement>('.deroule-seance'));
		});
		this.form.addEventListener('input', () => this.update(true));
		// The values are back to their defaults only after the event.
		this.form.addEventListener('reset', () => setTimeout(() => this.update(true)));
		this.querySelector('[data-imprimer]')?.addEventListener('click', () => print());
		addEventListener('popstate', () => this.readAdresse([]));
		const touches = [...this.form.elements].filter(isReglage).filter(isTouche);
		this.readAdresse(touches);
		if (touches.length > 0) this.update(true);
	}

	private champ(nom: string): HTMLInputElement | undefined {
		const element = this.form.elements.namedItem(nom);
		return element instanceof HTMLInputElement ? element : undefined;
	}

	private all(selecteur: string): HTMLInputElement[] {
		return [...this.form.querySelectorAll<HTMLInputElement>(selecteur)];
	}

	/**
	 * An address comes from anyone: only times, dates and small numbers are taken from it. What the person
	 * set before the scripts came is left as it is.
	 */
	private readAdresse(touches: readonly HTMLInputElement[]): void {
		const lue = parseAdresse(location.search);
		const libres = (selecteur: string): HTMLInputElement[] =>
			this.all(selecteur).filter((c) => !touches.includes(c));
		for (const debut of libres('[name=debut]')) debut.value = lue.debut ?? debut.value;
		for (const date of libres('[name=date]')) date.value = lue.date;
		if (!touches.some((c) => c.name === 'durees'))
			for (const radio of this.all('[name=durees]')) radio.checked = radio.value === lue.durees;
		for (const coche of libres('[name=garder]'))
			coche.checked = lue.ailleurs ? !lue.ailleurs.includes(coche.value) : coche.defaultChecked;
		for (const pause of libres('[data-pause]')) pause.value = String(lue.pauseOf(pause.name));
		if (lue.detaillee) this.querySelector('details')?.setAttribute('open', '');
		this.update(false);
	}

	private get reglages(): Reglages {
		const numeroOf = (r: HTMLTableRowElement): string => r.dataset.etape ?? '';
		const indexOf = (numero: string | undefined): number =>
			this.rangs.findIndex((r) => numeroOf(r) === numero);
		const pauses = this.all('[data-pause]');
		return {
			debut: parseHeure(this.champ('debut')?.value ?? '') ?? parseHeure(this.depart) ?? 0,
			durees: this.all('[name=durees]:checked')[0]?.value === 'courtes' ? 'courtes' : 'longues',
			pauses: new Map(pauses.map((p) => [indexOf(p.dataset.pause), toPause(p.value)])),
			reportees: new Set(this.all('[name=garder]:not(:checked)').map((c) => indexOf(c.value))),
		};
	}

	private get depart(): string {
		return this.dataset.debut ?? '';
	}

	private update(ecrire: boolean): void {
		const { reglages } = this;
		const deroule = buildDeroule(this.etapes, reglages);
		for (const pause of this.querySelectorAll('.deroule-rang-pause')) pause.remove();
		for (const [i, rang] of this.rangs.entries())
			rang.hidden = !deroule.lignes.some((l) => l.genre === 'etape' && l.etape === i);
		for (const ligne of deroule.lignes) this.showLigne(ligne);
		this.showReportees(deroule.reportees);
		this.write('.deroule-seance', saySeance(deroule, reglages.debut));
		const jour = this.champ('date')?.valueAsDate;
		this.write('.deroule-date', jour ? JOUR.format(jour) : '');
		this.querySelector('.deroule-long')?.toggleAttribute('hidden', !isTropLong(deroule));
		if (ecrire) this.writeAdresse();
	}

	/** Writes only what changes: a status is announced when it is written. */
	private write(selecteur: string, texte: string): void {
		const element = this.querySelector<HTMLElement>(selecteur);
		if (!element) return;
		if (element.textContent !== texte) element.textContent = texte;
		element.hidden = texte === '';
	}

	private showLigne(ligne: LigneDeroule): void {
		const rang = this.rangs[ligne.etape];
		if (!rang) return;
		const cible = ligne.genre === 'etape' ? rang : createPause();
		if (cible !== rang) rang.after(cible);
		const write = (classe: string, texte: string): void => {
			const cellule = cible.querySelector(classe);
			if (cellule) cellule.textContent = texte;
		};
		write('.deroule-heure', sayHoraire(ligne));
		write('.deroule-duree', sayDureeLigne(ligne));
	}

	private showReportees(indices: readonly number[]): void {
		const section = this.querySelector('.deroule-reportees');
		section?.toggleAttribute('hidden', indices.length === 0);
		section?.querySelector('ul')?.replaceChildren(
			...indices.map((i) => {
				const li = document.createElement('li');
				li.textContent = this.rangs[i]?.querySelector('.deroule-titre')?.textContent ?? '';
				return li;
			}),
		);
	}

	/** The address holds what differs from the settings proposed, the start excepted. */
	private writeAdresse(): void {
		const { debut, durees } = this.reglages;
		const heure = this.champ('debut')?.value ?? '';
		const coches = this.all('[name=garder]');
		const suite = writeAdresse({
			debut: parseHeure(heure) === debut && heure !== this.depart ? heure : undefined,
			date: this.champ('date')?.value ?? '',
			durees,
			pauses: this.all('[data-pause]').map((p) => [p.name, toPause(p.value)] as const),
			ailleurs: coches.some((c) => c.checked !== c.defaultChecked)
				? coches.filter((c) => !c.checked).map((c) => c.value)
				: undefined,
		});
		history.replaceState(null, '', `${location.pathname}${suite}`);
	}
}

const isReglage = (element: Element): element is HTMLInputElement =>
	element instanceof HTMLInputElement;

function createPause(): HTMLTableRowElement {
	const rang = document.createElement('tr');
	rang.className = 'deroule-rang-pause';
	for (const classe of ['heure', 'duree', 'etape', 'qui', 'fait']) {
		const cellule = document.createElement('td');
		cellule.className = `deroule-${classe}`;
		if (classe === 'etape') cellule.textContent = 'Pause';
		rang.append(cellule);
	}
	return rang;
}

customElements.define('deroule-minute', DerouleMinute);
