/** <suites-calendrier>: the last day gives the days that come after, and the file that an agenda takes. */
import { addJours, isDate } from '../../core/temps/dates.ts';
import { parseHeure } from '../../core/temps/deroule.ts';
import { type Suite, writeSuites } from '../../core/temps/suites.ts';
import { create } from '../creer.ts';
import { saveFichier } from '../fichiers.ts';

const JOUR = new Intl.DateTimeFormat('fr-FR', {
	...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	timeZone: 'UTC',
});

class SuitesCalendrier extends HTMLElement {
	private suites: Suite[] = [];

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form || this.suites.length > 0) return;
		this.suites = JSON.parse(this.dataset.suites ?? '[]') as Suite[];
		form.addEventListener('input', () => this.show(form));
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			this.save(form);
		});
		this.show(form);
	}

	private read(form: HTMLFormElement): { fin: string; heure: string } | undefined {
		const [fin = '', heure = ''] = ['fin', 'heure'].map((nom) => `${new FormData(form).get(nom)}`);
		const entiere = fin.length === '2027-03-28'.length && isDate(fin);
		return entiere && parseHeure(heure) !== undefined
			? { fin, heure: heure.slice(0, 5) }
			: undefined;
	}

	private show(form: HTMLFormElement): void {
		const { fin } = this.read(form) ?? {};
		const dates = this.suites.map(({ jours, titre }) =>
			create('li', {}, `${fin ? JOUR.format(new Date(addJours(fin, jours))) : ''}\u00a0: ${titre}`),
		);
		this.querySelector('[data-dates]')?.replaceChildren(
			...(fin ? [create('ul', {}, ...dates)] : []),
		);
	}

	private save(form: HTMLFormElement): void {
		const lu = this.read(form);
		const { id = '', page = '' } = this.dataset;
		if (!lu) return;
		const depart = document.documentElement.dataset.page ?? location.href;
		// A file on a key that knows no site has no address to give.
		const adresse = depart.startsWith('http') ? new URL(page, depart).href : undefined;
		const texte = writeSuites(this.suites, { ...lu, id, adresse });
		saveFichier(texte, `suites-${id}.ics`, 'text/calendar;charset=utf-8');
	}
}

customElements.define('suites-calendrier', SuitesCalendrier);
