/** <composer-guide>: one chooses questions, puts them in order and in words, prints the guide. Nothing is sent. */
import {
	addANous,
	addQuestion,
	moveQuestion,
	removeQuestion,
	rewordQuestion,
} from '../../core/enquete/gestes.ts';
import { type Guide, hasQuestion } from '../../core/enquete/guide.ts';
import { goTo } from '../aller.ts';
import { create } from '../creer.ts';
import { ignoreEntree, isTouche } from '../touche.ts';
import { readBanque } from './banque.ts';
import { showFeuille } from './ecran.ts';
import { MemoireGuide } from './memoire.ts';
import { type Banque, createLignes, createRemarques, keepFocus, texteOf } from './rendu.ts';

class ComposerGuide extends HTMLElement {
	private banque!: Banque;
	private memoire!: MemoireGuide;
	/** A guide that the address brings. */
	private recu: Guide | undefined;

	connectedCallback(): void {
		if (this.memoire) return;
		this.banque = readBanque(this);
		this.memoire = new MemoireGuide();
		// Ticked or typed before the scripts came: chosen.
		const titre = this.piece<HTMLInputElement>('#guide-titre');
		if (isTouche(titre)) this.memoire.change((guide) => ({ ...guide, titre: titre.value }));
		const cochees = this.cases.filter((champ) => isTouche(champ) && champ.checked);
		if (cochees.length > 0)
			this.memoire.change((guide) => cochees.reduce((g, { name }) => addQuestion(g, name), guide));
		this.listen();
		this.show();
		this.examine();
		void this.receive();
	}

