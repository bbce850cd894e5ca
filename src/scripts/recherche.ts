/** <recherche-fiches>: query and filters in the address, results and counts from the engine. */
import { beginningOf, findExtrait, hasMot, hasParent } from '../renderers/search/extrait.ts';
import { suggestRequete } from '../renderers/search/suggestion.ts';
import {
	type DonneesResultat,
	findMotExplique,
	loadMots,
	loadTexte,
	preload,
	type Recherche,
	search,
} from './moteur.ts';
import { Reglages } from './reglages.ts';

const PAR_PAGE = 10;

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
		this.piece('.plus button').addEventListener('click', () => void this.showPlus());
		addEventListener('popstate', () => this.readAdresse());
		this.readAdresse();
	}

	private get champ(): HTMLInputElement {
		return this.piece('input[type=search]') as HTMLInputElement;
	}

	private piece(selecteur: string): HTMLElement {
		const trouve = this.querySelector<HTMLElement>(selecteur);
		if (!trouve) throw new Error(`recherche-fiches : il manque ${selecteur}`);
		return trouve;
	}

	private readAdresse(): void {
		const params = new URLSearchParams(location.search);
		this.champ.value = params.get('q') ?? '';
		this.reglages?.readAdresse(params);
		if (params.size > 0) void this.run(false);
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
			const liste = this.piece('.resultats');
			const premiers = await this.loadPage(0);
			if (tour !== this.tour) return;
			const elements = premiers.map((d) => this.render(d));
			liste.replaceChildren(...elements);
			this.montres = premiers.length;
			this.showCompte(saisie);
			this.reglages?.showNombres(recherche.nombres);
			this.reglages?.showTotal(recherche.resultats.length);
			const textes = await this.fillExtraits(premiers, elements);
			if (tour !== this.tour) return;
			await this.showSuggestion(saisie, textes, tour);
			await this.showMot(recherche.requete, tour);
			this.dataset.etat = 'pret';
		} catch {
			this.dataset.etat = 'panne';
			this.piece('.liste-compte').textContent =
				'La recherche n’a pas pu se charger. Les listes du menu mènent à toutes les fiches.';
		}
	}

	private loadPage(debut: number): Promise<DonneesResultat[]> {
		const page = this.derniere?.resultats.slice(debut, debut + PAR_PAGE) ?? [];
		return Promise.all(page.map((r) => r.data()));
	}

	private async showPlus(): Promise<void> {
		const suite = await this.loadPage(this.montres);
		const elements = suite.map((d) => this.render(d));
		this.piece('.resultats').append(...elements);
		this.montres += suite.length;
		void this.fillExtraits(suite, elements);
		this.piece('.plus').hidden = this.montres >= (this.derniere?.resultats.length ?? 0);
		elements[0]?.querySelector('a')?.focus();
	}

	private showCompte(saisie: string): void {
		const n = this.derniere?.resultats.length ?? 0;
		const pour = saisie === '' ? '' : ` pour « ${saisie} »`;
		this.piece('.liste-compte').textContent =
			n === 0 ? `Aucune fiche${pour}` : `${n} fiche${n > 1 ? 's' : ''}${pour}`;
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

	private render({ url, meta }: DonneesResultat): HTMLElement {
		const element = document.createElement('li');
		element.className = 'carte';
		const ligne = (classe: string, ...contenu: (Node | string)[]): HTMLElement => {
			const p = document.createElement('p');
			p.className = classe;
			p.append(...contenu);
			return p;
		};
		const lien = document.createElement('a');
		lien.href = `${(this.dataset.base ?? '/').replace(/\/$/, '')}${url}`;
		lien.textContent = meta.titre;
		const pied = document.createElement('div');
		pied.className = 'carte-pied';
		const ajout = document.createElement('ajout-livret');
		Object.assign(ajout.dataset, { fiche: url.replace(/^\/|\/$/g, ''), titre: meta.titre });
		pied.append(ajout);
		element.append(
			ligne('carte-genre', meta.type),
			ligne('carte-titre', lien),
			ligne('carte-phrase', meta.phrase),
			...(this.derniere?.requete ? [ligne('extrait')] : []),
			pied,
		);
		return element;
	}

	/** Under each result, the passage that answers; returns all that is known of each sheet. */
	private async fillExtraits(
		donnees: DonneesResultat[],
		elements: HTMLElement[],
	): Promise<string[]> {
		const requete = this.derniere?.requete ?? '';
		if (requete === '') return [];
		const textes = await Promise.all(
			donnees.map(({ url }) => loadTexte(this.dataset.moteur ?? '', url)),
		);
		for (const [i, texte] of textes.entries()) {
			const extrait = elements[i]?.querySelector('.extrait');
			if (extrait) fillExtrait(extrait, texte, requete);
		}
		return textes.map(
			(texte, i) => `${donnees[i]?.meta.titre} ${donnees[i]?.meta.phrase} ${texte}`,
		);
	}
}

/** Its place is kept before it comes; where the text itself does not answer, its beginning. */
function fillExtrait(zone: Element, texte: string, requete: string): void {
	const trouves = findExtrait(texte, requete);
	const morceaux = trouves.length > 0 ? trouves : [{ texte: beginningOf(texte), trouve: false }];
	for (const { texte: passage, trouve } of morceaux) {
		const noeud = document.createElement(trouve ? 'mark' : 'span');
		noeud.textContent = passage.trimEnd();
		zone.append(noeud, passage.slice(passage.trimEnd().length));
	}
}
customElements.define('recherche-fiches', RechercheFiches);
