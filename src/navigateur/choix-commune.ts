/** A field that asks for one's commune, and a page that answers for it; its address keeps the commune. */
import { readSaisie, sayCandidate } from '../formulaire/saisie.ts';
import { communeOf, ensureCommunes } from './formulaire/communes.ts';
import { type Candidate, understand } from './formulaire/comprendre.ts';
import { watchCommunes } from './formulaire/saisie-communes.ts';

const PANNE = 'La liste des communes n’a pas pu se charger : vérifiez votre connexion.';

export type CommuneChoisie = NonNullable<ReturnType<typeof communeOf>>;

/** `form`, `[data-etat]`, `[data-candidates]` and `[data-choix]` are those of components/france/ChoixCommune.astro. */
export abstract class ChoixCommune extends HTMLElement {
	/** What the page shows for a commune. Throws when what it needs does not come. */
	protected abstract answer(mienne: CommuneChoisie, focus: boolean): void;
	/** What it fetches meanwhile. */
	protected prepare(): Promise<unknown> {
		return Promise.resolve();
	}
	/** Nothing of a former answer stays beside a new one. */
	protected abstract forget(): void;

	protected find<E extends HTMLElement>(selecteur: string): E {
		return this.querySelector(selecteur) as E;
	}
	protected get base(): string {
		return this.dataset.base ?? '';
	}
	protected say(texte: string): void {
		this.find('[data-etat]').textContent = texte;
	}

	connectedCallback(): void {
		const form = this.find<HTMLFormElement>('form');
		watchCommunes(form, this.base);
		form.addEventListener('submit', (e) => {
			e.preventDefault();
			void this.understand(this.find<HTMLInputElement>('input').value);
		});
		form.addEventListener('change', () => {
			const saisie = readSaisie(this.find<HTMLInputElement>('input').value);
			if (saisie.genre === 'choix') void this.search(saisie.code);
		});
		const code = new URLSearchParams(location.search).get('commune');
		if (code) void this.search(code);
	}

	/** What was typed, once it is sent: a commune, or those among which to choose. */
	private async understand(brut: string): Promise<void> {
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

	private clear(): void {
		this.find('[data-candidates]').hidden = true;
		this.forget();
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
		this.onCandidates();
		this.find('[data-etat]').focus();
	}

	/** What gives its place to the candidates. */
	protected onCandidates(): void {}

	/** `code`: that of INSEE. */
	private async search(code: string, focus = false): Promise<void> {
		try {
			await Promise.all([this.prepare(), ensureCommunes(this.base, [code])]);
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
		history.replaceState(null, '', `?commune=${code}${location.hash}`);
		this.find('[data-candidates]').hidden = true;
		this.answer(mienne, focus);
	}
}

export function createElement(nom: string, ...contenu: (Node | string)[]): HTMLElement {
	const element = document.createElement(nom);
	element.append(...contenu);
	return element;
}

export function createLien(adresse: string, texte: string): HTMLElement {
	const lien = document.createElement('a');
	lien.href = adresse;
	lien.textContent = texte;
	return lien;
}
