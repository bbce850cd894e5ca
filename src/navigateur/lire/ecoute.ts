/** The recording beside what one reads or types. */
import { findSecondes } from '../../core/lecture-commune/reperes.ts';
import { type Poste, pieceOf } from './poste.ts';
import { Son } from './son.ts';

export class Ecoute {
	private readonly son: Son;
	private readonly poste: Poste;

	constructor(poste: Poste) {
		this.poste = poste;
		this.son = new Son(poste.page, poste.say);
	}

	/** The file that one chose. */
	open(champ: HTMLInputElement): void {
		const [fichier] = champ.files ?? [];
		if (!fichier) return;
		this.son.open(fichier);
		for (const part of this.poste.page.querySelectorAll<HTMLElement>('[data-sonore]'))
			part.hidden = false;
	}

	/** What a button does. */
	press(geste: string): void {
		if (geste === 'ici') this.playHere();
		else if (geste === 'heure') this.writeHeure();
		else this.son.run(geste);
	}

	/** From a time that is written in the text. */
	playFrom(secondes: number): void {
		if (this.son.ouvert) this.son.playFrom(secondes);
	}

	/** From the time that is written in the current sentence, or before it. */
	playHere(): void {
		const { etat, say } = this.poste;
		const { texte, phrases, phrase } = etat;
		const secondes = texte && findSecondes(texte.texte, phrases[phrase]?.fin ?? 0);
		if (!this.son.ouvert) say('Choisissez d’abord un enregistrement, plus haut.');
		else if (secondes === undefined)
			say('Aucune heure, comme [12:34], n’est écrite avant cette phrase.');
		else this.son.playFrom(secondes);
	}

	/** Where the cursor is, in what one types. */
	private writeHeure(): void {
		const champ = pieceOf<HTMLTextAreaElement>(this.poste, '#lire-dit');
		champ.setRangeText(`${this.son.repere} `, champ.selectionStart, champ.selectionEnd, 'end');
		champ.focus();
	}
}
