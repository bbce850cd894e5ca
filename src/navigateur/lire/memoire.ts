/** The reading that a browser keeps. What one does is done to what is kept: no tab writes over what it has not read. */
import { VERSION } from '../../core/lecture-commune/fichier-lecture.ts';
import { LECTURE_VIDE, type Lecture, parseLecture } from '../../core/lecture-commune/lecture.ts';
import { mergeLectures } from '../../core/lecture-commune/reunion.ts';
import { readLisible, removeGarde, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { Passe } from '../passe.ts';

/** A step goes on whatever another tab wrote meanwhile: taking it back merges the two. */
const createPasse = (): Passe<Lecture> => new Passe(() => true);

export class MemoireLecture {
	readonly cle = nameGarde('lecture');
	/** Shown now; what is kept, unless the browser refuses. */
	lecture: Lecture = LECTURE_VIDE;
	refuse = false;
	/** Shown instead of one’s own: nothing of it is kept. */
	exemple = false;
	private passe = createPasse();
	/** What is kept can neither be read nor put aside: nothing is written over it. */
	private bloque = false;
	/** What can be taken back of one’s own while an example is shown. */
	private propre = this.passe;

	constructor() {
		this.lecture = this.read();
	}

	get annulable(): boolean {
		return this.passe.annulable;
	}

	get vide(): boolean {
		const { textes, themes } = this.lecture;
		return textes.length === 0 && themes.length === 0;
	}

	/** Does it to the reading as it is kept now; `geste`: the same one again is the same step to take back. */
	change(run: (lecture: Lecture) => Lecture, geste = ''): void {
		const avant = this.present();
		const apres = run(avant);
		if (apres === avant) return;
		this.passe.add({ avant, apres }, geste);
		this.write(apres);
	}

	/** Takes back the last step of this tab, and nothing of what another has done since. */
	undo(): void {
		const pas = this.passe.take();
		if (pas) this.write(mergeLectures(pas.apres, pas.avant, this.present()));
	}

	/** What another tab wrote. */
	follow(): void {
		if (!this.exemple && !this.refuse) this.lecture = this.read();
	}

	showExemple(lecture: Lecture): void {
		if (!this.exemple) this.propre = this.passe;
		[this.exemple, this.lecture, this.passe] = [true, lecture, createPasse()];
	}

	closeExemple(): void {
		if (!this.exemple) return;
		[this.exemple, this.passe] = [false, this.propre];
		this.lecture = this.read();
	}

	private present(): Lecture {
		return this.refuse || this.exemple ? this.lecture : this.read();
	}

	/** What is kept; a text that cannot be read is put aside first. */
	private read(): Lecture {
		const { lu, bloque } = readLisible(this.cle, parseTexte);
		this.bloque = bloque;
		return lu ?? LECTURE_VIDE;
	}

	/** Nothing to read: nothing is left in the browser. */
	private write(lecture: Lecture): void {
		this.lecture = lecture;
		if (this.exemple) return;
		if (this.vide && !this.bloque) {
			removeGarde(this.cle);
			this.refuse = false;
		} else
			this.refuse =
				this.bloque || !writeGarde(this.cle, JSON.stringify({ version: VERSION, ...lecture }));
	}
}

function parseTexte(brut: string): Lecture | undefined {
	try {
		const lu = JSON.parse(brut);
		return lu?.version === VERSION ? parseLecture(lu) : undefined;
	} catch {
		return undefined;
	}
}