	private get cases(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('.guide-choix input[type=checkbox]')];
	}

	private piece<T extends HTMLElement>(selecteur: string): T {
		return this.querySelector(selecteur) as T;
	}

	private listen(): void {
		const choix = this.piece('.guide-choix');
		choix.addEventListener('change', (e) => this.tick(e.target as HTMLInputElement));
		choix.addEventListener('submit', (e) => {
			e.preventDefault();
			goTo(this.piece('#guide-ranger'));
		});
		this.piece('[data-ajout]').addEventListener('submit', (e) => {
			e.preventDefault();
			this.addSienne();
		});
		this.sienne.addEventListener('input', () => this.examine());
		this.piece('#guide-titre').addEventListener('input', (e) => {
			const { value } = e.target as HTMLInputElement;
			this.change((guide) => ({ ...guide, titre: value }), 'titre');
		});
		const liste = this.piece('.guide-liste');
		liste.addEventListener('input', (e) => this.reword(e.target as HTMLTextAreaElement));
		liste.addEventListener('click', (e) => this.move(e.target as HTMLElement));
		this.addEventListener('click', (e) => {
			const bouton = (e.target as Element).closest<HTMLElement>('[data-commande]');
			if (bouton) void this.run(bouton.dataset.commande ?? '');
		});
		addEventListener('hashchange', () => void this.receive());
		addEventListener('storage', (e) => {
			if (e.key !== this.memoire.cle) return;
			this.memoire.follow();
			this.show();
		});
		addEventListener('beforeprint', () => {
			if (!this.dataset.papier && this.memoire.guide.lignes.length > 0)
				this.dataset.papier = 'guide';
		});
		addEventListener('afterprint', () => this.removeAttribute('data-papier'));
		ignoreEntree(this.piece('.guide-choix'));
	}

	private get sienne(): HTMLTextAreaElement {
		return this.piece('#guide-question');
	}

	private change(run: (guide: Guide) => Guide, geste = ''): void {
		this.memoire.change(run, geste);
		this.show();
	}

	private tick({ name, checked }: HTMLInputElement): void {
		this.change((guide) => (checked ? addQuestion(guide, name) : removeQuestion(guide, name)));
		this.say(checked ? 'Question ajoutée à la fin.' : 'Question retirée.');
	}

	private examine(): void {
		this.piece('#guide-clinique').replaceChildren(...createRemarques(this.sienne.value));
	}

	private addSienne(): void {
		const { value } = this.sienne;
		if (value.trim() === '') {
			this.sienne.focus();
			return;
		}
		this.change((guide) => addANous(guide, value));
		this.sienne.value = '';
		this.examine();
		this.sienne.focus();
		this.say('Votre question est à la fin du guide.');
	}

	private reword(champ: HTMLTextAreaElement): void {
		const ligne = champ.closest<HTMLElement>('li');
		const id = ligne?.dataset.id ?? '';
		const { texte = '' } = this.banque.get(id) ?? {};
		this.memoire.change((guide) => rewordQuestion(guide, id, champ.value, texte), `mots ${id}`);
		ligne?.querySelector('.guide-remarques')?.replaceChildren(...createRemarques(champ.value));
		this.showAutour();
	}

	private move(cible: HTMLElement): void {
		const { geste } = cible.closest<HTMLElement>('[data-geste]')?.dataset ?? {};
		const id = cible.closest<HTMLElement>('li')?.dataset.id;
		if (!geste || !id) return;
		const sens = geste === 'monter' ? -1 : 1;
		const run = (guide: Guide): Guide =>
			geste === 'retirer' ? removeQuestion(guide, id) : moveQuestion(guide, id, sens);
		this.change(run);
		const ligne = this.querySelector(`.guide-liste [data-id="${CSS.escape(id)}"]`);
		const bouton = ligne?.querySelector<HTMLButtonElement>(`[data-geste=${geste}]:enabled`);
		(
			bouton ??
			ligne?.querySelector<HTMLElement>('textarea') ??
			this.piece('#guide-ranger')
		).focus();
		this.say(
			geste === 'retirer'
				? 'Question retirée. «\u00a0Annuler\u00a0» la remet.'
				: 'Question déplacée.',
		);
	}

	/** A guide that came by the address: one says whether to keep it. */
	private async receive(): Promise<void> {
		if (!location.hash.startsWith('#guide=')) return;
		const { takeGuide, sayRecu } = await import('./partage.ts');
		const recu = takeGuide(this.banque);
		this.propose(recu, sayRecu(recu, this.memoire.guide));
	}

	/** A guide that may take the place of one's own: its questions are read first. */
	private propose(guide: Guide | undefined, dit: string): void {
		this.recu = guide;
		this.piece('[data-commande=prendre]').hidden = guide === undefined;
		this.piece('[data-recu]').textContent = dit;
		const textes = (guide?.lignes ?? []).map((ligne) =>
			create('li', {}, texteOf(ligne, this.banque)),
		);
		this.piece('[data-recues]').replaceChildren(...textes);
		this.piece('[data-avis]').hidden = false;
		goTo(this.piece('[data-avis]'));
	}

	private closeRecu(): void {
		this.recu = undefined;
		this.piece('[data-avis]').hidden = true;
		this.piece('#guide-ranger').focus();
	}

	private async run(commande: string): Promise<void> {
		const { recu } = this;
		if (commande === 'prendre' && recu) {
			this.change(() => recu);
			this.say('Le guide reçu est là. «\u00a0Annuler\u00a0» remet le vôtre.');
		}
		if (commande === 'prendre' || commande === 'laisser') {
			this.closeRecu();
			return;
		}
		const { createCommandes } = await import('./commandes.ts');
		const commandes = createCommandes({
			page: this,
			guide: this.memoire.guide,
			banque: this.banque,
			say: (texte) => this.say(texte),
			change: (run) => this.change(run),
			propose: (guide, dit) => this.propose(guide, dit),
			undo: () => {
				this.memoire.undo();
				this.show();
				if (!this.memoire.annulable) this.piece('#guide-ranger').focus();
			},
		});
		await commandes[commande]?.();
	}

	private show(): void {
		const { guide, annulable, refuse } = this.memoire;
		for (const champ of this.cases) champ.checked = hasQuestion(guide, champ.name);
		for (const theme of this.querySelectorAll('.guide-theme')) {
			const n = theme.querySelectorAll('input:checked').length;
			const nombre = theme.querySelector('[data-nombre]');
			if (nombre) nombre.textContent = n > 0 ? `${n} choisie${n > 1 ? 's' : ''}` : '';
		}
		const titre = this.piece<HTMLInputElement>('#guide-titre');
		if (titre.value !== guide.titre) titre.value = guide.titre;
		keepFocus(this.piece('.guide-liste'), createLignes(guide, this.banque));
		this.piece('.guide-vide').hidden = guide.lignes.length > 0;
		this.piece<HTMLButtonElement>('[data-commande=annuler]').disabled = !annulable;
		this.showAutour();
		if (refuse)
			this.say(
				'Ce navigateur refuse de garder le guide\u00a0: imprimez-le, ou copiez son adresse.',
			);
	}

	private showAutour(): void {
		showFeuille(this, this.memoire.guide, this.banque);
		this.piece<HTMLButtonElement>('[data-commande=annuler]').disabled = !this.memoire.annulable;
	}

	private say(texte: string): void {
		this.piece('.guide-etat').textContent = texte;
	}
}

customElements.define('composer-guide', ComposerGuide);
