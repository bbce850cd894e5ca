/** <recherche-fiches>: query and filters in the address, results and counts from the engine. */
import { hasMot, hasParent } from '../../renderers/search/extrait.ts';
import { suggestRequete } from '../../renderers/search/suggestion.ts';
import { PAGE } from '../../renderers/search/type-page.ts';
import { Reglages } from '../listes/reglages.ts';
import { isTouche } from '../touche.ts';
import {
	type FicheTrouvee,
	findMotExplique,
	loadMots,
	loadTexte,
	preload,
	type Recherche,
	search,
} from './index-fiches.ts';
import { createResultat, fillExtrait } from './resultats.ts';

const PAR_PAGE = 10;
/** Results that fill a screen. */
const EN_VUE = 3;

class RechercheFiches extends HTMLElement {
	private montres = 0;
	private tour = 0;
	private derniere: Recherche | undefined;
	private reglages: Reglages | undefined;

	connectedCallback(): void {
		const cases = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
		this.reglages ??= new Reglages(this, cases, () => void this.run(true));
		this.piece('form').addEventListener('submit', (evenement) => {
			evenement.preventDefault();
			void this.run(true);
		});
		let attente: number | undefined;
		this.champ.addEventListener('input', () => {
			clearTimeout(attente);
			attente = window.setTimeout(() => void this.run(true), 200);
		});
		this.piece('.plus button').addEventListener('click', () => this.showPlus());
		addEventListener('popstate', () => this.readAdresse(false));
		this.readAdresse(true);
	}

	private get champ(): HTMLInputElement {
		return this.piece('input[type=search]') as HTMLInputElement;
	}

	private piece(selecteur: string): HTMLElement {
		const trouve = this.querySelector<HTMLElement>(selecteur);
		if (!trouve) throw new Error(`recherche-fiches : il manque ${selecteur}`);
		return trouve;
	}

	/** What was typed or ticked before the scripts came is searched, as if it were typed now. */
	private readAdresse(arrivee: boolean): void {
		const params = new URLSearchParams(location.search);
		const tape = arrivee && isTouche(this.champ);
		if (!tape) this.champ.value = params.get('q') ?? '';
		const choisi = this.reglages?.readAdresse(params, arrivee) ?? false;
		if (tape || choisi) void this.run(true);
		else if (params.size > 0) void this.run(false);
		else this.addEventListener('focusin', () => preload(this.dataset.moteur ?? ''), { once: true });
	}

	/** Runs the query; an answer that a newer query has overtaken is dropped. */
	private async run(ecrire: boolean): Promise<void> {
		const tour = ++this.tour;
		const saisie = this.champ.value.trim();
		const { choix = {}, tri = '', sens = 'asc' } = this.reglages ?? {};
		if (ecrire)
			this.reglages?.writeAdresse(new URLSearchParams(saisie === '' ? {} : { q: saisie }));
		this.dataset.etat = 'cherche';
		try {
			const recherche = await search(
				this.dataset.moteur ?? '',
				saisie,
				choix,
				tri && { [tri]: sens },
			);
			if (tour !== this.tour) return;
			this.derniere = recherche;
			this.montres = 0;
			const premiers = recherche.resultats.slice(0, PAR_PAGE);
			const elements = this.createResultats(premiers);
			this.piece('.resultats').replaceChildren(...elements);
			this.montres = premiers.length;
			this.showCompte(saisie);
			this.reglages?.showTotal(recherche.resultats.length);
			await nextImage();
			if (tour !== this.tour) return;
			const [textes, nombres] = await Promise.all([
				this.fillExtraits(premiers, elements),
				recherche.countNombres(),
			]);
			if (tour !== this.tour) return;
			this.reglages?.showNombres(nombres);
			await this.showSuggestion(saisie, textes, tour);
			await this.showMot(recherche.requete, tour);
			if (tour !== this.tour) return;
			this.dataset.etat = 'pret';
		} catch {
			this.dataset.etat = 'panne';
			this.piece('.liste-compte').textContent =
				'La recherche n’a pas pu se charger. Les listes du menu mènent à toutes les fiches.';
		}
	}

	private createResultats(fiches: readonly FicheTrouvee[]): HTMLElement[] {
		const base = this.dataset.base ?? '/';
		return fiches.map((f) => createResultat(f, base, this.derniere?.requete !== ''));
	}

	private showPlus(): void {
		const resultats = this.derniere?.resultats ?? [];
		const suite = resultats.slice(this.montres, this.montres + PAR_PAGE);
		const elements = this.createResultats(suite);
		this.piece('.resultats').append(...elements);
		this.montres += suite.length;
		void this.fillExtraits(suite, elements);
		this.piece('.plus').hidden = this.montres >= resultats.length;
		elements[0]?.querySelector('a')?.focus();
	}

