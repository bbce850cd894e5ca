/** <composer-guide>: one chooses questions, puts them in order and in words, prints the guide. Nothing is sent. */
import { addANous, addQuestion, removeQuestion } from '../../core/enquete/gestes.ts';
import { type Guide, hasQuestion } from '../../core/enquete/guide.ts';
import type { TypeLigne } from '../../core/schema/types-de-question.ts';
import { goTo } from '../aller.ts';
import { nameGarde } from '../noms.ts';
import { ignoreEntree, isTouche } from '../touche.ts';
import { readBanque } from './banque.ts';
import { fillCadre, listenCadre, takeCadre } from './cadre.ts';
import { COPIES } from './copies.ts';
import { showCopies, showFeuille } from './ecran.ts';
import { listenListe, moveLigne } from './lignes.ts';
import { showLignes } from './liste.ts';
import { MemoireGuide } from './memoire.ts';
import type { Poste } from './poste.ts';
import { Recu } from './recu.ts';
import { createRemarques } from './rendu.ts';

class ComposerGuide extends HTMLElement {
	private poste!: Poste;
	private recu!: Recu;

	connectedCallback(): void {
		if (this.poste) return;
		const banque = readBanque(this);
		this.poste = {
			page: this,
			banque,
			memoire: new MemoireGuide(),
			say: (texte) => this.say(texte),
			change: (run, geste) => this.change(run, geste),
			showAutour: () => this.showAutour(),
		};
		this.recu = new Recu(this, banque);
		this.takeTapes();
		this.listen();
		listenListe(this.poste);
		listenCadre(this.poste);
		this.show();
		showCopies(this);
		this.examine();
		void this.receive();
	}

	/** What was ticked or typed before the scripts came is chosen. */
	private takeTapes(): void {
		const { memoire } = this.poste;
		const titre = this.piece<HTMLInputElement>('#guide-titre');
		if (isTouche(titre)) memoire.change((guide) => ({ ...guide, titre: titre.value }));
		takeCadre(this.poste);
		const cochees = this.cases.filter((champ) => isTouche(champ) && champ.checked);
		if (cochees.length > 0)
			memoire.change((guide) => cochees.reduce((g, { name }) => addQuestion(g, name), guide));
	}

	private get cases(): HTMLInputElement[] {
		return [...this.querySelectorAll<HTMLInputElement>('.guide-choix input[type=checkbox]')];
	}

	private get sienne(): HTMLTextAreaElement {
		return this.piece('#guide-question');
	}

	private piece<T extends HTMLElement>(selecteur: string): T {
		return this.querySelector(selecteur) as T;
	}

	private listen(): void {
		const choix = this.piece<HTMLFormElement>('.guide-choix');
		choix.addEventListener('change', (e) => this.tick(e.target as HTMLInputElement));
		choix.addEventListener('submit', (e) => {
			e.preventDefault();
			goTo(this.piece('#guide-ranger'));
		});
		ignoreEntree(choix);
		this.piece('[data-ajout]').addEventListener('submit', (e) => {
			e.preventDefault();
			this.addSienne();
		});
		this.sienne.addEventListener('input', () => this.examine());
		this.piece('#guide-titre').addEventListener('input', (e) => {
			const { value } = e.target as HTMLInputElement;
			this.change((guide) => ({ ...guide, titre: value }), 'titre');
		});
		this.addEventListener('click', (e) => {
			const bouton = (e.target as Element).closest<HTMLElement>('button');
			if (bouton) void this.press(bouton);
		});
		this.piece('#guide-fichier').addEventListener('change', async (e) => {
			const { receiveFichier } = await import('./arrivees.ts');
			await receiveFichier(this.poste, this.recu, e.target as HTMLInputElement);
		});
		this.listenAilleurs();
	}

	private listenAilleurs(): void {
		addEventListener('hashchange', () => void this.receive());
		addEventListener('storage', (e) => {
			const { memoire } = this.poste;
			if (e.key === nameGarde(COPIES)) showCopies(this);
			if (e.key !== memoire.cle) return;
			memoire.follow();
			this.show();
		});
		addEventListener('beforeprint', () => {
			if (!this.dataset.papier && this.poste.memoire.guide.lignes.length > 0)
				this.dataset.papier = 'guide';
		});
		addEventListener('afterprint', () => this.removeAttribute('data-papier'));
	}

