/** <grille-remplir>: one answers, gathers, sees what comes out, takes it away. Nothing is sent. */
import { type Feuille, isVierge } from '../../core/grille/reponses.ts';
import { goTo } from '../aller.ts';
import { create } from '../creer.ts';
import { ignoreEntree } from '../touche.ts';
import {
	type Apport,
	joinFeuilles,
	joinFichiers,
	readCode,
	readFichiers,
	sayRecues,
	takeFragment,
} from './apport.ts';
import { showEtat } from './ecran.ts';
import { Etat } from './etat.ts';
import { type GrilleLue, readGrille } from './grille-lue.ts';
import { createResultats } from './resultats.ts';
import { applyChamp, fillForm, listTapes, setReponse } from './saisie.ts';

/** Milliseconds after the last change before what comes out of it is drawn again. */
const PAUSE = 150;

class GrilleRemplir extends HTMLElement {
	private grille!: GrilleLue;
	private etat!: Etat;
	/** Answers that an address proposes. */
	private recues: Feuille[] = [];
	private attente: number | undefined;

	connectedCallback(): void {
		if (this.etat) return;
		this.grille = readGrille(this);
		this.etat = new Etat(this.grille.id);
		const tapes = listTapes(this.form);
		this.show();
		// What was typed before the scripts came completes what was kept.
		for (const { champ, valeur } of tapes) {
			if (champ.type !== 'radio') champ.value = valeur;
			this.answer(champ);
		}
		this.listen();
		void this.receive();
		if (this.etat.illisible)
			this.say(
				'Des réponses gardées ici n’ont pas pu être lues\u00a0: elles sont mises de côté dans ce navigateur.',
			);
	}

	private get form(): HTMLFormElement {
		return this.piece('.grille-formulaire');
	}

	private piece<T extends HTMLElement>(selecteur: string): T {
		return this.querySelector(selecteur) as T;
	}

	private listen(): void {
		this.form.addEventListener('submit', (e) => {
			e.preventDefault();
			goTo(this.piece('#grille-rassembler'));
		});
		this.form.addEventListener('input', (e) => this.answer(e.target as HTMLInputElement));
		this.addEventListener('click', (e) => {
			const bouton = (e.target as Element).closest<HTMLElement>('button, [data-commande]');
			if (bouton instanceof HTMLAnchorElement && bouton.dataset.commande) e.preventDefault();
			const { commande, rang } = bouton?.dataset ?? {};
			if (commande) void this.run(commande, bouton as HTMLElement);
			else if (rang) this.takeOut(Number(rang));
			else if (bouton?.matches('[data-retirer]')) this.takeBack(bouton);
		});
		this.piece('[data-ajout]').addEventListener('submit', (e) => {
			e.preventDefault();
			this.addCode();
		});
		this.followFichiers('#grille-fichiers', (champ) => this.addFichiers(champ));
		this.followFichiers('#grille-ancien', (champ) => this.openAncien(champ));
		addEventListener('hashchange', () => void this.receive());
		addEventListener('storage', (e) => {
			if (e.key === this.etat.cle && this.etat.join()) this.show();
		});
		for (const form of this.querySelectorAll('form')) ignoreEntree(form);
		addEventListener('afterprint', () => this.removeAttribute('data-papier'));
	}

	/** Files chosen before the scripts came are read too. */
	private followFichiers(nom: string, read: (champ: HTMLInputElement) => Promise<void>): void {
		const champ = this.piece<HTMLInputElement>(nom);
		champ.addEventListener('change', () => void read(champ));
		if (champ.files?.length) void read(champ);
	}

	/** Everyone whose answers count, oneself first. */
	private get feuilles(): Feuille[] {
		const { mienne, autres } = this.etat.carnet;
		return isVierge(mienne) ? autres : [mienne, ...autres];
	}

	private answer(champ: HTMLInputElement | HTMLTextAreaElement): void {
		const { carnet } = this.etat;
		const mienne = applyChamp(carnet.mienne, champ);
		const date =
			mienne.date || isVierge(mienne) ? mienne.date : new Date().toLocaleDateString('sv');
		this.etat.change({ ...carnet, mienne: { ...mienne, date } }, champ.name);
		this.show();
	}

	private takeBack(bouton: HTMLElement): void {
		const critere = bouton.closest<HTMLElement>('[data-critere]');
		const { carnet } = this.etat;
		const mienne = setReponse(carnet.mienne, critere?.dataset.critere ?? '', { niveau: undefined });
		this.etat.change({ ...carnet, mienne }, '');
		this.show();
		critere?.querySelector<HTMLElement>('input[type=radio]')?.focus();
	}

