/** <lire-enquete>: what people said, read by several, in the browser. Nothing is sent. */
import { addTheme, findNom, removeTexte } from '../../core/lecture-commune/gestes.ts';
import { goTo } from '../aller.ts';
import { createId } from '../garde.ts';
import { MemoireRecueils } from '../repondre/memoire.ts';
import { showAutour } from './autour.ts';
import { showTrouvees } from './chercher.ts';
import { listenClavier } from './clavier.ts';
import { Ecoute } from './ecoute.ts';
import { EtatLecture } from './etat.ts';
import type { Poste } from './poste.ts';
import { listenRangement } from './rangement.ts';
import { takeCollee, takeFichiers, takeRecueil } from './recevoir.ts';
import { sayMarque, showLire } from './vue-lire.ts';
import { VueTexte } from './vue-texte.ts';

const REFUSE =
	'Ce navigateur refuse de garder votre lecture\u00a0: prenez son fichier (.json) avant de fermer.';
/** Milliseconds of rest before what comes out is counted again. */
const REPOS = 150;

class LireEnquete extends HTMLElement {
	private etat!: EtatLecture;
	private vue!: VueTexte;
	private ecoute!: Ecoute;
	private attente = 0;
	private readonly recueils = new MemoireRecueils();

	connectedCallback(): void {
		if (this.etat) return;
		this.etat = new EtatLecture();
		this.vue = new VueTexte(this.piece('.lire-texte'));
		this.ecoute = new Ecoute(this.poste);
		this.piece('[data-atelier]').hidden = false;
		this.show();
		this.listen();
		listenRangement(this.poste);
	}

	private piece<T extends HTMLElement>(selecteur: string): T {
		return this.querySelector(selecteur) as T;
	}

	private get poste(): Poste {
		return {
			page: this,
			etat: this.etat,
			say: (texte) => this.say(texte),
			show: () => this.show(),
			focus: () => this.vue.focus(this.etat.phrase),
		};
	}

	private listen(): void {
		this.addEventListener('click', (e) => this.touch(e.target as Element));
		this.addEventListener('change', (e) => this.change(e.target as Element));
		this.addEventListener('submit', (e) => {
			e.preventDefault();
			const form = e.target as HTMLFormElement;
			if (form.matches('.lire-nouveau')) this.addTheme();
			else if (form.matches('.lire-transcrire')) void takeCollee(this.poste, form);
		});
		this.piece('#lire-cherche').addEventListener('input', () => this.search());
		this.piece('#lire-par').addEventListener('keydown', (e) => {
			if (e.key === 'Enter' && !e.isComposing) this.vue.focus(this.etat.phrase);
		});
		this.piece('.lire-atelier').addEventListener('keydown', ({ key, target }) => {
			if (key === 'Escape' && (target as Element).matches('input'))
				this.vue.focus(this.etat.phrase);
		});
		this.listenTouches();
		addEventListener('afterprint', () => this.removeAttribute('data-papier'));
		addEventListener('storage', ({ key }) => {
			const { memoire } = this.etat;
			if (key !== null && key !== memoire.cle && !key.startsWith(this.recueils.prefixe)) return;
			memoire.follow();
			delete this.dataset.montre;
			this.show();
		});
	}

	private listenTouches(): void {
		listenClavier(this.piece('.lire-atelier'), this.etat, {
			mark: (theme) => this.mark(theme),
			move: (rang) => this.move(rang),
			turn: (pas) => this.turn(pas),
			addTheme: () => this.piece('#lire-theme').focus(),
			search: () => this.piece('#lire-cherche').focus(),
			undo: () => void this.run('annuler'),
			listen: () => this.ecoute.playHere(),
		});
	}

	private touch(cible: Element): void {
		const heure = cible.closest<HTMLElement>('.lire-heure');
		if (heure) this.ecoute.playFrom(Number(heure.dataset.secondes));
		const phrase = cible.closest<HTMLElement>('[data-phrase]');
		if (phrase) this.move(Number(phrase.dataset.phrase));
		const bouton = cible.closest<HTMLElement>('button');
		if (bouton) this.press(bouton);
	}

