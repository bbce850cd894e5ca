/** What one tab keeps of its form: only what its person changed, only when it has changed. */
import type { Brouillons, Ecriture } from './brouillon.ts';
import type { Brouillon } from './brouillon-lu.ts';

type Etat = Omit<Brouillon, 'garde' | 'communes'>;

export class Garde {
	readonly brouillons: Brouillons;
	private readonly readBrouillon: () => Brouillon;
	/** What the form held when it was last shown or kept. */
	private connu = '';
	/** What it holds when nobody has answered yet; unknown when it was opened on a draft. */
	private vierge: string | undefined;
	private touche = false;

	constructor(brouillons: Brouillons, readBrouillon: () => Brouillon) {
		this.brouillons = brouillons;
		this.readBrouillon = readBrouillon;
	}

	/** Its person has typed, ticked or moved something since the form was shown. */
	get tape(): boolean {
		return this.touche;
	}

	/** The form has just been filled: nothing of it is its person's yet, or is already kept. */
	settle(vierge: boolean): void {
		this.connu = etatOf(this.readBrouillon());
		this.vierge = vierge ? this.connu : undefined;
		this.touche = false;
	}

	/** A group of questions was made: it says « nothing » in its own words. */
	resettle(): void {
		if (!this.touche) this.settle(this.vierge !== undefined);
	}

	touch(): void {
		this.touche = true;
	}

	/** Keeps what changed; `rien` when nothing did. */
	keep(): Ecriture | 'rien' {
		if (!this.touche) return 'rien';
		const brouillon = this.readBrouillon();
		const etat = etatOf(brouillon);
		if (etat === this.connu) return 'rien';
		this.connu = etat;
		if (etat === this.vierge) {
			this.brouillons.undo();
			return 'rien';
		}
		return this.brouillons.write(brouillon);
	}
}

const etatOf = ({ valeurs, recit, blocs, original }: Etat): string =>
	JSON.stringify({ valeurs, recit, blocs, original });
