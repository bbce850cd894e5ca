/**
 * <recherche-fiches>: query and filters in the address; the first answers from a few slices of the index,
 * then all of them and the counts from the engine.
 */
import { hasMot } from '../../renderers/search/extrait.ts';
import { type Choix, Reglages } from '../listes/reglages.ts';
import { isTouche } from '../touche.ts';
import { findMotExplique } from './fichiers.ts';
import { EN_VUE, ListeResultats, type Reponse } from './liste-resultats.ts';
import { type Recherche, search } from './moteur.ts';
import { askPremieres, loadSommaire } from './premieres.ts';
import { sayAbsents, sayProposition } from './resultats.ts';

/** For who types elsewhere (recherche-breve.ts). */
export { askPremieres };

const PAR_PAGE = 10;

class RechercheFiches extends HTMLElement {
	private tour = 0;
	private liste = new ListeResultats(this, {});
	private reglages: Reglages | undefined;

	connectedCallback(): void {
		const cases = [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
		this.liste = new ListeResultats(this.piece('.resultats'), this.dataset);
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
		this.piece('.plus button').addEventListener('click', () => void this.showPlus());
		addEventListener('popstate', () => this.readAdresse(false));
		this.readAdresse(true);
	}

	private get champ(): HTMLInputElement {
		return this.piece('input[type=search]') as HTMLInputElement;
	}

	private get moteur(): string {
		return this.dataset.moteur ?? '';
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
		else this.addEventListener('focusin', () => preload(this.moteur), { once: true });
	}

	/** An answer that a newer query has overtaken is dropped. */
	private async run(ecrire: boolean): Promise<void> {
		const tour = ++this.tour;
		const saisie = this.champ.value.trim();
		const { choix = {}, tri = '', sens = 'asc' } = this.reglages ?? {};
		if (ecrire)
			this.reglages?.writeAdresse(new URLSearchParams(saisie === '' ? {} : { q: saisie }));
		this.dataset.etat = 'cherche';
		try {
			const premieres = await this.tryPremieres(saisie);
			if (tour !== this.tour) return;
			const montrees = isLibre(choix, tri) && (await this.showPremieres(saisie, premieres, tour));
			if (tour !== this.tour) return;
			const recherche = await search(this.moteur, saisie, premieres, choix, tri && { [tri]: sens });
			if (tour !== this.tour) return;
			if (montrees) this.liste.complete(recherche);
			else this.liste.start(recherche);
			await this.liste.show(PAR_PAGE);
			if (tour !== this.tour) return;
			this.showCompte(saisie, recherche);
			await nextImage();
			if (tour !== this.tour) return;
			await this.showComplements(saisie, recherche, tour);
			if (tour === this.tour) this.dataset.etat = 'pret';
		} catch {
			if (tour === this.tour) this.showPanne();
		}
	}

	/** The first answers; undefined where they cannot be read, and the engine answers alone. */
	private async tryPremieres(saisie: string): Promise<Reponse | undefined> {
		if (saisie === '') return undefined;
		return askPremieres(this.moteur, saisie).catch(() => undefined);
	}

	/** Whether they are on the screen. */
	private async showPremieres(
		saisie: string,
		premieres: Reponse | undefined,
		tour: number,
	): Promise<boolean> {
		if (!premieres || premieres.numeros.length === 0) return false;
		try {
			this.liste.start(premieres);
			for (const nombre of [EN_VUE, PAR_PAGE]) {
				await this.liste.show(nombre);
				if (tour !== this.tour) return false;
				this.piece('.liste-compte').textContent = `Premiers résultats pour «\u00a0${saisie}\u00a0»`;
				this.piece('.liste-vide').hidden = true;
				this.piece('.plus').hidden = true;
				await nextImage();
			}
			void this.liste.fillExtraits();
			return true;
		} catch {
			return false;
		}
	}

	/** What only completes the results. */
	private async showComplements(saisie: string, recherche: Recherche, tour: number): Promise<void> {
		const [textes, nombres] = await Promise.all([
			this.liste.fillExtraits(),
			recherche.countNombres(),
		]);
		if (tour !== this.tour) return;
		this.reglages?.showNombres(nombres);
		await this.showSuggestion(saisie, recherche, textes, tour);
		await this.showMot(recherche.requete, tour);
	}

	private async showPlus(): Promise<void> {
		const cartes = await this.liste.show(this.liste.montres + PAR_PAGE);
		void this.liste.fillExtraits();
		this.piece('.plus').hidden = this.liste.montres >= this.liste.total;
		cartes[0]?.querySelector('a')?.focus();
	}

	private showCompte(saisie: string, { numeros, fiches }: Recherche): void {
		const n = this.liste.total;
		const pour = saisie === '' ? '' : ` pour « ${saisie} »`;
		// A page of the site is no sheet, nor is what goes with one.
		const autres = n > numeros.length || numeros.some((numero) => numero >= fiches);
		const mot = autres ? 'résultat' : 'fiche';
		this.piece('.liste-compte').textContent =
			n === 0
				? `Aucune fiche${pour}`
				: `${n.toLocaleString('fr-FR')} ${mot}${n > 1 ? 's' : ''}${pour}`;
		this.piece('.liste-vide').hidden = n > 0;
		this.piece('.plus').hidden = this.liste.montres >= n;
		this.reglages?.showTotal(n);
	}

	/** Of the first answers, nothing is taken back. */
	private showPanne(): void {
		this.dataset.etat = 'panne';
		this.piece('.liste-compte').textContent =
			this.liste.montres > 0
				? 'Voici les premiers résultats\u00a0: les autres n’ont pas pu se charger.'
				: 'La recherche n’a pas pu se charger. Les listes du menu mènent à toutes les fiches.';
	}

	/** A spelling for what no sheet holds, or else the word that none of them is about. */
	private async showSuggestion(
		saisie: string,
		recherche: Recherche,
		textes: string[],
		tour: number,
	) {
		const zone = this.piece('.suggestion');
		zone.hidden = true;
		const mots = recherche.requete.split(' ').filter((mot) => mot.length >= 4);
		const { absents = [] } = recherche;
		if (mots.every((mot) => textes.some((texte) => hasMot(texte, mot)))) return;
		const { findSuggestion } = await import('./suggestion.ts');
		const proposition = await findSuggestion(this.moteur, saisie, absents);
		if (tour !== this.tour) return;
		const noeuds = proposition
			? sayProposition(proposition)
			: this.liste.total > 0
				? sayAbsents(absents, saisie)
				: [];
		zone.replaceChildren(...noeuds);
		zone.hidden = noeuds.length === 0;
	}

	/** What the word asked means, when the glossary knows it. */
	private async showMot(requete: string, tour: number): Promise<void> {
		const zone = this.piece('.mot-explique');
		const mot = requete && (await findMotExplique(this.moteur, requete));
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
}
/** The first answers know neither filter nor order. */
const isLibre = (choix: Choix, tri: string): boolean =>
	tri === '' && Object.keys(choix).length === 0;

const preload = (moteur: string): void => void loadSommaire(moteur).catch(() => {});

/** What completes the results waits for them to be seen; a page that nobody looks at shows no image. */
const nextImage = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 200);
	});

customElements.define('recherche-fiches', RechercheFiches);
