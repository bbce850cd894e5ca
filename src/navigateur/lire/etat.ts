/** Where one is: who reads, the text, the sentence. */
import { toTexte } from '../../core/enquete/lecture.ts';
import { renameLecteur, togglePassage } from '../../core/lecture-commune/gestes.ts';
import {
	isSur,
	type Lecture,
	listThemes,
	PAR_MAX,
	type Texte,
} from '../../core/lecture-commune/lecture.ts';
import { cutPhrases, type Phrase } from '../../core/lecture-commune/phrases.ts';
import { readGarde, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { MemoireLecture } from './memoire.ts';

/** Of what this page names. */
const CLE_MAX = 200;

export class EtatLecture {
	readonly memoire = new MemoireLecture();
	private readonly clePlace = nameGarde('lire');
	/** The reader, as they call themselves. */
	par = '';
	/** One’s own name, while an example is shown. */
	private propre = '';
	/** The day that was promised is past, and one keeps the answers all the same: until the page is left. */
	gardee = false;
	private idTexte = '';
	/** The rank of the sentence in its text. */
	private rang = 0;
	private readonly coupes = new Map<string, { dit: string; phrases: Phrase[] }>();

	constructor() {
		this.restore();
	}

	/** Where one was at the last visit. */
	private restore(): void {
		try {
			const { texte, rang, par } = JSON.parse(readGarde(this.clePlace) ?? '{}');
			this.idTexte = toTexte(texte, CLE_MAX);
			this.rang = Number.isSafeInteger(rang) && rang >= 0 ? rang : 0;
			this.par = toTexte(par, PAR_MAX);
		} catch {
			// One begins at the first sentence.
		}
	}

	get lecture(): Lecture {
		return this.memoire.lecture;
	}

	get texte(): Texte | undefined {
		const { textes } = this.lecture;
		return textes.find(({ id }) => id === this.idTexte) ?? textes[0];
	}

	/** Of the open text. */
	get phrases(): Phrase[] {
		const { texte } = this;
		return texte ? this.phrasesOf(texte) : [];
	}

	/** The rank of the current sentence. */
	get phrase(): number {
		return Math.min(this.rang, Math.max(0, this.phrases.length - 1));
	}

	phrasesOf({ id, texte }: Texte): Phrase[] {
		const connue = this.coupes.get(id);
		if (connue?.dit === texte) return connue.phrases;
		const phrases = cutPhrases(texte);
		this.coupes.set(id, { dit: texte, phrases });
		return phrases;
	}

	/** What this reader saw in a sentence of the open text: themes by identifier, in the order of the codebook. */
	marquesOf(phrase: Phrase): string[] {
		const { texte, lecture, par } = this;
		const ici = lecture.passages.filter(
			(p) => p.texte === texte?.id && p.par === par && isSur(p, phrase),
		);
		return listThemes(lecture).flatMap(({ id }) =>
			ici.some(({ theme }) => theme === id) ? [id] : [],
		);
	}

	/** Whether that text is there. */
	open(idTexte: string, rang = 0): boolean {
		if (!this.lecture.textes.some(({ id }) => id === idTexte)) return false;
		[this.idTexte, this.rang] = [idTexte, rang];
		this.keepPlace();
		return true;
	}

	/** To the next text, or the one before; the last stays open. */
	turn(pas: number): void {
		const { textes } = this.lecture;
		const ici = textes.findIndex(({ id }) => id === this.texte?.id);
		const suivant = textes[ici + pas];
		if (suivant) this.open(suivant.id);
	}

	/** To a sentence of the open text. */
	moveTo(rang: number): void {
		this.rang = Math.min(Math.max(0, rang), Math.max(0, this.phrases.length - 1));
		this.keepPlace();
	}

	/** Marks the current sentence, or takes the mark off. */
	toggle(theme: string): void {
		const { texte, par } = this;
		const phrase = this.phrases[this.phrase];
		if (texte && phrase)
			this.memoire.change((lecture) =>
				togglePassage(lecture, { texte: texte.id, theme, par }, phrase),
			);
	}

	/** What was marked before one said one’s name takes it. */
	setPar(dit: string): void {
		const avant = this.par;
		this.par = dit.trim().slice(0, PAR_MAX).toWellFormed();
		if (avant === '' && this.par !== '')
			this.memoire.change((lecture) =>
				lecture.passages.some(({ par }) => par === '')
					? renameLecteur(lecture, '', this.par)
					: lecture,
			);
		this.keepPlace();
	}

	/** Nothing to read: nothing of where one was is left in the browser. */
	keepPlace(): void {
		if (this.memoire.exemple) return;
		if (this.memoire.vide) removeGarde(this.clePlace);
		else {
			const place = { texte: this.idTexte, rang: this.rang, par: this.par };
			writeGarde(this.clePlace, JSON.stringify(place));
		}
	}

	showExemple(exemple: Lecture, par: string): void {
		if (!this.memoire.exemple) this.propre = this.par;
		this.memoire.showExemple(exemple);
		this.par = par;
		this.open(exemple.textes[0]?.id ?? '');
	}

	closeExemple(): void {
		if (!this.memoire.exemple) return;
		this.memoire.closeExemple();
		this.restore();
		this.par = this.propre;
	}
}