	private press(bouton: HTMLElement): void {
		const { commande, marque, recueil, ouvrir, oter, masquer, tourner, son } = bouton.dataset;
		if (commande) void this.run(commande);
		else if (marque) this.mark(marque);
		else if (recueil) void takeRecueil(this.poste, recueil);
		else if (ouvrir) this.open(ouvrir, bouton.dataset);
		else if (oter) this.takeOut(oter);
		else if (masquer) void this.mask(masquer);
		else if (tourner) this.turn(Number(tourner));
		else if (son) this.ecoute.press(son);
	}

	private change(champ: Element): void {
		if (champ instanceof HTMLInputElement && champ.type === 'file') {
			if (champ.id === 'lire-audio') this.ecoute.open(champ);
			else void takeFichiers(this.poste, champ);
		} else if (champ.matches('#lire-par')) {
			this.etat.setPar((champ as HTMLInputElement).value);
			this.show();
		} else if (champ.matches('#lire-ou')) this.open((champ as HTMLSelectElement).value, {});
		else if (champ.matches('#ecarts select, [data-croisement] select')) void this.draw();
	}

	private mark(theme: string): void {
		if (this.etat.par === '') {
			this.say('Dites d’abord qui lit\u00a0: vos marques porteront ce prénom.');
			this.piece('#lire-par').focus();
			return;
		}
		this.etat.toggle(theme);
		this.show();
		this.say(sayMarque(this.etat, theme));
	}

	/** Makes a theme of what is typed, and marks the current sentence with it; a theme of that name is taken as it is. */
	private addTheme(): void {
		const champ = this.piece<HTMLInputElement>('#lire-theme');
		const { etat } = this;
		const nom = champ.value;
		etat.memoire.change((lecture) => addTheme(lecture, `th-${createId()}`, nom));
		const theme = findNom(etat.lecture, nom);
		if (!theme) return;
		champ.value = '';
		this.show();
		this.vue.focus(etat.phrase);
		const phrase = etat.phrases[etat.phrase];
		if (phrase && !etat.marquesOf(phrase).includes(theme.id)) this.mark(theme.id);
	}

	private move(rang: number): void {
		this.etat.moveTo(rang);
		this.show();
		this.vue.focus(this.etat.phrase);
	}

	private turn(pas: number): void {
		this.etat.turn(pas);
		this.show();
		this.vue.focus(this.etat.phrase);
	}

	private open(id: string, { rang, position }: DOMStringMap): void {
		const { etat } = this;
		if (!etat.open(id, Number(rang ?? 0))) return;
		if (position !== undefined)
			etat.moveTo(etat.phrases.findIndex(({ fin }) => fin > Number(position)));
		this.show();
		goTo(this.piece('#lire-texte'));
		this.vue.focus(etat.phrase);
	}

	private takeOut(id: string): void {
		this.etat.memoire.change((lecture) => removeTexte(lecture, id));
		this.show();
		this.say('Texte retiré de la lecture. «\u00a0Annuler\u00a0» le remet.');
		this.piece('#lire-quoi').focus();
	}

	private async mask(id: string): Promise<void> {
		const { mask } = await import('./commandes.ts');
		mask(this.poste, id);
	}

	private search(): void {
		showTrouvees(
			this.piece('.lire-chercher'),
			this.etat,
			this.piece<HTMLInputElement>('#lire-cherche').value,
		);
	}

	private async run(commande: string): Promise<void> {
		const { createCommandes } = await import('./commandes.ts');
		await createCommandes(this.poste)[commande]?.();
	}

	private show(): void {
		const { etat } = this;
		showAutour(this, etat, () => this.recueils.list());
		showLire(this, etat);
		this.vue.show(etat);
		clearTimeout(this.attente);
		this.attente = window.setTimeout(() => void this.draw(), REPOS);
		if (etat.memoire.refuse) this.say('');
	}

	/** What comes out of the texts, counted when one rests. */
	private async draw(): Promise<void> {
		const [{ showEcarts }, { showResultats }] = await Promise.all([
			import('./ecarts.ts'),
			import('./resultats.ts'),
		]);
		showEcarts(this.piece('#ecarts'), this.etat.lecture);
		showResultats(this.piece('#resultats'), this.etat.lecture);
	}

	private say(texte: string): void {
		this.piece('.lire-barre').hidden = false;
		const dits = [texte, ...(this.etat.memoire.refuse ? [REFUSE] : [])];
		this.piece('.lire-etat').textContent = dits.join(' ').trim();
	}
}

customElements.define('lire-enquete', LireEnquete);
