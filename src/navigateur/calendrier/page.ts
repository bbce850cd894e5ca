/** <calendrier-parcours>: a first day turns weeks into dates, here and in an agenda; boxes stay ticked. Nothing is sent. */
import { writeEtapes } from '../../core/temps/calendrier.ts';
import { sayDate } from '../../core/temps/dates.ts';
import { lundiOf, lundiSuivant, sayJours, toJours } from '../../core/temps/semaines.ts';
import type { EtapeCalendrier } from '../../familles/parcours/calendrier-vue.ts';
import { type Gantt, renderGantt, writeGantt } from '../../renderers/html/gantt.ts';
import { parseApart } from '../confiance.ts';
import { saveFichier } from '../fichiers.ts';
import { ignoreEntree, isTouche } from '../touche.ts';
import { isJour, MemoireCalendrier, type Suivi } from './memoire.ts';

const JOUR_NOMME = new Intl.DateTimeFormat('fr-FR', { weekday: 'long', timeZone: 'UTC' });

const RIEN_GARDE =
	'Ce navigateur ne garde rien\u00a0: imprimez la page, ou prenez le fichier .ics.';

/** The day that it is here, as a field of date writes it. */
function today(): string {
	const ici = new Date();
	return new Date(ici.getTime() - ici.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

class CalendrierParcours extends HTMLElement {
	private memoire!: MemoireCalendrier;
	private etapes: EtapeCalendrier[] = [];
	/** What « Tout effacer » took away. */
	private efface: Suivi | undefined;

	connectedCallback(): void {
		if (this.memoire) return;
		this.memoire = new MemoireCalendrier(this.dataset.id ?? '');
		this.etapes = JSON.parse(this.dataset.etapes ?? '[]') as EtapeCalendrier[];
		this.takeTapes();
		this.listen();
		this.show();
		this.settleChamp();
	}

	/** A day typed before the scripts came stays as it was typed, and is told; else the field says what is kept. */
	private settleChamp(): void {
		const { value } = this.champ;
		if (isTouche(this.champ) && isJour(value)) this.say(sayDepart(value, lundiOf(value)));
		else this.fillChamp();
	}

	private get champ(): HTMLInputElement {
		return this.querySelector('input[name=debut]') as HTMLInputElement;
	}

	private get cases(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('input[data-cle]')];
	}

	/** What one did before the scripts came counts. */
	private takeTapes(): void {
		const touchees = this.cases.filter(isTouche).map(({ dataset: { cle = '' } }) => cle);
		const debut =
			isTouche(this.champ) && isJour(this.champ.value) ? lundiOf(this.champ.value) : undefined;
		if (touchees.length === 0 && debut === undefined) return;
		this.memoire.change(({ debut: garde, faits }) => ({
			debut: debut ?? garde,
			faits: [...new Set([...faits, ...touchees])],
		}));
	}

	private listen(): void {
		const form = this.querySelector('form') as HTMLFormElement;
		ignoreEntree(form);
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			this.saveAgenda();
		});
		this.champ.addEventListener('input', () => this.setJour(this.champ.value));
		// Not while it is typed: a date comes digit by digit.
		this.champ.addEventListener('blur', () => this.fillChamp());
		this.addEventListener('change', ({ target }) => {
			if (target instanceof HTMLInputElement && target.dataset.cle !== undefined)
				this.tick(target.dataset.cle, target.checked);
		});
		this.addEventListener('click', ({ target }) => {
			const bouton = (target as Element).closest<HTMLElement>('[data-commande]');
			if (bouton) this.run(bouton.dataset.commande ?? '');
		});
		addEventListener('storage', ({ key }) => {
			if (key !== this.memoire.cle && key !== null) return;
			this.show();
			if (document.activeElement !== this.champ) this.fillChamp();
		});
	}

	private tick(cle: string, fait: boolean): void {
		this.memoire.change(({ debut, faits }) => ({
			debut,
			faits: fait ? [...new Set([...faits, cle])] : faits.filter((autre) => autre !== cle),
		}));
		this.show();
	}

	/** An emptied field has no date any more; one that is half typed changes nothing. */
	private setJour(jour: string): void {
		if (jour !== '' && !isJour(jour)) return;
		const debut = jour === '' ? undefined : lundiOf(jour);
		this.memoire.change(({ faits }) => ({ debut, faits }));
		this.show();
		this.say(debut ? sayDepart(jour, debut) : '');
	}

	private fillChamp(): void {
		this.champ.value = this.memoire.present.debut ?? '';
	}

	private run(commande: string): void {
		if (commande === 'lundi') {
			this.setJour(lundiSuivant(today()));
			this.fillChamp();
		} else if (commande === 'imprimer') print();
		else if (commande === 'dessin')
			saveFichier(writeGantt(this.gantt), `calendrier-${this.dataset.id}.svg`, 'image/svg+xml');
		else if (commande === 'effacer') this.erase();
	}

	/** Takes all away; asked again, gives it back. */
	private erase(): void {
		const rendu = this.efface;
		this.efface = rendu ? undefined : this.memoire.present;
		this.memoire.change(() => rendu ?? { faits: [] });
		this.show();
		this.fillChamp();
		this.say(
			rendu ? 'La date et les coches sont revenues.' : 'La date et les coches sont effacées.',
		);
	}

	private saveAgenda(): void {
		const { debut } = this.memoire.present;
		if (!debut) return;
		const { id = '' } = this.dataset;
		const depart = document.documentElement.dataset.page ?? location.href;
		// A file on a key that knows no site has no address to give.
		const adresseOf = (page: string): string[] =>
			depart.startsWith('http') ? [new URL(page, depart).href] : [];
		const etapes = this.etapes.map(({ page, raison, facultative, ...etape }) => ({
			...etape,
			texte: [...(facultative ? ['Au choix.'] : []), raison, ...adresseOf(page)].join('\n'),
		}));
		saveFichier(
			writeEtapes(etapes, id, debut),
			`calendrier-${id}.ics`,
			'text/calendar;charset=utf-8',
		);
	}

	private get gantt(): Gantt {
		const { titre = '', total } = this.dataset;
		const { etapes } = this;
		return { titre, etapes, total: Number(total), debut: this.memoire.present.debut };
	}

	private show(): void {
		const { debut, faits } = this.memoire.present;
		for (const coche of this.cases) coche.checked = faits.includes(coche.dataset.cle ?? '');
		for (const ou of this.querySelectorAll<HTMLElement>('.calendrier-jours')) {
			const semaines = { de: Number(ou.dataset.de), a: Number(ou.dataset.a) };
			ou.textContent = debut ? sayJours(toJours(debut, semaines)) : '';
		}
		this.draw('large');
		this.draw('etroit');
		this.showEfface(debut !== undefined || faits.length > 0);
		if (this.memoire.refuse) this.say('');
	}

	private draw(place: 'large' | 'etroit'): void {
		const lu = parseApart(renderGantt(this.gantt, place), 'image/svg+xml');
		const dessin = document.importNode(lu.documentElement, true);
		this.querySelector(`[data-dessin=${place}]`)?.replaceChildren(dessin);
	}

	/** Something new to erase: what was erased before is no longer given back. */
	private showEfface(rempli: boolean): void {
		if (rempli) this.efface = undefined;
		const bouton = this.querySelector<HTMLButtonElement>('[data-commande=effacer]');
		if (!bouton) return;
		bouton.textContent = this.efface ? 'Annuler' : 'Tout effacer';
		bouton.disabled = !rempli && !this.efface;
	}

	/** Writes only what changes: a status is announced when it is written. */
	private say(texte: string): void {
		const dit = this.querySelector('[data-dit]');
		const tout = [texte, this.memoire.refuse ? RIEN_GARDE : ''].filter(Boolean).join(' ');
		if (dit && dit.textContent !== tout) dit.textContent = tout;
	}
}

/** « Le 13 janvier 2027 est un mercredi : la semaine 1 part du lundi 11 janvier 2027. » */
function sayDepart(jour: string, debut: string): string {
	const depart = `la semaine\u00a01 part du lundi ${sayDate(debut)}`;
	if (jour === debut) return `${depart.charAt(0).toUpperCase()}${depart.slice(1)}.`;
	const nomme = JOUR_NOMME.format(new Date(jour));
	return `Le ${sayDate(jour)} est un ${nomme}\u00a0: ${depart}.`;
}

customElements.define('calendrier-parcours', CalendrierParcours);
