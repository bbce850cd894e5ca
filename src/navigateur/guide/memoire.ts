/** The guide that a browser keeps. What one does is done to what is kept: no tab writes over what it has not read. */
import { undoGuide } from '../../core/enquete/gestes.ts';
import { GUIDE_VIDE, type Guide, parseTexteGuide } from '../../core/enquete/guide.ts';
import { readLisible, writeGarde } from '../garde.ts';
import { nameGarde } from '../noms.ts';
import { Passe } from '../passe.ts';

export class MemoireGuide {
	readonly cle = nameGarde('guide');
	/** Shown now; what is kept, unless the browser refuses. */
	guide: Guide = GUIDE_VIDE;
	refuse = false;
	private readonly passe = new Passe<Guide>();
	/** What is kept can neither be read nor put aside: nothing is written over it. */
	private bloque = false;

	constructor() {
		this.guide = this.read() ?? GUIDE_VIDE;
	}

	get annulable(): boolean {
		return this.passe.annulable;
	}

	/** Does it to the guide as it is kept now; `geste`: the same one again is the same step to take back. */
	change(run: (guide: Guide) => Guide, geste = ''): void {
		const avant = this.present();
		const apres = run(avant);
		// Another tab may have written since: its step is not ours to take back.
		this.passe.add({ avant, apres }, geste);
		this.write(apres);
	}

	/** Takes back the last step of this tab, and nothing of what another has done since. */
	undo(): void {
		const pas = this.passe.take();
		if (pas) this.write(undoGuide(pas.avant, pas.apres, this.present()));
	}

	private present(): Guide {
		return this.refuse ? this.guide : (this.read() ?? this.guide);
	}

	/** What another tab wrote. */
	follow(): void {
		this.guide = this.read() ?? GUIDE_VIDE;
	}

	/** What is kept; a text that cannot be read is put aside first. */
	private read(): Guide | undefined {
		const { lu, bloque } = readLisible(this.cle, parseTexteGuide);
		this.bloque = bloque;
		return lu;
	}

	private write(guide: Guide): void {
		this.guide = guide;
		this.refuse = this.bloque || !writeGarde(this.cle, JSON.stringify(guide));
	}
}