	private change(run: (guide: Guide) => Guide, geste = ''): void {
		this.poste.memoire.change(run, geste);
		this.show();
	}

	private tick({ name, checked }: HTMLInputElement): void {
		this.change((guide) => (checked ? addQuestion(guide, name) : removeQuestion(guide, name)));
		this.say(checked ? 'Question ajoutée à la fin.' : 'Question retirée.');
	}

	private examine(): void {
		this.piece('#guide-clinique').replaceChildren(...createRemarques(this.sienne.value));
	}

	private addSienne(type?: TypeLigne): void {
		const { value } = this.sienne;
		if (value.trim() === '') {
			this.sienne.focus();
			return;
		}
		this.change((guide) => addANous(guide, value, type));
		this.sienne.value = '';
		this.examine();
		this.sienne.focus();
		this.say(
			type === 'note' ? 'La note est à la fin du guide.' : 'Votre question est à la fin du guide.',
		);
	}

	/** A guide that came by the address, or the name of a ready one. */
	private async receive(): Promise<void> {
		if (!/^#(?:guide=|modele-)/.test(location.hash)) return;
		const { receiveGuide } = await import('./arrivees.ts');
		receiveGuide(this.poste, this.recu);
	}

	private async press(bouton: HTMLElement): Promise<void> {
		const { commande, geste, modele, copie, quand = '' } = bouton.dataset;
		if (geste) moveLigne(this.poste, bouton, geste);
		else if (commande) await this.run(commande);
		else if (modele || copie) {
			const { openModele, runCopie } = await import('./arrivees.ts');
			if (modele) openModele(this.poste, this.recu, modele);
			else runCopie(this.poste, this.recu, copie ?? '', quand);
		}
	}

	private async run(commande: string): Promise<void> {
		const { guide } = this.recu;
		if (commande === 'prendre' && guide) {
			this.change(() => guide);
			this.say('Le guide reçu est là. «\u00a0Annuler\u00a0» remet le vôtre.');
		}
		if (commande === 'prendre' || commande === 'laisser') {
			this.recu.close();
			this.piece('#guide-ranger').focus();
		} else if (commande === 'note') this.addSienne('note');
		else if (commande === 'annuler') this.undo();
		else {
			const { createCommandes } = await import('./commandes.ts');
			await createCommandes(this.poste, this.recu)[commande]?.();
		}
	}

	private undo(): void {
		const { memoire } = this.poste;
		memoire.undo();
		this.show();
		this.say('Annulé.');
		if (!memoire.annulable) this.piece('#guide-ranger').focus();
	}

	private show(): void {
		const { guide, refuse } = this.poste.memoire;
		for (const champ of this.cases) champ.checked = hasQuestion(guide, champ.name);
		for (const theme of this.querySelectorAll('.guide-theme')) {
			const n = theme.querySelectorAll('input:checked').length;
			const nombre = theme.querySelector('[data-nombre]');
			if (nombre) nombre.textContent = n > 0 ? `${n} choisie${n > 1 ? 's' : ''}` : '';
		}
		const titre = this.piece<HTMLInputElement>('#guide-titre');
		if (titre.value !== guide.titre) titre.value = guide.titre;
		fillCadre(this, guide);
		showLignes(this.piece('.guide-liste'), guide, this.poste.banque);
		this.piece('.guide-vide').hidden = guide.lignes.length > 0;
		this.showAutour();
		if (refuse)
			this.say(
				'Ce navigateur refuse de garder le guide\u00a0: imprimez-le, ou copiez son adresse.',
			);
	}

	private showAutour(): void {
		const { memoire, banque } = this.poste;
		showFeuille(this, memoire.guide, banque);
		this.piece<HTMLButtonElement>('[data-commande=annuler]').disabled = !memoire.annulable;
	}

	private say(texte: string): void {
		this.piece('.guide-etat').textContent = texte;
	}
}

customElements.define('composer-guide', ComposerGuide);