	private takeOut(rang: number): void {
		const { carnet } = this.etat;
		this.etat.change({ ...carnet, autres: carnet.autres.filter((_, i) => i !== rang) }, '');
		this.show();
		this.say('Retirées. «\u00a0Annuler\u00a0» les remet.');
		this.piece('#grille-rassembler').focus();
	}

	private addCode(): void {
		const [nom, code] = [
			this.piece<HTMLInputElement>('#grille-nom'),
			this.piece<HTMLInputElement>('#grille-code'),
		];
		const lue = readCode(this.grille, code.value, nom.value);
		const faute = this.piece('#grille-faute');
		faute.textContent = 'refus' in lue ? lue.refus : '';
		code.toggleAttribute('aria-invalid', 'refus' in lue);
		if ('refus' in lue) {
			code.focus();
			return;
		}
		this.join(joinFeuilles(this.etat.carnet, [lue]));
		code.value = '';
		nom.value = '';
		nom.focus();
	}

	private async addFichiers(champ: HTMLInputElement): Promise<void> {
		const lus = await readFichiers(this.grille, champ.files ?? []);
		champ.value = '';
		if (lus.length === 0) return;
		const { fautes, ...apport } = joinFichiers(this.etat.carnet, lus);
		this.join(apport);
		this.piece('#grille-fautes').replaceChildren(...fautes.map((f) => create('li', {}, f)));
	}

	private join({ carnet, dit }: Apport): void {
		if (this.etat.exemple) {
			this.say('Revenez d’abord à vos réponses\u00a0: l’exemple n’est pas gardé.');
			return;
		}
		if (carnet) this.etat.change(carnet, '');
		this.show();
		this.say(dit);
	}

	private async openAncien(champ: HTMLInputElement): Promise<void> {
		const [{ lu } = { lu: undefined }] = await readFichiers(this.grille, champ.files ?? []);
		champ.value = '';
		if (!lu) return;
		if ('refus' in lu) return this.say(lu.refus);
		this.etat.change({ ...this.etat.carnet, avant: lu.feuilles }, '');
		this.show();
		this.say('Ce qui a changé depuis est à la fin de la synthèse.');
	}

	/** Answers that came by the address: one says whether to add them. */
	private async receive(): Promise<void> {
		const lu = await takeFragment(this.grille);
		if (!lu) return;
		this.recues = 'feuilles' in lu ? lu.feuilles : [];
		const avis = this.piece('[data-avis=recu]');
		for (const bouton of avis.querySelectorAll('button')) bouton.hidden = this.recues.length === 0;
		this.piece('[data-recu]').textContent =
			'refus' in lu ? lu.refus : sayRecues(lu.feuilles, this.grille);
		avis.hidden = false;
		goTo(avis);
	}

	private async run(commande: string, bouton: HTMLElement): Promise<void> {
		const { createCommandes } = await import('./commandes.ts');
		const commandes = createCommandes({
			page: this,
			grille: this.grille,
			etat: this.etat,
			feuilles: this.feuilles,
			say: (texte) => this.say(texte),
			show: () => this.show(),
			drawNow: () => this.showResultats(),
		});
		if (commande === 'prendre') this.join(joinFeuilles(this.etat.carnet, this.recues));
		if (commande === 'prendre' || commande === 'laisser') this.closeRecu();
		else await commandes[commande]?.(bouton);
	}

	private closeRecu(): void {
		this.recues = [];
		this.piece('[data-avis=recu]').hidden = true;
		this.piece('#grille-rassembler').focus();
	}

	private show(): void {
		fillForm(this.form, this.grille.ids, this.etat.carnet.mienne);
		showEtat(this, this.grille, this.etat);
		if (this.etat.refuse)
			this.say(
				'Ce navigateur refuse de garder vos réponses\u00a0: prenez «\u00a0Tout emporter\u00a0» avant de fermer.',
			);
		clearTimeout(this.attente);
		this.attente = window.setTimeout(() => this.showResultats(), PAUSE);
	}

	private showResultats(): void {
		const sections = createResultats(this.grille, this.feuilles, this.etat.carnet.avant);
		const synthese = this.piece('[data-synthese]');
		synthese.replaceChildren(...sections);
		synthese.hidden = sections.length === 0;
		this.piece('[data-attente]').hidden = this.feuilles.length > 1;
	}

	private say(texte: string): void {
		this.piece('.grille-etat').textContent = texte;
	}
}

customElements.define('grille-remplir', GrilleRemplir);
