/** <par-ou-commencer>: five answers, kept in the address, give three sheets. */
import type { Matiere } from '../core/depart/matiere.ts';
import { type Choix, QUESTIONS } from '../core/depart/sequence.ts';
import {
	buildAdresseDepart,
	buildVueDepart,
	TITRES_DEPART,
	type VueDepart,
	type VuePas,
} from '../vues/depart/depart.ts';
import { goTo } from './aller.ts';
import { isTouche } from './touche.ts';

class ParOuCommencer extends HTMLElement {
	private matiere: Promise<Matiere> | undefined;
	/** Counts what is asked of the page, so that an answer that comes too late is left aside. */
	private tour = 0;

	private find<E extends HTMLElement>(selecteur: string): E {
		return this.querySelector(selecteur) as E;
	}
	private get form(): HTMLFormElement {
		return this.find('form');
	}
	private get base(): string {
		return this.dataset.base ?? '';
	}
	private get radios(): HTMLInputElement[] {
		return [...this.form.querySelectorAll<HTMLInputElement>('[type=radio]')];
	}

	connectedCallback(): void {
		this.form.addEventListener('submit', (e) => {
			e.preventDefault();
			history.pushState(null, '', this.base + buildAdresseDepart(this.readChoix()));
			void this.answer(true);
		});
		addEventListener('popstate', () => {
			this.readAdresse([]);
			void this.answer(true);
		});
		this.find('[data-imprimer]').addEventListener('click', () => print());
		this.find('[data-changer]').addEventListener('click', () => {
			this.show(false);
			goTo(this.find('h2'));
		});
		this.arrive();
	}

	/** Who has begun to answer goes on answering: the address fills the other questions, and opens nothing. */
	private arrive(): void {
		const touchees = this.radios.filter(isTouche).map((r) => r.name);
		this.readAdresse(touchees);
		if (touchees.length > 0) return;
		this.form.addEventListener('change', () => this.tour++, { once: true });
		void this.answer(false);
	}

	private readChoix(): Choix {
		const donnees = new FormData(this.form);
		const choix = QUESTIONS.map((q) => [q, String(donnees.get(q) ?? '')]);
		return Object.fromEntries(choix) as Choix;
	}

	/** An address comes from anyone: an answer that no question gives is no answer. */
	private readAdresse(laissees: readonly string[]): void {
		const params = new URLSearchParams(location.search);
		for (const radio of this.radios)
			if (!laissees.includes(radio.name)) radio.checked = params.get(radio.name) === radio.value;
	}

	/** Shows what the answers give, or the questions while one is missing. */
	private async answer(bouge: boolean): Promise<void> {
		const tour = ++this.tour;
		const adresse = location.href;
		const complet = QUESTIONS.every((q) => this.readChoix()[q] !== '');
		const vue = complet ? await this.buildVue() : undefined;
		if (tour !== this.tour) return;
		if (vue) this.find('.depart-resultat').replaceChildren(renderDepart(vue, this.base));
		this.find('.depart-adresse').textContent = vue ? adresse : '';
		this.show(vue !== undefined);
		if (bouge) goTo(this.find(vue ? '#depart-titre' : 'h2'));
	}

	private async buildVue(): Promise<VueDepart | undefined> {
		const panne = this.find('.depart-panne');
		panne.hidden = true;
		try {
			this.matiere ??= loadMatiere(this.dataset.source ?? '');
			return buildVueDepart(await this.matiere, this.readChoix());
		} catch {
			this.matiere = undefined;
			panne.hidden = false;
			return undefined;
		}
	}

	/** The result takes the place of the questions; both would be long on a phone. */
	private show(resultat: boolean): void {
		this.form.hidden = resultat;
		for (const classe of ['.depart-resultat', '.depart-boutons', '.depart-adresse'])
			this.find(classe).hidden = !resultat;
	}
}

async function loadMatiere(source: string): Promise<Matiere> {
	const reponse = await fetch(source);
	if (!reponse.ok) throw new Error(`${source}: ${reponse.status}`);
	return (await reponse.json()) as Matiere;
}

type Enfant = Node | string;

function create(nom: string, classe: string, ...enfants: Enfant[]): HTMLElement {
	const element = document.createElement(nom);
	if (classe) element.className = classe;
	element.append(...enfants);
	return element;
}

function createLien(base: string, { titre, href }: { titre: string; href: string }): HTMLElement {
	const lien = create('a', '', titre) as HTMLAnchorElement;
	lien.href = base + href;
	return lien;
}

/** The elements of src/components/Depart.astro. */
function renderDepart(vue: VueDepart, base: string): HTMLElement {
	const titre = create('h2', '', TITRES_DEPART.resultat);
	titre.id = 'depart-titre';
	titre.tabIndex = -1;
	const section = create('section', 'depart', titre);
	section.setAttribute('aria-labelledby', titre.id);
	if (vue.vide) section.append(create('p', '', vue.vide));
	const bilan = create('div', 'depart-bilan');
	if (vue.temps.length > 0) bilan.append(renderDefinitions(TITRES_DEPART.temps, vue.temps));
	bilan.append(renderDefinitions(TITRES_DEPART.reponses, vue.reponses));
	section.append(create('ol', 'depart-pas', ...vue.pas.map((p) => renderPas(p, base))), bilan);
	return section;
}

function renderPas(pas: VuePas, base: string): HTMLElement {
	const li = create(
		'li',
		'',
		create('p', 'depart-nom', `${pas.numero}. ${pas.nom}`),
		create('h3', '', createLien(base, pas.fiche)),
		create('p', 'depart-genre', pas.genre),
		create('p', '', pas.fiche.texte),
		create('p', 'depart-pourquoi', pas.pourquoi),
		create('h4', '', TITRES_DEPART.raisons),
		create('ul', '', ...pas.raisons.map((r) => create('li', '', r))),
	);
	if (pas.autres.length === 0) return li;
	const liens = pas.autres.flatMap((a, i) => [i > 0 ? ', ' : ' ', createLien(base, a)]);
	const titre = create('strong', '', `${TITRES_DEPART.autres}\u00a0:`);
	li.append(create('p', 'depart-autres', titre, ...liens, '.'));
	return li;
}

function renderDefinitions(
	titre: string,
	entrees: readonly { terme: string; texte: string }[],
): HTMLElement {
	const lignes = entrees.map(({ terme, texte }) =>
		create('div', '', create('dt', '', terme), create('dd', '', texte)),
	);
	return create('div', '', create('h3', '', titre), create('dl', '', ...lignes));
}

customElements.define('par-ou-commencer', ParOuCommencer);
