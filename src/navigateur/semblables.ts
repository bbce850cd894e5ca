/** <communes-semblables>: the places of the commons, in the order in which they resemble one's own. */
import { readSaisie, sayCandidate } from '../formulaire/saisie.ts';
import type { LieuSemblable } from '../vues/lieux/semblables.ts';
import { goTo } from './aller.ts';
import { communeOf, ensureCommunes } from './formulaire/communes.ts';
import { type Candidate, understand } from './formulaire/comprendre.ts';
import { watchCommunes } from './formulaire/saisie-communes.ts';
import { rankLieux, sayRaisons, type Trouve } from './semblables-rang.ts';

const PANNE = 'La liste des communes n’a pas pu se charger : vérifiez votre connexion.';

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
			void this.answer(this.find<HTMLInputElement>('input').value);
		});
		form.addEventListener('change', () => {
			const saisie = readSaisie(this.find<HTMLInputElement>('input').value);
			if (saisie.genre === 'choix') void this.search(saisie.code);
		});
		const code = new URLSearchParams(location.search).get('commune');
		if (code) void this.search(code);
	}

	private say(texte: string): void {
		this.find('[data-etat]').textContent = texte;
	}

	private async loadLieux(): Promise<LieuSemblable[]> {
		const reponse = await fetch(`${this.base}/communes-comme-la-mienne/lieux.json`);
		if (!reponse.ok) throw new Error(String(reponse.status));
		return reponse.json();
	}

	/** What was typed, once it is sent: a commune, or those among which to choose. */
	private async answer(brut: string): Promise<void> {
		const saisie = readSaisie(brut);
		this.clear();
		if (saisie.genre === 'vide') {
			this.say('Tapez le nom de votre commune, ou son code postal.');
			return;
		}
		if (saisie.genre === 'choix') {
			await this.search(saisie.code, true);
			return;
		}
		try {
			const { seule, candidates, reste, phrase } = await understand(saisie, this.base);
			if (seule) await this.search(seule.code, true);
			else this.ask(phrase, candidates, reste);
		} catch {
			this.say(PANNE);
		}
	}

	/** Nothing of a former answer stays beside a new one. */
	private clear(): void {
		this.find('[data-resultats]').hidden = true;
		this.find('[data-candidates]').hidden = true;
		this.find('[data-tailles]').hidden = false;
		this.say('');
		history.replaceState(null, '', location.pathname);
	}

	/** Those that it may be, each a link to its own answer. */
	private ask(phrase: string, candidates: readonly Candidate[], reste: number): void {
		this.say(phrase);
		if (candidates.length === 0) return;
		const liens = candidates.map((c) =>
			createElement('li', createLien(`?commune=${c.code}`, sayCandidate(c))),
		);
		const suite =
			reste > 0
				? [createElement('li', `Et ${reste} de plus\u00a0: ajoutez le nom de votre département.`)]
				: [];
		this.find('[data-choix]').replaceChildren(...liens, ...suite);
		this.find('[data-candidates]').hidden = false;
		this.find('[data-tailles]').hidden = true;
		this.find('[data-etat]').focus();
	}

	/** `code`: that of INSEE. */
	private async search(code: string, focus = false): Promise<void> {
		let lieux: LieuSemblable[];
		try {
			[lieux] = await Promise.all([this.loadLieux(), ensureCommunes(this.base, [code])]);
		} catch {
			this.clear();
			this.say(PANNE);
			return;
		}
		const mienne = communeOf(code);
		if (!mienne) {
			this.clear();
			this.say(`Aucune commune actuelle n’a le code INSEE ${code}.`);
			return;
		}
		history.replaceState(null, '', `?commune=${code}`);
		const trouves = rankLieux(mienne, lieux);
		this.find('[data-candidates]').hidden = true;
		this.show(mienne.nom, trouves);
		this.say(`${trouves.length} commune${trouves.length > 1 ? 's' : ''}.`);
		if (focus) goTo(this.find('#semblables-titre'));
	}

	private show(nom: string, trouves: readonly Trouve[]): void {
		// In the place of the sizes, and not above them: nothing moves under the eyes.
		this.find('[data-tailles]').hidden = true;
		this.find('[data-resultats]').hidden = false;
		this.find('#semblables-titre').textContent = `Comme ${nom}`;
		this.find('[data-precision]').textContent =
			trouves.length > 0
				? 'Les plus proches d’abord. La taille compte plus que le lieu.'
				: 'Aucune commune du commun ne lui ressemble encore. Regardez les tailles voisines.';
		this.find('[data-liste]').replaceChildren(...trouves.map((t) => createLieu(t, this.base)));
	}
}

/** As in the page of a size, with why it is alike. */
function createLieu({ lieu, raisons }: Trouve, base: string): HTMLElement {
	const nom = createElement('p', createLien(base + lieu.page, lieu.nom), ` ${lieu.precision}`);
	nom.className = 'semblables-nom';
	const raison = createElement('p', sayRaisons(raisons));
	raison.className = 'semblables-raison';
	const fiches = lieu.fiches.map((f) =>
		createElement('li', createLien(base + f.page, f.titre), ` ${f.genre}. ${f.cout}`),
	);
	return createElement('li', nom, raison, createElement('ul', ...fiches));
}

function createElement(nom: string, ...contenu: (Node | string)[]): HTMLElement {
	const element = document.createElement(nom);
	element.append(...contenu);
	return element;
}

function createLien(adresse: string, texte: string): HTMLElement {
	const lien = document.createElement('a');
	lien.href = adresse;
	lien.textContent = texte;
	return lien;
}

customElements.define('communes-semblables', CommunesSemblables);