	private showCompte(saisie: string): void {
		const n = this.derniere?.resultats.length ?? 0;
		const pour = saisie === '' ? '' : ` pour « ${saisie} »`;
		this.piece('.liste-compte').textContent =
			n === 0 ? `Aucune fiche${pour}` : `${n} ${sayQuoi(this.derniere?.resultats)}${pour}`;
		this.piece('.liste-vide').hidden = n > 0;
		this.piece('.plus').hidden = this.montres >= n;
	}

	/** No sheet holds any of the words: what the engine found only begins alike. */
	private showRien(saisie: string): void {
		this.piece('.liste-compte').textContent = `Aucune fiche pour « ${saisie} »`;
		this.piece('.resultats').replaceChildren();
		this.piece('.liste-vide').hidden = false;
		this.piece('.plus').hidden = true;
	}

	/** The engine answers unknown words with whatever begins alike: say so, and propose a spelling. */
	private async showSuggestion(saisie: string, textes: string[], tour: number): Promise<void> {
		const zone = this.piece('.suggestion');
		zone.hidden = true;
		const mots = (this.derniere?.requete ?? '').split(' ').filter((m) => m.length >= 4);
		const absents = mots.filter((m) => !textes.some((texte) => hasMot(texte, m)));
		if (absents.length === 0) return;
		const etranger = mots.every((m) => !textes.some((texte) => hasParent(texte, m)));
		if (etranger) this.showRien(saisie);
		const proposition = suggestRequete(saisie, await loadMots(this.dataset.moteur ?? ''));
		if (tour !== this.tour || proposition === undefined) return;
		const lien = document.createElement('a');
		lien.href = `?${new URLSearchParams({ q: proposition })}`;
		lien.textContent = proposition;
		zone.replaceChildren('Vouliez-vous dire « ', lien, ' » ?');
		zone.hidden = false;
	}

	/** What the word asked means, when the glossary knows it. */
	private async showMot(requete: string, tour: number): Promise<void> {
		const zone = this.piece('.mot-explique');
		const mot = requete && (await findMotExplique(this.dataset.moteur ?? '', requete));
		if (tour !== this.tour) return;
		zone.hidden = !mot;
		if (!mot) return;
		const nom = document.createElement('strong');
		nom.textContent = mot.nom;
		const lien = document.createElement('a');
		lien.href = `${this.dataset.base ?? '/'}glossaire/#${mot.id}`;
		lien.textContent = 'Voir le glossaire';
		zone.replaceChildren(nom, `\u00a0: ${mot.definition} `, lien);
	}

	/**
	 * Under each result, the passage that answers: at once for the first ones, for the others when they
	 * come into view. Returns all that is known of those whose text is read, more of them where a word
	 * of the query is in none of the first.
	 */
	private async fillExtraits(
		fiches: readonly FicheTrouvee[],
		elements: readonly HTMLElement[],
	): Promise<string[]> {
		const { requete, marques } = this.derniere ?? { requete: '', marques: '' };
		if (requete === '') return [];
		const read = async (debut: number, fin?: number): Promise<string[]> =>
			Promise.all(
				fiches.slice(debut, fin).map(async (fiche, i) => {
					const texte = await loadTexte(this.dataset.moteur ?? '', fiche.url);
					fillExtrait(elements[debut + i], texte, marques);
					return `${fiche.titre} ${fiche.phrase} ${texte}`;
				}),
			);
		const lus = await read(0, EN_VUE);
		const mots = requete.split(' ');
		if (!mots.every((mot) => lus.some((texte) => hasMot(texte, mot))))
			return [...lus, ...(await read(EN_VUE))];
		for (let i = EN_VUE; i < fiches.length; i++) whenSeen(elements[i], () => void read(i, i + 1));
		return lus;
	}
}
customElements.define('recherche-fiches', RechercheFiches);

/** « fiches », or « résultats » when a page of the site is among them. */
function sayQuoi(resultats: readonly FicheTrouvee[] = []): string {
	const mot = resultats.some(({ type }) => type === PAGE) ? 'résultat' : 'fiche';
	return resultats.length > 1 ? `${mot}s` : mot;
}

/** What completes the results waits for them to be seen; a page that nobody looks at shows no image. */
const nextImage = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 200);
	});

function whenSeen(element: Element | undefined, run: () => void): void {
	if (!element) return;
	const guet = new IntersectionObserver((entrees) => {
		if (!entrees.some((e) => e.isIntersecting)) return;
		guet.disconnect();
		run();
	});
	guet.observe(element);
}
