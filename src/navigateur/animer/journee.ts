/** <animer-journee>: minutes late at a session give what to leave out, and the hours of all that follows. */

import { sayMinutes } from '../../core/temps/durees.ts';
import { listHoraires } from '../../core/temps/journee.ts';
import { applyRattrapage, findRattrapage } from '../../core/temps/retard.ts';
import { sayHeure } from '../../vues/deroule/mots.ts';
import { sayReponse } from '../../vues/deroule/retard.ts';
import { isTouche } from '../touche.ts';

const RETARD_MAX = 240;

interface Rang {
	rang: HTMLTableRowElement;
	titre: string;
	minutes: number;
	minutes_min?: number;
	priorite: number;
}

const readRang = (rang: HTMLTableRowElement): Rang => {
	const { titre = '', minutes, minimum, priorite } = rang.dataset;
	return {
		...{ rang, titre, minutes: Number(minutes), priorite: Number(priorite) },
		...(minimum === undefined ? {} : { minutes_min: Number(minimum) }),
	};
};

class AnimerJournee extends HTMLElement {
	private rangs: Rang[] = [];

	connectedCallback(): void {
		if (this.rangs.length > 0) return;
		this.rangs = [...this.querySelectorAll<HTMLTableRowElement>('tr[data-minutes]')].map(readRang);
		const form = this.querySelector('form');
		if (!form) return;
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			this.querySelector<HTMLElement>('[data-reponse]')?.focus();
		});
		form.addEventListener('input', () => this.update(form));
		// The values are back to their defaults only after the event.
		form.addEventListener('reset', () => setTimeout(() => this.update(form)));
		const touches = [
			...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
		];
		if (touches.some(isTouche)) this.update(form);
	}

	private update(form: HTMLFormElement): void {
		const lu = new FormData(form);
		const depuis = Number(lu.get('depuis'));
		const retard = Math.min(RETARD_MAX, Math.max(0, Math.round(Number(lu.get('retard'))) || 0));
		const rattrapage = findRattrapage(this.rangs, depuis, retard);
		const prevus = this.horaires(this.rangs.map(({ minutes }) => minutes));
		const durees = applyRattrapage(this.rangs, rattrapage);
		const suite = listHoraires((prevus[depuis]?.debut ?? 0) + retard, durees.slice(depuis));
		for (const [i, { rang, minutes }] of this.rangs.entries()) {
			const duree = durees[i] ?? minutes;
			const debut = (i < depuis ? prevus[i] : suite[i - depuis])?.debut ?? 0;
			rang.classList.toggle('animer-coupee', duree === 0);
			write(rang, '.deroule-heure', duree === 0 ? 'Coupée' : sayHeure(debut));
			const reduite = duree > 0 && duree < minutes ? `, au lieu de ${minutes}` : '';
			write(rang, '.deroule-duree', sayMinutes(duree > 0 ? duree : minutes) + reduite);
		}
		const fin = prevus.at(-1)?.fin ?? 0;
		write(this, '[data-reponse]', retard > 0 ? sayReponse(this.rangs, rattrapage, fin) : '');
	}

	private horaires(durees: readonly number[]) {
		return listHoraires(Number(this.dataset.debut), durees);
	}
}

/** Writes only what changes: a status is announced when it is written. */
function write(ou: Element, selecteur: string, texte: string): void {
	const element = ou.querySelector(selecteur);
	if (element && element.textContent !== texte) element.textContent = texte;
}

customElements.define('animer-journee', AnimerJournee);
