/** <kit-mairie>: the form fills the documents, which can then be edited, printed or taken away. */
import { CHAMPS, type IdChamp, sayDe } from '../../vues/mairie/champs.ts';
import type { DocumentMairie } from '../../vues/mairie/document.ts';
import { MISES_EN_PAGE } from '../../vues/mairie/mises-en-page.ts';
import { goTo } from '../aller.ts';
import { saveFichier } from '../fichiers.ts';
import { isTouche } from '../touche.ts';
import { CLE, effacer, readReponses, writeReponses } from './memoire.ts';

const PLACE_DES_VALEURS = 300;

function sayAujourdhui(): string {
	const date = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long' }).format(new Date());
	return date.replace(/^1 /, '1er ');
}

class KitMairie extends HTMLElement {
	/** What each blank says when its field is empty. */
	private blancs = new Map<HTMLElement, string>();
	/** Answered on this page: no other page changes them. */
	private siens = new Set<IdChamp>();

	private get form(): HTMLFormElement {
		return this.querySelector('form') as HTMLFormElement;
	}

	connectedCallback(): void {
		if (this.blancs.size > 0) return;
		for (const blanc of this.querySelectorAll<HTMLElement>('[data-champ]'))
			this.blancs.set(blanc, blanc.textContent ?? '');
		this.form.addEventListener('submit', (e) => {
			e.preventDefault();
			goTo(this.querySelector<HTMLElement>('[data-document] h2'));
		});
		this.form.addEventListener('input', (e) => this.answer(e.target as HTMLInputElement));
		this.querySelector('[data-effacer]')?.addEventListener('click', () => this.clear());
		for (const section of this.querySelectorAll<HTMLElement>('[data-document]'))
			this.prepare(section);
		addEventListener('afterprint', () => this.showAll());
		this.arrive();
		addEventListener('storage', (e) => {
			if (e.key === CLE) this.restore(readReponses());
		});
	}

	/** What was typed before the scripts came stays, and is kept like the rest. */
	private arrive(): void {
		const tapes = CHAMPS.filter(({ id }) => isTouche(this.champ(id)));
		for (const { id } of tapes) this.siens.add(id);
		this.restore(readReponses());
		for (const { id } of tapes) this.answer(this.champ(id));
	}

	private champ(id: IdChamp): HTMLInputElement | HTMLTextAreaElement {
		return this.form.elements.namedItem(id) as HTMLInputElement;
	}

	private restore(reponses: Partial<Record<IdChamp, string>>): void {
		for (const { id } of CHAMPS) {
			const champ = this.champ(id);
			champ.maxLength = PLACE_DES_VALEURS;
			if (!this.siens.has(id)) champ.value = id === 'date' ? sayAujourdhui() : (reponses[id] ?? '');
			this.fill(id);
		}
	}

	private answer(champ: HTMLInputElement | HTMLTextAreaElement): void {
		const id = champ.name as IdChamp;
		this.siens.add(id);
		this.fill(id);
		if (id === 'commune') this.fill('lieu');
		writeReponses({ [id]: champ.value });
	}

	/** Only the blanks of that field: what was edited by hand elsewhere stays. */
	private fill(id: IdChamp): void {
		const saisie = this.champ(id).value.trim();
		const valeur = id === 'lieu' && saisie === '' ? this.champ('commune').value.trim() : saisie;
		for (const [blanc, vide] of this.blancs) {
			if (blanc.dataset.champ !== id) continue;
			blanc.textContent = valeur === '' ? vide : 'de' in blanc.dataset ? sayDe(valeur) : valeur;
			blanc.classList.toggle('rempli', valeur !== '');
		}
		for (const e of this.querySelectorAll<HTMLElement>(`[data-si="${id}"]`))
			e.hidden = valeur === '';
	}

	private clear(): void {
		effacer();
		this.siens.clear();
		this.restore({});
		this.say(this.form, 'Vos réponses sont effacées.');
		this.champ('commune').focus();
	}

	private prepare(section: HTMLElement): void {
		const feuille = section.querySelector<HTMLElement>('[data-feuille]');
		if (!feuille) return;
		feuille.contentEditable = 'true';
		feuille.spellcheck = true;
		feuille.setAttribute('role', 'textbox');
		feuille.setAttribute('aria-multiline', 'true');
		feuille.setAttribute('aria-label', feuille.dataset.etiquette ?? '');
		feuille.addEventListener('paste', pasteTexte);
		feuille.addEventListener('drop', (e) => e.preventDefault());
		section
			.querySelector('[data-imprimer]')
			?.addEventListener('click', () => this.printOnly(section));
		section
			.querySelector('[data-telecharger]')
			?.addEventListener('click', () => this.download(section, feuille));
	}

	private printOnly(section: HTMLElement): void {
		for (const autre of this.querySelectorAll('[data-document]'))
			autre.classList.toggle('hors-impression', autre !== section);
		print();
	}

	private showAll(): void {
		for (const section of this.querySelectorAll('.hors-impression'))
			section.classList.remove('hors-impression');
	}

	private async download(section: HTMLElement, feuille: HTMLElement): Promise<void> {
		const { document: id = '', titre = '' } = section.dataset;
		const mise = MISES_EN_PAGE[id as DocumentMairie['id']];
		try {
			const { toOdt } = await import('../emporter/odt.ts');
			const octets = await toOdt(feuille, titre, mise);
			const nom = `${id}-${this.dataset.nom}.odt`;
			saveFichier(octets, nom, 'application/vnd.oasis.opendocument.text');
			this.say(section, `Fichier ${nom} prêt.`);
		} catch {
			this.say(section, 'Le fichier n’a pas pu être fait. Imprimez, ou copiez le texte.');
		}
	}

	private say(zone: HTMLElement, texte: string): void {
		const etat = zone.querySelector('.kit-etat');
		if (etat) etat.textContent = texte;
	}
}

/** What is pasted comes as text: no style, no image, no address from elsewhere. */
function pasteTexte(evenement: ClipboardEvent): void {
	evenement.preventDefault();
	const texte = evenement.clipboardData?.getData('text/plain') ?? '';
	document.execCommand('insertText', false, texte);
}

customElements.define('kit-mairie', KitMairie);
