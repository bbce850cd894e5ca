/**
 * <recherche-fiches>: query and filters in the address; the first answers from a few slices of the index,
 * then all of them and the counts from the engine.
 */
import { hasMot, hasParent } from '../../renderers/search/extrait.ts';
import { type Choix, Reglages } from '../listes/reglages.ts';
import { isTouche } from '../touche.ts';
import { findMotExplique, loadMots } from './fichiers.ts';
import { EN_VUE, ListeResultats } from './liste-resultats.ts';
import { type Recherche, search } from './moteur.ts';
import { askPremieres, loadSommaire } from './premieres.ts';

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
			const montrees = isLibre(saisie, choix, tri) && (await this.showPremieres(saisie, tour));
			if (tour !== this.tour) return;
			const recherche = await search(this.moteur, saisie, choix, tri && { [tri]: sens });
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

	/** The first answers, where there are some: whether they are on the screen. */
	private async showPremieres(saisie: string, tour: number): Promise<boolean> {
		try {
			const premieres = await askPremieres(this.moteur, saisie);
			if (tour !== this.tour || premieres.numeros.length === 0) return false;
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
		await this.showSuggestion(saisie, recherche.requete, textes, tour);
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
		// A page of the site is no sheet.
		const mot = numeros.some((numero) => numero >= fiches) ? 'résultat' : 'fiche';
		this.piece('.liste-compte').textContent =
			n === 0
				? `Aucune fiche${pour}`
				: `${n.toLocaleString('fr-FR')} ${mot}${n > 1 ? 's' : ''}${pour}`;
		this.piece('.liste-vide').hidden = n > 0;
		this.piece('.plus').hidden = this.liste.montres >= n;
		this.reglages?.showTotal(n);
	}

	/** No sheet holds any of the words: what the engine found only begins alike. */
	private showRien(saisie: string): void {
		this.piece('.liste-compte').textContent = `Aucune fiche pour « ${saisie} »`;
		this.liste.clear();
		this.piece('.liste-vide').hidden = false;
		this.piece('.plus').hidden = true;
	}

	/** Of the first answers, nothing is taken back. */
	private showPanne(): void {
		this.dataset.etat = 'panne';
		this.piece('.liste-compte').textContent =
			this.liste.montres > 0
				? 'Voici les premiers résultats\u00a0: les autres n’ont pas pu se charger.'
				: 'La recherche n’a pas pu se charger. Les listes du menu mènent à toutes les fiches.';
	}

	/** The engine answers unknown words with whatever begins alike: say so, and propose a spelling. */
	private async showSuggestion(
		saisie: string,
		requete: string,
		textes: string[],
		tour: number,
	): Promise<void> {
		const zone = this.piece('.suggestion');
		zone.hidden = true;
		const mots = requete.split(' ').filter((m) => m.length >= 4);
		const absents = mots.filter((m) => !textes.some((texte) => hasMot(texte, m)));
		if (absents.length === 0) return;
		const etranger = mots.every((m) => !textes.some((texte) => hasParent(texte, m)));
		if (etranger) this.showRien(saisie);
		const [{ suggestRequete }, connus] = await Promise.all([
			import('../../renderers/search/suggestion.ts'),
			loadMots(this.moteur),
		]);
		const proposition = suggestRequete(saisie, connus);
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
const isLibre = (saisie: string, choix: Choix, tri: string): boolean =>
	saisie !== '' && tri === '' && Object.keys(choix).length === 0;

const preload = (moteur: string): void => void loadSommaire(moteur).catch(() => {});

/** What completes the results waits for them to be seen; a page that nobody looks at shows no image. */
const nextImage = (): Promise<void> =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, 200);
	});

customElements.define('recherche-fiches', RechercheFiches);
