/** <communes-semblables>: the places of the page, in the order in which they resemble one's own. */
import { type Ressemblance, ressemblanceOf } from '../core/ressemblance.ts';
import { communeOf, ensureCommunes } from './contribution/communes.ts';
import { watchCommunes } from './contribution/saisie-communes.ts';

const MAX = 12;

class CommunesSemblables extends HTMLElement {
	private find<E extends HTMLElement>(selecteur: string): E {
		return this.querySelector(selecteur) as E;
	}
	private get base(): string {
		return this.dataset.base ?? '';
	}

	connectedCallback(): void {
		const form = this.find<HTMLFormElement>('form');
		watchCommunes(form, this.base);
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			void this.search(this.find<HTMLInputElement>('input').value, true);
		});
		form.addEventListener(
			'change',
			() => void this.search(this.find<HTMLInputElement>('input').value),
		);
		const code = new URLSearchParams(location.search).get('commune');
		if (code) void this.search(code);
	}

	private say(texte: string): void {
		this.find('[data-etat]').textContent = texte;
	}

	private async search(saisie: string, focus = false): Promise<void> {
		const code = /(?<!\d)(?:\d{5}|2[AB]\d{3})(?!\d)/.exec(saisie)?.[0];
		if (!code) {
			if (focus)
				this.say('Choisissez une commune dans la liste qui s’ouvre quand vous tapez son nom.');
			return;
		}
		try {
			await ensureCommunes(this.base, [code]);
		} catch {
			this.say('La liste des communes n’a pas pu se charger : vérifiez votre connexion.');
			return;
		}
		const mienne = communeOf(code);
		if (!mienne) {
			this.say(`Aucune commune actuelle n’a le code ${code}.`);
			return;
		}
		history.replaceState(null, '', `?commune=${code}`);
		const trouvees = this.rank(mienne);
		this.show(mienne.nom, trouvees);
		this.say(`${trouvees.length} commune${trouvees.length > 1 ? 's' : ''}.`);
		if (focus) this.find('#semblables-titre').focus();
	}

	private rank(
		mienne: Parameters<typeof ressemblanceOf>[0],
	): (Ressemblance & { element: HTMLElement })[] {
		return [...this.querySelectorAll<HTMLElement>('.semblables-taille [data-code]')]
			.map((element) => {
				const { code = '', population, departement = '' } = element.dataset;
				const lieu = {
					code,
					population: population === undefined ? undefined : Number(population),
					departement: { code: departement, nom: mienne.departement.nom },
				};
				return { element, ...ressemblanceOf(mienne, lieu) };
			})
			.filter(({ points }) => points > 0)
			.sort((a, b) => b.points - a.points)
			.slice(0, MAX);
	}

	private show(nom: string, trouvees: readonly (Ressemblance & { element: HTMLElement })[]): void {
		this.find('[data-resultats]').hidden = false;
		this.find('#semblables-titre').textContent = `Comme ${nom}`;
		this.find('[data-precision]').textContent =
			trouvees.length > 0
				? 'Les plus proches d’abord. La taille compte plus que le lieu.'
				: 'Aucune commune du commun ne lui ressemble encore. Regardez les tailles voisines, plus bas.';
		this.find('[data-liste]').replaceChildren(
			...trouvees.map(({ element, raisons }) => {
				const copie = element.cloneNode(true) as HTMLElement;
				const raison = document.createElement('p');
				raison.className = 'semblables-raison';
				raison.textContent = `${raisons.join(' ; ')}.`.replace(/^./, (c) => c.toUpperCase());
				copie.querySelector('.semblables-nom')?.after(raison);
				return copie;
			}),
		);
	}
}

customElements.define('communes-semblables', CommunesSemblables);
